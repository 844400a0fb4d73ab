import type { StoreKind } from './open.js';

/** What each version adds to the one before, as statements. Never change one that was released: add the next. */
export const MIGRATIONS: readonly ((kind: StoreKind) => string[])[] = [
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    return [
      `CREATE TABLE meta (
         key TEXT NOT NULL PRIMARY KEY,
         value TEXT NOT NULL
       ) ${strict}`,
      `CREATE TABLE leases (
         name TEXT NOT NULL PRIMARY KEY,
         holder TEXT NOT NULL,
         until ${instant} NOT NULL
       ) ${strict}`,
      `CREATE TABLE schedules (
         id TEXT NOT NULL PRIMARY KEY,
         guild_id TEXT NOT NULL,
         channel_id TEXT NOT NULL,
         article TEXT NOT NULL,
         locale TEXT NOT NULL,
         length TEXT NOT NULL,
         times TEXT NOT NULL,
         days TEXT NOT NULL,
         zone TEXT NOT NULL,
         grace ${instant} NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'stopped')),
         stop_reason TEXT,
         stop_told INTEGER NOT NULL DEFAULT 0,
         next_run_at ${instant},
         created_by TEXT NOT NULL,
         created_at ${instant} NOT NULL,
         CHECK ((state = 'active') = (next_run_at IS NOT NULL))
       ) ${strict}`,
      'CREATE INDEX schedules_guild ON schedules (guild_id, created_at)',
      `CREATE INDEX schedules_due ON schedules (next_run_at, id) WHERE state = 'active'`,
      `CREATE TABLE deliveries (
         id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 25),
         schedule_id TEXT,
         manual INTEGER NOT NULL,
         guild_id TEXT NOT NULL,
         channel_id TEXT NOT NULL,
         article TEXT NOT NULL,
         locale TEXT NOT NULL,
         length TEXT NOT NULL,
         occurrence_at ${instant} NOT NULL,
         expires_at ${instant} NOT NULL,
         run_at ${instant} NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('due', 'leased', 'sent', 'failed', 'skipped', 'uncertain')),
         attempts INTEGER NOT NULL,
         unproven_since ${instant},
         worker TEXT,
         lease_until ${instant},
         message_id TEXT,
         reason TEXT,
         created_at ${instant} NOT NULL,
         ended_at ${instant},
         CHECK ((state = 'leased') = (worker IS NOT NULL AND lease_until IS NOT NULL)),
         CHECK ((state IN ('due', 'leased')) = (ended_at IS NULL)),
         CHECK (state <> 'sent' OR message_id IS NOT NULL)
       ) ${strict}`,
      'CREATE UNIQUE INDEX deliveries_occurrence ON deliveries (schedule_id, occurrence_at, channel_id)',
      `CREATE INDEX deliveries_due ON deliveries (run_at, id) WHERE state = 'due'`,
      `CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE state = 'leased'`,
      'CREATE INDEX deliveries_guild ON deliveries (guild_id, created_at)',
    ];
  },
  (kind) => [
    `CREATE TABLE departures (
       guild_id TEXT NOT NULL PRIMARY KEY,
       left_at ${kind === 'sqlite' ? 'INTEGER' : 'BIGINT'} NOT NULL
     ) ${kind === 'sqlite' ? 'STRICT' : ''}`,
    'CREATE INDEX departures_left ON departures (left_at)',
  ],
  () => [
    'ALTER TABLE deliveries ADD COLUMN article_id TEXT',
    'CREATE INDEX deliveries_posted ON deliveries (channel_id, article_id) WHERE article_id IS NOT NULL',
  ],
  () => [
    'ALTER TABLE schedules ADD COLUMN silent INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE deliveries ADD COLUMN silent INTEGER NOT NULL DEFAULT 0',
  ],
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    return [
      `CREATE TABLE settings (
         guild_id TEXT NOT NULL PRIMARY KEY,
         value TEXT NOT NULL
       ) ${strict}`,
      `CREATE TABLE changes (
         id TEXT NOT NULL PRIMARY KEY,
         guild_id TEXT NOT NULL,
         at ${instant} NOT NULL,
         user_id TEXT,
         what TEXT NOT NULL,
         object TEXT
       ) ${strict}`,
      'CREATE INDEX changes_guild ON changes (guild_id, at)',
    ];
  },
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const both = (column: string) => ['schedules', 'deliveries'].map((table) => `ALTER TABLE ${table} ADD COLUMN ${column}`);
    return [
      ...both(`target TEXT NOT NULL DEFAULT '{"kind":"message"}'`),
      ...both(`when_empty TEXT NOT NULL DEFAULT 'skip' CHECK (when_empty IN ('skip', 'say'))`),
      ...both('mention TEXT'),
      'ALTER TABLE schedules ADD COLUMN notify TEXT',
      // What ended before is no news.
      'ALTER TABLE schedules ADD COLUMN stop_announced INTEGER NOT NULL DEFAULT 1',
      `CREATE INDEX schedules_unannounced ON schedules (id) WHERE state = 'stopped' AND stop_announced = 0`,
      `ALTER TABLE deliveries ADD COLUMN turn_at ${instant} NOT NULL DEFAULT 0`,
      'UPDATE deliveries SET turn_at = run_at',
      `CREATE INDEX deliveries_turn ON deliveries (turn_at, id) WHERE state = 'due'`,
      'ALTER TABLE deliveries ADD COLUMN told INTEGER NOT NULL DEFAULT 0',
      'ALTER TABLE deliveries ADD COLUMN announced INTEGER NOT NULL DEFAULT 0',
      `UPDATE deliveries SET told = 1, announced = 1 WHERE state = 'uncertain'`,
      `CREATE INDEX deliveries_untold ON deliveries (guild_id) WHERE state = 'uncertain' AND told = 0`,
      `CREATE INDEX deliveries_unannounced ON deliveries (id) WHERE state = 'uncertain' AND announced = 0`,
      `ALTER TABLE deliveries ADD COLUMN crosspost TEXT CHECK (crosspost IN ('due', 'done', 'failed'))`,
      `ALTER TABLE deliveries ADD COLUMN crosspost_at ${instant}`,
      'ALTER TABLE deliveries ADD COLUMN crosspost_attempts INTEGER NOT NULL DEFAULT 0',
      'ALTER TABLE deliveries ADD COLUMN crosspost_reason TEXT',
      `CREATE INDEX deliveries_crosspost ON deliveries (crosspost_at) WHERE state = 'sent' AND crosspost = 'due'`,
      'CREATE INDEX deliveries_ended ON deliveries (ended_at) WHERE ended_at IS NOT NULL',
    ];
  },
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    return [
      `CREATE TABLE posted_articles (
         delivery_id TEXT NOT NULL,
         position INTEGER NOT NULL,
         guild_id TEXT NOT NULL,
         channel_id TEXT NOT NULL,
         article_id TEXT NOT NULL,
         edition TEXT,
         posted_at ${instant},
         PRIMARY KEY (delivery_id, position)
       ) ${strict}`,
      // What they showed is not known any more: they are left as they are.
      `INSERT INTO posted_articles (delivery_id, position, guild_id, channel_id, article_id, posted_at)
       SELECT id, 0, guild_id, channel_id, article_id, ended_at FROM deliveries WHERE article_id IS NOT NULL`,
      'CREATE INDEX posted_articles_channel ON posted_articles (channel_id, article_id)',
      'CREATE INDEX posted_articles_article ON posted_articles (article_id, posted_at)',
      'CREATE INDEX posted_articles_posted ON posted_articles (posted_at, delivery_id, position)',
      'CREATE INDEX posted_articles_guild ON posted_articles (guild_id)',
      `CREATE TABLE corrections (
         delivery_id TEXT NOT NULL PRIMARY KEY,
         guild_id TEXT NOT NULL,
         noticed_at ${instant} NOT NULL,
         run_at ${instant} NOT NULL,
         attempts INTEGER NOT NULL,
         reason TEXT
       ) ${strict}`,
      'CREATE INDEX corrections_due ON corrections (run_at, delivery_id)',
      'CREATE INDEX corrections_guild ON corrections (guild_id)',
    ];
  },
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    return [
      `CREATE TABLE setups (
         guild_id TEXT NOT NULL,
         user_id TEXT NOT NULL,
         value TEXT NOT NULL,
         changed_at ${instant} NOT NULL,
         PRIMARY KEY (guild_id, user_id)
       ) ${strict}`,
      'CREATE INDEX setups_changed ON setups (changed_at)',
      `CREATE TABLE greetings (
         guild_id TEXT NOT NULL PRIMARY KEY,
         joined_at ${instant} NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('sending', 'told', 'untold')),
         tried_at ${instant} NOT NULL
       ) ${strict}`,
      // Who made a schedule may be forgotten: SQLite takes "NOT NULL" from no column that is there.
      'ALTER TABLE schedules ADD COLUMN made_by TEXT',
      'UPDATE schedules SET made_by = created_by',
      'ALTER TABLE schedules DROP COLUMN created_by',
      'ALTER TABLE schedules RENAME COLUMN made_by TO created_by',
      'CREATE INDEX changes_user ON changes (user_id) WHERE user_id IS NOT NULL',
    ];
  },
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    const bytewise = kind === 'sqlite' ? '' : 'COLLATE "C"';
    return [
      `CREATE TABLE articles (
         guild_id TEXT NOT NULL,
         id TEXT NOT NULL CHECK (length(id) <= 40),
         sort_key TEXT ${bytewise} NOT NULL,
         place ${instant} UNIQUE,
         title TEXT NOT NULL,
         source TEXT,
         dateline_place TEXT,
         url TEXT,
         published TEXT,
         tags TEXT NOT NULL,
         revision TEXT NOT NULL,
         quote_count INTEGER NOT NULL,
         figure_count INTEGER NOT NULL,
         language TEXT NOT NULL,
         metadata TEXT NOT NULL,
         length INTEGER NOT NULL,
         file TEXT,
         stamp TEXT,
         indexed_as INTEGER NOT NULL,
         removed_at ${instant},
         passages TEXT NOT NULL,
         text TEXT NOT NULL,
         PRIMARY KEY (guild_id, id),
         CHECK ((removed_at IS NULL) = (place IS NOT NULL))
       ) ${strict}`,
      'CREATE INDEX articles_newest ON articles (guild_id, sort_key) WHERE removed_at IS NULL',
      'CREATE INDEX articles_file ON articles (file) WHERE file IS NOT NULL',
      'CREATE INDEX articles_indexed ON articles (indexed_as) WHERE removed_at IS NULL',
      'CREATE INDEX articles_removed ON articles (removed_at) WHERE removed_at IS NOT NULL',
      // The terms are made in the program, and both databases only combine them: no positions, no text, no ranks.
      ...(kind === 'sqlite'
        ? [
            `CREATE VIRTUAL TABLE article_terms
               USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'")`,
            `CREATE TRIGGER articles_gone AFTER DELETE ON articles WHEN old.place IS NOT NULL
               BEGIN DELETE FROM article_terms WHERE rowid = old.place; END`,
          ]
        : [
            `CREATE TABLE article_terms (
               rowid BIGINT NOT NULL PRIMARY KEY REFERENCES articles (place) ON DELETE CASCADE,
               terms TSVECTOR NOT NULL
             )`,
            // Without statistics it takes every term for a rare one, and always asks the index: unpacking the terms of each
            // article, which it takes for cheap, would take seconds.
            'ALTER TABLE article_terms ALTER COLUMN terms SET STATISTICS 0',
            // What is added waits in a list that every search reads: a short one.
            'CREATE INDEX article_terms_terms ON article_terms USING gin (terms) WITH (gin_pending_list_limit = 256)',
          ]),
    ];
  },
  (kind) => {
    const instant = kind === 'sqlite' ? 'INTEGER' : 'BIGINT';
    const strict = kind === 'sqlite' ? 'STRICT' : '';
    return [
      `CREATE TABLE reader_texts (
         id TEXT NOT NULL PRIMARY KEY,
         user_id TEXT NOT NULL,
         text TEXT NOT NULL,
         metadata TEXT NOT NULL,
         is_shared INTEGER NOT NULL,
         made_at ${instant} NOT NULL
       ) ${strict}`,
      'CREATE INDEX reader_texts_of ON reader_texts (user_id, made_at)',
      'CREATE INDEX reader_texts_made ON reader_texts (made_at)',
      `CREATE TABLE searches (
         id TEXT NOT NULL PRIMARY KEY,
         query TEXT NOT NULL,
         made_at ${instant} NOT NULL
       ) ${strict}`,
      'CREATE INDEX searches_made ON searches (made_at)',
    ];
  },
  () => [
    'CREATE INDEX schedules_maker ON schedules (created_by) WHERE created_by IS NOT NULL',
    'CREATE INDEX schedules_notify ON schedules (notify) WHERE notify IS NOT NULL',
    'CREATE INDEX setups_user ON setups (user_id)',
  ],
  (kind) => {
    // To count a large library's articles anew would take longer than everything else that a list of them takes.
    const note = (owner: string, change: string): string =>
      `INSERT INTO article_counts (guild_id, n) VALUES (${owner}, ${change})
         ON CONFLICT (guild_id) DO UPDATE SET n = article_counts.n + excluded.n;
       DELETE FROM article_counts WHERE guild_id = ${owner} AND n = 0;`;
    const trigger = (name: string, event: string, body: string): string =>
      `CREATE TRIGGER ${name} AFTER ${event} ON articles BEGIN ${body} END`;
    return [
      `CREATE TABLE article_counts (
         guild_id TEXT NOT NULL PRIMARY KEY,
         n ${kind === 'sqlite' ? 'INTEGER' : 'BIGINT'} NOT NULL
       ) ${kind === 'sqlite' ? 'STRICT' : ''}`,
      'INSERT INTO article_counts SELECT guild_id, count(*) FROM articles WHERE removed_at IS NULL GROUP BY guild_id',
      ...(kind === 'sqlite'
        ? [
            trigger('articles_more', 'INSERT', note('new.guild_id', 'new.removed_at IS NULL')),
            trigger('articles_fewer', 'DELETE', note('old.guild_id', '-(old.removed_at IS NULL)')),
            trigger(
              'articles_hidden',
              'UPDATE OF removed_at',
              note('new.guild_id', '(new.removed_at IS NULL) - (old.removed_at IS NULL)'),
            ),
          ]
        : [
            `CREATE FUNCTION count_articles() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
               IF TG_OP <> 'INSERT' THEN ${note('OLD.guild_id', '-(OLD.removed_at IS NULL)::int')} END IF;
               IF TG_OP <> 'DELETE' THEN ${note('NEW.guild_id', '(NEW.removed_at IS NULL)::int')} END IF;
               RETURN NULL;
             END $$`,
            `CREATE TRIGGER articles_counted AFTER INSERT OR DELETE OR UPDATE OF removed_at ON articles
               FOR EACH ROW EXECUTE FUNCTION count_articles()`,
          ]),
    ];
  },
  (kind) => {
    const isSqlite = kind === 'sqlite';
    const bytewise = isSqlite ? '' : 'COLLATE "C"';
    // Names are kept with the article as [kind, word, name], and counted as articles come and go.
    const entries = (row: string): string =>
      isSqlite
        ? `SELECT ${row}.guild_id, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(${row}.names)`
        : `SELECT ${row}.guild_id, value->>0, value->>1, value->>2 FROM json_array_elements(${row}.names::json)`;
    const isEntry = 'guild_id = old.guild_id AND kind = entry->>0 AND word = entry->>1 AND name = entry->>2';
    const added = `INSERT INTO article_names (guild_id, kind, word, name, articles)
         SELECT its.*, 1 FROM (${entries('new')}) AS its WHERE true
         ON CONFLICT (guild_id, kind, word, name) DO UPDATE SET articles = article_names.articles + 1;`;
    // PostgreSQL would rather read all names than look up so few.
    const removed = isSqlite
      ? `UPDATE article_names SET articles = articles - 1 WHERE (guild_id, kind, word, name) IN (${entries('old')});
         DELETE FROM article_names WHERE articles = 0 AND (guild_id, kind, word, name) IN (${entries('old')});`
      : `FOR entry IN SELECT value FROM json_array_elements(old.names::json) LOOP
           UPDATE article_names SET articles = articles - 1 WHERE ${isEntry};
           DELETE FROM article_names WHERE ${isEntry} AND articles = 0;
         END LOOP;`;
    const trigger = (name: string, event: string, row: string, body: string): string =>
      `CREATE TRIGGER ${name} AFTER ${event} ON articles WHEN ${row}.removed_at IS NULL BEGIN ${body} END`;
    return [
      `ALTER TABLE articles ADD COLUMN names TEXT NOT NULL DEFAULT '[]'`,
      `CREATE TABLE article_names (
         guild_id TEXT NOT NULL,
         kind TEXT NOT NULL,
         word TEXT ${bytewise} NOT NULL,
         name TEXT ${bytewise} NOT NULL,
         articles INTEGER NOT NULL,
         PRIMARY KEY (guild_id, kind, word, name)
       ) ${isSqlite ? 'STRICT, WITHOUT ROWID' : ''}`,
      `CREATE INDEX article_names_most ON article_names (guild_id, kind, articles DESC, name) WHERE word = ''`,
      ...(isSqlite
        ? [
            trigger('articles_named', 'INSERT', 'new', added),
            trigger('articles_unnamed', 'DELETE', 'old', removed),
            trigger('articles_unnamed_before', 'UPDATE OF names, removed_at', 'old', removed),
            trigger('articles_named_after', 'UPDATE OF names, removed_at', 'new', added),
          ]
        : [
            `CREATE FUNCTION count_article_names() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE entry json; BEGIN
               IF TG_OP <> 'INSERT' AND OLD.removed_at IS NULL THEN ${removed} END IF;
               IF TG_OP <> 'DELETE' AND NEW.removed_at IS NULL THEN ${added} END IF;
               RETURN NULL;
             END $$`,
            `CREATE TRIGGER articles_names_counted AFTER INSERT OR DELETE OR UPDATE OF names, removed_at ON articles
               FOR EACH ROW EXECUTE FUNCTION count_article_names()`,
          ]),
    ];
  },
];
