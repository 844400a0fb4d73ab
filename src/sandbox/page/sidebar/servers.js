import { initials } from '../avatar.js';
import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { directChannels, visibleChannels, visibleGuilds } from '../places.js';

/**
 * @typedef {import('./sidebar.js').SidebarView} SidebarView
 * @typedef {import('./sidebar.js').SidebarActions} SidebarActions
 */

/**
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
export function renderServers(root, { snapshot, viewer, place, unread, words }, actions) {
  root.setAttribute('aria-label', words.servers);
  const directs = directChannels(snapshot, viewer.role);
  const direct = directs.find(({ id }) => unread.has(id)) ?? directs[0];
  replaceChildren(
    root,
    serverButton(
      words.directMessages,
      icon('message'),
      place.guild === null,
      directs.some(({ id }) => unread.has(id)),
      'server-dm',
      words,
      () => direct && actions.open(direct.id),
    ),
    h('hr'),
    visibleGuilds(snapshot, viewer.role).map((guild) => {
      const channels = visibleChannels(guild, viewer.role);
      const to = [...channels, ...guild.threads].find(({ id }) => unread.has(id)) ?? channels[0];
      const waiting = to !== undefined && unread.has(to.id);
      return serverButton(
        guild.name,
        initials(guild.name, 2),
        guild.id === place.guild?.id,
        waiting,
        `server-${guild.id}`,
        words,
        () => {
          if (to) actions.open(to.id);
        },
      );
    }),
  );
}

/**
 * @param {string} name
 * @param {Node | string} face
 * @param {boolean} current
 * @param {boolean} unread
 * @param {string} key
 * @param {import('../words/words.js').Words} words
 * @param {() => void} click
 */
function serverButton(name, face, current, unread, key, words, click) {
  return h(
    'button',
    {
      class: `server ${unread ? 'unread' : ''}`,
      type: 'button',
      title: name,
      'aria-label': unread ? `${name}, ${words.unread}` : name,
      'aria-current': current ? 'true' : null,
      'data-key': key,
      tabindex: current ? 0 : -1,
      click,
    },
    h('span', { class: 'server-face' }, face),
  );
}
