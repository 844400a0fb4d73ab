import { describe, expect, test } from 'vitest';
import { projectFile } from '../../bench/project.js';
import { readFloors } from '../../bench/score/floors.js';
import { readGold } from '../../bench/score/gold.js';
import { scoreAll } from '../../bench/score/score.js';
import { figuresOf } from '../../bench/score/tally.js';

const gold = ['fr', 'en'].flatMap((code) => readGold(projectFile(`tests/articles/${code}.jsonl`)));
const sheets = scoreAll(gold);
const floors = readFloors(projectFile('tests/articles/floors.json'));

describe.each(Object.entries(floors))('articles in %s are read no worse than before', (code, parts) => {
  test.each(Object.entries(parts))('%s is at least %f', (part, floor) => {
    const score = sheets.get(code)?.parts.get(part);
    expect(score).toBeDefined();
    if (score !== undefined) expect(figuresOf(score).value).toBeGreaterThanOrEqual(floor);
  });
});
