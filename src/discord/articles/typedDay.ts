import { readArticle } from '../../article/read.js';
import { firstDay, lastDay, readIso } from '../../briefing/isoDates.js';
import { LOCALES, type Locale } from '../../locales/index.js';

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

const LONGEST = 60;
/** What a date stands behind where articles have it: some words are a day in a sentence only. */
const SENTENCES: Readonly<Record<Locale, readonly string[]>> = { fr: ['', 'Le ', 'Il arrive '], en: ['', 'On ', 'She came '] };
/** What may stand before a date: "le 12 mars", "since March 12". */
const LEADS = /^(?:(?:le|la|en|du|au|depuis|dès|avant|on|in|since|from|until|till|the)\s+|l['’])+/iu;

/**
 * The days that somebody means: "12/03/2024", "hier", "12 mars", "March 2024", "2024"; in any language of the bot.
 * @param now epoch milliseconds: what "yesterday" is told from, in UTC
 * @param monthFirst whether 3/12 is the twelfth of March, as in the United States
 * @returns null for what is no date
 */
export function readDays(typed: string, now: number, monthFirst = false): Days | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  const iso = isoOf(fullYear(text.replace(LEADS, '')), now, monthFirst);
  const ends = iso === null ? null : readIso(iso);
  return ends && ends.from.year !== null ? { from: firstDay(ends.from), to: lastDay(ends.to) } : null;
}

/** The same where it is one day. */
export function readDay(typed: string, now: number, monthFirst = false): string | null {
  const days = readDays(typed, now, monthFirst);
  return days && days.from === days.to ? days.from : null;
}

/** "12/03/24" as "12/03/2024". */
const fullYear = (text: string): string => text.replace(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/, '$1$2$3$220$4');

function isoOf(text: string, now: number, monthFirst: boolean): string | null {
  const digits = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text)?.[0];
  if (digits) return digits;
  const month = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  for (const language of monthFirst ? [...LOCALES].reverse() : LOCALES) {
    for (const lead of SENTENCES[language]) {
      const { dates } = readArticle(lead + text, { language, date: new Date(now).toISOString().slice(0, 10) });
      const date = dates.find(({ start, end }) => start <= lead.length && end === lead.length + text.length);
      if (date) return date.iso;
    }
  }
  return null;
}
