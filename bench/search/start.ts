import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite.js';
import { median } from '../article/measure.js';
import type { Bot } from '../delivery/bot.js';
import { launch } from '../delivery/children.js';
import type { StandIn } from '../delivery/standIn.js';
import { createCorpus } from './corpus.js';

const ROUNDS = 3;
const FEW = 40;

export interface Start {
  articles: number;
  /** Milliseconds from the process's start until it answers commands, and what that took of the processor. */
  ready: number;
  work: number;
  /** Megabytes in memory then. */
  resident: number;
}

/** Starts the bot with a few articles, and with all that a SQLite file has: each for all has its file, as it was when it was read. */
export async function measureStarts(path: string, articles: number): Promise<Start[]> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const standIn = launch<StandIn>('standIn.js', ['10', '1']);
  try {
    const { apiUrl, token } = await standIn.ask('opened');
    const [few, all] = [join(folder, 'few'), join(folder, 'all')];
    writeFew(few);
    writeAll(all, path);
    const cases = [
      { articles: FEW, DATABASE_URL: `sqlite:${join(folder, 'few.db')}`, CONTENT_DIR: few },
      { articles, DATABASE_URL: `sqlite:${path}`, CONTENT_DIR: all },
    ];
    const starts = cases.map((): Omit<Start, 'articles'>[] => []);
    for (let round = -1; round < ROUNDS; round++)
      for (const [index, { articles: _articles, ...store }] of cases.entries()) {
        const start = await startOnce({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, LOG_LEVEL: 'warn', ...store });
        if (round >= 0) starts[index]?.push(start);
      }
    return cases.map(({ articles }, index) => ({ articles, ...middle(starts[index] ?? []) }));
  } finally {
    await standIn.end();
    rmSync(folder, { recursive: true });
  }
}

async function startOnce(env: Record<string, string>): Promise<Omit<Start, 'articles'>> {
  const begun = performance.now();
  const bot = launch<Bot>('bot.js', [], env);
  try {
    const work = await bot.ask('ready');
    const ready = performance.now() - begun;
    const { resident } = await bot.ask('memory');
    return { ready, work, resident };
  } finally {
    await bot.end();
  }
}

const middle = (starts: readonly Omit<Start, 'articles'>[]): Omit<Start, 'articles'> => ({
  ready: median(starts.map(({ ready }) => ready)),
  work: median(starts.map(({ work }) => work)),
  resident: median(starts.map(({ resident }) => resident)),
});

function writeFew(folder: string): void {
  mkdirSync(folder);
  const corpus = createCorpus(5);
  for (let n = 0; n < FEW; n++) writeFileSync(join(folder, `article-${n}.txt`), corpus.next().text);
}

function writeAll(folder: string, path: string): void {
  mkdirSync(folder);
  const database = openSqlite(path);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  const known = database.prepare("UPDATE articles SET file = ?, stamp = ? WHERE guild_id = '' AND id = ?");
  for (const { id } of database.prepare("SELECT id FROM articles WHERE guild_id = ''").all() as { id: string }[]) {
    const file = `${id}.txt`;
    writeFileSync(join(folder, file), '');
    const { size, mtimeMs } = statSync(join(folder, file));
    known.run(file, `${size}-${mtimeMs}`, id);
  }
  database.exec('COMMIT');
  database.close();
}
