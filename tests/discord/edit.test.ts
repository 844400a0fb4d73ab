import { ChannelType, PermissionFlagsBits, REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEdit } from '../../src/discord/posts/edit.js';
import { createPost } from '../../src/discord/posts/post.js';
import { type LibraryArticle, toLibraryArticle } from '../../src/library/libraryArticle.js';
import { memoryLibrary } from '../../src/library/memory.js';
import { newDelivery } from '../../src/publishing/occurrences.js';
import { type Delivery, PLAIN, type PostedArticle, type PostOutcome } from '../../src/publishing/types.js';
import { type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { openStore, type Store } from '../../src/store/open.js';

const article = (id: string, text: string): LibraryArticle =>
  toLibraryArticle(id, text, { title: null, source: null, url: null, published: null, language: null, tags: [] });
const PONT = article('pont', 'Le pont rouvre\nLe pont de Belmare a rouvert lundi.');
const PONT_SINCE = article('pont', 'Le pont rouvre\nLe pont de Belmare a rouvert mardi.');
const PORT = article('port', 'Le port ferme\nLe port de Miravo a fermé dimanche.');
const PORT_SINCE = article('port', 'Le port reste ouvert\nLe port de Miravo reste ouvert.');

let discord: Discord;
let store: Store;
let articles: LibraryArticle[];
beforeEach(async () => {
  articles = [PONT, PORT];
  discord = await openDiscord();
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await discord.close();
  await store.close();
});

const library = memoryLibrary(() => articles);

/** One delivery's message, and what its edits come to. */
async function posted(posting: Partial<Delivery>) {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const base = { ...PLAIN, guildId: discord.guild().id, channelId: discord.channel('général').id, locale: 'fr' } as const;
  const at = { scheduleId: null, manual: true, occurrenceAt: Date.now(), grace: 1_000, now: Date.now() };
  const made = newDelivery({ ...base, length: 'short', article: { kind: 'newest' }, ...posting }, at);
  const sent = (await createPost(rest, library, store, async () => null)(made, { late: false })) as PostOutcome & {
    kind: 'sent';
  };
  expect(sent.kind).toBe('sent');
  const delivery: Delivery = { ...made, state: 'sent', messageId: sent.messageId };
  let shows: PostedArticle[] = sent.articles;
  const edit = createEdit(rest, library, store);
  return {
    id: sent.messageId,
    edit: async (): Promise<string> => {
      const outcome = await edit(delivery, shows, { noticedAt: Date.now(), attempts: 0, reason: null });
      if (outcome.kind === 'edited') shows = outcome.articles;
      return outcome.kind;
    },
  };
}

const FORUM = { target: { kind: 'forum', tagId: null } } as const;
const newForum = () => discord.addChannel('dépêches', { type: ChannelType.GuildForum }).id;
const shown = (channel: string): string => textOf(discord.messages(channel)[0] ?? ({} as never));

test('a digest of which one article is gone is corrected when another changes, and tells of it again once it is back', async () => {
  const { edit } = await posted({ article: { kind: 'digest', max: 3 } });
  expect(shown('général')).toContain('2 nouveaux articles');
  articles = [PONT];
  expect(await edit()).toBe('same');
  expect(shown('général')).toContain('Le port ferme');
  articles = [PONT_SINCE];
  expect(await edit()).toBe('edited');
  expect(shown('général')).toContain('rouvert mardi');
  expect(shown('général')).toContain('Corrigé le');
  expect(shown('général')).not.toContain('Le port ferme');
  expect(await edit()).toBe('same');
  articles = [PONT_SINCE, PORT];
  expect(await edit()).toBe('edited');
  expect(shown('général')).toContain('2 nouveaux articles');
  expect(shown('général')).toContain('Le port ferme');
  articles = [];
  expect(await edit()).toBe('same');
});

test.each([
  [{ kind: 'article', id: 'port' } as const, 'Le port ferme', 'Le port reste ouvert'],
  [{ kind: 'digest', max: 3 } as const, '1 nouvel article : Le port ferme', '1 nouvel article : Le port reste ouvert'],
])('the title of a forum post follows the headline that it shows (%j)', async (choice, before, after) => {
  articles = [PORT];
  const { id, edit } = await posted({ channelId: newForum(), article: choice, ...FORUM });
  const title = (): string => discord.channel(id).name.replace(/\u00a0/g, ' ');
  expect(title()).toBe(before);
  articles = [PORT_SINCE];
  expect(await edit()).toBe('edited');
  expect(title()).toBe(after);
  expect(shown(id)).toContain('Le port reste ouvert');
});

test('a title that somebody else gave a forum post stays, and so does one that may not be changed', async () => {
  const { id, edit } = await posted({ channelId: newForum(), article: { kind: 'article', id: 'port' }, ...FORUM });
  const post = discord.state.channels.get(id);
  if (!post?.thread) throw new Error('There is no post');
  post.name = '[Résolu] Le port';
  articles = [PORT_SINCE];
  expect(await edit()).toBe('edited');
  expect(post.name).toBe('[Résolu] Le port');

  post.name = 'Le port reste ouvert';
  post.thread.ownerId = discord.user({ role: 'admin' }).user.id;
  articles = [PORT];
  expect(await edit()).toBe('edited');
  expect(post.name).toBe('Le port reste ouvert');
  expect(shown(id)).toContain('Le port ferme');
});

test('an archived thread is opened for the edit; where staff locked it, its message is left as it is', async () => {
  const thread = discord.addThread('Fil', 'général').id;
  const { edit } = await posted({ channelId: thread, article: { kind: 'article', id: 'pont' } });
  discord.archiveThread(thread);
  articles = [PONT_SINCE];
  expect(await edit()).toBe('edited');
  expect(shown(thread)).toContain('rouvert mardi');
  expect(discord.state.channels.get(thread)?.thread?.archivedAt).toBeNull();
  discord.archiveThread(thread, { locked: true });
  articles = [PONT];
  expect(await edit()).toBe('gone');
  expect(shown(thread)).toContain('rouvert mardi');
});

test('an archived forum post is opened for its edit and its new title', async () => {
  const { id, edit } = await posted({ channelId: newForum(), article: { kind: 'article', id: 'port' }, ...FORUM });
  discord.archiveThread(id);
  articles = [PORT_SINCE];
  expect(await edit()).toBe('edited');
  expect(shown(id)).toContain('reste ouvert');
  expect(discord.channel(id).name).toBe('Le port reste ouvert');
});

test('an edit that cannot be made for now is made later, the title as well', async () => {
  const { id, edit } = await posted({ channelId: newForum(), article: { kind: 'article', id: 'port' }, ...FORUM });
  articles = [PORT_SINCE];
  discord.faults([{ kind: 'error', method: 'PATCH', route: '/channels/:channel', times: 1 }]);
  expect(await edit()).toBe('later');
  expect(await edit()).toBe('edited');
  expect(discord.channel(id).name).toBe('Le port reste ouvert');
  discord.denyBot('dépêches', PermissionFlagsBits.ViewChannel);
  articles = [PORT];
  expect(await edit()).toBe('gone');
});
