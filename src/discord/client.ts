import {
  Client,
  DiscordAPIError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  REST,
  type RESTOptions,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.js';

/** The connection to Discord. The bot reads no messages: slash commands and buttons bring all it needs. */
export const createClient = ({ discordApiUrl, shardIds, shardCount }: Config): Client =>
  new Client({
    // Joins, leaves and channels of servers.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: discordApiUrl },
    ...(shardIds ? { shards: shardIds } : {}),
    ...(shardCount ? { shardCount } : {}),
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, ThreadMemberManager: 0 }),
  });

/** A REST client beside the connection's own: for posts, which must not hold up answers, and for the command line. */
export const createRest = (
  { discordApiUrl }: Pick<Config, 'discordApiUrl'>,
  token: string,
  options: Partial<RESTOptions> = {},
): REST => new REST({ ...options, version: '10', api: discordApiUrl }).setToken(token);

const REFUSED = 'Discord refused the token in DISCORD_TOKEN. Copy it again from the Developer Portal: under Bot, "Reset Token".';

/** Why a request to Discord failed, as a sentence for whoever runs the bot. */
export function explainFailure(error: unknown, { discordApiUrl }: Pick<Config, 'discordApiUrl'>): string {
  const { status, code, message } = error as { status?: number; code?: unknown; message: string };
  if (status === 401 || code === DiscordjsErrorCodes.TokenInvalid) return REFUSED;
  if (error instanceof DiscordAPIError) return `Discord refused: ${message}`;
  return `Discord could not be reached at ${discordApiUrl}: ${message}`;
}

/**
 * Connects, and waits until the bot's servers are known.
 * @throws an error with a sentence when Discord refuses the token or cannot be reached
 */
export async function logIn(client: Client, config: Config, log: Logger) {
  const { discordToken } = config;
  if (!discordToken)
    throw new Error('DISCORD_TOKEN is not set: the bot cannot join Discord. Without it, `npm start` opens the sandbox.');
  watchConnection(client, log);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(discordToken);
  } catch (error) {
    throw new Error(explainFailure(error, config), { cause: error });
  }
  const { application, user } = await ready;
  log.info({ name: user.tag, applicationId: application.id }, 'Connected to Discord');
  return { applicationId: application.id, token: discordToken };
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

/** Whether the bot may read a channel's history; null where the channel is not known now. */
export function canReadHistory(client: Client, channelId: string): boolean | null {
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased()) return null;
  const me = channel.guild.members.me;
  return me ? channel.permissionsFor(me).has(['ViewChannel', 'ReadMessageHistory']) : null;
}
