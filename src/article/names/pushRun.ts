import { ARTICLE, BODY, FIRST_NAME, isOf, KNOWN, NEVER, OFFICE, PLACE_WORD, THING } from '../classes.js';
import type { Stretch } from '../source.js';
import type { Token } from '../tokens.js';
import { keyOf, push } from './push.js';
import { phraseEnd, type Walk } from './runs.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** From this weight on a known place is one wherever its name stands. */
const WELL_KNOWN = 4;

/** Splits offices off a run ("Attorney General Glen Hatcher" names Glen Hatcher) and leaves out what names a thing ("Miravo Accord"). */
export function pushRun(walk: Walk, stretch: Stretch, at: number, end: number): void {
  const { source, gazetteer } = walk;
  const { tokens, language } = source;
  const { names } = language;
  const head = tokens[at] as Token;
  // "Duncan Ross KC"
  if (end > at + 1 && names.suffixes.has((tokens[end] as Token).lower)) {
    pushRun(walk, stretch, at, end - 1);
    return;
  }
  const tail = tokens[end] as Token;
  const follower = tokens[end + 1];
  // "U.S.-led", "C$", "CE2": a part of another word.
  if (follower && !follower.gap && (/^[-‐‑$]$/.test(follower.text) || follower.kind === 'number')) return;
  // "a 96-MW plant"
  if (!head.gap && tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number') return;
  // "Governors": more of those who hold an office.
  if (at === end && head.lower.endsWith('s') && names.offices.has(head.lower.slice(0, -1))) return;
  const key = keyOf(source, at, end);
  if (at === end ? isOf(head, KNOWN) : gazetteer.entries.has(key)) {
    push(walk, stretch, at, end, { key });
    return;
  }
  if (at === end && (head.text.length === 1 || /^\p{L}[-‐‑]/u.test(head.text))) return;
  // "Denver-based"
  if (at === end && names.premodified && /\p{L}[-‐‑]\p{Ll}+$/u.test(head.text)) return;
  // "South Korean" is an adjective, "Gen." a title that was cut off.
  if (isOf(tail, NEVER) || (at === end && names.abbreviatedTitles.has(head.lower) && follower?.text === '.')) return;
  if (isShoutedRun(tokens, at, end)) return;
  // "le député LR Éric Vasson": a party or an agency before a person's name.
  if (end > at + 1 && isAcronym(head.text) && !isOf(head, BODY) && isOf(tokens[at + 1], FIRST_NAME)) {
    push(walk, stretch, at, at, {});
    pushRun(walk, stretch, at + 1, end);
    return;
  }
  // "Bill Tarrant" is nobody's law.
  const isBearer = end > at && isOf(head, FIRST_NAME) && !isOf(tokens[at - 1], ARTICLE);
  if ((isOf(head, THING) && !isBearer) || isOf(tail, THING)) return;
  const isPerson = !isOf(tail, BODY) && !isOf(tail, PLACE_WORD);
  // From the last word of an office on ("Defense Minister"): what stands before it belongs to the office.
  const isGiven = isOf(head, FIRST_NAME) && !isOf(head, OFFICE);
  let office = isOf(tail, OFFICE) && !isGiven ? end : -1;
  for (let index = end - 1; index >= at && office < 0 && isPerson; index--) {
    const { lower } = tokens[index] as Token;
    if (names.connectors.has(lower) && !names.particles.has(lower)) break;
    if (isOf(tokens[index], OFFICE) && isCapitalised(tokens[index + 1] as Token)) office = index;
  }
  if (office < 0) {
    push(walk, stretch, at, end, { key });
    return;
  }
  pushLeft(walk, stretch, at, office - 1);
  if (office < end) push(walk, stretch, office + 1, end, {});
}

/** "QUELS SONT LES RISQUES": several long words in capitals are a heading. */
function isShoutedRun(tokens: Token[], first: number, last: number): boolean {
  let shouted = 0;
  for (let at = first; at <= last; at++) {
    const { text } = tokens[at] as Token;
    if (text.length > 3 && text === text.toUpperCase() && ++shouted > 1) return true;
  }
  return false;
}

/** The body or the country of an office: "NATO" in "NATO Secretary General", not "Defense" in "Defense Minister". */
function pushLeft(walk: Walk, stretch: Stretch, at: number, before: number): void {
  const { tokens } = walk.source;
  const { gazetteer } = walk;
  let end = before;
  while (end >= at && isOf(tokens[end], OFFICE)) end--;
  // "Chief Financial" in "Chief Financial Officer"
  if (end < at || isOf(tokens[at], OFFICE) || (isOf(tokens[at - 1], OFFICE) && isCapitalised(tokens[at - 1] as Token))) return;
  if (isOf(tokens[end], BODY)) {
    push(walk, stretch, at, end, {});
    return;
  }
  const phrase = phraseEnd(walk, stretch, at);
  // "Maritime" in "Maritime Safety Executive" is a place of no note.
  const known = phrase === at && phrase < end ? (gazetteer.entries.get((tokens[at] as Token).lower)?.weight ?? 0) : WELL_KNOWN;
  if (phrase >= 0 && phrase <= end && known >= WELL_KNOWN) push(walk, stretch, at, phrase, {});
  else if (isAcronym((tokens[at] as Token).text)) push(walk, stretch, at, at, {});
  else push(walk, stretch, at, end, { doubtful: true });
}
