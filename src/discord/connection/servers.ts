import { type Client, Events, type Guild, ShardClientUtil } from 'discord.js';
import { schedule as cron } from 'node-cron';
import type { Logger } from 'pino';
import { RESTORABLE } from '../../library/own/ownArticles.js';
import { pruneLedger } from '../../publishing/ledger.js';
import { compareServers, removeDeparted, serverJoined, serverLeft } from '../../publishing/servers.js';
import { purgeArticles } from '../../store/articles.js';
import { giveUpGreetings } from '../../store/greetings.js';
import type { Store } from '../../store/open.js';
import { removeReaderTexts } from '../../store/readerTexts.js';
import { removeSearches } from '../../store/searches.js';
import { removeOldSetups } from '../../store/setups.js';
import { greet } from '../admin/greeting.js';

/**
 * Greets servers that the bot joins. Lets the schedules of those that it has left rest, from now on and for the time it was
 * not connected, and removes their data in the end. A server that is only unavailable has not been left.
 */
export async function watchServers(client: Client, store: Store, now: () => number, log: Logger) {
  // In their order: who is thrown out and invited again at once is in.
  let noting = Promise.resolve();
  const note = (act: () => Promise<unknown>, guildId: string, what: string): void => {
    noting = noting.then(act).then(
      () => log.info({ guildId }, what),
      // The comparison at the next start makes it good.
      (error) => log.error({ error, guildId }, 'It could not be recorded that the bot joined or left a server'),
    );
  };
  const welcome = (guild: Guild): void => {
    greet(guild, store, now(), log).catch((error) => log.error({ error, guildId: guild.id }, 'A server could not be greeted'));
  };
  client.on(Events.GuildDelete, ({ id }) => note(() => serverLeft(store, id, now()), id, 'Left a server: its schedules rest'));
  client.on(Events.GuildCreate, (guild) => {
    note(() => serverJoined(store, guild.id, now()), guild.id, 'Joined a server');
    welcome(guild);
  });

  const clean = async (): Promise<void> => {
    try {
      const servers = await removeDeparted(store, now());
      if (servers > 0) log.info({ servers }, 'Removed the data of servers that the bot left 30 days ago');
      const deliveries = await pruneLedger(store, now());
      if (deliveries > 0) log.info({ deliveries }, 'Removed deliveries that ended 90 days ago');
      await purgeArticles(store.db, now() - RESTORABLE);
      await removeOldSetups(store.db, now());
      await giveUpGreetings(store.db, now());
      await removeReaderTexts(store.db, now());
      await removeSearches(store.db, now());
    } catch (error) {
      log.error({ error }, 'What is kept no longer could not be removed');
    }
  };
  const task = cron('17 * * * *', clean);
  await compareServers(store, (guildId) => isIn(client, guildId), now());
  await clean();
  // Those that were joined while no process was connected.
  for (const guild of client.guilds.cache.values()) welcome(guild);
  return { stop: async () => task.destroy() };
}

/** Null: the server belongs to a shard of another process. */
function isIn(client: Client, guildId: string): boolean | null {
  if (client.guilds.cache.has(guildId)) return true;
  // Known once connected: Discord's own number where none was set.
  const shard = ShardClientUtil.shardIdForGuildId(guildId, client.options.shardCount ?? 1);
  return client.ws.shards.has(shard) ? false : null;
}
