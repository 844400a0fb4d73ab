import type { Language } from '../languages/language.js';
import { isAcronym, isCapitalised } from '../names/shapes.js';
import { once } from '../once.js';
import type { Stretch } from '../source.js';
import type { Token } from '../tokens.js';
import { afterPhrase, readPhrases } from './phrases.js';

/** The most tokens of a line about the article: what is longer is its body. */
const LONGEST_LINE = 60;
const LONGEST_TEXT = 500;
const LONGEST_TIMES = 30;
const LONGEST_JOB = 14;
const LONGEST_CROSS_HEAD = 9;
/** How many tokens a picture's credit may have. */
const LONGEST_CREDIT = 12;

/** What a line tells of when the article appeared: with a word that says so, with one that says it was changed, or a bare time. */
export type Times = 'published' | 'updated' | 'bare';

const phrasesOf = once(({ layout }: Language) => ({
  published: readPhrases(layout.published),
  updated: readPhrases(layout.updated),
  labels: readPhrases(layout.labels),
  pointers: readPhrases(layout.pointers),
  tags: readPhrases(layout.tags),
  notices: readPhrases(layout.notices),
  notes: readPhrases(layout.notes),
  thanks: readPhrases(layout.thanks),
  whereabouts: readPhrases(layout.whereabouts),
}));

/** The words that a line about times is made of. */
const timeWordsOf = once(({ dates, figures, layout }: Language): ReadonlySet<string> => {
  const phrases = [...layout.published, ...layout.updated].flatMap((phrase) => phrase.split(' '));
  const lists = [dates.months, dates.weekdays, dates.days, dates.units, dates.dayParts, dates.ordinalEndings, layout.timeWords];
  return new Set([...lists.flatMap((list) => [...list.keys()]), ...figures.clockUnits, ...figures.clockAfter, ...phrases]);
});

/** Whether a line ends as sentences do. */
export const endsSentence = (line: string): boolean => /[.!?…:;][\s"'»”’)\]]*$/.test(line.slice(-8));

const countTokens = ({ firstToken, lastToken }: Stretch): number => lastToken - firstToken + 1;

const isLong = (line: Stretch): boolean => countTokens(line) > LONGEST_LINE || line.text.length > LONGEST_TEXT;

/** "Publié le 12 mars 2026 à 06h45", "4 Oct 2025", "3 min read"; null where a line is anything else. */
export function timesOf(tokens: Token[], line: Stretch, language: Language): Times | null {
  if (countTokens(line) > LONGEST_TIMES) return null;
  const known = timeWordsOf(language);
  let numbers = 0;
  let words = 0;
  for (let at = line.firstToken; at <= line.lastToken; at++) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind === 'number') numbers++;
    else if (kind === 'word') {
      const zone = isAcronym(text) && (numbers > 1 || language.sentences.calendar.has(lower));
      if (!known.has(lower) && !zone && !(language.sentences.calendar.has(lower) && text !== lower)) return null;
      words++;
    } else if (!/^[,.:;–—|/()·•+*-]$/.test(text)) return null;
  }
  const { published, updated } = phrasesOf(language);
  if (afterPhrase(tokens, line.firstToken, line.lastToken, published) > 0) return 'published';
  if (afterPhrase(tokens, line.firstToken, line.lastToken, updated) > 0) return 'updated';
  const digits = /\d\d?[/.-]\d\d?[/.-]\d{4}|\d{4}-\d\d-\d\d/.test(line.text);
  return numbers > 0 && (words > 0 || digits) ? 'bare' : null;
}

/** "Scotland correspondent", "Envoyée spéciale à Velmont": what the one named in the line before is. */
export function isJob(tokens: Token[], line: Stretch, { layout }: Language): boolean {
  if (countTokens(line) > LONGEST_JOB || endsSentence(line.text)) return false;
  for (let at = line.firstToken; at <= line.lastToken; at++) if (layout.jobs.has((tokens[at] as Token).lower)) return true;
  return false;
}

/** The token after a label such as "Entretien" or "World news" at a line's opening, or -1. */
export const afterLabel = (tokens: Token[], { firstToken, lastToken }: Stretch, language: Language): number =>
  isCapitalised(tokens[firstToken] as Token) ? afterPhrase(tokens, firstToken, lastToken, phrasesOf(language).labels) : -1;

