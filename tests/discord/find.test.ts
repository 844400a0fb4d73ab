import { ChannelType, PermissionFlagsBits, REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChannelAccess } from '../../src/discord/connection/channelAccess.js';
import { createFindPosted } from '../../src/discord/posts/find.js';
import { createPost } from '../../src/discord/posts/post.js';
import { editionOf } from '../../src/library/content/edition.js';
import { toLibraryArticle } from '../../src/library/libraryArticle.js';
import { memoryLibrary } from '../../src/library/memory.js';
import { newDelivery } from '../../src/publishing/occurrences.js';
import { type Delivery, PLAIN } from '../../src/publishing/types.js';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { openStore, type Store } from '../../src/store/open.js';

const NO_METADATA = { title: null, source: null, url: null, published: null, language: null, tags: [] };
const ARTICLE = toLibraryArticle(
  'pont',
  'Le pont rouvre\nLe pont a rouvert lundi. La mairie a dépensé 4 millions d’euros.',
  NO_METADATA,
);
const HEADLINE = toLibraryArticle('titre', 'Le pont rouvre', NO_METADATA);

let discord: Discord;
let store: Store;
let ahead: number;
beforeEach(async () => {
  ahead = 0;
  articles = [ARTICLE, HEADLINE];
  discord = await openDiscord({ now: () => Date.now() + ahead });
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await discord.close();
  await store.close();
});

let articles = [ARTICLE, HEADLINE];
const library = memoryLibrary(() => articles);

const parts = () => {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const access = createChannelAccess(() => [], rest, discord.state.bot.id);
  return { post: createPost(rest, library, store, access.mentionTrouble), find: createFindPosted(rest, library, access.mayRead) };
};

const deliveryTo = (channelId: string, target: Delivery['target'], article = ARTICLE): Delivery =>
  newDelivery(
    {
      ...PLAIN,
      guildId: discord.guild().id,
      channelId,
      target,
      article: { kind: 'article', id: article.id },
      locale: 'fr',
      length: 'short',
    },
    { scheduleId: null, manual: true, occurrenceAt: Date.now(), grace: 1_000, now: Date.now() },
  );
const FORUM = { kind: 'forum', tagId: null } as const;
const SHOWN = [{ id: ARTICLE.id, edition: editionOf(ARTICLE) }];

test.each([
  ['a text channel', ChannelType.GuildText, { kind: 'message' }],
  ['a forum', ChannelType.GuildForum, FORUM],
] as const)('in %s a delivery’s own message is found among others of the bot, with what it shows', async (_, type, target) => {
  const { post, find } = parts();
  const { id } = discord.addChannel('lieu', { type });
  const [one, two, three] = [deliveryTo(id, target), deliveryTo(id, target), deliveryTo(id, target)];
  const since = Date.now();
  await post(one, { late: false });
  const sent = await post(two, { late: true });
  expect(sent).toMatchObject({ kind: 'sent', articles: SHOWN });
  expect(await find(two, since)).toEqual({ ...sent, kind: 'found' });
  expect(await find(three, since)).toEqual({ kind: 'none' });
});

test('a second try that is answered with the first one’s message tells of what that shows', async () => {
  const { post } = parts();
  const delivery: Delivery = { ...deliveryTo(discord.channel('général').id, { kind: 'message' }), article: { kind: 'newest' } };
  const first = await post({ ...delivery, attempts: 1 }, { late: false });
  const newer = toLibraryArticle('second', 'Un autre pont\nUn autre pont a rouvert mardi.', {
    ...NO_METADATA,
    published: '2026-03-01',
  });
  articles = [newer, ARTICLE];
  expect(await post({ ...delivery, attempts: 2 }, { late: false })).toEqual(first);
  expect(first).toMatchObject({ articles: SHOWN });
});

test('a message that shows a headline alone is found too, and is known for its article', async () => {
  const { post, find } = parts();
  const delivery = deliveryTo(discord.channel('général').id, { kind: 'message' }, HEADLINE);
  const sent = await post(delivery, { late: false });
  const articles = [{ id: HEADLINE.id, edition: editionOf(HEADLINE) }];
  expect(sent).toMatchObject({ kind: 'sent', articles });
  expect(await find(delivery, Date.now())).toEqual({ ...sent, kind: 'found' });
});

test('a forum post is found when it is archived, also behind a page of others', async () => {
  const { post, find } = parts();
  const { id } = discord.addChannel('forum', { type: ChannelType.GuildForum });
  const old = Array.from({ length: 120 }, (_, i) => discord.addThread(`ancien-${i}`, id));
  ahead = 10 * 24 * 3_600_000;
  const delivery = deliveryTo(id, FORUM);
  const since = Date.now() + ahead;
  const sent = await post(delivery, { late: false });
  if (sent.kind !== 'sent') throw new Error('It was not sent');
  discord.archiveThread(sent.messageId);
  // Somebody archives old posts later: they stand before it in the list.
  for (const thread of old) {
    ahead += 1_000;
    discord.archiveThread(thread.id);
  }
  expect(await find(delivery, since)).toMatchObject({ kind: 'found', messageId: sent.messageId });
  expect(await find(deliveryTo(id, FORUM), since)).toEqual({ kind: 'none' });
});

test('among too many new posts of a forum nothing can tell', async () => {
  const { find } = parts();
  const { id } = discord.addChannel('forum', { type: ChannelType.GuildForum });
  for (let i = 0; i < 51; i++) discord.addThread(`sujet-${i}`, id);
  expect(await find(deliveryTo(id, FORUM), Date.now())).toEqual({ kind: 'cannot-look', reason: 'history-too-long' });
});

test.each([
  ['a text channel', ChannelType.GuildText, { kind: 'message' }],
  ['a forum', ChannelType.GuildForum, FORUM],
] as const)('in %s whose history is closed to the bot nothing can tell', async (_, type, target) => {
  const { find } = parts();
  const { id } = discord.addChannel('lieu', { type });
  discord.denyBot('lieu', PermissionFlagsBits.ReadMessageHistory);
  expect(await find(deliveryTo(id, target), Date.now())).toEqual({ kind: 'cannot-look', reason: 'missing-permissions' });
});

test.each([
  [
    'a locked thread',
    'thread-locked',
    () => {
      const thread = discord.addThread('fil', 'général');
      discord.archiveThread(thread.id, { locked: true });
      return deliveryTo(thread.id, { kind: 'message' });
    },
  ],
  [
    'a forum that wants a tag',
    'tag-required',
    () => deliveryTo(discord.addChannel('forum', { type: ChannelType.GuildForum, tags: ['A'], tagRequired: true }).id, FORUM),
  ],
  [
    'a forum without its tag',
    'unknown-tag',
    () => deliveryTo(discord.addChannel('forum', { type: ChannelType.GuildForum }).id, { kind: 'forum', tagId: '17' }),
  ],
] as const)('%s stops a schedule', async (_, reason, make) => {
  expect(await parts().post(make(), { late: false })).toEqual({ kind: 'permanent', reason, stop: true });
});
