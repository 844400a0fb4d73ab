import type { Source } from './source.js';
import type { Name, Quote } from './types.js';

export function findQuotes(source: Source, _names: Name[]): Quote[] {
  return source.regions
    .filter((region) => region.depth === 0 && region.start >= (source.headline?.end ?? 0))
    .map(({ start, end }) => ({ text: source.text.slice(start, end), start, end, kind: 'direct', asides: [], speaker: null }));
}
