import { findCounted } from './figures/counted.js';
import { findHedge, hedgeLength } from './figures/hedges.js';
import { lowerAt } from './figures/phrases.js';
import { findQuantities, type Quantity } from './figures/quantities.js';
import { joinQuantities } from './figures/ranges.js';
import type { FigureWords } from './languages/language.js';
import type { Source } from './source.js';
import type { Token } from './tokens.js';
import type { ArticleDate, Figure, Place, Span } from './types.js';

/** How far back, in tokens, a number may take what it counts from the one before. */
const REACH = 45;

interface Read {
  quantity: Quantity | null;
  what: Place | null;
}

const NOTHING: Read = { quantity: null, what: null };

/** The figures of an article in the order of the text. `dates` are those found in it: their numbers are no figures. */
export function findFigures(source: Source, dates: ArticleDate[]): Figure[] {
  const { text, tokens } = source;
  const { numbers, figures: words } = source.language;
  const quantities = joinQuantities(tokens, findQuantities(tokens, inDates(dates), numbers, words), words);
  const found: Figure[] = [];
  let last: Read = NOTHING;
  for (const read of quantities) {
    const quantity = withUnitOf(tokens, read, last.quantity, words);
    const near = isNear(tokens, last.quantity, quantity);
    const own = findCounted(tokens, quantity, words);
    const what = own ?? (near && last.quantity && borrows(tokens, quantity, last.quantity, words) ? last.what : null);
    const hedge = findHedge(tokens, hedgedFrom(tokens, quantity, words), quantity.last, words);
    if (!isTold(tokens, quantity, what, hedge, words)) continue;
    last = { quantity, what };
    found.push(toFigure(text, tokens, quantity, what, hedge, words));
  }
  return found;
}

/** Where the words before a number end: "plus de [la] moitié". */
const hedgedFrom = (tokens: Token[], { first, kind }: Quantity, words: FigureWords): number =>
  kind === 'ratio' && words.determiners.has(lowerAt(tokens, first - 1)) && !words.ofs.has(lowerAt(tokens, first - 1))
    ? first - 1
    : first;

/** Whether a token stands in a date; asked for in the order of the text. */
function inDates(dates: ArticleDate[]): (token: Token) => boolean {
  let next = 0;
  return (token) => {
    while (next < dates.length && (dates[next] as ArticleDate).end <= token.start) next++;
    const date = dates[next];
    return date !== undefined && date.start < token.end;
  };
}

function isNear(tokens: Token[], before: Quantity | null, quantity: Quantity): boolean {
  if (before === null || quantity.first - before.last > REACH) return false;
  for (let at = before.last + 1; at < quantity.first; at++) if (tokens[at]?.kind === 'break') return false;
  return true;
}

/** "4,2 milliards d'euros, contre 4,5 milliards": a scale without a unit takes that of the money before. */
function withUnitOf(tokens: Token[], quantity: Quantity, before: Quantity | null, words: FigureWords): Quantity {
  if (quantity.kind !== 'count' || quantity.number.scale < 1000 || before?.kind !== 'money' || !isNear(tokens, before, quantity))
    return quantity;
  const next = tokens[quantity.last + 1];
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    (words.stops.has(next.lower) && !words.ofs.has(next.lower)) ||
    words.timeArticles.has(next.lower);
  return ends ? { ...quantity, kind: 'money', unit: before.unit } : quantity;
}

/** Whether a number counts what the one before did: "dont 340 en France", "contre 4,5 milliards", "quatre de plus". */
function borrows(tokens: Token[], quantity: Quantity, before: Quantity, words: FigureWords): boolean {
  if (quantity.kind === 'count') return before.kind === 'count';
  if (quantity.kind === 'age' || quantity.kind === 'duration' || quantity.kind === 'ratio') return false;
  if (quantity.kind === before.kind)
    return words.versus.has(lowerAt(tokens, quantity.first - 1)) || words.versus.has(lowerAt(tokens, quantity.first - 2));
  return false;
}

