import type { Place, Span } from './types.js';

/** Of spans in the order of the text, none in another, the one that holds a place. */
export function spanAround(spans: readonly Span[], { start, end }: Place): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= start && end <= span.end ? span : null;
}
