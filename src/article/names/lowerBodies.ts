import { ARTICLE, CONNECTOR, FIRST_NAME, isOf, NEVER, OFFICE, OFFICE_STOP } from '../classes.js';
import type { Stretch } from '../source.js';
import type { Token } from '../tokens.js';
import { push } from './push.js';
import { afterTitle, joinedBy, LONGEST_RUN, phraseEnd, tailEnd, unitEnd, type Walk } from './runs.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** "ministère de la Santé", "fondation Carlier": a body whose name opens with a word in lower case. */
export function readLowerBody(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  if (names.premodified) return readFieldedBody(walk, stretch, at);
  // "un laboratoire de Groningue": no certain body.
  if (isOf(tokens[at + 1], CONNECTOR) && language.speech.indefinite.has(tokens[at - 1]?.lower ?? '')) return at + 1;
  let next = at + 1;
  while (next < stretch.lastToken && next - at < 3) {
    const token = tokens[next] as Token;
    if (isCapitalised(token) || token.text.length < 4 || !names.adjectiveShape.test(token.lower)) break;
    next++;
  }
  const complement = tokens[next + 1];
  if (next + 2 < stretch.lastToken && complement?.kind === 'word' && !isCapitalised(complement) && !isOf(complement, ARTICLE)) {
    // "cour d'assises de la Sarvanne"
    const linked = isOf(tokens[next], CONNECTOR) && isOf(tokens[next + 2], CONNECTOR);
    if (linked && !isOf(complement, OFFICE_STOP)) next += 2;
  }
  const plain = next;
  if (next < stretch.lastToken && isOf(tokens[next], CONNECTOR)) next++;
  if (next < stretch.lastToken && isOf(tokens[next], ARTICLE)) next++;
  const head = tokens[next] as Token;
  if (next > stretch.lastToken || head.kind !== 'word') return at + 1;
  if (!isCapitalised(head)) {
    const united =
      next === plain + 1 &&
      names.unions.has((tokens[at] as Token).lower) &&
      names.pluralArticles.has((tokens[plain] as Token).lower);
    const definite = at > stretch.firstToken && isOf(tokens[at - 1], ARTICLE);
    if (!united || !definite) return at + 1;
    push(walk, stretch, at, next, {});
    return next + 1;
  }
  if (isOf(head, NEVER) || isAcronym(head.text) || afterTitle(walk, stretch, next) > 0 || walk.opening[next]) return at + 1;
  // "la présidente du tribunal Anna Kovel"
  if (next === plain && isOf(head, FIRST_NAME) && isOf(tokens[at - 1], CONNECTOR) && isOf(tokens[at - 2], OFFICE)) return at + 1;
  let end = unitEnd(walk, stretch, next);
  for (let size = 0; size < LONGEST_RUN && end < stretch.lastToken; size++) {
    const follower = tokens[end + 1] as Token;
    if (isCapitalised(follower) && follower.gap && !isOf(follower, NEVER)) end = unitEnd(walk, stretch, end + 1);
    else {
      const joined = joinedBy(walk, stretch, at, end, true);
      if (joined < 0 || phraseEnd(walk, stretch, joined) >= 0) break;
      end = unitEnd(walk, stretch, joined);
    }
  }
  end = tailEnd(walk, stretch, end, at);
  push(walk, stretch, at, end, {});
  return end + 1;
}

/** "the finance ministry": a body in lower case behind its field. */
function readFieldedBody(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { fields, pairing } = language.names;
  let first = at;
  for (let left = at - 1; left > stretch.firstToken && at - left < 5; left--) {
    const { lower } = tokens[left] as Token;
    if (fields.has(lower)) first = left;
    else if (!pairing.has(lower)) break;
  }
  if (first < at && isOf(tokens[first - 1], ARTICLE) && !isCapitalised(tokens[first] as Token))
    push(walk, stretch, first, at, {});
  return at + 1;
}
