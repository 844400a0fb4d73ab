import { createHash } from 'node:crypto';
import type { Scope } from '../library.js';
import type { ArticleHead } from '../libraryArticle.js';
import type { Passage } from './passages.js';
import type { Stemming } from './stems.js';
import { foldText } from './words.js';

/**
 * The terms by which the store finds articles: each article is a set of them, and both databases do nothing but combine such sets.
 * A term says by its first letter what it stands for, then the language of its stem, and at its end whose article it is: so
 * neither another language's stem nor another server's article can answer.
 */
export interface Terms {
  /** A stem of the title; of title, quotes, names and figures; of anything. */
  title(stem: string): string;
  strong(stem: string): string;
  any(stem: string): string;
  /** Two stems side by side in one passage. */
  beside(first: string, second: string): string;
  /** A stem in a quote by a speaker with that word in the name. */
  said(name: string, stem: string): string;
  /** A word in the name of a speaker, of the source. */
  speaker(name: string): string;
  source(word: string): string;
  /** The beginning of a word of the title; of source, date or tags. */
  titleStart(start: string): string;
  headStart(start: string): string;
  /** The whole title, folded. */
  wholeTitle(title: string): string;
}

/** Longer beginnings are compared as far as this. */
const LONGEST_START = 20;
/** Pairs are many: they share so many terms, and what shares one by accident is told apart by its passages. */
const PAIRS = 1 << 18;

export const startOf = (word: string): string => [...word].slice(0, LONGEST_START).join('');

/** @param scope whose articles: a server's id, or null for those for all */
export function termsFor(scope: Scope, { code }: Stemming): Terms {
  const owner = scope === null ? '' : `_${ownerCode(scope)}`;
  const pair = (first: string, second: string): string => `l${code}${hash(`${first} ${second}`)}${owner}`;
  return {
    title: (stem) => `t${code}${stem}${owner}`,
    strong: (stem) => `s${code}${stem}${owner}`,
    any: (stem) => `a${code}${stem}${owner}`,
    beside: pair,
    said: (name, stem) => pair(`${name}:`, stem),
    speaker: (name) => `k${name}${owner}`,
    source: (word) => `o${word}${owner}`,
    titleStart: (start) => `p${start}${owner}`,
    headStart: (start) => `h${start}${owner}`,
    wholeTitle: (title) => `w${createHash('sha256').update(title).digest('hex').slice(0, 16)}${owner}`,
  };
}

/** Discord's ids are digits; whatever else comes is spelled in digits too. */
const ownerCode = (id: string): string =>
  /^[1-9]\d{0,30}$/.test(id) ? BigInt(id).toString(36) : `x${Buffer.from(id).toString('hex')}`;

/** FNV-1a over UTF-16 units. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return ((sum >>> 0) % PAIRS).toString(36);
}

/** Names of speakers and sources may be whole phrases: their first words tell them. */
const MOST_NAME_WORDS = 6;

export const nameWords = (name: string): string[] =>
  [...new Set(foldText(name).split(' ').map(startOf))].filter(Boolean).slice(0, MOST_NAME_WORDS);

const STRONG: ReadonlySet<string> = new Set(['title', 'quote', 'name', 'figure']);

/** All terms of one article. */
export function articleTerms(head: ArticleHead, passages: readonly Passage[], scope: Scope, stemming: Stemming): Set<string> {
  const of = termsFor(scope, stemming);
  const terms = new Set<string>();
  for (const { kind, stems, speaker } of passages) {
    const list = stems.trim().split(' ');
    const name = nameWords(speaker ?? '');
    for (const word of name) terms.add(of.speaker(word));
    let before: string | null = null;
    for (const stem of list) {
      terms.add(of.any(stem));
      if (kind === 'title') terms.add(of.title(stem));
      if (STRONG.has(kind)) terms.add(of.strong(stem));
      if (before !== null) terms.add(of.beside(before, stem));
      for (const word of name) terms.add(of.said(word, stem));
      before = stem;
    }
  }
  const title = foldText(head.title);
  terms.add(of.wholeTitle(title));
  addStarts(title, of.titleStart);
  addStarts(foldText([head.source, head.published, ...head.tags].join(' ')), of.headStart);
  for (const word of nameWords(head.source ?? '')) terms.add(of.source(word));
  return terms;

  function addStarts(words: string, term: (start: string) => string): void {
    for (const word of new Set(words.split(' '))) {
      let start = '';
      for (const letter of [...word].slice(0, LONGEST_START)) {
        start += letter;
        terms.add(term(start));
      }
    }
  }
}
