import type { Scope } from '../../src/library/library.js';
import type { ArticleHead } from '../../src/library/libraryArticle.js';
import type { Search } from '../../src/library/search/search.js';
import { createCorpus, randomFrom } from './corpus.js';
import { SERVER } from './load.js';

export interface Question {
  scope: Scope;
  asked: Search;
}

const PAGE = { offset: 0, limit: 5 };

/** What is asked in the rounds of each kind; `common` are the commonest words, the first the commonest of all. */
export function questionsOf(common: readonly string[], titles: readonly string[]) {
  const random = randomFrom(7);
  const corpus = createCorpus(11);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const scope = (): Scope => (random() < 0.5 ? SERVER : null);
  const ask = (words: string, more: Partial<Search> = {}): Question => ({ scope: scope(), asked: { words, ...PAGE, ...more } });
  const surname = (): string => corpus.person().split(' ')[1] ?? '';
  const day = (): string => new Date(Date.parse('2022-01-01') + random() * 1_500 * 86_400_000).toISOString().slice(0, 10);
  return {
    'one word': () => ask(corpus.word()),
    'two words': () => ask(`${corpus.word()} ${corpus.word()}`),
    'words of a title': () => ask(any(titles).split(' ').slice(0, 3).join(' ')),
    'one of the 20 commonest words': () => ask(any(common.slice(0, 20))),
    'three of the 20 commonest words': () =>
      ask([any(common.slice(0, 20)), any(common.slice(0, 20)), any(common.slice(0, 20))].join(' ')),
    'eight of the 20 commonest words': () => ask(Array.from({ length: 8 }, () => any(common.slice(0, 20))).join(' ')),
    'commonest words, any page': () => ask(any(common.slice(0, 5)), { offset: Math.floor(random() * 9_990) }),
    'phrase of two common words': () => ask(`"${any(common.slice(0, 50))} ${any(common.slice(0, 50))}"`),
    'said by somebody': () => ask(any(common.slice(0, 50)), { speaker: surname() }),
    'all that somebody said': () => ask('', { speaker: surname() }),
    'from one source': () => ask(any(common.slice(0, 20)), { source: any(['gazette', 'herald', 'gazette de']) }),
    'within some months': () => {
      const from = day();
      return ask(any(common.slice(0, 20)), {
        from,
        to: new Date(Date.parse(from) + 120 * 86_400_000).toISOString().slice(0, 10),
      });
    },
    'no answer': () => ask('xylophone introuvable'),
  } satisfies Record<string, () => Question>;
}

/** What people type while they look for an article: beginnings of one to ten letters of a title, now and then of two of its words. */
export function typingOf(heads: readonly ArticleHead[]) {
  const random = randomFrom(9);
  return (): { scope: Scope; typed: string } => {
    const title = heads[Math.floor(random() * heads.length)]?.title ?? '';
    const [first = '', second = ''] = title.split(' ');
    const cut = (word: string, most: number): string => word.slice(0, 1 + Math.floor(random() * most));
    const typed = random() < 0.7 ? cut(title, 10) : `${first} ${cut(second, 5)}`;
    return { scope: random() < 0.5 ? SERVER : null, typed };
  };
}

/** What people type while they look for a speaker: beginnings of one to six letters of a surname, or of both names. */
export function namingOf() {
  const random = randomFrom(13);
  const corpus = createCorpus(17);
  return (): string => {
    const [first = '', last = ''] = corpus.person().split(' ');
    const typed = last.slice(0, 1 + Math.floor(random() * 6));
    return random() < 0.7 ? typed : `${first} ${typed}`;
  };
}
