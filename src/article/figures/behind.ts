import { CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import { endOf, startOf, type Token, type Tokens } from '../tokens.js';
import type { Place } from '../types.js';
import { hedgeLengthAfter } from './hedges.js';
import { isNoun, lowerAt, nounPhrase, type Phrase } from './phrases.js';
import type { Quantity } from './quantities.js';

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[-‐‑]$/.test(token.text);

/** The place of a phrase, with the digits that are part of its last word: "CO2". */
export function place(tokens: Tokens, phrase: Phrase | null): Place | null {
  if (!phrase) return null;
  const next = tokens[phrase.last + 1];
  const last = next?.kind === 'number' && !next.gap ? phrase.last + 1 : phrase.last;
  return { start: startOf(tokens, phrase.first), end: endOf(tokens, last) };
}

/** "12 000 soldats", "une dizaine de routes", "47-page", "five-member". */
export function countedBehind(tokens: Tokens, quantity: Quantity, words: FigureWords, nounless = false): Place | null {
  const { number } = quantity;
  if (number.form === 'prefix') return { start: number.end + 1, end: endOf(tokens, number.first) };
  if (words.scaleNouns.has(lowerAt(tokens, quantity.first - 1)))
    return place(tokens, { first: quantity.first - 1, last: quantity.first - 1 });
  let at = quantity.last + 1 + hedgeLengthAfter(tokens, quantity.last, words);
  if (isDash(tokens[at]) && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.gap) {
    if (!words.hyphenTails.has(lowerAt(tokens, at + 1))) return place(tokens, { first: at + 1, last: at + 1 });
    at += 2;
  }
  const takesOf = number.scale > 1 || number.form === 'collective' || number.form === 'vague';
  if (words.ofs.has(lowerAt(tokens, at))) {
    // "deux des survivants", "two of the survivors"
    const some = words.pluralOfs.has(lowerAt(tokens, at)) || words.definites.has(lowerAt(tokens, at + 1));
    const phrase = takesOf || some ? nounPhrase(tokens, at + 1, words) : null;
    return phrase && (nounless || !isNounless(tokens, phrase, words)) ? place(tokens, phrase) : null;
  }
  if (!tokens[at]?.gap || words.determiners.has(lowerAt(tokens, at))) return null;
  // "une vingtaine endommagées"
  if (number.form === 'collective' && words.looseCollectives) return null;
  const model = modelBehind(tokens, at);
  if (model) return place(tokens, model);
  // "four more people"
  const phrase = nounPhrase(tokens, words.comparatives.has(lowerAt(tokens, at)) && words.adjectivesFirst ? at + 1 : at, words);
  return phrase && isCountable(tokens, phrase, quantity, words) && (nounless || !isNounless(tokens, phrase, words))
    ? place(tokens, phrase)
    : null;
}

/** "les 640 prévus", "une quarantaine d'autres", "40 autres blessées": the noun was told before. */
function isNounless(tokens: Token[], { first, last }: Phrase, words: FigureWords): boolean {
  const others = words.others.has(lowerAt(tokens, first));
  for (let at = first; at <= last; at++) {
    const lower = lowerAt(tokens, at);
    if (!words.nounless.has(lower) && !(others && (at === first || words.participle.test(lower)))) return false;
  }
  return true;
}

/** "30 A321neo": a name of letters and digits. */
function modelBehind(tokens: Token[], first: number): Phrase | null {
  const [letters, digits] = [tokens[first], tokens[first + 1]];
  if (letters?.kind !== 'word' || letters.text === letters.lower || digits?.kind !== 'number' || digits.gap) return null;
  const last = tokens[first + 2]?.kind === 'word' && !tokens[first + 2]?.gap ? first + 2 : first + 1;
  return { first, last };
}

/** Where every plural shows ("dont deux ferme"), what is counted has one. */
function isCountable(tokens: Token[], { first, last }: Phrase, { value }: Quantity, words: FigureWords): boolean {
  if (value === null || value < 2) return true;
  // "three stand empty"
  if (words.adjectivesFirst) return !isOf(tokens[first], CHANGE) || words.plural.test(lowerAt(tokens, last));
  for (let at = first; at <= last; at++) if (words.plural.test(lowerAt(tokens, at))) return true;
  const noun = tokens[first] as Token;
  return noun.text !== noun.lower;
}

/** "30 % des salariés", "150 millions d'euros de dividendes", "a 38% jump in cocoa prices", "a $10,000 fine". */
export function behindUnit(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  // "a 38 per cent year-on-year rise"
  const at = quantity.last + (/-on-/.test(lowerAt(tokens, quantity.last + 1)) ? 2 : 1);
  const lower = lowerAt(tokens, at);
  if (words.ofs.has(lower)) {
    // "within 1,000 feet of a pipeline" measures no pipeline.
    const bounds = quantity.kind === 'measure' && words.adjectivesFirst && words.articles.has(lowerAt(tokens, at + 1));
    const phrase = bounds ? null : nounPhrase(tokens, at + 1, words);
    // "un prêt de 12 millions d'euros de la Banque du Nord": who gives it.
    const name = phrase && quantity.kind === 'money' && !words.adjectivesFirst ? tokens[phrase.first] : undefined;
    return name && name.text !== name.lower ? null : phrase;
  }
  if (words.changeNouns.has(lower)) {
    const complement = words.ofs.has(lowerAt(tokens, at + 1)) || words.inWords.has(lowerAt(tokens, at + 1));
    return complement ? nounPhrase(tokens, at + 2, words) : null;
  }
  if (quantity.kind === 'ratio') {
    const direct = words.adjectivesFirst && tokens[at]?.gap ? nounPhrase(tokens, at, words, 'plural') : null;
    return direct ?? (words.ratioOfs.has(lower) ? nounPhrase(tokens, at + 1, words) : null);
  }
  const bare = !words.determiners.has(lowerAt(tokens, at + 1)) && !words.levelLinks.has(lowerAt(tokens, quantity.first - 1));
  if (words.inWords.has(lower)) {
    // "$5 million in damages", but "$5 million in Toronto"
    const named = tokens[at + 1]?.text !== lowerAt(tokens, at + 1);
    return quantity.kind === 'money' && bare && !named ? nounPhrase(tokens, at + 1, words) : null;
  }
  return words.adjectivesFirst ? attributed(tokens, quantity, at, words) : null;
}

/** "a $10,000 fine", "its 23.6% stake", "a $41 million whiskey barrel fraud": what the amount is an attribute of. */
function attributed(tokens: Token[], quantity: Quantity, at: number, words: FigureWords): Phrase | null {
  const lower = lowerAt(tokens, at);
  if (quantity.kind === 'duration' || !tokens[at]?.gap || words.determiners.has(lower) || words.comparatives.has(lower))
    return null;
  const before = lowerAt(tokens, quantity.first - 1);
  // "45 percent say", but "the bank's 2 percent target"
  const determined = words.determiners.has(before) || words.changeAdjectives.has(before) || /^['’]/.test(before);
  if (quantity.kind === 'percent' && !determined) return null;
  const phrase = nounPhrase(tokens, at, words, words.articles.has(before) ? 'singular' : 'any');
  if (!phrase) return null;
  // "0.8% lower", "60 tonnes coming from"
  const last = lowerAt(tokens, phrase.last);
  if (phrase.first === phrase.last && (words.changeAdjectives.has(last) || words.gerund.test(last) || words.nounless.has(last)))
    return null;
  const next = tokens[phrase.last + 1];
  const whole = phrase.last === phrase.first + 1 && !words.plural.test(last) && next?.gap && isNoun(next, words);
  return whole && !/(?:ed|ing)$/.test(next.lower) && endsPhrase(tokens[phrase.last + 2], words)
    ? { first: phrase.first, last: phrase.last + 1 }
    : phrase;
}

const endsPhrase = (token: Token | undefined, words: FigureWords): boolean =>
  token === undefined || token.kind !== 'word' || words.prepositions.has(token.lower);

/** "$26 for a seat", "6 million in 15 new hubs": what money goes to. */
export function targetBehind(tokens: Token[], { last }: Quantity, words: FigureWords): Phrase | null {
  if (!words.targetLinks.has(lowerAt(tokens, last + 1))) return null;
  let at = last + 2;
  while (at < last + 6 && (words.determiners.has(lowerAt(tokens, at)) || isNumeric(tokens, at))) at++;
  const phrase = nounPhrase(tokens, at, words);
  const noun = phrase ? (tokens[phrase.first] as Token) : undefined;
  const time =
    noun === undefined || noun.text !== noun.lower || words.durations.has(noun.lower) || words.timeNouns.has(noun.lower);
  return time ? null : phrase;
}

/** "15", or one of the tokens of "2.1-gigawatt" */
const isNumeric = (tokens: Token[], at: number): boolean => {
  const token = tokens[at] as Token | undefined;
  return token?.kind === 'number' || isDash(token) || (isDash(tokens[at - 1]) && token?.gap === false);
};
