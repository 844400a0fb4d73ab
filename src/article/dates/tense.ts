import type { DateWords } from '../languages/shape/dates.js';
import { once } from '../once.js';
import type { Token } from '../tokens.js';

/** `near`: what was to be, "devait s'achever mercredi", lies behind or ahead, whichever is nearer. */
export type Tense = 'past' | 'future' | 'near' | null;

const BACK = 14;
const FORTH = 10;
/** How far before a participle its auxiliary may stand, and before an infinitive the verb it belongs to. */
const AUXILIARY = 4;
const GOVERNOR = 5;
/** How far before the noun of what comes the verb may stand that announces it. */
const ANNOUNCED = 6;

/** The letters that a verb's ending can end with: a quick look spares most words the slow one. */
const lastLetters = once(
  (words: DateWords) => new Set([...words.pastEndings, ...words.futureEndings].map((ending) => ending.at(-1) as string)),
);

/** The second words of the pairs that tell what is planned. */
const pairEnds = once((words: DateWords) => new Set([...words.plannedPairs].map((pair) => pair.split(' ')[1] as string)));

function tenseOf(token: Token, words: DateWords): Tense {
  if (token.kind !== 'word') return null;
  if (words.past.has(token.lower)) return 'past';
  if (words.nears.has(token.lower)) return 'near';
  if (words.future.has(token.lower)) return 'future';
  if (
    token.lower.length > 3 &&
    lastLetters(words).has(token.lower.at(-1) as string) &&
    !words.plainWords.has(token.lower) &&
    token.text === token.lower
  ) {
    for (const ending of words.futureEndings) if (token.lower.endsWith(ending)) return 'future';
    for (const ending of words.pastEndings) if (token.lower.endsWith(ending)) return 'past';
  }
  return null;
}

const endsSentence = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'break' ||
  (token.kind === 'mark' && /[.!?;]/.test(token.text) && (next === undefined || (next.gap && next.text !== next.lower)));

const lowerAt = (tokens: Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.lower : '';
};

/** What one word tells; `day`: of a day of the week, with which the present tells what is planned. */
function tenseAt(tokens: Token[], at: number, words: DateWords, day: boolean): Tense {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  if (day && pairEnds(words).has(token.lower) && words.plannedPairs.has(`${lowerAt(tokens, at - 1)} ${token.lower}`))
    return 'future';
  const tense = tenseOf(token, words);
  // "will be held": the participle tells nothing.
  if (tense === 'past' && words.passives.has(lowerAt(tokens, at - 1))) return null;
  return tense ?? (day && isPlanned(tokens, at, words) ? 'future' : null);
}

/** "opens", "se réunit": a form of the present, and no noun. */
function isPlanned(tokens: Token[], at: number, words: DateWords): boolean {
  const { lower, text } = tokens[at] as Token;
  const before = lowerAt(tokens, at - 1);
  if (text !== lower || before === '' || words.beforeNouns.has(before)) return false;
  return words.planned.has(lower) || (words.plannedPlural.has(lower) && /^\p{L}+s$|^they$|^we$|^who$/u.test(before));
}

/**
 * Whether the words around a date speak of what was or of what will be: the nearest that tell, first before the date, then after it.
 * `day`: the date is a day of the week.
 */
