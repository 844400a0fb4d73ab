import { REST } from 'discord.js';
import { afterEach, expect, test, vi } from 'vitest';
import { createChannelAccess } from '../../src/discord/connection/channelAccess.js';
import { createEdit } from '../../src/discord/posts/edit.js';
import { createFindPosted } from '../../src/discord/posts/find.js';
import { createPost } from '../../src/discord/posts/post.js';
import { toRow } from '../../src/library/articleRows.js';
import { editionsNow } from '../../src/library/content/editionsNow.js';
import { putChanged } from '../../src/library/content/putChanged.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { ArticleChoice, Post } from '../../src/publishing/types.js';
import { type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { changeArticles, FOR_ALL } from '../../src/store/articles.js';
import type { Store } from '../../src/store/open.js';
import { draftOf, openShelf } from '../library/shelf.js';
import { createClock, createWall, publishersForTests, SCHEDULE } from '../publishing/wall.js';
import { onEveryStore } from '../store/stores.js';

const CHOICES: ArticleChoice[] = [
  { kind: 'newest' },
  { kind: 'unposted' },
  { kind: 'digest', max: 3 },
  { kind: 'article', id: 'pont' },
];
const PATIENCE = { timeout: 15_000, interval: 50 };

onEveryStore((fresh) => {
  const start = publishersForTests();
  let discord: Discord | null = null;
  afterEach(() => discord?.close());

  /** One schedule whose first message is made and its answer lost; before the second try something happens. */
  async function tellTwice(
    article: ArticleChoice,
    meanwhile: (write: Write) => Promise<void>,
    text = 'Le pont de Belmare a rouvert lundi.',
  ) {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:30Z');
    const at = await openDiscord({ now: clock.now });
    discord = at;
    const write = writer(store, clock.now);
    await write('pont', '2026-11-20', 'Le pont rouvre', text);

    const rest = new REST({ api: at.apiUrl, retries: 0 }).setToken(at.token);
    const library = openShelf(store, clock.now);
    const access = createChannelAccess(() => [], rest, at.state.bot.id);
    const send = createPost(rest, library, store, access.mentionTrouble);
    const outcomes: string[] = [];
    const post: Post = async (...tried) => {
      const outcome = await send(...tried);
      if (outcomes.push(outcome.kind) === 1) await meanwhile(write);
      return outcome;
    };
    const channel = at.channel('général');
    await addSchedule(store, { ...SCHEDULE, guildId: at.guild().id, channelId: channel.id, article }, clock.now());
    clock.move(30 * 60_000);
    at.faults([{ kind: 'lose-answer', times: 1 }]);
    const wall = { ...createWall(clock.now), post, findPosted: createFindPosted(rest, library, access.mayRead) };
    const edit = createEdit(rest, library, store);
    start(store, wall, { now: clock.now, edit, editionsNow: (asked) => editionsNow(store, asked) });
    await vi.waitFor(() => expect(outcomes).toEqual(['unknown', 'sent']), PATIENCE);

    const posted = async () =>
      (await store.db.selectFrom('posted_articles').select('article_id').where('posted_at', 'is not', null).execute()).map(
        ({ article_id }) => article_id,
      );
    await vi.waitFor(async () => expect(await posted()).not.toEqual([]), PATIENCE);
    expect(await posted()).toEqual(['pont']);
    const shown = (): string[] => at.messages('général').map(textOf);
    return { at, store, write, shown };
  }

  test.each(CHOICES)(
    'after a lost answer $kind stays the article that its message shows, whatever came meanwhile',
    {
      timeout: 40_000,
    },
    async (article) => {
      const { write, shown } = await tellTwice(article, async (write) => {
        await write('marché', '2026-11-22', 'Le marché ouvre', 'Le marché ouvre mardi.');
      });
      await write('marché', '2026-11-22', 'Le marché ferme', 'Le marché ferme mercredi.');
      await write('pont', '2026-11-20', 'Le pont rouvre', 'Le pont de Belmare a rouvert jeudi.');
      await vi.waitFor(() => expect(shown()).toEqual([expect.stringContaining('rouvert jeudi')]), PATIENCE);
      expect(shown()[0]).toContain('Corrigé le');
      expect(shown()[0]).not.toContain('marché');
    },
  );

  test.each(CHOICES)(
    'after a lost answer $kind is corrected where its text changed before the second try',
    {
      timeout: 40_000,
    },
    async (article) => {
      const { shown } = await tellTwice(article, async (write) => {
        await write('pont', '2026-11-20', 'Le pont rouvre', 'Le pont de Belmare a rouvert mardi.');
      });
      await vi.waitFor(() => expect(shown()).toEqual([expect.stringContaining('rouvert mardi')]), PATIENCE);
      expect(shown()[0]).toContain('Corrigé le');
    },
  );

  test('after a lost answer the headline is corrected, too, where it changed before the second try', {
    timeout: 40_000,
  }, async () => {
    const { shown } = await tellTwice({ kind: 'newest' }, async (write) => {
      await write('pont', '2026-11-20', 'Le pont ferme', 'Le pont de Belmare a rouvert lundi.');
    });
    await vi.waitFor(() => expect(shown()).toEqual([expect.stringContaining('Le pont ferme')]), PATIENCE);
  });

  test.each(CHOICES)(
    'after a lost answer $kind is known for its article and corrected, though no more than a headline was posted',
    { timeout: 40_000 },
    async (article) => {
      const newer = async (write: Write) => write('marché', '2026-11-22', 'Le marché ouvre', 'Le marché ouvre mardi.');
      const { write, shown } = await tellTwice(article, newer, 'Le pont rouvre');
      await write('pont', '2026-11-20', 'Le pont ferme', 'Le pont ferme');
      await vi.waitFor(() => expect(shown()).toEqual([expect.stringContaining('Le pont ferme')]), PATIENCE);
      expect(shown()[0]).toContain('Corrigé le');
    },
  );

  test('whatever the ledger says, a message is not edited into another article', { timeout: 40_000 }, async () => {
    const { at, store, write, shown } = await tellTwice({ kind: 'newest' }, async () => {});
    const before = shown();
    await write('marché', '2026-11-22', 'Le marché ouvre', 'Le marché ouvre mardi.');
    await store.db.updateTable('posted_articles').set({ article_id: 'marché' }).execute();
    await write('marché', '2026-11-22', 'Le marché ferme', 'Le marché ferme mercredi.');
    const editions = () => store.db.selectFrom('posted_articles').select('edition').execute();
    await vi.waitFor(async () => expect(await editions()).toEqual([{ edition: null }]), PATIENCE);
    expect(shown()).toEqual(before);
    expect(at.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(at.unexpected).toEqual([]);
  });
});

type Write = ReturnType<typeof writer>;

/** Keeps an article for all in the place of the one with its id, as the content folder does. */
const writer = (store: Store, now: () => number) => (id: string, published: string, title: string, text: string) =>
  changeArticles(store, (trx) => {
    const row = toRow(id, draftOf(text, { title, published }), { guildId: FOR_ALL, file: null, stamp: null });
    return putChanged(trx, store.kind, row, now());
  });
