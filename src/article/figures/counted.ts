import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import type { Place } from '../types.js';
import { hedgeLength, hedgeLengthAfter } from './hedges.js';
import { agreedWith, changeBefore, countedBy, hollowStart, isAgreed, objectBehind } from './levels.js';
import { lowerAt, nounPhrase, nounPhraseBefore, type Phrase, subjectBefore } from './phrases.js';
import type { Quantity } from './quantities.js';

/** A quantity with what it counts. */
export interface Counted {
  quantity: Quantity;
  what: Place | null;
}

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[-‐‑]$/.test(token.text);

/** The place of a phrase, with the digits that are part of its last word: "CO2". */
function place(tokens: Token[], phrase: Phrase | null): Place | null {
  if (!phrase) return null;
  const next = tokens[phrase.last + 1];
  const last = next?.kind === 'number' && !next.gap ? next : (tokens[phrase.last] as Token);
  return { start: (tokens[phrase.first] as Token).start, end: last.end };
}

/**
 * What a quantity counts or measures: from the words behind it, from the figure before it in its paragraph, from the words before it,
 * from the last count.
 */
export function findCounted(
  tokens: Token[],
  quantity: Quantity,
  last: Counted | null,
  lastCount: Counted | null,
  words: FigureWords,
): Place | null {
  if (quantity.counted) return place(tokens, quantity.counted);
  if (quantity.kind === 'age') return null;
  const own =
    quantity.kind === 'count' ? countedBehind(tokens, quantity, words) : place(tokens, behindUnit(tokens, quantity, words));
  if (own || quantity.kind === 'duration') return own;
  if (quantity.kind === 'ratio') {
    // "a baissé d'un tiers"
    if (words.shareLeads.has(lowerAt(tokens, quantity.first - 1))) return place(tokens, countedBefore(tokens, quantity, words));
    if (last && words.partLeads.has(leadOf(tokens, quantity, words))) return last.what;
    return lastCount?.what ?? null;
  }
  // "30 % de moins que…" compares: what it is of stands elsewhere.
  if (
    quantity.kind !== 'count' &&
    words.ofs.has(lowerAt(tokens, quantity.last + 1)) &&
    words.comparatives.has(lowerAt(tokens, quantity.last + 2))
  )
    return null;
  // "60 % de ceux situés au nord"
  if (words.ofs.has(lowerAt(tokens, quantity.last + 1)) && words.antecedents.has(lowerAt(tokens, quantity.last + 2)))
    return lastCount?.what ?? last?.what ?? null;
  if (last && goesOn(tokens, quantity, last, words)) return last.what;
  const before = place(tokens, countedBefore(tokens, quantity, words));
  if (before) return before;
  if (last && isAlsoSaid(tokens, quantity, last, words)) return last.what;
  // "want a 9% raise"
  const change = quantity.last + 1;
  if (words.changeNouns.has(lowerAt(tokens, change)) && words.articles.has(lowerAt(tokens, quantity.first - 1)))
    return place(tokens, { first: change, last: change });
  // "85.6 years for women and 80 for men"
  const joined = last !== lastCount && words.betweenLinks.has(lowerAt(tokens, quantity.first - 1));
  return quantity.kind === 'count' && !joined ? (lastCount?.what ?? null) : null;
}

/** "…est passée sous 85 %, et n'atteint que 72 %": a verb without a subject of its own, in the same sentence. */
function isAlsoSaid(tokens: Token[], quantity: Quantity, last: Counted, words: FigureWords): boolean {
  if (quantity.kind === 'count' || quantity.kind !== last.quantity.kind) return false;
  const verb = changeBefore(tokens, quantity.first, words);
  if (verb === null || verb < last.quantity.last) return false;
  let at = verb - 1;
  while (words.beforeVerb.has(lowerAt(tokens, at))) at--;
  return words.conjunctions.has(lowerAt(tokens, at)) || tokens[at]?.text === ',';
}

/** The word before a number with its hedge and its article: "dont" in "dont près de la moitié". */
function leadOf(tokens: Token[], quantity: Quantity, words: FigureWords): string {
  let at = quantity.first - 1;
  if (words.determiners.has(lowerAt(tokens, at)) && !words.ofs.has(lowerAt(tokens, at))) at--;
  at -= hedgeLength(tokens, at + 1, words);
  return lowerAt(tokens, at);
}

