import { avatar, displayName, initials } from '../avatar.js';
import { h, replaceChildren, walkWithArrows } from '../dom.js';
import { icon } from '../icons.js';
import { isAnnouncement, visibleChannels } from '../places.js';
import { LOCALES } from '../words/words.js';

/**
 * @typedef {object} SidebarView
 * @property {import('../places.js').Snapshot} snapshot
 * @property {import('../../protocol.js').Viewer} viewer
 * @property {import('../places.js').Place} place
 * @property {ReadonlySet<string>} unread ids of channels
 * @property {import('../words/words.js').Words} words
 *
 * @typedef {object} SidebarActions
 * @property {(channelId: string) => void} open
 * @property {(viewer: import('../../protocol.js').Viewer) => void} become
 */

/**
 * Servers, their channels, and who the reader is.
 * @param {{ servers: HTMLElement, channels: HTMLElement, reader: HTMLElement }} roots
 * @param {SidebarActions} actions
 */
export function createSidebar(roots, actions) {
  walkWithArrows(roots.servers);
  walkWithArrows(roots.channels);

  /** @type {unknown[]} */
  let shown = [];

  /** @param {SidebarView} view */
  return function render(view) {
    const { snapshot, viewer, place, unread } = view;
    const key = [snapshot.guilds, snapshot.dms, snapshot.people, viewer, place.channel.id, [...unread].join()];
    // A button that is replaced while it is pressed would miss its click.
    if (key.every((part, at) => part === shown[at])) return;
    shown = key;
    const focused = document.activeElement?.getAttribute('data-key');
    renderServers(roots.servers, view, actions);
    renderChannels(roots.channels, view, actions);
    renderReader(roots.reader, view, actions);
    if (focused) /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
  };
}

/**
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function renderServers(root, { snapshot, viewer, place, unread, words }, actions) {
  root.setAttribute('aria-label', words.servers);
  const dm = snapshot.dms[viewer.role];
  replaceChildren(
    root,
    serverButton(words.directMessages, icon('message'), place.guild === null, unread.has(dm.id), 'server-dm', words, () =>
      actions.open(dm.id),
    ),
    h('hr'),
    snapshot.guilds.map((guild) => {
      const channels = visibleChannels(guild, viewer.role);
      const waiting = channels.some(({ id }) => unread.has(id));
      const to = channels.find(({ id }) => unread.has(id)) ?? channels[0];
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

/**
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function renderChannels(root, { snapshot, viewer, place, unread, words }, actions) {
  root.setAttribute('aria-label', words.channels);
  const { guild } = place;
  const channels = guild ? visibleChannels(guild, viewer.role) : [snapshot.dms[viewer.role]];
  replaceChildren(
    root,
    h('h2', { class: 'guild-name' }, guild ? guild.name : words.directMessages),
    guild ? h('p', { class: 'channel-group' }, words.textChannels) : null,
    h(
      'ul',
      {},
      channels.map((channel) => {
        const current = channel.id === place.channel.id;
        const isUnread = unread.has(channel.id);
        const mark = guild ? icon(isAnnouncement(channel) ? 'megaphone' : 'hash') : avatar(snapshot.bot, channel.name);
        return h(
          'li',
          {},
          h(
            'button',
            {
              class: `channel ${isUnread ? 'unread' : ''}`,
              type: 'button',
              'aria-current': current ? 'true' : null,
              'aria-label': isUnread ? `${channel.name}, ${words.unread}` : channel.name,
              'data-key': `channel-${channel.id}`,
              'data-channel-id': channel.id,
              tabindex: current ? 0 : -1,
              click: () => actions.open(channel.id),
            },
            mark,
            h('span', { class: 'channel-name' }, channel.name),
          ),
        );
      }),
    ),
  );
}

/**
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
function renderReader(root, { snapshot, viewer, words }, actions) {
  const person = snapshot.people[viewer.role];
  const name = displayName(person);
  const roles = /** @type {const} */ (['member', 'admin']);
  root.setAttribute('aria-label', words.you);
  replaceChildren(
    root,
    h(
      'div',
      { class: 'reader' },
      avatar(person, name),
      h('div', { class: 'reader-name' }, h('strong', {}, name), h('small', {}, words[viewer.role])),
    ),
    h(
      'div',
      { class: 'switches' },
      choice(
        words.role,
        'role',
        roles.map((role) => ({ value: role, label: words[role], title: words[role] })),
        viewer.role,
        (value) => actions.become({ ...viewer, role: value === 'admin' ? 'admin' : 'member' }),
      ),
      choice(
        words.language,
        'language',
        LOCALES.map(({ locale, short, name: title }) => ({ value: locale, label: short, title })),
        viewer.locale,
        (locale) => actions.become({ ...viewer, locale }),
      ),
    ),
  );
}

/**
 * @param {string} legend
 * @param {string} group
 * @param {{ value: string, label: string, title: string }[]} options
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
function choice(legend, group, options, chosen, choose) {
  return h(
    'fieldset',
    { class: 'choice' },
    h('legend', {}, legend),
    options.map(({ value, label, title }) =>
      h(
        'label',
        { title },
        h('input', {
          type: 'radio',
          name: group,
          value,
          checked: value === chosen,
          'aria-label': title,
          'data-key': `${group}-${value}`,
          change: () => choose(value),
        }),
        h('span', {}, label),
      ),
    ),
  );
}
