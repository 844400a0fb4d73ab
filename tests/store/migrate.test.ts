import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openStore, type StoreKind } from '../../src/store/open.js';
import { openPostgres } from '../../src/store/postgres.js';
import { openSqlite, sqliteDialect } from '../../src/store/sqlite.js';
import type { Tables } from '../../src/store/tables.js';
import { onEveryStore } from './stores.js';

const dialectFor = (kind: StoreKind, url: string) =>
  kind === 'sqlite' ? sqliteDialect(openSqlite(url.slice('sqlite:'.length))) : openPostgres(url, () => {}).dialect;

onEveryStore((fresh) => {
  test.each(MIGRATIONS.map((_, i) => [i + 1]))(
    'a database of version %d, with data in it, is brought to the newest and keeps them',
    async (version) => {
      const url = await fresh.url();
      const old = new Kysely<Tables>({ dialect: dialectFor(fresh.kind, url) });
      await migrate(old, fresh.kind, version);
      await sql`INSERT INTO meta (key, value) VALUES ('commands', 'a hash')`.execute(old);
      await sql`INSERT INTO schedules (id, guild_id, channel_id, article, locale, length, times, days, zone, grace, state, next_run_at, created_by, created_at)
      VALUES ('abcdefgh', 'guild-1', 'channel-1', '{"kind":"newest"}', 'fr', 'short', '["08:00"]', '[1,2]', 'Europe/Paris', 7200000, 'active', 1795417200000, 'user-1', 1795354245063)`.execute(
        old,
      );
      await sql`INSERT INTO deliveries (id, schedule_id, manual, guild_id, channel_id, article, locale, length, occurrence_at, expires_at, run_at, state, attempts, message_id, created_at, ended_at)
      VALUES ('delivery-1', 'abcdefgh', 0, 'guild-1', 'channel-1', '{"kind":"newest"}', 'fr', 'short', 1795330800000, 1795338000000, 1795330800000, 'sent', 1, 'm1', 1795330800000, 1795330801000)`.execute(
        old,
      );
      await old.destroy();

      const store = await openStore(url);
      expect(await sql`SELECT version FROM schema_version ORDER BY version`.execute(store.db)).toMatchObject({
        rows: MIGRATIONS.map((_, i) => ({ version: i + 1 })),
      });
      expect(await store.db.selectFrom('meta').selectAll().execute()).toEqual([{ key: 'commands', value: 'a hash' }]);
      expect(await store.db.selectFrom('schedules').selectAll().execute()).toMatchObject([
        { id: 'abcdefgh', next_run_at: 1_795_417_200_000 },
      ]);
      expect(await store.db.selectFrom('deliveries').selectAll().execute()).toMatchObject([
        { id: 'delivery-1', message_id: 'm1', ended_at: 1_795_330_801_000 },
      ]);
      expect(await store.db.selectFrom('departures').selectAll().execute()).toEqual([]);
      await store.close();
    },
  );
});
