import { type Client, Events, type IIdentifyThrottler, type Interaction, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { createClient, type Introduction, logIn, logOut } from './client.js';

export interface ConnectionsOptions {
  config: Pick<Config, 'discordApiUrl'>;
  log: Logger;
  introduction: Introduction;
  /** Resolves to true when somebody else had answered the interaction. */
  onInteraction(interaction: Interaction): Promise<boolean>;
  /** Each time a shard is connected; `stop` is called when it no longer is. */
  onConnected(client: Client<true>): Promise<{ stop(): Promise<unknown> }>;
}

/** How a set of shards is connected, and who may answer there. */
export interface ShardRules {
  /** The number of shards in all. */
  count: number;
  throttler: IIdentifyThrottler;
  /** Asked before each interaction. */
  mayAnswer(shard: number): Promise<boolean>;
  onAnsweredElsewhere(shard: number): void;
}

interface Connection {
  client: Client;
  ready: Client<true> | null;
  watching: { stop(): Promise<unknown> } | null;
  /** Ends the wait for a connection that is not ready yet. */
  giveUp: () => void;
}

/** Connections to Discord, one a shard: each comes and goes alone, and answers as soon as it is ready itself. */
export function createConnections(options: ConnectionsOptions, { count, throttler, ...rules }: ShardRules) {
  const { config, log, introduction, onInteraction, onConnected } = options;
  const connections = new Map<number, Connection>();

  async function receive(shard: number, connection: Connection, interaction: Interaction): Promise<void> {
    if (!(await rules.mayAnswer(shard)) || connections.get(shard) !== connection) return;
    if (await onInteraction(interaction)) rules.onAnsweredElsewhere(shard);
  }

  /** Resolves when the shard is connected, or when it was disconnected before that. @throws an error with a sentence */
  async function connect(shard: number): Promise<void> {
    const client = createClient(config, { id: shard, count }, throttler);
    const connection: Connection = { client, ready: null, watching: null, giveUp: () => {} };
    const givenUp = new Promise<null>((resolve) => {
      connection.giveUp = () => resolve(null);
    });
    const isCurrent = (): boolean => connections.get(shard) === connection;
    connections.set(shard, connection);
    client.on(Events.InteractionCreate, (interaction) => void receive(shard, connection, interaction));
    try {
      const ready = await Promise.race([logIn(client, introduction.token, config, log), givenUp]);
      if (!ready || !isCurrent()) return;
      connection.ready = ready;
      log.info({ name: ready.user.tag, shard, of: count, servers: ready.guilds.cache.size }, 'Connected to Discord');
      const watching = await onConnected(ready);
      if (isCurrent()) connection.watching = watching;
      else await watching.stop();
    } catch (error) {
      // One that was given up meanwhile may fail as it likes.
      if (isCurrent()) throw error;
    }
  }

  async function disconnect(shard: number): Promise<void> {
    const connection = connections.get(shard);
    connections.delete(shard);
    connection?.giveUp();
    await connection?.watching?.stop();
    if (connection) await logOut(connection.client);
  }

  /** Those that are ready, or were before they broke. */
  const clients = (): Client<true>[] => [...connections.values()].flatMap(({ ready }) => ready ?? []);

  return {
    connect,
    disconnect,
    has: (shard: number): boolean => connections.has(shard),
    shards: (): number[] => [...connections.keys()],
    clients,
    /** A client stays ready while its shard connects again. */
    connected: (): boolean => clients().some(({ ws }) => ws.shards.some(({ status }) => status === Status.Ready)),
    close: async (): Promise<void> => {
      await Promise.all([...connections.keys()].map(disconnect));
    },
  };
}