export function tenseAround(tokens: Token[], first: number, last: number, words: DateWords, day = false): Tense {
  const lead = lowerAt(tokens, first - 1);
  const open = beforeEnd(tokens, first, words);
  const outer = lowerAt(tokens, open - 1);
  const owner = tokens[last + 1]?.gap === false && /^['’]/.test(tokens[last + 1]?.text ?? '');
  if (
    words.futureLeads.has(outer) ||
    (day && words.dayLeads.has(lead) && !owner) ||
    words.futurePairs.has(`${lowerAt(tokens, open - 2)} ${outer}`)
  )
    return 'future';
  const nearest = words.beforeDay.has(lead) || words.dayPrepositions.has(lead) ? first - 2 : first - 1;
  const near = tokens[nearest];
  if (day && isAnnounced(tokens, first, words)) return 'future';
  if (near?.kind === 'word' && words.nearPast.test(near.lower) && tenseOf(near, words) === null)
    return tenseOfParticiple(tokens, nearest, words);
  const passive = words.presentPassives.has(lowerAt(tokens, nearest - 1));
  // "is sentenced on July 22"
  if (passive && near && tenseOf(near, words) === 'past') return 'future';
  if (day && (words.copulas.has(lowerAt(tokens, nearest)) || isIntended(tokens, nearest, words))) return 'future';
  const before = tenseBefore(tokens, first, words, day);
  if (before) return before;
  const led = day && words.weakFutureLeads.has(lead) ? 'future' : null;
  // "Dès mardi, on avait prévenu": where it opens the sentence, what follows tells.
  const opens = first < 2 || endsSentence(tokens[first - 2] as Token, tokens[first - 1]);
  return opens ? (tenseAfter(tokens, last, words, day) ?? led) : (led ?? tenseAfter(tokens, last, words, day));
}

/** Where a date begins with what part of it is meant: "the end of March", "late March", "la fin mars". */
function beforeEnd(tokens: Token[], first: number, words: DateWords): number {
  let at = first - 1;
  while (at > first - 3 && words.ofEnd.has(lowerAt(tokens, at))) at--;
  if (!words.ends.has(lowerAt(tokens, at)) && !words.stages.has(lowerAt(tokens, at))) return first;
  while (at > 0 && words.ofEnd.has(lowerAt(tokens, at - 1))) at--;
  return at;
}

/** "doit être déposé", "publiée": a participle tells of the past unless its auxiliary tells otherwise. */
function tenseOfParticiple(tokens: Token[], participle: number, words: DateWords): Tense {
  for (let at = participle - 1; at >= Math.max(0, participle - AUXILIARY); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') break;
    const tense = tenseOf(token, words);
    if (tense) return tense;
  }
  return 'past';
}

/** "a promis de démissionner mardi", "agreed to meet on Friday": what somebody means to do. */
function isIntended(tokens: Token[], near: number, words: DateWords): boolean {
  for (let at = near - 1; at >= Math.max(0, near - GOVERNOR); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (!words.infinitiveLeads.has(token.lower)) continue;
    // "appelle à une marche vendredi"
    if (words.calling.has(lowerAt(tokens, at - 1)) && words.beforeNouns.has(lowerAt(tokens, at + 1))) return true;
    const infinitive = words.infinitive.test(lowerAt(tokens, at + 1)) || words.infinitive.test(lowerAt(tokens, at + 2));
    if (!infinitive) continue;
    for (let verb = at - 1; verb >= Math.max(0, at - AUXILIARY); verb--) {
      if (tokens[verb]?.kind !== 'word') return false;
      if (words.willing.has(lowerAt(tokens, verb))) return true;
    }
    return false;
  }
  return false;
}

/** "a annoncé l'arrivée mardi de deux avions": the day of what is announced. */
function isAnnounced(tokens: Token[], first: number, words: DateWords): boolean {
  if (!words.comingNouns.has(lowerAt(tokens, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - ANNOUNCED); at--) {
    if (tokens[at]?.kind !== 'word') return false;
    if (words.announcing.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

function tenseBefore(tokens: Token[], first: number, words: DateWords, day: boolean): Tense {
  let quoted = false;
  for (let at = first - 1; at >= 0 && at >= first - BACK; at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token, tokens[at + 1])) break;
    if (token.kind === 'mark' && /[«“„]/.test(token.text)) quoted = true;
    const tense = tenseAt(tokens, at, words, day);
    // What was before a quotation tells when it was said, not what it says.
    if (tense && !(quoted && tense === 'past')) return tense;
  }
  return null;
}

function tenseAfter(tokens: Token[], last: number, words: DateWords, day: boolean): Tense {
  for (let at = last + 1; at < tokens.length && at <= last + FORTH; at++) {
    const token = tokens[at] as Token;
    // What follows a quotation tells when it was said, not what it says.
    if (endsSentence(token, tokens[at + 1]) || (token.kind === 'mark' && /[”»"]/.test(token.text))) break;
    // "a lieu", "takes place": the first word alone tells something else.
    const pair =
      day && pairEnds(words).has(lowerAt(tokens, at + 1)) && words.plannedPairs.has(`${token.lower} ${lowerAt(tokens, at + 1)}`);
    const tense = pair ? 'future' : tenseAt(tokens, at, words, day);
    if (tense) return tense;
  }
  return null;
}
