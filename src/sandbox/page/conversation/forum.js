import { avatar, displayName } from '../avatar.js';
import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { formatRelative } from '../timestamps.js';
import { snippetOf } from './plain-text.js';

/**
 * What is posted in a forum: a card a post, the newest first.
 *
 * @typedef {object} ForumView
 * @property {import('../places.js').GuildView} guild
 * @property {import('../places.js').ChannelView} channel
 * @property {Record<string, import('../places.js').SandboxMessage[]>} messages by channel id
 * @property {ReadonlySet<string>} unread
 * @property {import('../markdown/markdown-dom.js').Surroundings} around
 */

/**
 * @param {HTMLElement} root
 * @param {(channelId: string) => void} open
 */
export function createForum(root, open) {
  /** @type {unknown[]} */
  let shown = [];

  /** @param {ForumView | undefined} view undefined where no forum is open */
  return function render(view) {
    root.hidden = view === undefined;
    if (!view) return;
    const posts = view.guild.threads.filter(({ parentId }) => parentId === view.channel.id);
    const key = [view.channel.id, view.guild, view.around.locale, ...posts.map(({ id }) => view.messages[id])];
    if (key.length === shown.length && key.every((part, at) => part === shown[at])) return;
    shown = key;
    const { words } = view.around;
    root.setAttribute('aria-label', words.posts);
    replaceChildren(
      root,
      h(
        'ul',
        { class: 'tags', 'aria-label': words.tags },
        view.channel.tags.map(({ name, emoji_name: emoji }) => h('li', {}, tagOf(name, emoji))),
      ),
      posts.length === 0 ? h('p', { class: 'forum-empty' }, words.noPosts) : null,
      h(
        'ul',
        { class: 'posts' },
        posts.map((post) => h('li', {}, card(post, view, open))),
      ),
    );
  };
}

/**
 * @param {import('../places.js').ThreadView} post
 * @param {ForumView} view
 * @param {(channelId: string) => void} open
 */
function card(post, { channel, messages, unread, around }, open) {
  const { words, locale } = around;
  const all = messages[post.id] ?? [];
  const [first] = all;
  const last = all.at(-1);
  const tags = channel.tags.filter(({ id }) => post.tags.includes(id));
  return h(
    'button',
    {
      class: `post ${unread.has(post.id) ? 'unread' : ''}`,
      type: 'button',
      'data-channel-id': post.id,
      click: () => open(post.id),
    },
    tags.length > 0
      ? h(
          'span',
          { class: 'tags' },
          tags.map(({ name, emoji_name: emoji }) => tagOf(name, emoji)),
        )
      : null,
    h('strong', { class: 'post-title' }, post.name),
    first
      ? h(
          'span',
          { class: 'post-words' },
          avatar(first.author, displayName(first.author)),
          h('b', {}, displayName(first.author)),
          ` ${snippetOf(first)}`,
        )
      : null,
    h(
      'span',
      { class: 'post-foot' },
      icon('message'),
      words.messageCount(all.length),
      last ? ` · ${formatRelative(Date.parse(last.timestamp), locale, around.now())}` : '',
      post.archived ? ` · ${words.archived}` : '',
      post.locked ? ` · ${words.locked}` : '',
    ),
  );
}

/**
 * @param {string} name
 * @param {string | null} emoji
 */
export function tagOf(name, emoji) {
  return h('span', { class: 'tag' }, emoji ? `${emoji} ${name}` : name);
}
