import { faker as german } from '@faker-js/faker/locale/de';
import { faker as english } from '@faker-js/faker/locale/en';
import { faker as spanish } from '@faker-js/faker/locale/es';
import { faker as french } from '@faker-js/faker/locale/fr';
import { faker as italian } from '@faker-js/faker/locale/it';
import { faker as dutch } from '@faker-js/faker/locale/nl';
import { faker as polish } from '@faker-js/faker/locale/pl';
import { faker as swedish } from '@faker-js/faker/locale/sv';
import type { Gender } from '../languages/language.js';

const NATIONS = { en: english, fr: french, es: spanish, de: german, it: italian, nl: dutch, pl: polish, sv: swedish };

/** Given names of one nation by the gender of who bears them; those that both bear are `any`. */
function readGenders({ rawDefinitions }: typeof english): Map<string, Gender> {
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

const BY_NATION = new Map(Object.entries(NATIONS).map(([code, nation]) => [code, readGenders(nation)]));

/** The genders of all nations; where they differ, `any`. */
const OF_ALL = new Map<string, Gender>();
for (const genders of BY_NATION.values())
  for (const [name, gender] of genders) {
    const told = OF_ALL.get(name) ?? gender;
    OF_ALL.set(name, told === gender ? gender : 'any');
  }

/** The gender that a given name tells: by the language of the text first ("Jean"), then by all others. Null for no given name. */
export const genderOfGivenName = (lower: string, code: string): Gender | null =>
  BY_NATION.get(code)?.get(lower) ?? OF_ALL.get(lower) ?? null;
