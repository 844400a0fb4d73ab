/** A power of two, so that a bit mask gives the slot; filled to two thirds at most. */
const SLOTS = 32_768;
const MOST = 20_000;
/** How many slots are tried for a word: a text made of words that share theirs gains nothing, and takes no longer. */
const TRIES = 12;
/** A longer piece may be a view of the text it was cut from, which must not be kept for a word's sake. */
const LONGEST_COPY = 12;
/** Longer words are too rare to be remembered. */
const LONGEST = 2 * LONGEST_COPY;

/** Tells what is known of the word that stands at a place of a text. */
type Vocabulary<Word> = (text: string, start: number, end: number) => Word;

/**
 * A vocabulary that looks words up when they are met for the first time. Most words have been met: those are found by their letters,
 * without cutting them out of the text.
 */
export function vocabulary<Word extends object>(look: (word: string) => Word): Vocabulary<Word> {
  const slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
  // The letters of each slot's word: strings come in too many forms for the engine to compare them as quickly.
  const letters = new Uint16Array(SLOTS * LONGEST);
  const lengths = new Uint8Array(SLOTS);
  const isAt = (slot: number, text: string, start: number, end: number): boolean => {
    if (lengths[slot] !== end - start) return false;
    for (let at = start, from = slot * LONGEST; at < end; at++, from++) if (letters[from] !== text.charCodeAt(at)) return false;
    return true;
  };
  let size = 0;
  return (text, start, end) => {
    if (end - start > LONGEST) return look(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    hash ^= hash >>> 15;
    for (let tried = 0; tried < TRIES; tried++) {
      const slot = (hash + tried) & (SLOTS - 1);
      const known = slots[slot];
      if (known === undefined) {
        const told = look(copyOf(text, start, end));
        if (size >= MOST) {
          slots.fill(undefined);
          size = 0;
        }
        slots[slot] = told;
        lengths[slot] = end - start;
        for (let at = start; at < end; at++) letters[slot * LONGEST + at - start] = text.charCodeAt(at);
        size++;
        return told;
      }
      if (isAt(slot, text, start, end)) return known;
    }
    return look(text.slice(start, end));
  };
}

function copyOf(text: string, start: number, end: number): string {
  const middle = Math.min(end, start + LONGEST_COPY);
  return text.slice(start, middle) + text.slice(middle, end);
}
