/**
 * How well articles are read: `npm run score -- [gold.jsonl …] [--misses] [--markdown] [--json] [--keep]`.
 * Without a file it is the annotated set of `tests/articles/`; `--keep` makes its scores the floors that a test holds.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { projectFile } from './project.js';
import { floorsOf, writeFloors } from './score/floors.js';
import { readGold } from './score/gold.js';
import { scoreAll } from './score/score.js';
import { languageName, markdownTable, plainTable } from './score/table.js';
import { figuresOf } from './score/tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const OWN_SET = ['fr', 'en'].map((code) => projectFile(`tests/articles/${code}.jsonl`));
const files = positionals.length > 0 ? positionals.map((file) => pathToFileURL(file)) : OWN_SET;
const gold = files.flatMap(readGold);
const sheets = scoreAll(gold);
const scores = new Map([...sheets].map(([code, sheet]) => [code, sheet.parts]));

if (values.misses) {
  for (const sheet of sheets.values()) {
    const lines = sheet.misses.map(({ id, kind, text }) => `${id}\t${kind}\t${text}`);
    console.log(`${lines.sort().join('\n')}\n`);
  }
}
if (values.markdown) console.log(markdownTable(scores));
else if (values.json) {
  const told = [...scores].map(([code, parts]) => [
    code,
    Object.fromEntries([...parts].map(([part, score]) => [part, figuresOf(score)])),
  ]);
  console.log(JSON.stringify(Object.fromEntries(told)));
} else {
  for (const [code, parts] of scores) {
    const articles = gold.filter((article) => (article.language ?? code) === code).length;
    console.log(`${languageName(code)}, ${articles} articles\n${plainTable(parts)}\n`);
  }
}
if (values.keep) {
  if (positionals.length > 0) throw new Error('The floors are those of the project’s own set: --keep takes no file.');
  writeFloors(projectFile('tests/articles/floors.json'), floorsOf(scores));
}
