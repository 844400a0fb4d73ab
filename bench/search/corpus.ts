import { NO_METADATA } from '../../src/intake/frontMatter.js';
import type { Draft } from '../../src/library/own/own.js';

/** The same numbers from 0 to 1 in every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the lowest numbers most often: the n-th with a share of 1/n (Zipf). */
export function zipf(count: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) {
    sum += 1 / rank;
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const SYLLABLES =
  'ba,bre,cal,chan,co,dor,du,fa,fle,gar,gui,jo,la,lin,mar,mé,mo,nou,pa,pli,ra,ri,sou,ta,tri,va,vel,vo,zé,qui'.split(',');
const ENDINGS = ',s,tion,tions,ment,eur,eurs,age,ages,isme,able,ence,ité,ier,ière'.split(',');

/** An invented word by its number, and a name with a capital. */
function wordOf(rank: number): string {
  let rest = rank;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word}${word.length < 4 ? 'ne' : ''}${ENDINGS[rank % ENDINGS.length]}`;
}
const nameOf = (rank: number): string => {
  const word = wordOf(rank * 7 + 31);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const VOCABULARY = 40_000;
const PEOPLE = 3_000;
const PLACES = 800;
const SOURCES = 40;
const DAY = 86_400_000;
const UNTIL = Date.parse('2026-11-22T00:00:00Z');

/** Invented articles of 300 to 500 words, in French (two of three) and English, with quotes, names and figures. */
export function createCorpus(seed: number) {
  const random = randomFrom(seed);
  const ranks = zipf(VOCABULARY, random);
  const people = zipf(PEOPLE, random);
  const places = zipf(PLACES, random);
  const word = (): string => wordOf(ranks());
  const person = (): string => {
    const rank = people();
    return `${nameOf(rank % 120)} ${nameOf(rank + 200)}`;
  };
  const place = (): string => nameOf(places() + 5_000);
  const number = (): string => String(Math.floor(random() ** 3 * 90_000) + 10).replace(/(\d)(?=(\d{3})$)/, '$1 ');
  const french = (): string => {
    const kind = random();
    if (kind < 0.2)
      return `« Nous voulons ${word()} le ${word()} et la ${word()} avec les ${word()} ${word()} », a déclaré ${person()}, le maire de ${place()}.`;
    if (kind < 0.4)
      return `Au moins ${number()} ${word()} ont rejoint la ${word()} de ${place()} après une ${word()} de ${word()} en ${word()}.`;
    return `Le ${word()} de la ${word()} a ${word()} les ${word()} ${word()} dans un ${word()} ${word()} que ${person()} et le ${word()} attendent depuis des ${word()}.`;
  };
  const english = (): string => {
    const kind = random();
    if (kind < 0.2)
      return `"We want the ${word()} and a ${word()} with these ${word()} ${word()}," said ${person()}, the mayor of ${place()}.`;
    if (kind < 0.4)
      return `At least ${number()} ${word()} joined the ${word()} of ${place()} after a ${word()} of ${word()} in ${word()}.`;
    return `The ${word()} of the ${word()} has ${word()} the ${word()} ${word()} in a ${word()} ${word()} that ${person()} and the ${word()} have expected for ${word()}.`;
  };
  return {
    word,
    person,
    next(): Draft {
      const isFrench = random() < 2 / 3;
      const length = 300 + random() * 200;
      const lines: string[] = [];
      for (let words = 0; words < length; ) {
        const sentence = isFrench ? french() : english();
        words += sentence.split(' ').length;
        const opens = lines.length === 0 || random() < 0.4;
        if (opens) lines.push(sentence);
        else lines[lines.length - 1] += ` ${sentence}`;
      }
      const title = `${nameOf(ranks())} ${word()} ${isFrench ? 'et' : 'and'} ${word()} ${isFrench ? 'à' : 'in'} ${place()} : ${word()} ${word()}`;
      const instant = new Date(UNTIL - random() * 1_825 * DAY);
      const published = random() < 0.02 ? null : random() < 0.5 ? instant.toISOString().slice(0, 10) : instant.toISOString();
      const source = `${isFrench ? 'La Gazette de' : 'The Herald of'} ${nameOf(Math.floor(random() * SOURCES))}`;
      return { text: lines.join('\n'), metadata: { ...NO_METADATA, title, published, source, language: isFrench ? 'fr' : 'en' } };
    },
  };
}

/** The commonest words, the first the commonest of all. */
export const commonWords = (count: number): string[] => Array.from({ length: count }, (_, rank) => wordOf(rank));
