import { ADVERB, CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { changeBefore } from './changes.js';
import type { Counted } from './counted.js';
import { agreedWith, countedBy, hollowStart, isAgreed, leadStart, objectBehind, qualifiedStart } from './levels.js';
import { isNoun, lowerAt, nounPhrase, nounPhraseBefore, type Phrase } from './phrases.js';
import type { Quantity } from './quantities.js';
import { type Subject, subjectOf } from './subjects.js';

/** How far what opens a sentence may stand before the share that it is the whole of. */
const OPENING = 12;
/** An object with what stands between it and its level: "its growth forecast for next year to". */
const OBJECT = 6;

/** "un recul de 6,2 %", "a forecast of 275 million", "cut rates by 0.25 point", "les prix ont augmenté de 3 %". */
export function countedBefore(tokens: Token[], quantity: Quantity, last: Counted | null, words: FigureWords): Subject {
  const first = qualifiedStart(tokens, quantity.first, words);
  // "a range of 2,000 kilometers" measures the range.
  const hollow = quantity.kind === 'measure' && words.adjectivesFirst ? null : hollowStart(tokens, first, words);
  if (hollow !== null) {
    // "La direction avance le chiffre de 61 %": no level of the subject.
    const bare = words.definites.has(lowerAt(tokens, hollow)) && !words.numberVerbs.has(lowerAt(tokens, hollow - 1));
    return bare || words.objectArticles.has(lowerAt(tokens, hollow)) ? null : countedBy(tokens, hollow, words);
  }
  if (quantity.kind === 'count') {
    const numbered = numberedBefore(tokens, first, words);
    // "a mother of three"
    if (numbered !== null || quantity.number.form === 'words') return numbered;
  }
  const link = lowerAt(tokens, first - 1);
  // "le 93", "du 49.3": a name.
  if (quantity.kind === 'count' && words.singularArticles.has(link)) return null;
  const measured =
    quantity.kind === 'measure' && words.levelLinks.has(link) && !words.changeVerbs.has(lowerAt(tokens, first - 2));
  const ported = words.levelLinks.has(link) && (quantity.kind !== 'money' || words.changeVerbs.has(lowerAt(tokens, first - 2)));
  const behind =
    ported || (words.ofs.has(link) && words.changeVerbs.has(lowerAt(tokens, first - 2)))
      ? objectBehind(tokens, quantity, words)
      : null;
  if (behind) return behind;
  // "La prime, de l'ordre de 250 euros"
  if (first < quantity.first && tokens[first - 1]?.text === ',' && quantity.kind === 'money')
    return nounPhraseBefore(tokens, first - 2, words);
  if (words.ofs.has(link) || words.bounded.has(link) || measured) {
    const noun = tokens[first - 2]?.text === ',' && !measured ? first - 3 : first - 2;
    const verbal = lowerAt(tokens, noun);
    if (words.verbShape.test(verbal)) return subjectOf(tokens, noun, words);
    // "ont été revalorisés de 2 %"
    const helper = lowerAt(tokens, noun - 1);
    const finite = words.beforeVerb.has(helper) && !words.ofs.has(helper) && !words.levelLinks.has(helper);
    if (finite && !words.adjectivesFirst) return subjectOf(tokens, noun, words);
    if (words.dimensions.has(verbal)) return dimensioned(tokens, noun, words);
    // "les eaux étaient plus chaudes de 2 °C"
    if (words.comparatives.has(lowerAt(tokens, noun - 1)) && !words.adjectivesFirst) return subjectOf(tokens, noun - 1, words);
    if (isAgreed(tokens, noun, words)) return agreedWith(tokens, noun, words);
    // "sur un marché en recul de 8 %"
    const trend = words.changeNouns.has(verbal) && words.trendLeads.has(lowerAt(tokens, noun - 1));
    if (trend && isNoun(tokens[noun - 2], words) && !isOf(tokens[noun - 2], CHANGE))
      return nounPhraseBefore(tokens, noun - 2, words);
    const money = quantity.kind === 'money' && words.moneyNouns.has(verbal);
    const phrase = money || isHead(tokens, noun, words) ? nounPhraseBefore(tokens, noun, words) : changeOf(tokens, noun, words);
    if (phrase && !isVerbal(tokens, phrase, words) && !(quantity.kind === 'percent' && isWhere(tokens, phrase, words)))
      return phrase;
  }
  if (quantity.kind === 'count' && !words.measureLinks.has(link)) return null;
  // "une terre estimée à 31 000 euros", "un lot vendu 15 francs"
  let participle = words.levelLinks.has(link) ? first - 2 : first - 1;
  while (isOf(tokens[participle], ADVERB)) participle--;
  const agreed = isAgreed(tokens, participle, words) ? agreedWith(tokens, participle, words) : null;
  // In "2 millions d'euros, financés à 60 %" the noun is a unit.
  if (agreed && agreed.last > (last?.quantity.last ?? -1)) return agreed;
  // "le préjudice oscillerait entre 7 et 8 millions"
  if (words.betweens.has(lowerAt(tokens, first)) && words.verbShape.test(lowerAt(tokens, first - 1)))
    return subjectOf(tokens, first - 1, words);
  return (
    priced(tokens, quantity, first, words) ??
    listed(tokens, quantity, first, last, words) ??
    changed(tokens, first, words) ??
    changeItself(tokens, first, words)
  );
}

/** "ont reculé en France de 44 %", "ont reculé dans le pays de 44 %" */
function isWhere(tokens: Token[], { first, last }: Phrase, words: FigureWords): boolean {
  let at = first - 1;
  while (words.determiners.has(lowerAt(tokens, at)) && !words.ofs.has(lowerAt(tokens, at))) at--;
  return words.whereWords.has(lowerAt(tokens, at)) && !words.adjectivesFirst && changeBefore(tokens, last, words) !== null;
}

/** "un métier à 1 850 euros", "facture son offre 8 euros": a noun with its price. */
function priced(tokens: Token[], { kind }: Quantity, first: number, words: FigureWords): Phrase | null {
  if (kind !== 'money' || words.adjectivesFirst) return null;
  const linked = words.levelLinks.has(lowerAt(tokens, first - 1));
  const end = linked ? first - 2 : first - 1;
  const noun = tokens[end];
  if (!isNoun(noun, words) || noun.text !== noun.lower || words.timeNouns.has(noun.lower) || words.changeVerbs.has(noun.lower))
    return null;
  const phrase = nounPhraseBefore(tokens, end, words);
  const before = phrase ? lowerAt(tokens, phrase.first - 1) : '';
  if (!phrase || !words.determiners.has(before) || words.ofs.has(before)) return null;
  const outer = tokens[phrase.first - 2];
  if (!linked && !isNoun(outer, words)) return null;
  return words.prepositions.has(outer?.lower ?? '') || words.contractions.has(before) ? null : phrase;
}

/** "Admission, ordinarily $9, is free", "the loss, at $2 million, was": a noun with its amount between commas. */
export function apposed(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  let comma = qualifiedStart(tokens, quantity.first, words) - 1;
  while (isOf(tokens[comma], ADVERB) || words.measureLinks.has(lowerAt(tokens, comma))) comma--;
  const next = tokens[quantity.last + 1];
  const closed = next === undefined || next.text === ',' || (next.kind === 'word' && words.stops.has(next.lower));
  const noun = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !closed || !isNoun(noun, words)) return null;
  const phrase = nounPhraseBefore(tokens, comma - 1, words);
  return phrase && opensClause(tokens, phrase.first, words) ? phrase : null;
}

