import { Events } from 'discord.js';
import { commands } from '../commands/index.js';
import { type Env, readConfig } from './config.js';
import type { App } from './discord/app.js';
import { canReadHistory, createClient, createRest, logIn, logOut } from './discord/client.js';
import { createDispatch } from './discord/dispatch.js';
import { inviteLink } from './discord/permissions.js';
import { createFindPosted, createPost } from './discord/post.js';
import { registerWhenChanged } from './discord/register.js';
import { watchServers } from './discord/servers.js';
import { serveHealth } from './health.js';
import { watchContent } from './library/content.js';
import { createLog } from './log.js';
import { startPublisher } from './publishing/publisher.js';
import { getMeta } from './store/meta.js';
import { openStore } from './store/open.js';

export interface Running {
  /** Ends cleanly: no new work, running posts finished or handed back, the store closed. */
  stop(): Promise<void>;
}

/**
 * The bot's life, from configuration to stop.
 * @param env variables as in `process.env`; `DISCORD_TOKEN` must be there
 * @param now milliseconds since 1970
 * @throws {ConfigError} naming everything that is wrong with the variables; an error with a sentence when store or Discord refuse
 */
export async function start(env: Env, { now = Date.now }: { now?: () => number } = {}): Promise<Running> {
  const config = readConfig(env);
  const log = createLog(config);
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };

  try {
    const content = await watchContent(config.contentDir, log);
    closing.push(() => content.close());
    const store = await openStore(config.databaseUrl, {
      onLost: (error) => log.warn({ error }, 'A connection to the database broke'),
    });
    closing.push(() => store.close());

    const client = createClient(config);
    closing.push(() => logOut(client));
    const app: App = { config, library: () => content.current().library, store, commands, now, log };
    const dispatch = createDispatch(app);
    client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction));
    const { applicationId, token } = await logIn(client, config, log);
    await registerWhenChanged(client.rest, applicationId, commands, store, log);

    const servers = await watchServers(client, store, now, log);
    closing.push(() => servers.stop());
    const broadcast = createRest(config, token, { retries: 0, rejectOnRateLimit: () => true });
    const publisher = startPublisher({
      store,
      now,
      log,
      post: createPost(broadcast, app.library, store),
      findPosted: createFindPosted(broadcast, (channelId) => canReadHistory(client, channelId)),
    });
    closing.push(() => publisher.stop());

    if (config.httpPort !== null) {
      const health = await serveHealth(
        config.httpPort,
        config.httpHost,
        {
          connected: () => client.isReady(),
          storeAnswers: () => getMeta(store.db, 'health'),
          figures: async () => ({ depeche_servers: client.guilds.cache.size, depeche_articles: app.library().length }),
        },
        log,
      );
      closing.push(() => health.close());
    }
    log.info({ articles: app.library().length, servers: client.guilds.cache.size }, 'Dépêche is running');
    log.info({ url: inviteLink(applicationId) }, 'Invite the bot to a server with this link');
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
