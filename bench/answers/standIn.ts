import { setTimeout as sleep } from 'node:timers/promises';
import { openDiscord } from '../../src/sandbox/discord.js';
import { serve } from '../delivery/children.js';
import { addServers } from '../delivery/servers.js';

/** The stand-in for Discord, in a process of its own, with many people who ask. */

const SERVER = 'La Rédaction';
/** So many that nobody asks for much in a short time. */
const PEOPLE = 400;

const [servers = 0, channels = 0] = process.argv.slice(2).map(Number);
const discord = await openDiscord();
const places = addServers(discord.state, servers, channels);
for (let n = 0; n < PEOPLE; n++) discord.addMember(`p${n}`, { guild: SERVER });

/** What readers ask for, one after the other; some words are those that the invented articles hold most often. */
const ASKED = [
  ['briefing', {}],
  ['quotes', {}],
  ['search', { words: 'calchan' }],
  ['figures', {}],
  ['articles', {}],
  ['timeline', {}],
  ['summary', {}],
  ['people', {}],
  ['search', { words: 'brene cochan' }],
  ['briefing', { length: 'long', private: true }],
] as const;

/** How long the first answer to a command took, in milliseconds. */
export interface First {
  command: string;
  delay: number;
}

const answers = {
  opened: () => ({ apiUrl: discord.apiUrl, token: discord.token, places, asking: discord.guild(SERVER).id }),
  ready: () => discord.ready(120_000),
  /** Types commands at an even pace, whether or not those before were answered; milliseconds to each first answer. */
  ask: async ({ count, aSecond }: { count: number; aSecond: number }): Promise<First[]> => {
    const begun = performance.now();
    const asked: Promise<First>[] = [];
    for (let n = 0; n < count; n++) {
      const who = discord.user({ name: `p${n % PEOPLE}`, guild: SERVER, locale: 'fr' });
      const [command, values] = ASKED[n % ASKED.length] ?? ASKED[0];
      const answer = who.command(command, values, { first: true });
      asked.push(answer.then(({ firstAfter }) => ({ command, delay: firstAfter ?? Number.POSITIVE_INFINITY })));
      await sleep(Math.max(0, begun + ((n + 1) * 1000) / aSecond - performance.now()));
    }
    return Promise.all(asked);
  },
  posted: () =>
    discord.requests.filter(
      ({ method, route, status }) => method === 'POST' && route === '/channels/:channel/messages' && status === 200,
    ).length,
  unexpected: () => discord.unexpected.map(({ path, message }) => `${path}: ${message}`),
};
export type StandIn = typeof answers;
serve(answers);
