import { figuresOf, type Parts } from './tally.js';

/** The parts in the order in which they are shown, with how the score is meant. */
const ROWS: [part: string, measure: string][] = [
  ['sentence ends', 'F1'],
  ['quotes', 'F1'],
  ['speaker, of quotes found', 'right'],
  ['quote with its speaker, of all', 'right'],
  ['figures', 'F1'],
  ['unit (money, %)', 'right'],
  ['what it counts', 'right'],
  ['upper value of ranges', 'right'],
  ['durations and ages told apart', 'right'],
  ['dates', 'F1'],
  ['names with kind', 'F1'],
  ['names, any kind', 'F1'],
  ['names: person', 'F1'],
  ['names: organisation', 'F1'],
  ['names: place', 'F1'],
  ['headline', 'right'],
  ['dateline', 'right'],
  ['summary', 'F1'],
  ['ROUGE-1 of the summary', 'F1'],
  ['ROUGE-2 of the summary', 'F1'],
  ['ROUGE-L of the summary', 'F1'],
  ['offsets true', 'right'],
];

const LANGUAGES: Record<string, string> = { fr: 'French', en: 'English' };
export const languageName = (code: string): string => LANGUAGES[code] ?? code;

const digits = (value: number | null): string => (value === null ? '' : value.toFixed(3));

/** Parts down, languages across, as a Markdown table: the score and how many items the gold has. */
export function markdownTable(scores: Map<string, Parts>): string {
  const codes = [...scores.keys()];
  const lines = [
    `| part | measure |${codes.map((code) => ` ${languageName(code)} | of |`).join('')}`,
    `|---|---|${codes.map(() => '---:|---:|').join('')}`,
  ];
  for (const [part, measure] of ROWS) {
    const cells = codes.map((code) => {
      const score = scores.get(code)?.get(part);
      if (score === undefined) return ' | |';
      const { value, gold } = figuresOf(score);
      return ` ${digits(value)} | ${gold} |`;
    });
    if (cells.some((cell) => cell.trim() !== '| |')) lines.push(`| ${part} | ${measure} |${cells.join('')}`);
  }
  return lines.join('\n');
}

/** One language for the terminal, with precision and recall. */
export function plainTable(parts: Parts): string {
  const lines = [`  ${''.padEnd(32)}score   P      R      gold`];
  for (const [part] of ROWS) {
    const score = parts.get(part);
    if (score === undefined) continue;
    const { value, precision, recall, gold } = figuresOf(score);
    lines.push(`  ${part.padEnd(32)}${digits(value)}   ${digits(precision).padEnd(5)}  ${digits(recall).padEnd(5)}  ${gold}`);
  }
  return lines.join('\n');
}
