import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage, APIOverwrite } from 'discord-api-types/v10';
import { createGateway } from './gateway.js';
import { createInteractions, type Deadlines } from './interactions.js';
import { createMessage, putMessage } from './messages.js';
import { createPeople, type Patience, type Person } from './people.js';
import type { OptionValues, Role, SandboxMessage } from './protocol.js';
import { createRest, type SeenRequest } from './rest.js';
import { channelRoutes, messageEvents } from './routes-channels.js';
import { interactionRoutes } from './routes-interactions.js';
import { selfRoutes } from './routes-self.js';
import { type Channel, channelsOf, messagesOf } from './state.js';
import { createWorld, PEOPLE } from './world.js';

export type { Answer, Patience } from './people.js';
export { type Button, buttonsOf, textOf } from './reading.js';
export type { SeenRequest } from './rest.js';

export interface DiscordOptions {
  /** The stand-in's clock, which ids, timestamps and nonces follow. The system's by default. */
  now?: () => number;
  /** Loopback port; any free one by default. */
  port?: number;
  deadlines?: Partial<Deadlines>;
}

export interface UserOptions {
  /** `fr` by default. */
  locale?: string;
  role?: Role;
  /** Name or id of a server; the first by default. */
  guild?: string;
  /** Name or id of a channel of it, or `dm`; the first by default. */
  channel?: string;
}

const TOKEN = 'sandbox.not-a-secret.only-for-the-stand-in';

/** A stand-in for Discord on loopback, for the sandbox's page and for tests, which drive it as people would. */
export const openDiscord = async ({ now = Date.now, port = 0, deadlines = {} }: DiscordOptions = {}) => {
  const state = createWorld({ now, token: TOKEN });
  const requests: SeenRequest[] = [];
  const unexpected: SeenRequest[] = [];

  let base = '';
  const gatewayUrl = (): string => `${base.replace('http', 'ws')}/gateway`;
  const gateway = createGateway(state, gatewayUrl);
  const limits: Deadlines = { answer: 3000, token: 15 * 60_000, ...deadlines };
  const interactions = createInteractions(state, gateway, limits);
  const rest = createRest({
    token: TOKEN,
    routes: [...selfRoutes(state, gatewayUrl), ...channelRoutes(state, gateway), ...interactionRoutes(state, interactions)],
    onRequest: (seen) => {
      requests.push(seen);
      if (seen.status >= 400 && seen.status !== 429) unexpected.push(seen);
      for (const listener of probes) listener();
    },
  });

  const probes = new Set<() => void>();
  state.listeners.add(() => {
    for (const listener of probes) listener();
  });

  /** Resolves with the first value of `probe` that is neither null, undefined nor false, looked at after every change. */
  const waitFor = <T>(probe: () => T | null | undefined | false, ms = 5000): Promise<T> =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        probes.delete(look);
      };
      const look = (): void => {
        const value = probe();
        if (value === null || value === undefined || value === false) return;
        finish();
        resolve(value);
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`Nothing came within ${ms} ms`));
      }, ms);
      probes.add(look);
      look();
    });

  const people = createPeople(state, interactions, { online: gateway.online, waitFor, answerWithin: limits.answer + 200 });

  const guildOf = (guild?: string) => {
    const found =
      guild === undefined
        ? [...state.guilds.values()][0]
        : [...state.guilds.values()].find(({ id, name }) => id === guild || name === guild);
    if (!found) throw new Error(`There is no server "${guild}"`);
    return found;
  };

  const channelOf = (channel?: string, guild?: string): Channel => {
    const wanted = channel?.replace(/^#/, '');
    const known = state.channels.get(wanted ?? '');
    if (known) return known;
    const all = channelsOf(state, guildOf(guild).id);
    const found = wanted === undefined ? all[0] : all.find(({ name }) => name === wanted);
    if (!found) throw new Error(`There is no channel "${channel}"`);
    return found;
  };

  const person = ({ locale = 'fr', role = 'member', guild, channel }: UserOptions): Person => {
    const user = state.users.get(PEOPLE[role]);
    if (!user) throw new Error(`There is no ${role}`);
    const dm = [...state.channels.values()].find(({ recipient }) => recipient?.id === user.id);
    return { user, locale, channel: channel === 'dm' && dm ? dm : channelOf(channel, guild) };
  };

  const events = messageEvents(state, gateway);

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
    token: TOKEN,
    state,
    /** Every request of the bot, in order. */
    requests,
    /** Those that were refused (4xx but 429) or that the stand-in does not know (501): an ordinary test expects none. */
    unexpected,
    online: gateway.online,
    waitFor,
    /** Resolves when the bot is connected and has registered its commands. */
    ready: (ms = 20_000): Promise<boolean> => waitFor(() => gateway.online() && state.commands.length > 0, ms),
    dropGateway: gateway.drop,
    channel: channelOf,
    guild: guildOf,
    commands: () => structuredClone(state.commands),
    /** A channel's messages, the oldest first, ephemeral ones included; the channel by id, or by name in a server. */
    messages: (channel?: string, guild?: string): SandboxMessage[] =>
      structuredClone(messagesOf(state, channelOf(channel, guild).id)),
    /** Replaces the overwrites of a channel. */
    setOverwrites: (channel: string, overwrites: APIOverwrite[], guild?: string): void => {
      const found = channelOf(channel, guild);
      found.overwrites = overwrites;
      events.channelChanged(found);
    },
    /** Takes permissions of a channel from the bot (and gives back all others). */
    denyBot: (channel: string, bits: bigint, guild?: string): void => {
      const found = channelOf(channel, guild);
      found.overwrites = [{ id: state.bot.id, type: 1, allow: '0', deny: bits.toString() }];
      events.channelChanged(found);
    },

    user: (options: UserOptions = {}) => {
      const self = person(options);
      return {
        ...self,
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