/** "12 000 soldats", "une dizaine de routes", "47-page", "five-member". */
function countedBehind(tokens: Token[], quantity: Quantity, words: FigureWords): Place | null {
  const { number } = quantity;
  if (number.form === 'prefix') return { start: number.end + 1, end: (tokens[number.first] as Token).end };
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
    return phrase && !isNounless(tokens, phrase, words) ? place(tokens, phrase) : null;
  }
  if (!tokens[at]?.gap || words.determiners.has(lowerAt(tokens, at))) return null;
  const model = modelBehind(tokens, at);
  if (model) return place(tokens, model);
  // "four more people"
  const phrase = nounPhrase(tokens, words.comparatives.has(lowerAt(tokens, at)) && words.adjectivesFirst ? at + 1 : at, words);
  return phrase && isCountable(tokens, phrase, quantity, words) && !isNounless(tokens, phrase, words)
    ? place(tokens, phrase)
    : null;
}

/** "les 640 prévus", "une quarantaine d'autres": the noun was told before. */
function isNounless(tokens: Token[], { first, last }: Phrase, words: FigureWords): boolean {
  for (let at = first; at <= last; at++) if (!words.nounless.has(lowerAt(tokens, at))) return false;
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
  if (words.adjectivesFirst || value === null || value < 2) return true;
  for (let at = first; at <= last; at++) if (words.plural.test(lowerAt(tokens, at))) return true;
  const noun = tokens[first] as Token;
  return noun.text !== noun.lower;
}

/** "30 % des salariés", "150 millions d'euros de dividendes", "a 38% jump in cocoa prices", "a $10,000 fine". */
function behindUnit(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  // "a 38 per cent year-on-year rise"
  const at = quantity.last + (/-on-/.test(lowerAt(tokens, quantity.last + 1)) ? 2 : 1);
  const lower = lowerAt(tokens, at);
  if (words.ofs.has(lower)) {
    // "within 1,000 feet of a pipeline" measures no pipeline.
    const measured = quantity.kind !== 'measure' || !words.adjectivesFirst || !words.determiners.has(lowerAt(tokens, at + 1));
    return measured ? nounPhrase(tokens, at + 1, words) : null;
  }
  if (words.changeNouns.has(lower)) {
    const complement = words.ofs.has(lowerAt(tokens, at + 1)) || words.inWords.has(lowerAt(tokens, at + 1));
    return complement ? nounPhrase(tokens, at + 2, words) : null;
  }
  if (quantity.kind === 'ratio') {
    const direct = tokens[at]?.gap ? nounPhrase(tokens, at, words, 'plural') : null;
    return direct ?? (words.ratioOfs.has(lower) ? nounPhrase(tokens, at + 1, words) : null);
  }
  const bare = !words.determiners.has(lowerAt(tokens, at + 1)) && !words.levelLinks.has(lowerAt(tokens, quantity.first - 1));
  if (words.inWords.has(lower)) return quantity.kind === 'money' && bare ? nounPhrase(tokens, at + 1, words) : null;
  const direct =
    words.adjectivesFirst &&
    quantity.kind !== 'duration' &&
    tokens[at]?.gap &&
    !words.determiners.has(lower) &&
    !words.comparatives.has(lower);
  return direct
    ? nounPhrase(tokens, at, words, words.articles.has(lowerAt(tokens, quantity.first - 1)) ? 'singular' : 'any')
    : null;
}

