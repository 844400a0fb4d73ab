import type { Article } from '../../article/types.js';
import type { NameEntry, NameKind } from '../../store/articleNames.js';
import { nameWords } from './terms.js';

/** An option of a command takes no longer ones. */
const LONGEST_NAME = 100;
/** Of one article. */
const MOST_NAMES = 200;

/** Who is quoted in an article, and its source, each under each word of the name and under ''. */
export function namesOf({ quotes }: Article, source: string | null): NameEntry[] {
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker ? plainLine(speaker.name) : [])));
  return [
    ...[...speakers].slice(0, MOST_NAMES).flatMap((name) => entriesOf('speaker', name)),
    ...entriesOf('source', plainLine(source ?? '')),
  ];
}

const plainLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function entriesOf(kind: NameKind, name: string): NameEntry[] {
  const words = nameWords(name);
  return words.length === 0 || name.length > LONGEST_NAME ? [] : ['', ...words].map((word) => [kind, word, name]);
}

/** The words typed so far of a name, as names are kept. Null: signs alone, which begin no name. */
export function typedStarts(typed: string): string[] | null {
  const starts = nameWords(typed);
  return starts.length === 0 && typed.trim() !== '' ? null : starts;
}