/** "POLITIQUE", "Opinion": nothing but labels. */
export function isLabel(tokens: Token[], line: Stretch, language: Language): boolean {
  const after = afterLabel(tokens, line, language);
  if (after < 0 || after > line.lastToken) return after > line.lastToken;
  const rest = { ...line, firstToken: after + 1 };
  return /^[|/>›·•,–—-]$/.test((tokens[after] as Token).text) && after < line.lastToken && isLabel(tokens, rest, language);
}

/** A line without words: "* * *", "___". */
export function isRule(tokens: Token[], { firstToken, lastToken, text }: Stretch): boolean {
  if (/^[-–—] ?\d{1,2} ?[-–—]$/.test(text)) return true;
  for (let at = firstToken; at <= lastToken; at++) if ((tokens[at] as Token).kind !== 'mark') return false;
  return true;
}

/** "Lire aussi : …", "Photo: …", "© …": a line that stands in or beside the body and is none of it. */
export function isBeside(tokens: Token[], line: Stretch, language: Language): boolean {
  if (isLong(line)) return false;
  const { firstToken, lastToken } = line;
  // "► Lire aussi", "(Lire page 4)"
  let first = firstToken;
  while (first < lastToken && tokens[first]?.kind === 'mark') first++;
  const { pointers, tags, notices } = phrasesOf(language);
  if (afterPhrase(tokens, first, lastToken, notices) > 0) return !isSaid(tokens, first, lastToken, language);
  const tag = afterPhrase(tokens, first, lastToken, tags);
  if (tag > 0 && (tag > lastToken || tokens[tag]?.text === ':')) return true;
  const after = afterPhrase(tokens, first, lastToken, pointers);
  if (after > 0 && (after > lastToken || tokens[after]?.text === ':')) return true;
  if (after > 0 && !/^\p{Ll}/u.test((tokens[after] as Token).text) && !endsSentence(line.text)) return true;
  return line.text.includes('©') || isCredited(tokens, line, language) || isHandle(line.text);
}

/** "Suivez-nous, a crié le guide": somebody's words. */
function isSaid(tokens: Token[], from: number, to: number, { speech }: Language): boolean {
  let comma = false;
  for (let at = from; at <= to; at++) {
    const { text, lower } = tokens[at] as Token;
    comma ||= text === ',';
    if (comma && (speech.verbs.has(lower) || (tokens[at - 1]?.text === ',' && speech.auxiliaries.has(lower)))) return true;
  }
  return false;
}

const isHandle = (text: string): boolean => /^\S*@\S+$/.test(text);

