import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.js';
import { openDiscord } from './discord.js';
import { createActions } from './window/actions.js';
import { createClock, momentsIn } from './window/clock.js';
import type { Clock, Update } from './window/protocol.js';
import { openPageServer } from './window/server.js';
import { snapshot } from './window/views.js';
import { readSaved, writeSaved } from './world/saved.js';

export interface SandboxOptions {
  /** Of the page: 0 is any. Without it 3210, or the next that is free. */
  port?: number | undefined;
  /** Where messages, commands and the clock are kept between runs; nowhere by default. */
  file?: string | undefined;
  /** When the bot will do something by itself, where it can tell (epoch milliseconds); else it is looked for in what its messages show. */
  moments?: (() => Promise<readonly number[]>) | undefined;
}

export interface Sandbox {
  /** The page's address, with its token. */
  url: string;
  /** What the bot is started with. */
  env: { DISCORD_TOKEN: string; DISCORD_API_URL: string; ATTACHMENT_ORIGINS: string };
  now: () => number;
  close: () => Promise<void>;
}

const FIRST_PORT = 3210;
const PORTS_TRIED = 100;
/** Milliseconds after a change until the file is written. */
const SAVE_AFTER = 500;
/** Milliseconds after a change until the bot is asked what is coming: what it answers is known a little later than said. */
const ASK_AFTER = 200;

/** Opens the stand-in for Discord and the page to use it with. The bot joins it on its own, over the wire. */
export const openSandbox = async ({ port, file, moments }: SandboxOptions = {}): Promise<Sandbox> => {
  const saved = file === undefined ? null : readSaved(file);
  const clock = createClock(saved?.offset);
  const discord = await openDiscord({ now: clock.now });
  const { state } = discord;
  saved?.restore(state);

  /** What `moments` gave last. */
  let known: readonly number[] = [];
  const clockView = (): Clock => ({
    offset: clock.offset(),
    moments: moments
      ? known.filter((moment) => moment > clock.now())
      : momentsIn([...state.messages.values()].flat(), clock.now()),
  });
  const page = () => snapshot(discord, clockView());
  const token = randomBytes(24).toString('base64url');

  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (file !== undefined) writeSaved(file, state, clock.offset());
  };
  const saveSoon = (): void => {
    timer ??= setTimeout(save, SAVE_AFTER);
  };

  let told = '';
  const tellClock = (): Clock => {
    const view = clockView();
    const text = JSON.stringify(view);
    if (text !== told) server.send({ type: 'clock', clock: view } satisfies Update);
    told = text;
    saveSoon();
    return view;
  };

  let asking: NodeJS.Timeout | undefined;
  /** Asks what is coming, once for all that happens in a moment. */
  const askSoon = (): void => {
    if (!moments) return;
    asking ??= setTimeout(async () => {
      asking = undefined;
      // A bot that is about to end tells nothing.
      known = await moments().catch(() => known);
      tellClock();
    }, ASK_AFTER);
  };

  const server = await openPageServer({
    token,
    folder: join(packageRoot, 'src/sandbox/page'),
    actions: createActions({ discord, clock, tellClock, snapshot: page }),
    onFile: ({ name, bytes, type }) => discord.file(name, bytes, type),
    onSocket: (socket) => {
      socket.send(JSON.stringify({ type: 'snapshot', snapshot: page() } satisfies Update));
      askSoon();
    },
    ports: port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [port],
  }).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });

  state.listeners.add((change) => {
    if (change.type === 'interaction') return;
    if (change.type === 'world') server.send({ type: 'snapshot', snapshot: page() } satisfies Update);
    else server.send(change);
    if (change.type === 'message') tellClock();
    askSoon();
    saveSoon();
  });

  return {
    url: `http://127.0.0.1:${server.port}/#${token}`,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ATTACHMENT_ORIGINS: discord.cdnUrl },
    now: clock.now,
    close: async () => {
      save();
      await server.close();
      await discord.close();
      clearTimeout(timer);
      clearTimeout(asking);
    },
  };
};
