import type { Passage } from './passages.js';
import type { Asked } from './query.js';
import type { HitKind } from './search.js';
import { nameWords } from './terms.js';

/** How good an article's answer is, best first: in the title; in title, quotes, names and figures; together in one passage; anywhere. */
export type Rank = 0 | 1 | 2 | 3;

const STRONG: ReadonlySet<HitKind> = new Set(['title', 'quote', 'name', 'figure']);
/** Of two passages that hold as much, which is shown: the title, and what stands in it, is shown above it anyway. */
const ORDER: readonly HitKind[] = ['quote', 'name', 'figure', 'sentence', 'title'];

const holds = ({ stems }: Passage, stem: string): boolean => stems.includes(` ${stem} `);
const holdsPhrase = ({ stems }: Passage, phrase: readonly string[]): boolean => stems.includes(` ${phrase.join(' ')} `);

/** The passages that a search looks at: all, or the quotes of a speaker. */
export function passagesBy(passages: readonly Passage[], speaker: readonly string[]): readonly Passage[] {
  if (speaker.length === 0) return passages;
  return passages.filter(({ kind, speaker: said }) => {
    if (kind !== 'quote' || said === null) return false;
    const words = nameWords(said);
    return speaker.every((word) => words.includes(word));
  });
}

/**
 * How good an article's answer is. Null: it is none.
 * @param isSaid whether the passages are what one person said: all of it is as strong, and stands together or not
 */
export function rankOf(passages: readonly Passage[], { stems, phrases }: Asked, isSaid: boolean): Rank | null {
  const isIn = (some: readonly Passage[]): boolean =>
    some.length > 0 &&
    stems.every((stem) => some.some((passage) => holds(passage, stem))) &&
    phrases.every((phrase) => some.some((passage) => holdsPhrase(passage, phrase)));
  if (!isIn(passages)) return null;
  if (!isSaid && isIn(passages.filter(({ kind }) => kind === 'title'))) return 0;
  if (!isSaid && isIn(passages.filter(({ kind }) => STRONG.has(kind)))) return 1;
  return passages.some((passage) => isIn([passage])) ? 2 : 3;
}

/** The passage to show: the one that holds most of what is asked, phrases before words; of several, by kind, the first. */
export function bestPassage(passages: readonly Passage[], { stems, phrases }: Asked): Passage | null {
  const titles = passages.filter(({ kind, end }) => kind === 'title' && end > 0);
  const orderOf = ({ kind, start, end }: Passage): number =>
    ORDER.indexOf(titles.some((title) => title.start <= start && end <= title.end) ? 'title' : kind);
  let best: Passage | null = null;
  let most = -1;
  for (const passage of passages) {
    const found = stems.filter((stem) => holds(passage, stem)).length;
    const side = phrases.filter((phrase) => holdsPhrase(passage, phrase)).length;
    const worth = (side * (stems.length + 1) + found) * ORDER.length + (ORDER.length - 1 - orderOf(passage));
    if (worth > most) {
      best = passage;
      most = worth;
    }
  }
  return best;
}
