import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { channelEvents } from './channel-events.js';
import { createFaults, type Fault } from './faults.js';
import { createGateway } from './gateway.js';
import { createInteractions, type Deadlines } from './interactions.js';
import { createMessage, putMessage } from './messages.js';
import { createPeople, type Patience, type Person } from './people.js';
import type { OptionValues, Role, SandboxMessage } from './protocol.js';
import type { RateLimit } from './ratelimits.js';
import { createRest, type SeenRequest } from './rest.js';
import { channelRoutes } from './routes-channels.js';
import { interactionRoutes } from './routes-interactions.js';
import { selfRoutes } from './routes-self.js';
import { threadRoutes } from './routes-threads.js';
import { createFinder, createStaff } from './staff.js';
import { messagesOf } from './state.js';
import { createWaiting } from './waiting.js';
import { createWorld, directChannel, PEOPLE } from './world.js';

export type { Fault } from './faults.js';
export type { Answer, Patience } from './people.js';
export { seededRandom } from './random.js';
export { type Button, buttonsOf, textOf } from './reading.js';
export type { SeenRequest } from './rest.js';
export { displayBytes } from './validate-components.js';

export interface DiscordOptions {
  /** The stand-in's clock, which ids, timestamps and nonces follow. The system's by default. */
  now?: () => number;
  /** Loopback port; any free one by default. */
  port?: number;
  deadlines?: Partial<Deadlines>;
  /** Privileged intents that are switched on for the bot: none by default, and asking for them closes with 4014. */
  privilegedIntents?: number;
  /** Requests that all routes together take in a second, answers to interactions aside: 50 at Discord. */
  globalLimit?: number;
  /** Edits of messages older than an hour that a channel takes. */
  oldEdits?: RateLimit;
  /** What goes wrong from the beginning on, and the seed that chooses with which requests; `faults()` changes both. */
  faults?: readonly Fault[];
  seed?: number;
  /** How many shards Discord recommends; one by default. */
  shards?: number;
}

export interface UserOptions {
  /** `fr` by default. */
  locale?: string;
  role?: Role;
  /** Name or id of a server; the first by default. */
  guild?: string;
  /** Name or id of a channel of it, or `dm`; the first by default. */
  channel?: string;
  /** Whether they have installed the bot for themselves; left as it is by default. */
  userInstall?: boolean;
}

/** More than any test makes; a sandbox that is left open for days must not fill the memory. */
const REQUESTS_KEPT = 20_000;

/** A stand-in for Discord on loopback, for the sandbox's page and for tests, which drive it as people would. */
export const openDiscord = async ({
  now = Date.now,
  port = 0,
  deadlines,
  privilegedIntents,
  globalLimit,
  oldEdits,
  faults = [],
  seed = 1,
  shards = 1,
}: DiscordOptions = {}) => {
  // Made anew each time: no page that finds the port can speak as the bot.
  const token = `sandbox.${randomBytes(24).toString('base64url')}`;
  const state = createWorld({ now, token });
  const requests: SeenRequest[] = [];
  const unexpected: SeenRequest[] = [];
  const { look, waitFor } = createWaiting();
  state.listeners.add(look);

  let base = '';
  const gatewayUrl = (): string => `${base.replace('http', 'ws')}/gateway`;
  const gateway = createGateway(state, gatewayUrl, privilegedIntents);
  const events = channelEvents(state, gateway);
  const limits: Deadlines = { answer: 3000, token: 15 * 60_000, ...deadlines };
  const interactions = createInteractions(state, gateway, events, limits);
  let choose = createFaults(faults, seed);
  const rest = createRest({
    token,
    fault: ({ method, path }) => {
      const fault = choose(method, path);
      if (fault?.kind === 'drop-gateway') gateway.drop(fault.how);
      return fault;
    },
    globalLimit,
    routes: [
      ...selfRoutes(state, gatewayUrl, shards),
      ...channelRoutes(state, events, oldEdits),
      ...threadRoutes(state, events),
      ...interactionRoutes(state, interactions),
    ],
    onRequest: (seen) => {
      requests.push(seen);
      if (requests.length > REQUESTS_KEPT) requests.shift();
      if (seen.status >= 400 && seen.status !== 429 && seen.fault !== 'error') unexpected.push(seen);
      look();
    },
  });

  const find = createFinder(state);
  // A little more than Discord's deadline, so that the bot meets the refusal before the person is told.
  const people = createPeople(state, interactions, { reachable: gateway.reachable, waitFor, answerWithin: limits.answer + 200 });

  const person = ({ locale = 'fr', role = 'member', guild, channel, userInstall }: UserOptions): Person => {
    const user = state.users.get(PEOPLE[role]);
    if (!user) throw new Error(`There is no ${role}`);
    if (userInstall === true) state.installed.add(user.id);
    if (userInstall === false) state.installed.delete(user.id);
    const direct = directChannel(state, user);
    return { user, locale, channel: channel === 'dm' ? direct : find.channel(channel, guild) };
  };

  const server = createServer((request, response) => void rest(request, response));
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) socket.destroy();
    else gateway.server.handleUpgrade(request, socket, head, (ws) => gateway.server.emit('connection', ws, request));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    /** What the bot is given as DISCORD_API_URL. */
    apiUrl: `${base}/api`,
    token,
    state,
    /** Every request of the bot, in order. */
    requests,
    /** Those that were refused (429 and faults aside) or that the stand-in does not know (501): an ordinary test expects none. */
    unexpected,
    online: gateway.online,
    waitFor,
    /** Resolves when the bot is connected and has registered its commands. */
    ready: (ms = 20_000): Promise<boolean> => waitFor(() => gateway.online() && state.commands.length > 0, ms),
    dropGateway: gateway.drop,
    /** From now on these faults and no others; none: all goes well. The same seed chooses the same requests. */
    faults: (next: readonly Fault[] = [], nextSeed = 1): void => {
      choose = createFaults(next, nextSeed);
    },
    ...find,
    ...createStaff(state, gateway, events),
    commands: () => structuredClone(state.commands),
    /** A channel's messages, the oldest first, ephemeral ones included; the channel by id, or by name in a server. */
    messages: (channel?: string, guild?: string): SandboxMessage[] =>
      structuredClone(messagesOf(state, find.channel(channel, guild).id)),

    /** Somebody in a channel, who speaks a language. Their methods reject with a sentence where Discord's client would not let them. */
    user: (options: UserOptions = {}) => {
      const self = person(options);
      return {
        ...self,
        /** @param words `briefing`, `schedule add`; names may be given in any language */
        command: (words: string, values: OptionValues = {}, patience?: Patience) => people.command(self, words, values, patience),
        autocomplete: (words: string, values: OptionValues, focused: string) => people.autocomplete(self, words, values, focused),
        /** @param which the button's custom id or its label */
        press: (message: Pick<APIMessage, 'id' | 'channel_id'>, which: string, patience?: Patience) =>
          people.press(self, message, which, patience),
        say: (content: string): SandboxMessage => {
          const message = createMessage(state, { content }, { channel: self.channel, author: self.user });
          putMessage(state, message);
          events.created(self.channel, message);
          return structuredClone(message);
        },
      };
    },

    close: async (): Promise<void> => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type Discord = Awaited<ReturnType<typeof openDiscord>>;
