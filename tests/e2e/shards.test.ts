import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { type Answer, type Discord, type DiscordOptions, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { cuttable } from '../store/cuttable.js';
import { emptySchema, postgresAnswers } from '../store/stores.js';
import { type BotProcess, launchBot, scratch, startBot } from './bot.js';

/** Within which commands go on after their process died, and what each further shard adds; in milliseconds. */
const TAKEN_OVER = 15_000;
const A_SHARD = 5_000;

/** A stand-in for Discord, an empty database, and processes of the bot on both. */
async function stage({ onTestFinished }: TestContext, options: DiscordOptions = {}) {
  const discord = await openDiscord(options);
  const { url, drop } = await emptySchema();
  const line = await cuttable(url);
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    for (const bot of bots) bot.process.kill('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
    line.close();
    await drop();
    await discord.close();
  });
  const env = { DATABASE_URL: line.url, HTTP_PORT: '0' };
  const keep = (bot: BotProcess): BotProcess => {
    bots.push(bot);
    return bot;
  };
  return {
    discord,
    /** The database, and the way to it that processes take unless told otherwise. */
    url,
    line,
    start: async (more: Record<string, string> = {}) => keep(await startBot(discord, { env: { ...env, ...more } })),
    launch: () => keep(launchBot(discord, { env })),
  };
}

const healthOf = async (bot: BotProcess) => {
  const [, url = ''] = /"url":"(http:\/\/127[^"]+)"/.exec(bot.log()) ?? [];
  const response = await fetch(`${url}/health`);
  return [response.status, await response.json()];
};

const help = (discord: Discord, guild = 'La Rédaction'): Promise<Answer> => discord.user({ locale: 'fr', guild }).command('help');

const shown = ({ message, error }: Answer): string => (message ? textOf(message) : `no message: ${error}`);

/** Asks until somebody answers; gives how long that took. */
async function untilAnswered(discord: Discord, guild?: string, within = 60_000): Promise<number> {
  const begin = performance.now();
  while (performance.now() - begin < within) {
    const { message } = await help(discord, guild);
    if (message) return performance.now() - begin;
  }
  throw new Error(`No command was answered within ${within} ms`);
}

/** First answers that Discord was sent. */
const answersTo = ({ requests }: Discord) =>
  requests.filter(({ route }) => route === '/interactions/:interaction/:token/callback');
const statusesOf = (discord: Discord) => answersTo(discord).map(({ status }) => status);

/** A server that another of two shards has. */
function addServer({ state, guild, addChannel }: Discord, name: string): void {
  const pattern = guild();
  const id = String(BigInt(pattern.id) + (1n << 22n));
  const roles = pattern.roles.map((role) => (role.id === pattern.id ? { ...role, id } : role));
  state.guilds.set(id, { ...pattern, id, name, roles });
  addChannel('général', { guild: name });
}

const title = postgresAnswers ? 'several processes' : 'several processes (skipped: no PostgreSQL answers)';

