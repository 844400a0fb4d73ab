import type { FigureWords } from '../languages/language.js';
import type { Token } from '../tokens.js';
import type { Place } from '../types.js';
import { hedgeLength } from './hedges.js';
import { lowerAt, nounPhrase, nounPhraseBefore, type Phrase, subjectBefore } from './phrases.js';
import type { Quantity } from './quantities.js';

const VERB_REACH = 22;

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑]$/.test(token.text);

const place = (tokens: Token[], phrase: Phrase | null): Place | null =>
  phrase && { start: (tokens[phrase.first] as Token).start, end: (tokens[phrase.last] as Token).end };

/** What a quantity counts or measures, as far as the words around it say it themselves. */
export function findCounted(tokens: Token[], quantity: Quantity, words: FigureWords): Place | null {
  if (quantity.counted) return place(tokens, quantity.counted);
  if (quantity.kind === 'count') return countedBehind(tokens, quantity, words);
  if (quantity.kind === 'age') return null;
  // "30 % de moins que…" compares: what it is of stands elsewhere.
  if (words.ofs.has(lowerAt(tokens, quantity.last + 1)) && words.comparatives.has(lowerAt(tokens, quantity.last + 2)))
    return null;
  const behind = behindUnit(tokens, quantity, words);
  if (behind || quantity.kind === 'duration') return place(tokens, behind);
  return place(tokens, before(tokens, quantity, words));
}

/** "12 000 soldats", "une dizaine de routes", "47-page", "five-member". */
function countedBehind(tokens: Token[], quantity: Quantity, words: FigureWords): Place | null {
  const { number } = quantity;
  const own = tokens[number.first] as Token;
  if (number.form === 'prefix') return { start: number.end + 1, end: own.end };
  const at = quantity.last + 1;
  if (isDash(tokens[at]) && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.gap)
    return place(tokens, { first: at + 1, last: at + 1 });
  const takesOf = number.scale > 1 || number.form === 'collective' || number.form === 'vague';
  if (words.ofs.has(lowerAt(tokens, at))) return takesOf ? place(tokens, nounPhrase(tokens, at + 1, words)) : null;
  if (!tokens[at]?.gap) return null;
  // "four more people"
  return place(
    tokens,
    nounPhrase(tokens, words.comparatives.has(lowerAt(tokens, at)) && words.adjectivesFirst ? at + 1 : at, words),
  );
}

/** "30 % des salariés", "150 millions d'euros de dividendes", "a 38% jump in cocoa prices", "a $10,000 fine". */
function behindUnit(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  const at = quantity.last + 1;
  const lower = lowerAt(tokens, at);
  if (words.ofs.has(lower)) {
    // "within 1,000 feet of a pipeline" measures no pipeline.
    const measured = quantity.kind !== 'measure' || !words.adjectivesFirst || !words.determiners.has(lowerAt(tokens, at + 1));
    return measured ? nounPhrase(tokens, at + 1, words) : null;
  }
  if (words.changeNouns.has(lower)) {
    return words.ofs.has(lowerAt(tokens, at + 1)) || words.inWords.has(lowerAt(tokens, at + 1))
      ? nounPhrase(tokens, at + 2, words)
      : null;
  }
  if (quantity.kind === 'ratio') {
    const direct = tokens[at]?.gap ? nounPhrase(tokens, at, words) : null;
    return direct ?? (words.ratioOfs.has(lower) ? nounPhrase(tokens, at + 1, words) : null);
  }
  if (words.inWords.has(lower) && quantity.kind === 'money') return nounPhrase(tokens, at + 1, words);
  return words.adjectivesFirst && quantity.kind !== 'duration' && tokens[at]?.gap ? nounPhrase(tokens, at, words) : null;
}

/** "un recul de 6,2 %", "a forecast of 275 million", "cut rates by 0.25 point", "les prix ont augmenté de 3 %". */
function before(tokens: Token[], quantity: Quantity, words: FigureWords): Phrase | null {
  const first = quantity.first - hedgeLength(tokens, quantity.first, words);
  const link = lowerAt(tokens, first - 1);
  if (words.ofs.has(link)) {
    const noun = lowerAt(tokens, first - 2);
    if (!words.changeNouns.has(noun) && !words.changeVerbs.has(noun)) {
      const phrase = nounPhraseBefore(tokens, first - 2, words);
      if (phrase && !isVerbal(tokens, phrase, words)) return phrase;
    }
  }
  const verb = changeBefore(tokens, first, words);
  if (verb === null) return null;
  const object = words.copulas.has(lowerAt(tokens, verb)) ? null : nounPhrase(tokens, verb + 1, words);
  if (object && object.last < first - 1 && words.measureLinks.has(lowerAt(tokens, object.last + 1))) return object;
  return subjectBefore(tokens, verb, words);
}

const isVerbal = (tokens: Token[], phrase: Phrase, words: FigureWords): boolean =>
  words.plainVerbs.has(lowerAt(tokens, phrase.last)) || words.changeVerbs.has(lowerAt(tokens, phrase.last));

/** The nearest verb of change or level before a number, in its sentence. */
function changeBefore(tokens: Token[], first: number, words: FigureWords): number | null {
  for (let at = first - 1; at >= Math.max(0, first - VERB_REACH); at--) {
    const token = tokens[at] as Token;
    if (
      token.kind === 'break' ||
      /^[;:!?]$/.test(token.text) ||
      (token.text === '.' && tokens[at + 1]?.gap && tokens[at - 1]?.text.length !== 1)
    )
      return null;
    if (
      token.kind === 'word' &&
      (words.changeVerbs.has(token.lower) ||
        (words.copulas.has(token.lower) && (words.adjectivesFirst || words.ofs.has(lowerAt(tokens, at + 1)))))
    )
      return at;
  }
  return null;
}
