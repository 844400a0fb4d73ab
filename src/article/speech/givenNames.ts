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

/** The gender that a given name tells: by the language of the text first ("Jean"), then by all others. Null for no given name. */
export function genderOfGivenName(lower: string, code: string): Gender | null {
  const own = BY_NATION.get(code)?.get(lower);
  if (own) return own;
  let told: Gender | null = null;
  for (const genders of BY_NATION.values()) {
    const gender = genders.get(lower);
    if (gender === undefined || gender === told) continue;
    if (told !== null) return 'any';
    told = gender;
  }
  return told;
}
