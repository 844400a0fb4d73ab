import { setTimeout as sleep } from 'node:timers/promises';
import { openDiscord } from '../../src/sandbox/discord.js';
import { serve } from './children.js';
import { addServers } from './servers.js';

/** The stand-in for Discord, in a process of its own: what it does takes no time from the bot's. */

const COMMAND = 'schedule list';
/** A command that discord.js has put at the end of a long queue is answered late, but it is. */
const PATIENCE = 60_000;

/** A command, from when it was typed to its final answer. Instants in epoch milliseconds. */
export interface Asked {
  at: number;
  /** Milliseconds; null: no answer came. */
  delay: number | null;
}

const [servers = 0, channels = 0] = process.argv.slice(2).map(Number);
const discord = await openDiscord();
const places = addServers(discord.state, servers, channels);

let asking: { stop: () => void; done: Promise<Asked[]> } | null = null;

/** Types the command at an even pace, whether or not the ones before were answered. */
function typeCommands(every: number) {
  const admin = discord.user({ guild: 'The Newsroom', role: 'admin', locale: 'en' });
  let stopped = false;
  const ask = async (): Promise<Asked> => {
    const at = Date.now();
    const begun = performance.now();
    const { error } = await admin.command(COMMAND, {}, { timeout: PATIENCE });
    return { at, delay: error === undefined ? performance.now() - begun : null };
  };
  const run = async (): Promise<Asked[]> => {
    const asked: Promise<Asked>[] = [];
    const begun = performance.now();
    while (!stopped) {
      asked.push(ask());
      await sleep(Math.max(0, begun + asked.length * every - performance.now()));
    }
    return Promise.all(asked);
  };
  const stop = (): void => {
    stopped = true;
  };
  return { stop, done: run() };
}

/** Requests that the limit for all routes counts. */
const counted = () => discord.requests.filter(({ path }) => !/^\/(interactions|webhooks)\//.test(path));
const messages = () =>
  discord.requests.filter(({ method, route }) => method === 'POST' && route === '/channels/:channel/messages');

const answers = {
  opened: () => ({ apiUrl: discord.apiUrl, token: discord.token, places }),
  /** Lets a reader ask for a briefing: the lists that reading an article takes are loaded then. */
  read: async (): Promise<void> => {
    const { error } = await discord.user({ guild: 'The Newsroom', locale: 'en' }).command('briefing', {}, { timeout: PATIENCE });
    if (error !== undefined) throw new Error(error);
  },
  typeCommands: ({ every }: { every: number }) => {
    asking = typeCommands(every);
  },
  commands: async (): Promise<Asked[]> => {
    asking?.stop();
    return (await asking?.done) ?? [];
  },
  /** Waits until so many messages were made. */
  posted: ({ count, within }: { count: number; within: number }) =>
    discord.waitFor(() => messages().filter(({ status }) => status === 200).length >= count, within),
  /** What was asked of it since an instant: the arrival of each request that counts, of each message made, and the refusals. */
  traffic: ({ since }: { since: number }) => ({
    counted: counted().flatMap(({ at }) => (at >= since ? [at] : [])),
    made: messages().flatMap(({ at, status }) => (at >= since && status === 200 ? [at] : [])),
    refused: discord.requests.filter(({ at, status }) => at >= since && status === 429).length,
    unexpected: discord.unexpected.map(({ path, message }) => `${path}: ${message}`),
  }),
};
export type StandIn = typeof answers;
serve(answers);