/** A picture's caption by the credit that it ends with: "(AP Photo/Jane Doe)", "Photograph: Jane Doe/Coast Wire", "JANE DOE / AFP". */
function isCredited(tokens: Token[], { firstToken, lastToken, text }: Stretch, { layout }: Language): boolean {
  const signed = text.includes('/') || text.includes(' POUR ');
  if (signed && /(?:^|[.»”)] )\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+)+(?: ?\/ ?| POUR )[«"“ ]*\p{Lu}[^.]*$/u.test(text))
    return true;
  for (let at = Math.max(firstToken, lastToken - LONGEST_CREDIT); at < lastToken; at++) {
    if (!layout.credits.has((tokens[at] as Token).lower)) continue;
    const next = tokens[at + 1]?.text ?? '';
    // Its own sentence, or in brackets.
    const apart = at === firstToken || /^[.(»”|]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.text === '(';
    if (!apart || !isCapitalised(tokens[at] as Token)) continue;
    if (next === ':' || next === '/' || (tokens[lastToken]?.text === ')' && tokens[firstToken]?.text === '(')) return true;
    if (tokens[lastToken]?.text === ')' && (tokens[at - 1]?.text === '(' || tokens[at - 2]?.text === '(')) return true;
  }
  return false;
}

/** Who made the article, or what was changed in it: one of its last lines. */
export function isNote(tokens: Token[], line: Stretch, language: Language): boolean {
  if (isLong(line)) return false;
  const { firstToken, lastToken, text } = line;
  if (/^\(?[/\p{Ll}]{2,5}(?:[-/]\p{Ll}{1,6})+\/?\)?$/u.test(text) || /^\(?(?:\p{Lu}\p{Ll}?\.[ \u00a0-]?){2,4}\)?$/u.test(text))
    return true;
  // "###", "(ats)", a telephone number, an address
  if (/^(?:#+|ends?|fin|\(\p{L}{2,6}\)|\P{L}+)$/iu.test(text) || /\S@\S/.test(text)) return true;
  let first = firstToken;
  while (first < lastToken && tokens[first]?.kind === 'mark') first++;
  const { notes, thanks, whereabouts, published } = phrasesOf(language);
  if (afterPhrase(tokens, first, lastToken, notes) > 0) return true;
  if (afterPhrase(tokens, first, lastToken, published) > 0 && timesOf(tokens, line, language)) return true;
  if (language.layout.withs.has((tokens[first] as Token).lower) && isNameList(tokens, first + 1, lastToken, language))
    return true;
  if (!isCapitalised(tokens[first] as Token)) return false;
  for (let at = first + 1; at <= lastToken; at++) {
    if (afterPhrase(tokens, at, lastToken, thanks) > 0) return true;
    if (afterPhrase(tokens, at, lastToken, whereabouts) > 0 && isWhereabouts(tokens, first, lastToken, language)) return true;
  }
  return false;
}

/** "Ortega reported from Denver and Roe from London.": names, and who was where. */
function isWhereabouts(tokens: Token[], from: number, to: number, language: Language): boolean {
  const words = new Set(language.layout.whereabouts.flatMap((phrase) => phrase.split(' ')));
  for (let at = from; at <= to; at++) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind === 'word' && text === lower && !words.has(lower) && !isLink(lower, language)) return false;
  }
  return true;
}

const isLink = (lower: string, { layout, names }: Language): boolean =>
  layout.nameParticles.has(lower) || layout.placePrepositions.has(lower) || names.pairing.has(lower);

/** Nothing but names and what joins them: "AFP et Reuters)". */
function isNameList(tokens: Token[], from: number, to: number, language: Language): boolean {
  if (from > to || to - from > 8) return false;
  const { pairing } = language.names;
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    if (isCapitalised(token) || /^[,/&()-]$/.test(token.text) || pairing.has(token.lower)) continue;
    if (!language.layout.nameParticles.has(token.lower)) return false;
  }
  return isCapitalised(tokens[from] as Token) || tokens[from]?.text === 'l’' || tokens[from]?.text === "l'";
}

/** `- "No money" -`, "--- THE RESCUE ---": a cross-head between marks. */
export function isMarkedHead(tokens: Token[], { firstToken, lastToken }: Stretch): boolean {
  const [first, last] = [tokens[firstToken] as Token, tokens[lastToken] as Token];
  if (lastToken - firstToken < 2 || lastToken - firstToken > 20 || first.text !== last.text) return false;
  return /^[-–—=*~#•]$/.test(first.text) && (last.gap || tokens[lastToken - 1]?.text === last.text);
}

/** A few words without a verb's full stop between two paragraphs that have theirs: a cross-head. */
export function isCrossHead(tokens: Token[], line: Stretch, before: Stretch, after: Stretch): boolean {
  if (countTokens(line) > LONGEST_CROSS_HEAD + 4 || /[.!?…:;,]["'»”’)\s]*$/.test(line.text.slice(-6))) return false;
  if (!/[.!?…»”"’)]\s*$/.test(before.text.slice(-3)) || !endsSentence(after.text)) return false;
  if (countTokens(after) < 2 * LONGEST_CROSS_HEAD || countTokens(before) < LONGEST_CROSS_HEAD) return false;
  let words = 0;
  for (let at = line.firstToken; at <= line.lastToken; at++) {
    const { kind } = tokens[at] as Token;
    if (kind === 'number') return false;
    if (kind === 'word') words++;
  }
  const first = tokens[line.firstToken] as Token;
  return words > 0 && words <= LONGEST_CROSS_HEAD && (isCapitalised(first) || /^[«“"‘']$/.test(first.text));
}
