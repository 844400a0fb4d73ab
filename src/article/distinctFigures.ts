import type { Article, Figure } from './types.js';

const lastWord = (words: string): string =>
  words
    .toLowerCase()
    .split(/[\s’']/)
    .at(-1) as string;

const isSame = (a: Figure, b: Figure): boolean =>
  a.value !== null && a.value === b.value && a.upTo === b.upTo && a.kind === b.kind && a.unit === b.unit;

const countsSame = ({ what }: Figure, other: Figure): boolean =>
  what !== null && other.what !== null && lastWord(what.text) === lastWord(other.what.text);

/** An article's figures, each told once: what the headline says the body says better, and what the body says again it has said. */
export function distinctFigures({ headline, figures }: Article): Figure[] {
  const isTitle = ({ end }: Figure): boolean => headline !== null && end <= headline.end;
  const body = figures.filter((figure) => !isTitle(figure));
  const values = new Map<number | null, Figure[]>();
  const told = body.filter((figure) => {
    const known = values.get(figure.value) ?? [];
    if (known.some((each) => isSame(each, figure) && countsSame(each, figure))) return false;
    values.set(figure.value, [...known, figure]);
    return true;
  });
  const titles = figures.filter((figure) => isTitle(figure) && !values.get(figure.value)?.some((each) => isSame(each, figure)));
  return [...titles, ...told];
}