describe.skipIf(!postgresAnswers).concurrent(title, { timeout: 120_000 }, () => {
  test('one answers and one stands by; when one is frozen or dies the other goes on, and no command is answered twice', async (context) => {
    const { discord, start } = await stage(context);
    const first = await start();
    const second = await start();
    expect(await healthOf(first)).toEqual([200, { discord: true, store: true }]);
    expect(await healthOf(second)).toEqual([200, { discord: false, standby: true, store: true }]);
    expect(second.log()).toContain('Other processes serve all shards; this one stands by');

    for (let i = 0; i < 5; i++) expect(shown(await help(discord))).toContain('## Dépêche');
    expect(answersTo(discord)).toHaveLength(5);

    first.process.kill('SIGSTOP');
    expect(await untilAnswered(discord)).toBeLessThan(TAKEN_OVER);
    const before = answersTo(discord).length;
    first.process.kill('SIGCONT');
    await vi.waitFor(() => expect(first.log()).toContain('Another process has taken over this shard'), 10_000);
    await sleep(500);
    expect(answersTo(discord)).toHaveLength(before);
    expect(await healthOf(first)).toEqual([200, { discord: false, standby: true, store: true }]);
    for (let i = 0; i < 5; i++) expect(shown(await help(discord))).toContain('## Dépêche');
    expect(answersTo(discord)).toHaveLength(before + 5);

    second.process.kill('SIGKILL');
    expect(await untilAnswered(discord)).toBeLessThan(TAKEN_OVER);
    expect(discord.unexpected).toEqual([]);
  });

  // Whoever is up first takes the second shard as well after five seconds: where the other takes that long to start, once more.
  test('they share the shards, and those of one that dies go on elsewhere', { retry: 2 }, async (context) => {
    const { discord, launch, start } = await stage(context, { shards: 2 });
    addServer(discord, 'Le Courrier');
    const other = launch();
    const one = await start();
    const shards = () => [one, other].map((bot) => [...bot.log().matchAll(/"shard":(\d).*"Connected to Discord"/g)].length);
    await vi.waitFor(() => expect(shards()).toEqual([1, 1]), 20_000);
    for (const guild of ['La Rédaction', 'Le Courrier', 'La Rédaction', 'Le Courrier'])
      expect(shown(await help(discord, guild))).toContain('## Dépêche');
    expect(answersTo(discord)).toHaveLength(4);

    other.process.kill('SIGKILL');
    const waits = await Promise.all(['La Rédaction', 'Le Courrier'].map((guild) => untilAnswered(discord, guild)));
    for (const wait of waits) expect(wait).toBeLessThan(TAKEN_OVER + A_SHARD);
    expect(shards()[0]).toBe(2);

    // What ends in good order gives its shards back at once.
    const heir = await start();
    expect(await one.stop()).toBe(0);
    await Promise.all(['La Rédaction', 'Le Courrier'].map((guild) => untilAnswered(discord, guild)));
    expect(heir.log()).toMatch(/"shard":0.*"Connected to Discord"/);
    expect(discord.unexpected).toEqual([]);
  });

  test('without PostgreSQL readers are answered, admins are told, and all goes on when it is back', async (context) => {
    const { discord, line, start } = await stage(context);
    const bots = [await start(), await start()];
    const admin = discord.user({ locale: 'fr', role: 'admin' });
    const list = async () => shown(await admin.command('schedule list'));
    expect(await list()).toContain('Aucune programmation dans ce serveur');

    line.cut();
    expect(await list()).toContain('Le bot ne joint pas sa base de données pour le moment');
    const begin = performance.now();
    // For longer than the shard is leased.
    while (performance.now() - begin < 12_000) {
      expect(shown(await discord.user({ locale: 'fr' }).command('briefing'))).toContain('troupes nord-coréennes');
      await sleep(500);
    }
    expect(shown(await discord.user({ locale: 'en', role: 'admin' }).command('schedule list'))).toContain(
      'The bot cannot reach its database for now',
    );
    expect(await healthOf(bots[0] as BotProcess)).toEqual([503, { discord: true, store: false }]);

    line.mend();
    await vi.waitFor(async () => expect(await list()).toContain('Aucune programmation dans ce serveur'), 10_000);
    for (const bot of bots) {
      await vi.waitFor(() => expect(bot.log()).toContain('The store can be reached again; its shards'), 10_000);
      expect(bot.log()).toContain('The store cannot be reached; what needs no store is answered all the same');
      expect(bot.log()).not.toContain('Another process has taken over this shard');
    }
    await sleep(2_000);
    expect(await list()).toContain('Aucune programmation dans ce serveur');
    expect(discord.unexpected).toEqual([]);
  });

  test('one that alone has lost PostgreSQL lets the other answer first, and leaves its shard to it', async (context) => {
    const { discord, url, line, start } = await stage(context);
    const cutOff = await start();
    const other = await start({ DATABASE_URL: url });
    line.cut();
    await vi.waitFor(() => expect(other.log()).toContain('Connected to Discord'), TAKEN_OVER);
    expect(await healthOf(cutOff)).toEqual([503, { discord: true, store: false }]);
    expect(shown(await help(discord))).toContain('## Dépêche');
    await vi.waitFor(() => expect(cutOff.log()).toContain('Another process answers for this shard'), 5_000);
    // The first that was sent is taken, and the late one is refused.
    expect(statusesOf(discord)).toEqual([204, 400]);
    for (let i = 0; i < 3; i++) expect(shown(await help(discord))).toContain('## Dépêche');
    await sleep(1_500);
    expect(statusesOf(discord)).toEqual([204, 400, 204, 204, 204]);
    line.mend();
    await vi.waitFor(() => expect(cutOff.log()).toContain('The store can be reached again; its shards'), 10_000);
    expect(await healthOf(cutOff)).toEqual([200, { discord: false, standby: true, store: true }]);
  });
});

describe('a second process on the same SQLite file', () => {
  test('is refused with a sentence, and may start as soon as the first is gone', async ({ onTestFinished }) => {
    const discord = await openDiscord();
    onTestFinished(discord.close);
    const cwd = scratch();
    const first = await startBot(discord, { cwd });
    onTestFinished(() => void first.process.kill('SIGKILL'));
    const second = launchBot(discord, { cwd });
    onTestFinished(() => void second.process.kill('SIGKILL'));
    expect(await second.ended).toBe(1);
    expect(second.log()).toContain('Another process runs the bot with the database file "data/depeche.db". End that one first');
    expect(shown(await help(discord))).toContain('## Dépêche');
    first.process.kill('SIGKILL');
    await first.ended;
    const third = await startBot(discord, { cwd });
    expect(await third.stop()).toBe(0);
  });
});

test('a process that has lost Discord says so when it is asked for its health', async ({ onTestFinished }) => {
  const discord = await openDiscord();
  const bot = await startBot(discord, { env: { HTTP_PORT: '0' } });
  onTestFinished(() => void bot.process.kill('SIGKILL'));
  expect(await healthOf(bot)).toEqual([200, { discord: true, store: true }]);
  await discord.close();
  await vi.waitFor(async () => expect(await healthOf(bot)).toEqual([503, { discord: false, store: true }]), 5_000);
});