/** Whether nothing but an article or an owner ("the group's") stands between a phrase and the beginning of its clause. */
function opensClause(tokens: Token[], first: number, words: FigureWords): boolean {
  let at = first - 1;
  const owned = /^['’]/.test(tokens[at]?.text ?? '') && isNoun(tokens[at - 1], words);
  if (owned) at -= 2;
  while (words.determiners.has(lowerAt(tokens, at)) && !words.ofs.has(lowerAt(tokens, at))) at--;
  const token = tokens[at];
  return token === undefined || token.kind === 'break' || /^[.!?;:]$/.test(token.text);
}

/** "Le recul de l'énergie (-6,1 %)", "dont le taux (3,5 %)": a noun with its amount in brackets. */
export function bracketed(tokens: Token[], quantity: Quantity, last: Counted | null, words: FigureWords): Phrase | null {
  let bracket = qualifiedStart(tokens, quantity.first, words) - 1;
  if (/^[+±]$/.test(tokens[bracket]?.text ?? '')) bracket--;
  const noun = tokens[bracket - 1];
  if (last && last.quantity.last >= bracket - 1) return null;
  if (tokens[bracket]?.text !== '(' || quantity.kind !== 'percent' || !isNoun(noun, words) || noun.text !== noun.lower)
    return null;
  const phrase = nounPhraseBefore(tokens, bracket - 1, words);
  const change =
    phrase !== null && words.changeNouns.has(lowerAt(tokens, phrase.first)) && words.ofs.has(lowerAt(tokens, phrase.first + 1));
  return change ? nounPhrase(tokens, phrase.first + 2, words) : phrase;
}

/** The subject of the clause, whatever its verb: "le site s'étend sur 2 600 mètres carrés". */
export function subjectOfClause(tokens: Token[], quantity: Quantity, words: FigureWords): Subject {
  let verb = leadStart(tokens, quantity, words) - 1;
  while (words.prepositions.has(lowerAt(tokens, verb)) || words.measureLinks.has(lowerAt(tokens, verb))) verb--;
  if (tokens[verb]?.kind !== 'word') return null;
  return subjectOf(tokens, verb, words, 0);
}

/** "an immediate cut of 25 basis points", where nothing says of what. */
const changeItself = (tokens: Token[], first: number, words: FigureWords): Phrase | null =>
  words.ofs.has(lowerAt(tokens, first - 1)) && words.changeNouns.has(lowerAt(tokens, first - 2))
    ? { first: first - 2, last: first - 2 }
    : null;

/** The object or the subject of the verb that tells a change or a level. */
function changed(tokens: Token[], first: number, words: FigureWords): Subject {
  const verb = changeBefore(tokens, first, words);
  if (verb === null) return null;
  if (isOfPronoun(tokens, verb, words)) return 'pronoun';
  if (!words.copulas.has(lowerAt(tokens, verb))) {
    const object = nounPhrase(tokens, verb + 1, words);
    if (object && object.last < first - 1 && isObject(tokens, object.last + 1, first - 1, words))
      return withComplement(tokens, object, words);
  }
  return subjectOf(tokens, verb, words);
}

/** "bring it below 40%", "la ramener à 40 %": the object is what was told before. */
function isOfPronoun(tokens: Token[], verb: number, words: FigureWords): boolean {
  if (words.adjectivesFirst) return words.objectPronouns.has(lowerAt(tokens, verb + 1));
  // "en baisse de 3 %"
  if (words.trendLeads.has(lowerAt(tokens, verb - 1)) && words.changeNouns.has(lowerAt(tokens, verb))) return false;
  return words.objectPronouns.has(lowerAt(tokens, words.beforeVerb.has(lowerAt(tokens, verb - 1)) ? verb - 2 : verb - 1));
}

/** Whether nothing but a complement stands between an object and the link to its level. */
function isObject(tokens: Token[], from: number, link: number, words: FigureWords): boolean {
  if (!words.measureLinks.has(lowerAt(tokens, link)) || link - from > OBJECT) return false;
  for (let at = from; at < link; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' && (token.kind !== 'word' || words.conjunctions.has(token.lower))) return false;
  }
  return true;
}

/** "Le nombre de cas a atteint 3 000", "les graines, au nombre de 300", "the huts, of which there are 180": what the number behind it is of. */
function numberedBefore(tokens: Token[], first: number, words: FigureWords): Subject {
  // "frôle les 2 millions"
  const verb = words.pairArticles.has(lowerAt(tokens, first - 1)) ? first - 2 : first - 1;
  const lower = lowerAt(tokens, verb);
  if (words.numberVerbs.has(lower)) return subjectOf(tokens, verb, words);
  const which = words.copulas.has(lower) && words.expletives.has(lowerAt(tokens, verb - 1)) ? verb - 2 : -1;
  if (which > 2 && words.relatives.has(lowerAt(tokens, which)) && words.ofs.has(lowerAt(tokens, which - 1)))
    return nounPhraseBefore(tokens, tokens[which - 2]?.text === ',' ? which - 3 : which - 2, words);
  return null;
}

/** "L'étape, longue de 171 km": a noun with its dimension. */
const dimensioned = (tokens: Token[], adjective: number, words: FigureWords): Phrase | null =>
  nounPhraseBefore(tokens, tokens[adjective - 1]?.text === ',' ? adjective - 2 : adjective - 1, words);

/** "Ventes : 3,2 milliards d'euros", "exports totalled 45 billion dollars, imports 52 billion": a noun right before its amount. */
function listed(tokens: Token[], { kind }: Quantity, first: number, last: Counted | null, words: FigureWords): Phrase | null {
  const colon = tokens[first - 1]?.text === ':';
  if ((kind !== 'money' && kind !== 'percent') || (!colon && last?.quantity.kind !== kind)) return null;
  // "L'État paiera 60 % du coût, la région 40 %": the share is of what the one before is of.
  if (!colon && kind === 'percent' && (last?.what?.start ?? 0) > (last?.quantity.start ?? 0)) return null;
  const noun = colon ? first - 2 : first - 1;
  const token = tokens[noun];
  if (!isNoun(token, words) || words.changeVerbs.has(token.lower) || words.participleShape.test(token.lower)) return null;
  if (words.plainVerbs.has(token.lower) || words.verbShape.test(token.lower) || words.gerund.test(token.lower)) return null;
  const phrase = nounPhraseBefore(tokens, noun, words);
  if (!phrase || (!colon && (tokens[phrase.first] as Token).text !== lowerAt(tokens, phrase.first))) return null;
  let before = phrase.first - 1;
  while (words.objectArticles.has(lowerAt(tokens, before)) || words.articles.has(lowerAt(tokens, before))) before--;
  const opener = tokens[before];
  if (colon) return opener === undefined || opener.kind === 'break' || /^[.(;•–—-]$/.test(opener.text) ? phrase : null;
  return opener !== undefined && (opener.text === ',' || opener.text === ';' || words.betweenLinks.has(opener.lower))
    ? phrase
    : null;
}

/** "Parmi les personnes interrogées, 54 %…", "Of the farmers polled, 12%…": what opens the sentence is the whole. */
export function wholeBefore(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  const comma = leadStart(tokens, quantity, words) - 1;
  if (tokens[comma]?.text !== ',') return null;
  for (let at = comma - 1; at >= 0 && at >= comma - OPENING; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'break' || (token.kind === 'mark' && /^[.!?;:«»“”"]$/.test(token.text))) return null;
    if (!words.wholeLeads.has(token.lower)) continue;
    const opener = tokens[at - 1];
    if (opener === undefined || opener.kind === 'break' || opener.kind === 'mark') return nounPhrase(tokens, at + 1, words);
  }
  return null;
}

/** "cut the use of herbicides by 54 per cent" */
function withComplement(tokens: Token[], phrase: Phrase, words: FigureWords): Phrase {
  if (!words.adjectivesFirst || !words.ofs.has(lowerAt(tokens, phrase.last + 1))) return phrase;
  const complement = nounPhrase(tokens, phrase.last + 2, words);
  return complement ? { first: phrase.first, last: complement.last } : phrase;
}

const isHead = (tokens: Token[], at: number, words: FigureWords): boolean => {
  const noun = lowerAt(tokens, at);
  if (words.changeNouns.has(noun) || words.durations.has(noun)) return false;
  if (words.adjectivesFirst) return true;
  // "doté pour commencer de", but "d'une portée de"
  if (words.infinitive.test(noun) && words.prepositions.has(lowerAt(tokens, at - 1))) return false;
  return !words.changeVerbs.has(noun) || words.timeArticles.has(lowerAt(tokens, at - 1));
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
  (!words.adjectivesFirst &&
    words.changeVerbs.has(lowerAt(tokens, phrase.last)) &&
    !words.timeArticles.has(lowerAt(tokens, phrase.last - 1))) ||
  words.copulas.has(lowerAt(tokens, phrase.first - 1));
