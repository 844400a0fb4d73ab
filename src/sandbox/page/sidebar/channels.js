import { avatar } from '../avatar.js';
import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { directChannels, faceOf, isAnnouncement, isForum, visibleChannels } from '../places.js';
import { openServerMenu } from './server-menu.js';

/**
 * @typedef {import('./sidebar.js').SidebarView} SidebarView
 * @typedef {import('./sidebar.js').SidebarActions} SidebarActions
 */

/** Threads and posts that a channel shows below it, the newest. */
const THREADS_SHOWN = 5;

/**
 * A server's channels with their threads, or the reader's conversations.
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
export function renderChannels(root, view, actions) {
  const { viewer, place, words } = view;
  const { guild } = place;
  root.setAttribute('aria-label', guild ? words.channels : words.directMessages);
  if (!guild) {
    replaceChildren(root, header(words.directMessages, view, actions), directList(view, actions));
    return;
  }
  replaceChildren(
    root,
    header(guild.name, view, actions),
    h('p', { class: 'channel-group' }, words.textChannels),
    h(
      'ul',
      {},
      visibleChannels(guild, viewer.role).flatMap((channel) => [
        h('li', {}, channelButton(channel, channelMark(channel), view, actions)),
        ...shownThreads(guild, channel.id, view).map((thread) =>
          h('li', { class: 'thread-line' }, channelButton(thread, icon('thread'), view, actions)),
        ),
      ]),
    ),
  );
}

/**
 * The server's name, behind which its menu is.
 * @param {string} name
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function header(name, view, actions) {
  const button = h(
    'button',
    {
      class: 'guild-button',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': view.words.serverMenu(name),
      'data-key': 'server-menu',
      click: () => openServerMenu(view, actions, button),
    },
    h('span', {}, name),
    icon('down'),
  );
  return h('h2', { class: 'guild-name' }, button);
}

/**
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function directList(view, actions) {
  const { snapshot, viewer } = view;
  return h(
    'ul',
    { class: 'directs' },
    directChannels(snapshot, viewer.role).map((channel) => {
      const user = faceOf(snapshot, viewer.role, channel);
      const online = user.id !== snapshot.bot.id || snapshot.online;
      const face = h('span', { class: `face-with-presence ${online ? 'online' : ''}` }, avatar(user, channel.name));
      return h('li', {}, channelButton(channel, face, view, actions));
    }),
  );
}

/**
 * @param {{ id: string, name: string }} channel
 * @param {Node} mark
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function channelButton({ id, name }, mark, { place, unread, words }, actions) {
  const current = id === place.channel.id;
  const isUnread = unread.has(id);
  return h(
    'button',
    {
      class: `channel ${isUnread ? 'unread' : ''}`,
      type: 'button',
      'aria-current': current ? 'true' : null,
      'aria-label': isUnread ? `${name}, ${words.unread}` : name,
      'data-key': `channel-${id}`,
      'data-channel-id': id,
      tabindex: current ? 0 : -1,
      click: () => actions.open(id),
    },
    mark,
    h('span', { class: 'channel-name' }, name),
  );
}

/**
 * @param {import('../places.js').GuildView} guild
 * @param {string} channelId
 * @param {SidebarView} view
 */
function shownThreads(guild, channelId, { place, unread }) {
  return guild.threads
    .filter(({ parentId }) => parentId === channelId)
    .filter(({ id, archived }, at) => id === place.channel.id || unread.has(id) || (!archived && at < THREADS_SHOWN));
}

/** @param {{ type: number }} channel */
function channelMark(channel) {
  if (isForum(channel)) return icon('forum');
  return icon(isAnnouncement(channel) ? 'megaphone' : 'hash');
}
