import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/packageRoot.js';
import type { Discord } from '../../src/sandbox/discord.js';

const CLI = join(packageRoot, 'dist/src/cli.js');

/** A folder of its own for a test's store and content. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'depeche-e2e-'));

/** What a process gets of this one's environment: enough to run, and none of the variables that the bot reads. */
const plainEnv = { PATH: process.env.PATH, HOME: process.env.HOME, SystemRoot: process.env.SystemRoot };

export interface BotProcess {
  process: ChildProcess;
  /** Standard error so far: the log. */
  log(): string;
  out(): string;
  /** Resolves with the exit code; a signal that ended it counts as null. */
  ended: Promise<number | null>;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<number | null>;
}

/** Runs `depeche` as people do: built, in a process of its own. */
export const runCli = (args: string[], env: Record<string, string>, cwd: string): BotProcess => run([CLI, ...args], env, cwd);

function run(args: string[], env: Record<string, string>, cwd: string): BotProcess {
  const child = spawn(process.execPath, args, { cwd, env: { ...plainEnv, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  let out = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return {
    process: child,
    log: () => log,
    out: () => out,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** The bot with its clock ahead by so many milliseconds: `start`'s `now` is what `depeche start` leaves to the system. */
const aheadBy = (ms: number): string => `
  const { start } = await import(${JSON.stringify(pathToFileURL(join(packageRoot, 'dist/src/main.js')).href)});
  const bot = await start(process.env, { now: () => Date.now() + ${ms} });
  process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
`;

export interface BotOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Milliseconds by which its clock is ahead. */
  ahead?: number;
}

/** The bot in a process of its own, on its way to a stand-in for Discord. */
export function launchBot(discord: Discord, { cwd = scratch(), env = {}, ahead = 0 }: BotOptions = {}): BotProcess {
  const all = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ATTACHMENT_ORIGINS: discord.cdnUrl,
    LOG_LEVEL: 'debug',
    ...env,
  };
  return ahead === 0 ? runCli(['start'], all, cwd) : run(['--input-type=module', '-e', aheadBy(ahead)], all, cwd);
}

/** The same; resolves when it answers commands. */
export async function startBot(discord: Discord, options: BotOptions = {}): Promise<BotProcess> {
  const bot = launchBot(discord, options);
  const failed = bot.ended.then((code): never => {
    throw new Error(`The bot ended with code ${code} before it was ready:\n${bot.log()}`);
  });
  await Promise.race([running(bot), failed]);
  return bot;
}

async function running(bot: BotProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (bot.log().includes('Dépêche is running')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The bot was not ready within 30 s:\n${bot.log()}`);
}
