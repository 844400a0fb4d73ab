import { ARTICLE, CONNECTOR, isOf, KNOWN, PARTICLE } from '../classes.js';
import type { NameWords } from '../languages/shape/names.js';
import type { Source, Stretch } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { fold } from './gazetteer.js';
import type { Walk } from './runs.js';
import { isCapitalised } from './shapes.js';
import { QUOTED } from './stretches.js';

/** What a mention is looked up by: its words in lower case. */
export const keyOf = ({ text, tokens }: Source, first: number, last: number): string =>
  first === last ? (tokens[first] as Token).lower : fold(text.slice(startOf(tokens, first), endOf(tokens, last)));

/** Takes the words from one token to another for a mention; what is not told of it in `extra` is read off the text. */
export function push(walk: Walk, within: Stretch, first: number, last: number, extra: Partial<Candidate>): void {
  const { source, gazetteer, quoted, opening, lowered } = walk;
  const { text, tokens, language } = source;
  const head = tokens[first] as Token;
  const start = startOf(tokens, first);
  const end = endOf(tokens, last);
  const key = extra.key ?? keyOf(source, first, last);
  if (walk.works.has(key)) return;
  const alone = first === last;
  const known = alone ? isOf(head, KNOWN) : gazetteer.entries.has(key);
  // "Karvenia has…": what does something without an article is a name, even where a sentence starts.
  const acts = language.names.doing.has(tokens[last + 1]?.lower ?? '') && !lowered.has(head.lower);
  const opens = opening[first] === 1 && !acts && (alone || lowered.has(head.lower));
  const doubtful =
    !known &&
    (opens || quoted[first] === QUOTED || (isCapitalised(head) && followsPortfolio(tokens, first, within, language.names)));
  for (let at = first + 1; at < last; at++) {
    const inner = tokens[at] as Token;
    if ((isOf(inner, ARTICLE) || isOf(inner, PARTICLE)) && isCapitalised(inner))
      walk.articled.add(fold(text.slice(startOf(tokens, at), end)));
  }
  walk.found.push({
    first,
    last,
    start,
    end: extra.end ?? end,
    key,
    within,
    title: extra.title ?? -1,
    doubtful: extra.doubtful ?? doubtful,
  });
}

/** "Culture" in "ministre de la Culture". */
function followsPortfolio(tokens: Token[], first: number, within: Stretch, names: NameWords): boolean {
  let at = first - 1;
  if (at > within.firstToken && isOf(tokens[at], ARTICLE) && !isOf(tokens[at], CONNECTOR)) at--;
  if (at <= within.firstToken || !isOf(tokens[at], CONNECTOR)) return false;
  at--;
  while (
    at > within.firstToken &&
    names.adjectiveShape.test((tokens[at] as Token).lower) &&
    !names.portfolios.has((tokens[at] as Token).lower)
  )
    at--;
  return at >= within.firstToken && names.portfolios.has((tokens[at] as Token).lower);
}
