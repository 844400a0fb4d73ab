import type { Region, Source } from './source.js';
import { type Attribution, attribute } from './speakers.js';
import { genderOf, isCapitalised, prepare, type Reading } from './speech/reading.js';
import { countWords, endsSentence, findTerms } from './speech/terms.js';
import { endOf, startOf } from './tokens.js';
import type { Name, Quote, Span } from './types.js';

/** The fewest words that pass for somebody's without a sign of whose they are. */
const SHORTEST_UNATTRIBUTED = 5;
/** How far from its start a clause's verb is looked for, in tokens. */
const LONGEST_SUBJECT = 15;

/** The quotes of the body with their speakers, in the order of the text. */
export function findQuotes(source: Source, names: Name[]): Quote[] {
  const reading = prepare(source, names);
  const body = source.headline?.end ?? 0;
  const regions = source.regions.filter(
    (region) => region.depth === 0 && region.start >= body && reading.sentenceOf[region.firstToken] !== -1,
  );
  const terms = findTerms(reading, regions);
  const candidates = regions.filter((region) => !terms.has(region));
  const attributions = attribute(reading, candidates);
  return candidates.flatMap((region, index) => {
    const attribution = attributions[index] as Attribution;
    if (!isQuote(reading, region, attribution)) return [];
    const { start, end } = region;
    return [
      {
        text: source.text.slice(start, end),
        start,
        end,
        kind: isDirect(reading, region) ? 'direct' : 'partial',
        asides: attribution.asides.map((aside) => spanOf(reading, aside.firstToken, aside.lastToken)),
        speaker: attribution.speaker,
      } satisfies Quote,
    ];
  });
}

const spanOf = ({ tokens, source }: Reading, first: number, last: number): Span => {
  const start = startOf(tokens, first);
  const end = endOf(tokens, last);
  return { text: source.text.slice(start, end), start, end };
};

function isQuote(reading: Reading, region: Region, { by, speaker }: Attribution): boolean {
  const most = SHORTEST_UNATTRIBUTED;
  const words = countWords(reading, region, most);
  if (words === 0) return false;
  if (by === 'cue' || speaker) return true;
  if (!region.opened || !region.closed) return true;
  return words >= most || (endsSentence(reading, region) && words > 1 && isCapitalised(reading.tokens[region.firstToken]));
}

/** Whether the words can stand as a sentence, and do: nothing of the sentence around governs them. */
function isDirect(reading: Reading, region: Region): boolean {
  const { tokens, language } = reading;
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  const before = tokens[region.before];
  const opens = !sentence || region.before < sentence.firstToken;
  const first = tokens[region.firstToken];
  if (opens || before?.text === ':') return countWords(reading, region, 2) > 1 || endsSentence(reading, region);
  if (isCapitalised(first) && endsSentence(reading, region)) return true;
  if (before?.text !== ',') return isCapitalised(first) && countWords(reading, region, 4) > 4 && isClause(reading, region);
  return (
    countWords(reading, region, 3) > 2 &&
    (isCapitalised(first) || language.speech.conjunctions.has(first?.lower ?? '') || isClause(reading, region))
  );
}

/** Whether a clause with its own subject and verb begins: "le vrai problème, c'est…". */
function isClause({ tokens, language }: Reading, { firstToken, lastToken }: Region): boolean {
  const { pronouns, determiners, auxiliaries, verbs, modals } = language.speech;
  const first = tokens[firstToken]?.lower ?? '';
  if (genderOf(pronouns, first) !== null) return true;
  if (genderOf(determiners, first) === null) return false;
  for (let at = firstToken + 1; at <= Math.min(lastToken, firstToken + LONGEST_SUBJECT); at++) {
    const word = tokens[at]?.lower ?? '';
    if (auxiliaries.has(word) || verbs.has(word) || modals.has(word)) return true;
  }
  return false;
}
