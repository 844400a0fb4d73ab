import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore } from '../src/store/open.js';
import type { Echo } from './answers/echo.js';
import type { First, StandIn } from './answers/standIn.js';
import type { Bot } from './delivery/bot.js';
import { launch } from './delivery/children.js';
import { percentile } from './delivery/percentile.js';
import { fillStore } from './delivery/posts.js';
import { projectFile } from './project.js';
import { load } from './search/load.js';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000);
/** To read so many different ones would take longer than everything else. */
const DIFFERENT = 4_000;
const SEED = 1;
const A_SECOND = 50;
/** Of each measurement. */
const SECONDS = 15;
/** Asked for before anything is measured. */
const WARM = 200;
const POSTS = 1_000;
const CHANNELS_A_SERVER = 10;
/** Milliseconds that the bot has to start, its idle measurement included, before the posts fall due. */
const HEAD_START = (SECONDS + 110) * 1000;
/** How many times the echo's p99 the bot's may be. */
const GOAL = 5;

interface Answers {
  idle: First[];
  busy: First[];
}

/**
 * First answers to readers' commands at an even pace, with a large library, idle and during a broadcast, beside a bot that only echoes,
 * in the same run. Writes `bench/results/answers.md` and gives its text.
 */
export async function run(): Promise<string> {
  const load = loadavg()[0] ?? 0;
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const ours = await measureBot(folder);
    const echo = await measureEcho();
    const report = reportOf(ours, echo, load);
    mkdirSync(projectFile('bench/results/'), { recursive: true });
    writeFileSync(projectFile('bench/results/answers.md'), report);
    return report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureBot(folder: string): Promise<Answers> {
  const databaseUrl = `sqlite:${join(folder, 'depeche.db')}`;
  const standIn = launch<StandIn>('../answers/standIn.js', [String(POSTS / CHANNELS_A_SERVER), String(CHANNELS_A_SERVER)]);
  try {
    const { apiUrl, token, places, asking } = await standIn.ask('opened');
    await fillLibrary(databaseUrl, asking);
    const moment = await fillStore(databaseUrl, places);
    const ahead = 1000 * Math.round((moment - HEAD_START - Date.now()) / 1000);
    const bot = launch<Bot>('bot.js', [String(ahead)], {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: databaseUrl,
      CONTENT_DIR: projectFile('content').pathname,
      LOG_LEVEL: 'warn',
    });
    try {
      await bot.ask('ready');
      await standIn.ask('ask', { count: WARM, aSecond: A_SECOND / 5 });
      const idle = await standIn.ask('ask', { count: SECONDS * A_SECOND, aSecond: A_SECOND });
      await sleep(Math.max(0, moment - ahead - Date.now()));
      const before = await standIn.ask('posted');
      const busy = await standIn.ask('ask', { count: SECONDS * A_SECOND, aSecond: A_SECOND });
      const posted = (await standIn.ask('posted')) - before;
      if (posted < POSTS / 4) throw new Error(`Only ${posted} posts were made meanwhile: that was no broadcast.`);
      const unexpected = await standIn.ask('unexpected');
      if (unexpected.length > 0) throw new Error(`The stand-in refused: ${unexpected.slice(0, 3).join('; ')}`);
      return { idle, busy };
    } finally {
      await bot.end();
    }
  } finally {
    await standIn.end();
  }
}

/** All of them are the server's own: articles for all are those in the content folder. */
async function fillLibrary(databaseUrl: string, guildId: string): Promise<void> {
  const store = await openStore(databaseUrl);
  // Nothing is lost if this is.
  await sql`PRAGMA synchronous = OFF`.execute(store.db);
  const tell = (n: number): void => {
    if (n % 10_000 === 0) console.error(`${n} articles`);
  };
  await load([store], ARTICLES, SEED, tell, { ownerOf: () => guildId, different: DIFFERENT });
  await store.close();
}

async function measureEcho(): Promise<First[]> {
  const standIn = launch<StandIn>('../answers/standIn.js', ['1', '1']);
  try {
    const { apiUrl, token } = await standIn.ask('opened');
    const echo = launch<Echo>('../answers/echo.js', [], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    try {
      await standIn.ask('ready');
      await standIn.ask('ask', { count: WARM, aSecond: A_SECOND });
      return await standIn.ask('ask', { count: SECONDS * A_SECOND, aSecond: A_SECOND });
    } finally {
      await echo.end();
    }
  } finally {
    await standIn.end();
  }
}

function reportOf({ idle, busy }: Answers, echo: readonly First[], load: number): string {
  const delays = (firsts: readonly First[]): number[] => firsts.map(({ delay }) => delay);
  const searches = (firsts: readonly First[], are: boolean): First[] =>
    firsts.filter(({ command }) => (command === 'search') === are);
  const row = (name: string, firsts: readonly First[]): string => {
    const times = delays(firsts);
    const [median, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    const ratio = (p99 / percentile(delays(echo), 0.99)).toFixed(1);
    return `| ${name} | ${median.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${Math.max(...times).toFixed(0)} ms | ${ratio} × |`;
  };
  return [
    '# First answers',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the begin. \`npm run bench -- answers\``,
    '',
    `${A_SECOND} readers' commands a second over ${SECONDS} s (briefing, summary, quotes, figures, timeline, people, articles, two searches), ${ARTICLES.toLocaleString('en')} articles (${DIFFERENT.toLocaleString('en')} different ones) on SQLite; from`,
    'typing to the first answer, against the stand-in of `src/sandbox/` in a process of its own. The broadcast is ' +
      `${POSTS.toLocaleString('en')} posts that fall due at one moment. Beside it a client of discord.js that only echoes the command's name.`,
    '',
    `| | median | p99 | worst | p99 beside the echo's (goal ${GOAL} ×) |`,
    '|---|---:|---:|---:|---:|',
    row('Dépêche, idle', idle),
    row('— all but searches', searches(idle, false)),
    row('— searches', searches(idle, true)),
    row('Dépêche, during a broadcast', busy),
    row('— all but searches', searches(busy, false)),
    row('— searches', searches(busy, true)),
    row('echo', echo),
    '',
  ].join('\n');
}