/** Whether a number says enough to be told: a bare "deux" or "one" is a pronoun, a bare "le 93" a name. */
function isTold(tokens: Token[], quantity: Quantity, what: Place | null, hedge: string | null, words: FigureWords): boolean {
  const { form } = quantity.number;
  if (form === 'one') {
    if (quantity.kind !== 'count' && quantity.kind !== 'money')
      return quantity.kind === 'percent' || quantity.kind === 'ratio' || hedge !== null;
    return hedge !== null && words.boundHedges.has(hedge) && what !== null;
  }
  if (form === 'share') {
    const next = lowerAt(tokens, quantity.last + 1);
    const before = lowerAt(tokens, quantity.number.first - 1);
    if (words.shareStops.has(before)) return false;
    return (words.ofs.has(next) && what !== null) || words.ratioOfs.has(next) || words.shareLeads.has(before);
  }
  if (quantity.kind !== 'count' || what !== null) return true;
  if (form === 'vague' || form === 'prefix') return false;
  if (form === 'words') return hedge !== null || quantity.number.scale > 1;
  return hedge !== null || !words.singularArticles.has(lowerAt(tokens, quantity.first - 1));
}

function toFigure(
  text: string,
  tokens: Token[],
  quantity: Quantity,
  what: Place | null,
  hedge: string | null,
  words: FigureWords,
): Figure {
  const { start, end, value, upTo, unit } = quantity;
  const kind = quantity.kind === 'duration' && isAge(tokens, quantity, words) ? 'age' : quantity.kind;
  const bare = kind === 'count' && what === null && isAgeByCommas(tokens, quantity, words);
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    upTo,
    kind: bare ? 'age' : kind,
    unit: bare ? 'year' : unit,
    what: bare ? null : what && span(text, what),
    whole: span(text, { start: (tokens[quantity.first] as Token).start, end: (tokens[quantity.last] as Token).end }),
    hedge: hedge ?? approximation(text, tokens, quantity, words),
  };
}

const span = (text: string, { start, end }: Place): Span => ({ text: text.slice(start, end), start, end });

/** "une dizaine de" and "des milliers de" say by themselves that they are estimates. */
function approximation(text: string, tokens: Token[], { number }: Quantity, words: FigureWords): string | null {
  if (number.form !== 'vague' && !(number.form === 'collective' && words.looseCollectives)) return null;
  const next = tokens[number.last + 1];
  const told = text.slice(number.start, number.end).toLowerCase();
  return next?.kind === 'word' && words.ofs.has(next.lower) ? `${told} ${words.of}` : told;
}

/** "71 ans," after a name, "âgé de 34 ans", "une femme de 34 ans", "aged 12". */
function isAge(tokens: Token[], quantity: Quantity, words: FigureWords): boolean {
  if (quantity.unit !== 'year' && quantity.unit !== 'month') return false;
  const hedged = quantity.first;
  const before = tokens[hedged - 1];
  const further = tokens[hedged - 2];
  const next = tokens[quantity.last + 1];
  if (
    words.ageLeads.has(lowerAt(tokens, hedged - 1)) ||
    (words.ofs.has(lowerAt(tokens, hedged - 1)) && words.ageLeads.has(lowerAt(tokens, hedged - 2)))
  )
    return true;
  if (words.ofs.has(lowerAt(tokens, hedged - 1)) && words.persons.has(lowerAt(tokens, hedged - 2))) return true;
  const hedge = hedgeLength(tokens, hedged, words);
  // "les plus de 65 ans"
  if (hedge > 0 && words.pairArticles.has(lowerAt(tokens, hedged - hedge - 1))) return true;
  const closes = next === undefined || next.kind === 'break' || /^[,.)»;:]$/.test(next.text);
  return closes && (before?.text === ',' || before?.text === '(') && further?.kind === 'word' && further.text !== further.lower;
}

/** "Colin Baird, 64, said". */
function isAgeByCommas(tokens: Token[], quantity: Quantity, words: FigureWords): boolean {
  const { value } = quantity;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 120 || quantity.upTo !== null) return false;
  if (words.ageLeads.has(lowerAt(tokens, quantity.first - 1))) return true;
  const before = tokens[quantity.first - 1];
  const name = tokens[quantity.first - 2];
  const next = tokens[quantity.last + 1];
  const commas =
    (before?.text === ',' && (next?.text === ',' || next?.text === '.')) || (before?.text === '(' && next?.text === ')');
  return commas && name?.kind === 'word' && name.text !== name.lower;
}