/** Whether a number goes on from the one before: "…, à 2,9 %", "contre 4,5 milliards", "(6 miles)", "en hausse de 12 %", "up 3%". */
function goesOn(tokens: Token[], quantity: Quantity, { quantity: before, what }: Counted, words: FigureWords): boolean {
  const first = quantity.first - hedgeLength(tokens, quantity.first, words);
  const lead = lowerAt(tokens, first - 1);
  if (first - before.last <= 4) {
    let at = before.last + 1;
    while (at < first && (/^[,(]$/.test(tokens[at]?.text ?? '') || words.goOns.has(lowerAt(tokens, at)))) at++;
    if (at >= first) return true;
  }
  if (quantity.kind === before.kind && (words.versus.has(lead) || words.versus.has(lowerAt(tokens, first - 2)))) return true;
  // "12% of their beds, from 9,400 to 8,270"
  if (words.fromWords.has(lead) && !words.ofs.has(lead) && tokens[first - 2]?.text === ',' && before.kind === 'percent')
    return true;
  // "three in four adults (76%)"
  if (tokens[first - 1]?.text === '(' && what?.end === tokens[first - 2]?.end) return true;
  if (words.trends.has(lead)) {
    const verb = lowerAt(tokens, first - 2);
    return !words.copulas.has(verb) && !words.changeVerbs.has(verb);
  }
  return (
    words.ofs.has(lead) && words.changeNouns.has(lowerAt(tokens, first - 2)) && words.trendLeads.has(lowerAt(tokens, first - 3))
  );
}

/** "un recul de 6,2 %", "a forecast of 275 million", "cut rates by 0.25 point", "les prix ont augmenté de 3 %". */
function countedBefore(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  // "a mother of three"
  if (quantity.kind === 'count' && quantity.number.form === 'words') return null;
  const first = quantity.first - hedgeLength(tokens, quantity.first, words);
  const link = lowerAt(tokens, first - 1);
  const measured = quantity.kind === 'measure' && words.levelLinks.has(link);
  const behind = words.levelLinks.has(link) ? objectBehind(tokens, quantity, words) : null;
  if (behind) return behind;
  // "La prime, de l'ordre de 250 euros"
  if (first < quantity.first && tokens[first - 1]?.text === ',' && quantity.kind === 'money')
    return nounPhraseBefore(tokens, first - 2, words);
  const hollow = hollowStart(tokens, first, words);
  if (hollow !== null) return countedBy(tokens, hollow, words);
  if (words.ofs.has(link) || words.bounded.has(link) || measured) {
    const noun = tokens[first - 2]?.text === ',' && !measured ? first - 3 : first - 2;
    const verbal = lowerAt(tokens, noun);
    if (words.verbShape.test(verbal)) return subjectBefore(tokens, noun, words);
    if (isAgreed(tokens, noun, words)) return agreedWith(tokens, noun, words);
    const phrase = isHead(tokens, noun, words) ? nounPhraseBefore(tokens, noun, words) : changeOf(tokens, noun, words);
    if (phrase && !isVerbal(tokens, phrase, words)) return phrase;
  }
  if (quantity.kind === 'count' && !words.measureLinks.has(link)) return null;
  const verb = changeBefore(tokens, first, words);
  if (verb === null) return null;
  const object = words.copulas.has(lowerAt(tokens, verb)) ? null : nounPhrase(tokens, verb + 1, words);
  const whole = object && withComplement(tokens, object, words);
  if (whole && whole.last < first - 1 && words.measureLinks.has(lowerAt(tokens, whole.last + 1))) return whole;
  return subjectBefore(tokens, verb, words);
}

/** "cut the use of herbicides by 54 per cent" */
function withComplement(tokens: Token[], phrase: Phrase, words: FigureWords): Phrase {
  if (!words.adjectivesFirst || !words.ofs.has(lowerAt(tokens, phrase.last + 1))) return phrase;
  const complement = nounPhrase(tokens, phrase.last + 2, words);
  return complement ? { first: phrase.first, last: complement.last } : phrase;
}

const isHead = (tokens: Token[], at: number, words: FigureWords): boolean => {
  const noun = lowerAt(tokens, at);
  return !words.changeNouns.has(noun) && !words.durations.has(noun) && (words.adjectivesFirst || !words.changeVerbs.has(noun));
};

/** "a pay rise of 6.5%": a change that the noun before it says the thing of. */
function changeOf(tokens: Token[], at: number, words: FigureWords): Phrase | null {
  const thing = lowerAt(tokens, at - 1);
  if (!words.adjectivesFirst || thing === '' || !tokens[at]?.gap || !words.changeNouns.has(lowerAt(tokens, at))) return null;
  if (words.stops.has(thing) || words.changeVerbs.has(thing) || words.plainVerbs.has(thing)) return null;
  const adjective = words.changeAdjectives.has(thing) || words.adjectiveEndings.test(thing);
  return adjective ? null : { first: at - 1, last: at };
}

const isVerbal = (tokens: Token[], phrase: Phrase, words: FigureWords): boolean =>
  words.plainVerbs.has(lowerAt(tokens, phrase.last)) ||
  (!words.adjectivesFirst && words.changeVerbs.has(lowerAt(tokens, phrase.last))) ||
  words.copulas.has(lowerAt(tokens, phrase.first - 1));
