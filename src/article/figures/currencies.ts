import type { Token } from '../tokens.js';
import type { Quantity } from './quantities.js';

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
    return unit ? { ...quantity, unit } : quantity;
  });
}
