import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../article/measure.js';
import { projectFile } from '../project.js';
import type { Bot } from './bot.js';
import { type Child, launch } from './children.js';
import type { Plain } from './plain.js';
import type { StandIn } from './standIn.js';
import type { Memory } from './usage.js';

export interface Startup extends Memory {
  /** Milliseconds from the process's start until it answers commands. */
  ready: number;
  /** What that took of the processor, in milliseconds. */
  work: number;
}

/** Medians over the rounds of the bot and of a plain client, which start in turn; the first start of each is not counted. */
export async function measureStartups(
  servers: number,
  channels: number,
  rounds: number,
): Promise<{ ours: Startup; plain: Startup }> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const standIn = launch<StandIn>('standIn.js', [String(servers), String(channels)]);
  try {
    const { apiUrl, token } = await standIn.ask('opened');
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl };
    const store = { DATABASE_URL: `sqlite:${join(folder, 'depeche.db')}`, CONTENT_DIR: projectFile('content').pathname };
    const ours: Startup[] = [];
    const plain: Startup[] = [];
    for (let round = -1; round < rounds; round++) {
      const both = [
        await startup(() => launch<Bot>('bot.js', [], { ...env, ...store, LOG_LEVEL: 'warn' })),
        await startup(() => launch<Plain>('plain.js', [], env)),
      ] as const;
      if (round < 0) continue;
      ours.push(both[0]);
      plain.push(both[1]);
    }
    return { ours: middle(ours), plain: middle(plain) };
  } finally {
    await standIn.end();
    rmSync(folder, { recursive: true });
  }
}

async function startup(start: () => Child<Pick<Bot, 'ready' | 'memory'>>): Promise<Startup> {
  const begun = performance.now();
  const child = start();
  try {
    const work = await child.ask('ready');
    const ready = performance.now() - begun;
    return { ready, work, ...(await child.ask('memory')) };
  } finally {
    await child.end();
  }
}

const middle = (all: readonly Startup[]): Startup => ({
  ready: median(all.map(({ ready }) => ready)),
  work: median(all.map(({ work }) => work)),
  resident: median(all.map(({ resident }) => resident)),
  heap: median(all.map(({ heap }) => heap)),
});
