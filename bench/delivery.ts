import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { percentile } from './delivery/percentile.js';
import { LIMIT, type Posting, postAllAtOnce, postBySchedules } from './delivery/posts.js';
import { measureStartups, type Startup } from './delivery/startup.js';
import { measureTicks, type Tick } from './delivery/tick.js';
import { projectFile } from './project.js';

const POSTS = 1_000;
/** Milliseconds in which only commands are answered, before and after the posts. */
const IDLE = 8_000;
const DUE = 1_000;
const SCHEDULES = [1_000, 10_000, 100_000];
const SERVERS = 10_000;
const ROUNDS = 3;

/**
 * Posts against Discord's limits, what falling due costs, and what thousands of servers cost, beside what one writes first with
 * discord.js. Writes `bench/results/delivery.md` and gives its text.
 */
export async function run(): Promise<string> {
  const load = loadavg()[0] ?? 0;
  const ours = await postBySchedules(POSTS, IDLE);
  const plain = await postAllAtOnce(POSTS, IDLE);
  const ticks = await measureTicks(DUE, SCHEDULES, ROUNDS);
  const startups = await measureStartups(SERVERS, 1, ROUNDS);
  const report = [
    '# Delivering posts',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the begin. \`npm run bench -- delivery\``,
    '',
    "All against the stand-in of `src/sandbox/` in a process of its own, with Discord's limits; the other side is a plain client of discord.js.",
    '',
    ...postingTable(ours, plain),
    '',
    ...tickTable(ticks),
    '',
    ...startupTable(startups),
    '',
  ].join('\n');
  mkdirSync(projectFile('bench/results/'), { recursive: true });
  writeFileSync(projectFile('bench/results/delivery.md'), report);
  return report;
}

const seconds = (milliseconds: number): string =>
  Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : 'never';
const milliseconds = (value: number): string =>
  Number.isFinite(value) ? `${value.toFixed(value < 100 ? 1 : 0)} ms` : 'no answer';

function postingTable(ours: Posting, plain: Posting): string[] {
  const row = (name: string, of: (posting: Posting) => string, goal = ''): string =>
    `| ${name} | ${of(ours)} | ${of(plain)} | ${goal} |`;
  const delay = (name: string, share: number, goal = ''): string[] => [
    row(`command, ${name}, before and after`, ({ idle }) => milliseconds(percentile(idle, share))),
    row(`command, ${name}, meanwhile`, ({ busy }) => milliseconds(percentile(busy, share)), goal),
  ];
  return [
    `## ${POSTS.toLocaleString('en')} posts into ${POSTS.toLocaleString('en')} channels`,
    '',
    `Schedules that fall due at one moment, on SQLite, beside \`Promise.all(channels.map((channel) => channel.send(…)))\`. The limit of ${LIMIT} requests a second allows`,
    `${POSTS / LIMIT} s. Ten commands a second meanwhile (\`/schedule list\`; a deferral, then its edit), from typing to the final answer; somebody has read a briefing before.`,
    '',
    '| | Dépêche | `Promise.all` | goal |',
    '|---|---:|---:|---:|',
    row('first request', ({ first }) => seconds(first), '2 s'),
    row('last message', ({ last }) => seconds(last), '21 s'),
    row('refused with 429', ({ refused }) => String(refused), '0'),
    row('over the limit by fixed seconds', ({ excess }) => String(excess.fixed), '0'),
    row('over the limit by sliding seconds', ({ excess }) => String(excess.sliding), '0'),
    row('most requests within a second', ({ excess }) => String(excess.most), String(LIMIT)),
    ...delay('median', 0.5),
    ...delay('p99', 0.99, '1.2 × the line above'),
    row('commands measured', ({ idle, busy }) => `${idle.length} + ${busy.length}`),
  ];
}

function tickTable(ticks: readonly Tick[]): string[] {
  return [
    `## ${DUE.toLocaleString('en')} schedules fall due`,
    '',
    'The tick that finds them, median of rounds: how long at most it keeps the event loop from its next turn (goal: under 50 ms, and no more',
    'with more schedules that are not due), and how long after the moment the first post leaves.',
    '',
    '| store | schedules in all | event loop | first post |',
    '|---|---:|---:|---:|',
    ...ticks.map(
      ({ store, schedules, blocked, taken }) =>
        `| ${store === 'sqlite' ? 'SQLite' : 'PostgreSQL'} | ${schedules.toLocaleString('en')} | ${milliseconds(blocked)} | ${milliseconds(taken)} |`,
    ),
  ];
}

function startupTable({ ours, plain }: { ours: Startup; plain: Startup }): string[] {
  const row = (name: string, of: (startup: Startup) => number, shown: (value: number) => string): string =>
    `| ${name} | ${shown(of(ours))} | ${shown(of(plain))} | ${(of(ours) / of(plain)).toFixed(2)} × |`;
  const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
  return [
    `## ${SERVERS.toLocaleString('en')} servers`,
    '',
    'One channel and three roles each, the same intents, each in a process of its own that starts again and again, in turn; medians. The goal is at',
    'most 1.15 times the plain client. Memory is what stays after a collection.',
    '',
    '| | Dépêche | plain client | ratio |',
    '|---|---:|---:|---:|',
    row('from its start until it answers', ({ ready }) => ready, seconds),
    row('of that, work of the processor', ({ work }) => work, seconds),
    row('resident memory', ({ resident }) => resident, megabytes),
    row('heap', ({ heap }) => heap, megabytes),
  ];
}
