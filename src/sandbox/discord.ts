import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIAttachment, APIMessage, ComponentType } from 'discord-api-types/v10';
import { createGateway } from './gateway.js';
import type { Modal, Patience } from './interactions/following.js';
import { createInteractions, type Deadlines } from './interactions/interactions.js';
import { createWaiting } from './interactions/waiting.js';
import type { Values } from './people/commandData.js';
import { createMembers } from './people/members.js';
import type { Fields } from './people/modalData.js';
import { createPeople, type Person } from './people/people.js';
import { createPosting, type Post } from './people/posting.js';
import { createFinder, createStaff } from './people/staff.js';
import { channelRoutes } from './rest/channelRoutes.js';
import { createFaults, type Fault } from './rest/faults.js';
import { interactionRoutes } from './rest/interactionRoutes.js';
import type { RateLimit } from './rest/ratelimits.js';
import { createRest, type SeenRequest } from './rest/rest.js';
import { selfRoutes } from './rest/selfRoutes.js';
import { threadRoutes } from './rest/threadRoutes.js';
import type { Role, SandboxMessage } from './window/protocol.js';
import { channelEvents } from './world/channelEvents.js';
import { keepFile, serveFile } from './world/files.js';
import { messagesOf } from './world/state.js';
import { conversation, createWorld, PEOPLE } from './world/world.js';

export type { Answer, Modal, Patience } from './interactions/following.js';
export { type Button, buttonsOf, textOf } from './people/reading.js';
export type { Fault } from './rest/faults.js';
export type { SeenRequest } from './rest/rest.js';
export { displayBytes } from './validate/components.js';
export { seededRandom } from './world/random.js';

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
  /** Somebody else, by username or id, as `addMember` makes them. */
  name?: string;
  /** Name or id of a server; the first of theirs by default. */
  guild?: string;
  /** Name or id of a channel of it, or `dm`, as with `dm: true`; the first by default. */
  channel?: string;
  /** In their conversation with the bot. */
  dm?: boolean;
  /** In their conversation with somebody else, without the bot. */
  with?: string;
  /** Whether they have installed the bot for themselves; left as it is by default. */
  userInstall?: boolean;
  /** Whether they take direct messages of bots; left as it is by default. */
  takesMessages?: boolean;
}

type MessageId = Pick<APIMessage, 'id' | 'channel_id'>;

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
    token: () => state.token,
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

  const members = createMembers(state, gateway, find);

  const person = (options: UserOptions): Person => {
    const { locale = 'fr', role = 'member', name, guild, channel, userInstall, takesMessages } = options;
    const user = find.user(name ?? PEOPLE[role]);
    if (userInstall !== undefined) members.install(user.id, userInstall);
    if (takesMessages === true) state.closed.delete(user.id);
    if (takesMessages === false) state.closed.add(user.id);
    if (options.with !== undefined) return { user, locale, channel: conversation(state, [user, find.user(options.with)]) };
    const direct = options.dm || channel === 'dm';
    return {
      user,
      locale,
      channel: direct ? conversation(state, [user, state.bot]) : find.channel(channel, guild ?? find.guildOf(user)?.id),
    };
  };

  const posting = createPosting(state, events);

  const server = createServer((request, response) => {
    if (!serveFile(state, request, response)) void rest(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) socket.destroy();
    else gateway.server.handleUpgrade(request, socket, head, (ws) => gateway.server.emit('connection', ws, request));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.cdn = base;

  return {
    /** What the bot is given as DISCORD_API_URL. */
    apiUrl: `${base}/api`,
    token,
    /** Where the files are that people and the bot upload: Discord's cdn.discordapp.com and media.discordapp.net. */
    cdnUrl: base,
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
    ...createStaff(state, events, find),
    ...members,
    modal: people.modal,
    /** Uploads a file, to be given to an option, a message or a modal's field. */
    file: (name: string, bytes: string | Uint8Array, type?: string): APIAttachment =>
      keepFile(state, state.bot.id, { name, bytes: Buffer.from(bytes), type }, { ephemeral: true }),
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
        command: (words: string, values: Values = {}, patience?: Patience) => people.command(self, words, values, patience),
        autocomplete: (words: string, values: Values, focused: string) => people.autocomplete(self, words, values, focused),
        /** @param which the button's custom id or its label */
        press: (message: MessageId, which: string, patience?: Patience) => people.press(self, message, which, patience),
        /** @param which the select's custom id or its placeholder; `values`: of options, or names or ids of people, roles, channels */
        select: (message: MessageId, which: string, values: readonly string[], patience?: Patience & { type?: ComponentType }) =>
          people.select(self, message, which, values, patience),
        /** @param name of a command on the message's menu, in any language */
        menu: (name: string, message: MessageId, patience?: Patience) => people.menu(self, name, message, patience),
        /** @param modal an answer's */
        submit: (modal: Modal | undefined, fields?: Fields, patience?: Patience) => people.submit(self, modal, fields, patience),
        post: (content: string, post?: Post): SandboxMessage => posting.post(self, content, post),
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
