import type { Token } from '../tokens.js';
import { changedTo, type Quantity } from './quantities.js';
import { REGION_CURRENCIES, REGIONS_OF } from './symbols.js';

/** How many times as often a country is named as the next, for its money to be meant; with the dollar's own among them none is. */
const BY_FAR = 2;
const DOLLAR = 'USD';

/** The words of the unit behind a number: "francs", "francs suisses". */
const unitWords = (tokens: Token[], { number, last }: Quantity): string[] =>
  tokens
    .slice(number.last + 1, last + 1)
    .filter((token) => token.kind === 'word' && token.lower.length > 2)
    .map((token) => token.lower);

/**
 * Currencies by the short name that an article gives them after the full one: once "francs suisses" stood there, "francs" are those
 * too, unless the article names others as well.
 */
export function nameCurrencies(tokens: Token[], quantities: readonly Quantity[]): Quantity[] {
  const known = new Map<string, string | null>();
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.unit === null) continue;
    const words = unitWords(tokens, quantity);
    if (words.length < 2) continue;
    for (const word of words) known.set(word, known.has(word) && known.get(word) !== quantity.unit ? null : quantity.unit);
  }
  if (known.size === 0) return [...quantities];
  return quantities.map((quantity) => {
    if (quantity.kind !== 'money') return quantity;
    const words = unitWords(tokens, quantity);
    const unit = words.length === 1 ? known.get(words[0] as string) : undefined;
    return unit ? changedTo(quantity, { unit }) : quantity;
  });
}

/** The name of the money of a quantity, where other countries have money of that name: "$", "francs". */
function commonName(tokens: Token[], { kind, number, first, last }: Quantity): string | null {
  if (kind !== 'money') return null;
  const before = tokens[number.first - 1];
  const letters = tokens[number.first - 2];
  const lettered =
    letters?.kind === 'word' && letters.text === letters.text.toUpperCase() && (!before?.gap || letters.text === 'US');
  if (before?.text === '$' && first === number.first - 1 && !lettered) return '$';
  if (before?.kind === 'word' && first === number.first - 1 && REGIONS_OF.has(before.lower)) return before.lower;
  const name = tokens[last];
  const alone =
    last === number.last + 1 ||
    (last === number.last + 2 && tokens[last - 1]?.kind === 'word' && (tokens[last - 1]?.lower.length ?? 0) < 3);
  if (!name || !alone || last <= number.last || !REGIONS_OF.has(name.lower)) return null;
  return name.text === '$' && tokens[last + 1]?.kind === 'word' && !tokens[last + 1]?.gap ? null : name.lower;
}

/**
 * Money by a name that several countries have for theirs is that of the country with such money that the article names most (in its
 * dateline or its text); where it names none, or two alike, the words stand.
 */
export function localCurrencies(tokens: Token[], quantities: Quantity[], homes: () => ReadonlyMap<string, number>): Quantity[] {
  let regions: ReadonlyMap<string, number> | null = null;
  return quantities.map((quantity) => {
    const name = commonName(tokens, quantity);
    if (name === null) return quantity;
    regions ??= homes();
    const unit = currencyAt(regions, REGIONS_OF.get(name) as ReadonlySet<string>);
    return unit === null ? quantity : changedTo(quantity, { unit });
  });
}

/** The currency of the country that is named by far the most among those with such money. */
function currencyAt(regions: ReadonlyMap<string, number>, named: ReadonlySet<string>): string | null {
  const times = new Map<string, number>();
  for (const [region, count] of regions) {
    const unit = named.has(region) ? REGION_CURRENCIES.get(region) : undefined;
    if (unit !== undefined) times.set(unit, (times.get(unit) ?? 0) + count);
  }
  const [most, second] = [...times].sort(([, one], [, two]) => two - one);
  if (most === undefined || (second !== undefined && (times.has(DOLLAR) || second[1] * BY_FAR > most[1]))) return null;
  return most[0];
}
