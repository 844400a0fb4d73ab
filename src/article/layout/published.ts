import { readDates } from '../dates.js';
import type { Language } from '../languages/language.js';
import type { Stretch } from '../source.js';
import type { Tokens } from '../tokens.js';
import type { Times } from './lines.js';

/** Which line says best when an article appeared. */
const ORDER: readonly Times[] = ['published', 'bare', 'updated'];

/** The day that an article gives itself, with its year: where it says when it was published, else in its dateline, else when it was changed. */
export function dayOfPublication(
  text: string,
  tokens: Tokens,
  times: readonly { line: Stretch; says: Times }[],
  dateline: Stretch | null,
  language: Language,
): string | null {
  const dayIn = (line: Stretch): string | null =>
    readDates(text, tokens, line.firstToken, line.lastToken, language.dates, null).find(
      ({ iso, text: words }) => /^\d{4}-\d\d-\d\d$/.test(iso) && !isAmbiguous(words, language),
    )?.iso ?? null;
  const said = (wanted: Times): string | null => {
    for (const { line, says } of times) {
      const day = says === wanted ? dayIn(line) : null;
      if (day) return day;
    }
    return null;
  };
  const [published, bare, updated] = ORDER;
  return said(published as Times) ?? said(bare as Times) ?? (dateline && dayIn(dateline)) ?? said(updated as Times);
}

/** "03/04/2026" in a language in which either number may be the month. */
function isAmbiguous(words: string, { dates }: Language): boolean {
  const digits = /^(\d\d?)\/(\d\d?)\/\d{4}$/.exec(words);
  return dates.monthFirst && digits !== null && Number(digits[1]) <= 12 && Number(digits[2]) <= 12 && digits[1] !== digits[2];
}
