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
    'libraries find (sentences, numbers, names; compromise quotations and dates too), all with places, over the articles of `tests/articles/`; MB of UTF-8 a second on one core, the median of seven rounds.',
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
    `Time for 100,000 and for 1,000,000 units of the same; the goal is at most ${RATIO_GOAL} times as long.`,
    '',
    ...growthTable(growth),
    '',
  ].join('\n');
  writeFileSync(projectFile('bench/results/article.md'), report);
  return report;
}

/** Ordinary text, and of the hostile ones those that grow fastest or take longest. */
function growthTable(growth: readonly Growth[]): string[] {
  const worst = growth.toSorted((a, b) => (b.ratio ?? Infinity) - (a.ratio ?? Infinity));
  const slowest = growth.toSorted((a, b) => (b.large ?? Infinity) - (a.large ?? Infinity));
  const shown = new Set([
    ...growth.filter((one) => one.name.startsWith('ordinary')),
    ...worst.slice(0, 10),
    ...slowest.slice(0, 10),
  ]);
  const over = growth.filter((one) => one.ratio === null || one.ratio > RATIO_GOAL);
  return [
    '| text, repeated | read as | 100,000 | 1,000,000 | ratio |',
    '|---|---|---:|---:|---:|',
    ...[...shown].map(
      ({ name, language, small, large, ratio }) =>
        `| ${name.startsWith('ordinary') ? name : `\`${name}\``} | ${languageName(language)} | ${small.toFixed(1)} ms | ${large === null ? 'not tried' : `${large.toFixed(0)} ms`} | ${ratio === null ? '' : ratio.toFixed(1)} |`,
    ),
    '',
    `${growth.length} texts were tried, the ten that grow fastest and the ten that take longest are shown; ${over.length} are over the goal.`,
  ];
}
