import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flushLog } from '../../src/store/flush.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-flush-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('who waits for the disk hears when there is no log, and when there is', async () => {
  const log = join(folder, 'depeche.db-wal');
  const flush = flushLog(log, () => {});
  const asked = await Promise.allSettled([flush.now(), flush.now(), flush.now()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  writeFileSync(log, 'committed');
  await flush.now();
  await flush.close();
});

test('a disk that has failed is not believed again', async () => {
  const broken: Error[] = [];
  // No disk: nothing can be synced to it.
  const flush = flushLog('/dev/null', (error) => broken.push(error));
  for (let time = 0; time < 2; time++) await expect(flush.now()).rejects.toThrow('may not have reached the disk');
  expect(broken).toHaveLength(1);
  await flush.close();
});
