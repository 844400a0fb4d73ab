import { isOf, NUMBER } from '../classes.js';
import type { Language } from '../languages/language.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { NameWords } from '../languages/shape/names.js';
import type { Token } from '../tokens.js';
import { hedgeLength } from './hedges.js';
import { opensSentence } from './limits.js';
import { lowerAt } from './phrases.js';
import type { Quantity } from './quantities.js';

const OLDEST = 120;
/** Fewer are children of somebody's: "a woman of three". */
const YOUNGEST = 5;
/** How many tokens before a level "âge" may stand. */
const AGE_CLAUSE = 12;
const DASH = /^[-‐‑–—]$/;

/** Whether years or months are somebody's age: "71 ans," after a name, "âgé de 34 ans", "une femme de 34 ans", "les 15-24 ans". */
export function isAge(tokens: Token[], quantity: Quantity, { figures: words, names }: Language): boolean {
  if (quantity.kind !== 'duration' || (quantity.unit !== 'year' && quantity.unit !== 'month')) return false;
  const { first } = quantity;
  const hedge = hedgeLength(tokens, first, words);
  const from = first - hedge;
  if (isLed(tokens, from, words) || isLevelOfAge(tokens, from, quantity, words)) return true;
  if (quantity.unit === 'year' && isHad(tokens, from, quantity, words)) return true;
  if (words.ofs.has(lowerAt(tokens, from - 1)) && isOfPerson(tokens, from - 2, words, names)) return true;
  // "deux Genevois de 41 et 47 ans"
  const isSecond = words.betweenLinks.has(lowerAt(tokens, from - 1)) && tokens[from - 2]?.kind === 'number';
  if (isSecond && words.ofs.has(lowerAt(tokens, from - 3)) && isOfPerson(tokens, from - 4, words, names)) return true;
  if (unitIsYear(quantity) && opensWithAge(tokens, from, quantity, words)) return true;
  // "les plus de 65 ans", "les 15-24 ans"
  const grouped = hedge > 0 || quantity.upTo !== null;
  if (grouped && words.pairArticles.has(lowerAt(tokens, from - 1))) return true;
  return isApposed(tokens, from, quantity.last, /^[,.)»;:]$/) || isEnclosed(tokens, from, quantity);
}

const unitIsYear = ({ unit }: Quantity): boolean => unit === 'year';

/** "un homme de 34 ans", "un randonneur néerlandais de 34 ans", "un Philippin de 52 ans" */
function isOfPerson(tokens: Token[], at: number, words: FigureWords, names: NameWords): boolean {
  const word = lowerAt(tokens, at);
  if (isPerson(word, words, names)) return true;
  if (names.premodified || word === '') return false;
  // One of a people has a capital; an adjective stands behind its noun.
  if (tokens[at]?.text !== word && (names.peopleShape.test(word) || names.peopleShape.test(`${word}s`)))
    return words.determiners.has(lowerAt(tokens, at - 1)) || isOf(tokens[at - 1], NUMBER) || tokens[at - 1]?.kind === 'number';
  return names.adjectiveShape.test(word) && isPerson(lowerAt(tokens, at - 1), words, names);
}

/** "À 81 ans, le cinéaste…", "À 17 ans et quatre mois, …": who is as old comes after the comma. */
function opensWithAge(tokens: Token[], first: number, { last }: Quantity, words: FigureWords): boolean {
  if (!words.levelLinks.has(lowerAt(tokens, first - 1)) || !opensSentence(tokens, first - 1)) return false;
  return tokens[last + 1]?.text === ',' || (words.betweenLinks.has(lowerAt(tokens, last + 1)) && tokens[last + 4]?.text === ',');
}

/** "le vainqueur, 24 ans, qui…": years of whoever stands before, named or not. */
const isEnclosed = (tokens: Token[], first: number, { last, unit }: Quantity): boolean =>
  unit === 'year' && tokens[first - 2]?.kind === 'word' && tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ',';

