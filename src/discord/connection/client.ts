import {
  type APIApplication,
  Client,
  DiscordAPIError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  type IIdentifyThrottler,
  REST,
  type RESTGetAPIGatewayBotResult,
  type RESTOptions,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { makeCache } from './caches.js';

/** One of the gateway's shards: its connection has the servers of which `(id >> 22) % count` is its own id. */
export interface Shard {
  id: number;
  count: number;
}

/**
 * The connection of one shard to Discord. The bot reads no messages: slash commands and buttons bring all it needs.
 * A client with several shards would hold back all events until its last one is ready.
 * @param throttler lets one shard after the other identify, as Discord demands
 */
export const createClient = (
  { discordApiUrl }: Pick<Config, 'discordApiUrl'>,
  { id, count }: Shard,
  throttler: IIdentifyThrottler,
): Client =>
  new Client({
    // Joins, leaves and channels of servers.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: discordApiUrl },
    shards: [id],
    shardCount: count,
    ws: { buildIdentifyThrottler: () => throttler },
    makeCache,
  });

/** A REST client beside the connection's own: for posts, which must not hold up answers, and for the command line. */
export const createRest = (
  { discordApiUrl }: Pick<Config, 'discordApiUrl'>,
  token: string,
  options: Partial<RESTOptions> = {},
): REST => new REST({ ...options, version: '10', api: discordApiUrl }).setToken(token);

const REFUSED = 'Discord refused the token in DISCORD_TOKEN. Copy it again from the Developer Portal: under Bot, "Reset Token".';

/** Whether trying again is no use: only a person can give another token. */
export const isRefused = (error: unknown): boolean => error instanceof Error && error.message === REFUSED;

export const refusedToken = (cause: unknown): Error => new Error(REFUSED, { cause });

/** Why a request to Discord failed, as a sentence for whoever runs the bot. */
export function explainFailure(error: unknown, { discordApiUrl }: Pick<Config, 'discordApiUrl'>): string {
  const { status, code, message } = error as { status?: number; code?: unknown; message: string };
  if (status === 401 || code === DiscordjsErrorCodes.TokenInvalid) return REFUSED;
  if (error instanceof DiscordAPIError) return `Discord refused: ${message}`;
  return `Discord could not be reached at ${discordApiUrl}: ${message}`;
}

/** What Discord says to whoever holds a token, before any connection. */
export interface Introduction {
  token: string;
  applicationId: string;
  /** The bot's user; of applications from before 2016 it has another id. */
  botId: string;
  /** The number of shards that Discord recommends. */
  shards: number;
  /** How many shards may identify at once. */
  concurrency: number;
}

/** @throws an error with a sentence when there is no token, or Discord refuses it or cannot be reached */
export async function introduce(config: Pick<Config, 'discordToken' | 'discordApiUrl'>): Promise<Introduction> {
  const { discordToken: token } = config;
  if (!token)
    throw new Error('DISCORD_TOKEN is not set: the bot cannot join Discord. Without it, `npm start` opens the sandbox.');
  const rest = createRest(config, token);
  try {
    const [application, gateway] = (await Promise.all([
      rest.get(Routes.currentApplication()),
      rest.get(Routes.gatewayBot()),
    ])) as [APIApplication, RESTGetAPIGatewayBotResult];
    const { shards, session_start_limit: limit } = gateway;
    const { id: applicationId, bot } = application;
    return { token, applicationId, botId: bot?.id ?? applicationId, shards, concurrency: limit.max_concurrency };
  } catch (error) {
    throw new Error(explainFailure(error, config), { cause: error });
  }
}

/**
 * Connects, and waits until the shard's servers are known.
 * @throws an error with a sentence when Discord refuses the token or cannot be reached
 */
export async function logIn(
  client: Client,
  token: string,
  config: Pick<Config, 'discordApiUrl'>,
  log: Logger,
): Promise<Client<true>> {
  watchConnection(client, log);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw new Error(explainFailure(error, config), { cause: error });
  }
  return await ready;
}

/** What discord.js tells of the connection; when Discord ends it for good, so does the process: only a person can repair that. */
function watchConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'The connection to Discord broke; connecting again'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'The connection to Discord goes on'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, error }, 'The connection to Discord failed'));
  client.on(Events.Error, (error) => log.error({ error }, 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.Invalidated, () => {
    throw new Error(REFUSED);
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    throw new Error(
      code === GatewayCloseCodes.AuthenticationFailed
        ? REFUSED
        : `Discord ended the connection of shard ${shard} for good (code ${code}).`,
    );
  });
}

/** Leaves Discord; what the connection tells of its end is no news then. */
export async function logOut(client: Client): Promise<void> {
  client
    .removeAllListeners(Events.ShardReconnecting)
    .removeAllListeners(Events.ShardError)
    .removeAllListeners(Events.ShardDisconnect);
  await client.destroy();
}
