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

test('who waits for the disk hears when that fails, and when it works again', async () => {
  const log = join(folder, 'depeche.db-wal');
  const flush = flushLog(log);
  const asked = await Promise.allSettled([flush.now(), flush.now(), flush.now()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  writeFileSync(log, 'committed');
  await flush.now();
  await flush.close();
});
