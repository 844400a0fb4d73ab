/** Lower case, one apostrophe: what scores compare by. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFC').replaceAll('’', "'");

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The last word of a name, without the article that leans on it: "l'opposition" → "opposition". */
export const lastWordOf = (text: string): string =>
  (fold(text).match(/[\p{L}\p{N}.'-]+/gu) ?? []).at(-1)?.replace(/^[ld]'/, '') ?? '';
