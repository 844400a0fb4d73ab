import { createRequire } from 'node:module';
import type { Faker } from '@faker-js/faker';
import type { Gender } from '../languages/shape/speech.js';

const NATIONS = ['en', 'fr', 'es', 'de', 'it', 'nl', 'pl', 'sv'];

/** The lists are loaded when the first article is read: the program's start need not wait for them. */
const require = createRequire(import.meta.url);

/** Given names of one nation by the gender of who bears them; those that both bear are `any`. */
function readGenders(nation: string): Map<string, Gender> {
  const { rawDefinitions } = (require(`@faker-js/faker/locale/${nation}`) as { faker: Faker }).faker;
  const genders = new Map<string, Gender>();
  const lists = rawDefinitions.person?.first_name;
  if (!lists || Array.isArray(lists)) return genders;
  for (const name of lists.female ?? []) genders.set(name.toLowerCase(), 'f');
  for (const name of lists.male ?? []) {
    const key = name.toLowerCase();
    genders.set(key, genders.get(key) === 'f' ? 'any' : 'm');
  }
  return genders;
}

function readNations() {
  const byNation = new Map(NATIONS.map((nation) => [nation, readGenders(nation)]));
  /** The genders of all nations; where they differ, `any`. */
  const ofAll = new Map<string, Gender>();
  for (const genders of byNation.values())
    for (const [name, gender] of genders) {
      const told = ofAll.get(name) ?? gender;
      ofAll.set(name, told === gender ? gender : 'any');
    }
  return { byNation, ofAll };
}

let nations: ReturnType<typeof readNations> | null = null;

/** The gender that a given name tells: by the language of the text first ("Jean"), then by all others. Null for no given name. */
export function genderOfGivenName(lower: string, code: string): Gender | null {
  nations ??= readNations();
  return nations.byNation.get(code)?.get(lower) ?? nations.ofAll.get(lower) ?? null;
}
