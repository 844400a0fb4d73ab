#!/usr/bin/env node
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import dotenv from 'dotenv';
import { LENGTHS, type Length } from './briefing/length.js';
import { nextInstants } from './cli/next.js';
import { type Env, readConfig } from './config.js';
import { LOCALES, type Locale, sentencesIn } from './locales/index.js';
import { createLog } from './log.js';
import type { Running } from './main.js';
import { packageRoot } from './packageRoot.js';

const print = (text: string): Promise<void> =>
  new Promise((resolve) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve()));

/** Tells on standard error what went wrong, and ends with code 1. */
function fail(error: unknown): never {
  const { code, port } = error as { code?: string; port?: number };
  const told =
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Name another in HTTP_PORT, or 0 for any free one.`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${told}\n`);
  process.exit(1);
}

/** After an error that nobody expected the state is unknown: the process ends, and a restart is harmless. */
function crash(error: unknown): never {
  const { DISCORD_TOKEN = null, DATABASE_URL = '' } = process.env;
  createLog({ discordToken: DISCORD_TOKEN, databaseUrl: DATABASE_URL, logLevel: 'fatal' }).fatal(
    { error },
    'An uncaught error ends the process',
  );
  process.exit(1);
}

/** How long a clean end may take before the process ends all the same. */
const STOP_WITHIN_MS = 20_000;

/** Lets a signal end what runs; a second one ends the process at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => fail('The bot did not end in time and was ended.'), STOP_WITHIN_MS).unref();
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}

async function runBot(env: Env): Promise<void> {
  let running: Running | null = null;
  let stopped = false;
  stopOnSignal(async () => {
    stopped = true;
    await running?.stop();
  });
  const { start } = await import('./main.js');
  running = await start(env);
  await print(`Invite: ${running.inviteUrl}`);
  if (stopped) await running.stop();
}

/** What names the real Discord, which the sandbox leaves aside, and what means something else there. */
const NOT_FOR_SANDBOX = new Set(['DISCORD_TOKEN', 'DISCORD_API_URL', 'DATABASE_URL', 'SHARD_IDS', 'SHARD_COUNT', 'HTTP_PORT']);

/** How many coming posts the sandbox's clock can jump to. */
const SHOWN_MOMENTS = 10;

/** The bot in a Discord of its own on this machine; messages, schedules and the clock last in `data/`. */
async function runSandbox(env: Env): Promise<void> {
  const others = Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_FOR_SANDBOX.has(name)));
  const { httpPort } = readConfig({ ...others, HTTP_PORT: env.HTTP_PORT });
  mkdirSync('data', { recursive: true });
  const [{ openSandbox }, { start }, { runAlone }] = await Promise.all([
    import('./sandbox/open.js'),
    import('./main.js'),
    import('./store/alone.js'),
  ]);
  const file = join('data', 'sandbox.json');
  const release = runAlone(
    file,
    'A sandbox is open in this folder already. Use that one, end it first, or open another in another folder.',
  );
  let bot: Running | null = null;
  const moments = async (): Promise<number[]> => (await bot?.comingMoments(SHOWN_MOMENTS)) ?? [];
  const sandbox = await openSandbox({ port: httpPort ?? undefined, file, moments });
  // Only what is wrong is worth a line there.
  const quiet = { LOG_LEVEL: 'warn', ...others };
  bot = await start({ ...quiet, ...sandbox.env, DATABASE_URL: `sqlite:${join('data', 'sandbox.db')}` }, { now: sandbox.now });
  stopOnSignal(async () => {
    await bot?.stop();
    await sandbox.close();
    release();
  });
  await print(`Sandbox: ${sandbox.url}`);
}

const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 9999.');
  return Number(value);
};

// What only some commands need is loaded by them: reading an article should not wait for Discord.
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
const program = new Command('depeche')
  .description('A Discord bot that turns news articles into briefings a reader can check.')
  .version(version)
  .showHelpAfterError();

