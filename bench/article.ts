import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { type Growth, measureGrowth, RATIO_GOAL } from './article/linearity.js';
import { measureMemory, measureThroughput } from './article/throughput.js';
import { projectFile } from './project.js';
import { readGold } from './score/gold.js';
import { languageName } from './score/table.js';

/**
 * Reading articles against compromise and fr-compromise over the same texts, the memory it keeps, and how its time grows
 * with the text. Writes `bench/results/article.md` and gives its text.
 */
export function run(): string {
  const gold = ['fr', 'en'].flatMap((code) => readGold(projectFile(`tests/articles/${code}.jsonl`)));
  const throughput = measureThroughput(gold);
  const memory = measureMemory(gold);
  const growth = measureGrowth(gold);
  const report = [
    '# Reading articles',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}. \`npm run bench -- article\``,
    '',
    'Everything that reading finds (language, headline, sentences, quotes with speakers, figures, dates, names, summary) against what the',
    'libraries find (sentences, numbers, people, organisations and places; compromise quotations and dates too), all of it with places,',
    'over the articles of `tests/articles/`. MB of UTF-8 a second of processor time, the best of eight rounds in which they take turns.',
    '',
    '| language | Dépêche | library | | ratio |',
    '|---|---:|---|---:|---:|',
    ...throughput.map(
      ({ language, ours, other, theirs }) =>
        `| ${languageName(language)} | ${ours.toFixed(2)} MB/s | ${other} | ${theirs.toFixed(2)} MB/s | ${(ours / theirs).toFixed(1)} × |`,
    ),
    '',
    `Memory: ${memory.before.toFixed(1)} MB of heap; after ${memory.rounds} more rounds over all articles ${memory.growth.toFixed(2)} MB more.`,
    '',
    `Processor time for a text and for one ten times as long; the goal is at most ${RATIO_GOAL} times the time.`,
    '',
    ...growthTable(growth),
    '',
  ].join('\n');
  writeFileSync(projectFile('bench/results/article.md'), report);
  return report;
}

/** Ordinary text, and of the hostile ones those that grow fastest or take longest. */
function growthTable(growth: readonly Growth[]): string[] {
  const worst = growth.toSorted((a, b) => (b.ratio ?? Number.POSITIVE_INFINITY) - (a.ratio ?? Number.POSITIVE_INFINITY));
  const slowest = growth.toSorted((a, b) => pace(b) - pace(a));
  const shown = new Set([...growth.slice(0, 4), ...worst.slice(0, 10), ...slowest.slice(0, 10)]);
  const over = growth.filter(({ ratio }) => ratio === null || ratio > RATIO_GOAL);
  return [
    '| text, repeated | read as | units | time | ten times as long | ratio |',
    '|---|---|---:|---:|---:|---:|',
    ...[...shown].map(
      ({ name, language, units, small, large, ratio }) =>
        `| ${name.startsWith('"') ? `\`${name}\`` : name} | ${languageName(language)} | ${units.toLocaleString('en')} | ${small.toFixed(1)} ms | ${large === null ? 'not tried' : `${large.toFixed(0)} ms`} | ${ratio === null ? '' : ratio.toFixed(1)} |`,
    ),
    '',
    `${growth.length} texts were tried; the ten that grow fastest and the ten that take longest are shown. ${over.length} are over the goal.`,
  ];
}

/** Milliseconds for each unit of the longer text. */
const pace = ({ units, small, large }: Growth): number => (large === null ? small / units : large / (10 * units));
