/** Text as searches compare it: without case and accents, words with one space between them. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether each of the asked words begins a word of the text; both folded. */
export function holdsAll(text: string, asked: string): boolean {
  const padded = ` ${text}`;
  return asked.split(' ').every((word) => padded.includes(` ${word}`));
}
