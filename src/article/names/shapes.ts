import type { Token } from '../tokens.js';

const CAPITAL = /^\p{Lu}/u;
/** "al-Karim", "el-Watan": an Arabic article. */
const ARTICLED = /^(?:al|el|as|ash|ad|ar|az|an|at)-\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}-]*\p{Lu}$/u;

export const isCapitalised = ({ capital }: Token): boolean => capital;

/** Whether a word is written as names are. */
export const hasCapital = (word: string): boolean => CAPITAL.test(word) || ARTICLED.test(word);

/** "OTAN", "PS", "CGT-FO": capitals only, two letters or more. */
export function isAcronym(text: string): boolean {
  if (text.length < 2) return false;
  // Most words show by their second letter that they are none.
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return text.length <= (text.includes('-') ? 15 : 7) && ACRONYM.test(text);
}

const CAMEL = /\p{Ll}\p{Lu}/u;
/** "McDonald", "DeLuca", "O’Hara": somebody's capitals. */
const SURNAME = /^(Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|St)\p{Lu}\p{Ll}+$/u;

/** "SolarPeak", "eVolt": capitals inside a word, as trade names have them. */
export const isCamel = (text: string): boolean => CAMEL.test(text) && !SURNAME.test(text) && !text.includes('-');