program
  .command('start')
  .description('run the bot: in Discord with DISCORD_TOKEN, in the sandbox without')
  .action(() => (process.env.DISCORD_TOKEN?.trim() ? runBot(process.env) : runSandbox(process.env)));

program
  .command('sandbox')
  .description('open Discord on this machine, with the bot in it')
  .action(() => runSandbox(process.env));

program
  .command('preview')
  .description("print a file's briefing")
  .argument('<file>', 'a .txt or .md file')
  .addOption(new Option('--length <length>', 'how much is told').choices([...LENGTHS]).default('medium'))
  .addOption(new Option('--locale <locale>', 'the language of the headings (default: DEFAULT_LOCALE)').choices(LOCALES))
  .action(async (file: string, { length, locale }: { length: Length; locale?: Locale }) => {
    const { previewFile } = await import('./cli/preview.js');
    await print(await previewFile(file, length, sentencesIn(locale ?? readConfig(process.env).defaultLocale)));
  });

program
  .command('analyse')
  .description('print what is read in an article, as JSON')
  .argument('[file]', 'a .txt or .md file')
  .option('--jsonl', 'read one JSON object a line from standard input: {"id", "text", "language"?, "date"?}')
  .option('--sentences <n>', "the summary's length", wholeNumber, 3)
  .action(async (file: string | undefined, { jsonl, sentences }: { jsonl?: true; sentences: number }) => {
    const { analyseFile, analyseLines } = await import('./cli/analyse.js');
    if (jsonl) {
      if (!(await analyseLines(process.stdin, print, sentences))) process.exitCode = 1;
    } else if (file) await print(await analyseFile(file, sentences));
    else fail('Name a file, or give --jsonl and lines on standard input.');
  });

program
  .command('next')
  .description('print the coming moments of a schedule, an ISO instant a line')
  .requiredOption('--time <times>', 'local times: 08:00, or 08:00,18:30')
  .option('--days <days>', 'daily, weekdays, or for instance mon,tue', 'daily')
  .option('--zone <zone>', 'IANA time zone (default: DEFAULT_TIMEZONE)')
  .option('--from <instant>', 'only later moments than this ISO instant (default: now)')
  .option('-n <count>', 'how many', wholeNumber, 5)
  .action(async ({ time, days, zone, from, n }: { time: string; days: string; zone?: string; from?: string; n: number }) => {
    const instants = nextInstants(
      { time, days, zone: zone ?? readConfig(process.env).defaultTimezone, from: from ?? new Date().toISOString() },
      n,
    );
    await print(instants.join('\n'));
  });

program
  .command('register')
  .description("tell Discord the bot's commands")
  .action(async () => {
    const config = readConfig(process.env);
    if (!config.discordToken) fail('DISCORD_TOKEN is not set: there is no bot to register commands for.');
    const [{ registerFor }, { commands }] = await Promise.all([
      import('./discord/connection/application.js'),
      import('../commands/index.js'),
    ]);
    await registerFor(config, config.discordToken, commands);
    await print(`${commands.length} commands registered.`);
  });

program
  .command('check')
  .description('check configuration, content, store, and with a token the access to Discord')
  .action(async () => {
    const { check } = await import('./cli/check.js');
    const { findings, problems } = await check(readConfig(process.env));
    await print([...findings, ...problems.map((problem) => `Problem: ${problem}`)].join('\n'));
    if (problems.length > 0) process.exitCode = 1;
  });

const db = program.command('db').description('back up or restore a SQLite database, also while the bot runs');
db.command('backup')
  .description('copy the database to a new file')
  .argument('<file>', 'a file that is not there yet')
  .action(async (file: string) => {
    const { backup } = await import('./cli/db.js');
    await print(backup(readConfig(process.env), file));
  });
db.command('restore')
  .description("put a backup's data in the place of the database's")
  .argument('<file>', 'a backup')
  .action(async (file: string) => {
    const { restore } = await import('./cli/db.js');
    await print(await restore(readConfig(process.env), file));
  });

dotenv.config({ quiet: true });
process.on('uncaughtException', crash).on('unhandledRejection', crash);
program.parseAsync().catch(fail);