/** Whether a bare number is an age: "Colin Baird, 64, said", "at the age of 5". */
export function isBareAge(tokens: Token[], quantity: Quantity, words: FigureWords): boolean {
  const { value, first, last } = quantity;
  if (quantity.kind !== 'count' || value === null || !Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  if (isLed(tokens, first, words)) return true;
  const hedge = hedgeLength(tokens, first, words);
  if (words.bareAges && (isLevelOfAge(tokens, first - hedge, quantity, words) || isHad(tokens, first - hedge, quantity, words)))
    return true;
  // "a lady of 91"
  if (
    words.bareAges &&
    value >= YOUNGEST &&
    words.ofs.has(lowerAt(tokens, first - 1)) &&
    words.persons.has(lowerAt(tokens, first - 2))
  )
    return true;
  // "people over 50"
  const next = tokens[last + 1];
  const ends = next === undefined || next.kind !== 'word' || words.stops.has(next.lower);
  if (hedge > 0 && ends && isAnyone(lowerAt(tokens, first - hedge - 1), words)) return true;
  return quantity.upTo === null && (isApposed(tokens, first, last, /^[,.)]$/) || isBetweenCommas(tokens, first, last, words));
}

const isAnyone = (word: string, words: FigureWords): boolean => words.persons.has(word) || words.personPronouns.has(word);

/** "l'âge de départ à 64 ans", "the retirement age will rise from 62 to 64", "l'âge moyen est de 41 ans": a level, and no difference. */
function isLevelOfAge(tokens: Token[], first: number, { last }: Quantity, words: FigureWords): boolean {
  const lead = lowerAt(tokens, first - 1);
  const goesOn = words.rangeLinks.has(lowerAt(tokens, last + 1)) && tokens[last + 2]?.kind === 'number';
  const told = words.levelLinks.has(lead) || words.copulas.has(lead);
  const from = words.fromWords.has(lead) && (goesOn || words.copulas.has(lowerAt(tokens, first - 2)));
  if (!told && !from) return false;
  for (let at = first - 2; at >= 0 && at >= first - AGE_CLAUSE; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'break' || token.kind === 'mark') return false;
    if (!words.ageNouns.has(token.lower)) continue;
    // "the age gap" is no age.
    return !words.changeNouns.has(lowerAt(tokens, at + 1));
  }
  return false;
}

/** "mon frère avait 31 ans", "she was 24": years that a verb gives to somebody, with nothing behind them that they are of. */
function isHad(tokens: Token[], first: number, { last }: Quantity, words: FigureWords): boolean {
  if (!words.ageVerbs.has(lowerAt(tokens, first - 1))) return false;
  const subject = lowerAt(tokens, first - 2);
  const next = tokens[last + 1];
  if (next?.kind === 'word' && !words.conjunctions.has(next.lower)) return false;
  if (next !== undefined && next.kind !== 'word' && !next.gap && DASH.test(next.text)) return false;
  if (words.bareAges) return isAnyone(subject, words);
  return words.personPronouns.has(subject) || words.relatives.has(subject) || (subject !== '' && !words.stops.has(subject));
}

const isPerson = (word: string, words: FigureWords, names: NameWords): boolean =>
  words.persons.has(word) ||
  names.offices.has(word) ||
  names.kin.has(word) ||
  names.kin.has(word.slice(word.indexOf('-') + 1)) ||
  (word !== '' && names.officeShape.test(word));

const isLed = (tokens: Token[], first: number, words: FigureWords): boolean => {
  const lead = lowerAt(tokens, first - 1);
  return words.ageLeads.has(lead) || (words.ofs.has(lead) && words.ageLeads.has(lowerAt(tokens, first - 2)));
};

/** Behind a name and a comma or in brackets, with nothing after it that it could count. */
function isApposed(tokens: Token[], first: number, last: number, closing: RegExp): boolean {
  const [name, mark, next] = [tokens[first - 2], tokens[first - 1], tokens[last + 1]];
  const closes = next === undefined || next.kind === 'break' || closing.test(next.text);
  return closes && (mark?.text === ',' || mark?.text === '(') && name?.kind === 'word' && name.text !== name.lower;
}

/** ", 29," and ", 15 and 17,": whoever stands before is no more than a word. */
function isBetweenCommas(tokens: Token[], first: number, last: number, words: FigureWords): boolean {
  if (tokens[first]?.kind !== 'number' || tokens[first - 1]?.text !== ',' || tokens[first - 2]?.kind !== 'word') return false;
  if (tokens[last + 1]?.text === ',') return true;
  return (
    words.betweenLinks.has(lowerAt(tokens, last + 1)) && tokens[last + 2]?.kind === 'number' && tokens[last + 3]?.text === ','
  );
}
