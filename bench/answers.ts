import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
/** What the echo is asked for a second, while the bot is asked for more: so that it meets what the machine does meanwhile. */
const BESIDE = 20;
const POSTS = 1_000;
const CHANNELS_A_SERVER = 10;
/** Milliseconds that the bot has to start, its idle measurement included, before the posts fall due. */
const HEAD_START = (2 * SECONDS + 30) * 1000;
/** How many times the echo's p99 the bot's may be. */
const GOAL = 5;

/** First answers of the bot, and of the echo in the same seconds. */
interface Both {
  ours: First[];
  echo: First[];
}

interface Measured {
  idle: Both;
  busy: Both;
  /** Asked for as much as the bot, while nobody else is. */
  echo: First[];
}

/**
 * First answers to readers' commands at an even pace, with a large library, idle and during a broadcast, beside a bot that only echoes,
 * in the same run. Writes `bench/results/answers.md` and gives its text.
 */
export async function run(): Promise<string> {
  const load = loadavg()[0] ?? 0;
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const ending: (() => Promise<void>)[] = [() => rm(folder, { recursive: true })];
  const running = <C extends { end(): Promise<void> }>(child: C): C => {
    ending.push(() => child.end());
    return child;
  };
  try {
    const report = reportOf(await measure(join(folder, 'depeche.db'), running), load);
    mkdirSync(projectFile('bench/results/'), { recursive: true });
    writeFileSync(projectFile('bench/results/answers.md'), report);
    return report;
  } finally {
    for (const end of ending.reverse()) await end();
  }
}

async function measure(database: string, running: <C extends { end(): Promise<void> }>(child: C) => C): Promise<Measured> {
  const standIn = running(
    launch<StandIn>('../answers/standIn.js', [String(POSTS / CHANNELS_A_SERVER), String(CHANNELS_A_SERVER)]),
  );
  const { apiUrl, token, places, asking } = await standIn.ask('opened');
  await fillLibrary(database, asking);

  const echoes = running(launch<StandIn>('../answers/standIn.js', ['1', '1']));
  const at = await echoes.ask('opened');
  running(launch<Echo>('../answers/echo.js', [], { DISCORD_TOKEN: at.token, DISCORD_API_URL: at.apiUrl }));
  await echoes.ask('ready');
  const ask = (whom: typeof standIn, aSecond: number, seconds = SECONDS): Promise<First[]> =>
    whom.ask('ask', { count: seconds * aSecond, aSecond });
  await ask(echoes, A_SECOND, WARM / A_SECOND);
  const echo = await ask(echoes, A_SECOND);

  const moment = await fillStore(`sqlite:${database}`, places);
  const ahead = 1000 * Math.round((moment - HEAD_START - Date.now()) / 1000);
  const bot = running(
    launch<Bot>('bot.js', [String(ahead)], {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: `sqlite:${database}`,
      CONTENT_DIR: projectFile('content').pathname,
      LOG_LEVEL: 'warn',
    }),
  );
  await bot.ask('ready');
  await ask(standIn, A_SECOND / 5, (5 * WARM) / A_SECOND);
  const both = async (): Promise<Both> => {
    const [ours, echo] = await Promise.all([ask(standIn, A_SECOND), ask(echoes, BESIDE)]);
    return { ours, echo };
  };
  const idle = await both();
  const early = moment - ahead - Date.now();
  if (early < 0) throw new Error('The posts fell due before they should: the machine is too slow for this measurement.');
  await sleep(early);
  const before = await standIn.ask('posted');
  const busy = await both();
  const posted = (await standIn.ask('posted')) - before;
  if (posted < POSTS / 4) throw new Error(`Only ${posted} posts were made meanwhile: that was no broadcast.`);
  const unexpected = await standIn.ask('unexpected');
  if (unexpected.length > 0) throw new Error(`The stand-in refused: ${unexpected.slice(0, 3).join('; ')}`);
  return { idle, busy, echo };
}

/** All of them are the server's own: articles for all are those in the content folder. */
async function fillLibrary(database: string, guildId: string): Promise<void> {
  const store = await openStore(`sqlite:${database}`);
  const tell = (n: number): void => {
    if (n % 10_000 === 0) console.error(`${n} articles`);
  };
  await load([store], ARTICLES, SEED, tell, { ownerOf: () => guildId, different: DIFFERENT });
  await store.close();
  // Else the machine would bring it to the disk while the bot waits for that, too.
  const file = await open(database, 'r+');
  await file.sync();
  await file.close();
}

function reportOf({ idle, busy, echo }: Measured, load: number): string {
  const delays = (firsts: readonly First[]): number[] => firsts.map(({ delay }) => delay);
  const searches = (firsts: readonly First[], are: boolean): First[] =>
    firsts.filter(({ command }) => (command === 'search') === are);
  const p99 = (firsts: readonly First[]): number => percentile(delays(firsts), 0.99);
  const row = (name: string, firsts: readonly First[], beside?: readonly First[]): string => {
    const times = delays(firsts);
    const median = percentile(times, 0.5).toFixed(1);
    const ratio = (others: readonly First[]): string => `${(p99(firsts) / p99(others)).toFixed(1)} ×`;
    return `| ${name} | ${median} ms | ${p99(firsts).toFixed(1)} ms | ${Math.max(...times).toFixed(0)} ms | ${ratio(echo)} | ${beside ? ratio(beside) : ''} |`;
  };
  const rows = (name: string, { ours, echo }: Both): string[] => [
    row(`Dépêche, ${name}`, ours, echo),
    row('— all but searches', searches(ours, false), echo),
    row('— searches', searches(ours, true), echo),
    row(`echo, ${name}, in the same seconds`, echo),
  ];
  return [
    '# First answers',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the begin. \`npm run bench -- answers\``,
    '',
    `${A_SECOND} readers' commands a second over ${SECONDS} s (briefing, summary, quotes, figures, timeline, people, articles, two searches), ${ARTICLES.toLocaleString('en')} articles (${DIFFERENT.toLocaleString('en')} different ones) on SQLite; from`,
    'typing to the first answer, against the stand-in of `src/sandbox/` in a process of its own. The broadcast is ' +
      `${POSTS.toLocaleString('en')} posts that fall due at one moment. Beside it a client of discord.js that only echoes the command's`,
    `name, with a stand-in of its own: asked for as much while nothing else goes on ("alone"), and for ${BESIDE} a second in the seconds in which the bot is measured,`,
    'where it meets the same machine.',
    '',
    `| | median | p99 | worst | p99 beside the echo's alone (goal ${GOAL} ×) | beside the echo's of the same seconds |`,
    '|---|---:|---:|---:|---:|---:|',
    ...rows('idle', idle),
    ...rows('during a broadcast', busy),
    row('echo, alone', echo),
    '',
  ].join('\n');
}
