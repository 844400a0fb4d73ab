import { commands } from '../commands/index.js';
import { type Env, readConfig } from './config.js';
import { createChannelAccess } from './discord/connection/channelAccess.js';
import { createRest, introduce } from './discord/connection/client.js';
import { registerWhenChanged } from './discord/connection/register.js';
import { watchServers } from './discord/connection/servers.js';
import { holdShards } from './discord/connection/shards.js';
import type { App } from './discord/interactions/app.js';
import { createDispatch } from './discord/interactions/dispatch.js';
import { createAnnounce } from './discord/posts/announce.js';
import { createCrosspost } from './discord/posts/crosspost.js';
import { createEdit } from './discord/posts/edit.js';
import { createFindPosted } from './discord/posts/find.js';
import { inviteLink } from './discord/posts/permissions.js';
import { createPost } from './discord/posts/post.js';
import { serveHealth } from './health.js';
import { editionsNow } from './library/content/editionsNow.js';
import { openLibrary } from './library/openLibrary.js';
import { createLog } from './log.js';
import { watchNotices } from './publishing/notices.js';
import { startPublisher } from './publishing/publisher.js';
import { comingMoments } from './publishing/schedules.js';
import { countArticles } from './store/articlePages.js';
import { FOR_ALL } from './store/articles.js';
import { countDeliveries } from './store/deliveries.js';
import { getMeta } from './store/meta.js';
import { openStore } from './store/open.js';

export interface Running {
  /** Ends cleanly: no new work, running posts finished or handed back, the store closed. */
  stop(): Promise<void>;
  /** The link by which an admin adds the bot to a server. */
  inviteUrl: string;
  /** The next moments at which schedules post, of all servers together. */
  comingMoments(limit: number): Promise<number[]>;
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
    const store = await openStore(config.databaseUrl, {
      alone: true,
      onLost: (error) => log.warn({ error }, 'A connection to the database broke'),
    });
    closing.push(() => store.close());

    const { library, close: closeLibrary } = await openLibrary(store, {
      contentDir: config.contentDir,
      limits: { articles: config.maxArticles, characters: config.maxCharacters },
      now,
      log,
    });
    closing.push(closeLibrary);
    const app: App = { config, library, store, commands, now, log };
    const introduction = await introduce(config);
    const { applicationId, botId, token } = introduction;
    const shards = await holdShards({
      config,
      store,
      log,
      introduction,
      onInteraction: createDispatch(app),
      onConnected: (client) => watchServers(client, store, now, log),
    });
    closing.push(() => shards.stop());
    await registerWhenChanged(createRest(config, token), applicationId, commands, store, log);

    const broadcast = createRest(config, token, { retries: 0, rejectOnRateLimit: () => true });
    const access = createChannelAccess(shards.clients, broadcast, botId);
    const publisher = startPublisher({
      store,
      now,
      log,
      // Ends the process.
      onFatal: (error) => {
        throw error;
      },
      post: createPost(broadcast, library, store, access.mentionTrouble),
      findPosted: createFindPosted(broadcast, library, access.mayRead),
      crosspost: createCrosspost(broadcast),
      edit: createEdit(broadcast, library, store),
      editionsNow: (asked) => editionsNow(store, asked),
    });
    closing.push(() => publisher.stop());
    const notices = watchNotices(store, createAnnounce(broadcast, store, log), log);
    closing.push(() => notices.stop());

    const servers = (): number => shards.clients().reduce((sum, { guilds }) => sum + guilds.cache.size, 0);
    if (config.httpPort !== null) {
      const health = await serveHealth(
        config.httpPort,
        config.httpHost,
        {
          connected: shards.connected,
          standby: shards.standby,
          storeAnswers: () => getMeta(store.db, 'health'),
          figures: async () => {
            const { due, leased } = await countDeliveries(store.db);
            return {
              depeche_servers: servers(),
              depeche_articles: await countArticles(store.db, [FOR_ALL]),
              depeche_shards: shards.clients().length,
              depeche_deliveries_due: due,
              depeche_deliveries_leased: leased,
            };
          },
        },
        log,
      );
      closing.push(() => health.close());
    }
    closing.unshift(async () => log.info('Dépêche has stopped'));
    log.info({ articles: await countArticles(store.db, [FOR_ALL]), servers: servers() }, 'Dépêche is running');
    return {
      stop,
      inviteUrl: inviteLink(applicationId),
      comingMoments: (limit) => comingMoments(store, now(), limit),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
