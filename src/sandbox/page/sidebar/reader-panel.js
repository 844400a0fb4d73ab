import { avatar, displayName } from '../avatar.js';
import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { LOCALES } from '../words/words.js';

/**
 * @typedef {import('./sidebar.js').SidebarView} SidebarView
 * @typedef {import('./sidebar.js').SidebarActions} SidebarActions
 * @typedef {import('../../window/protocol.js').Role} Role
 */

/** @type {readonly Role[]} in the order in which the menu names them */
export const ROLES = ['member', 'admin', 'editor', 'guest'];

/**
 * Who the reader is, and in which language.
 * @param {HTMLElement} root
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 */
export function renderReader(root, { snapshot, viewer, words }, actions) {
  const person = snapshot.people[viewer.role];
  const name = displayName(person);
  root.setAttribute('aria-label', words.you);
  const button = h(
    'button',
    {
      class: 'reader',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': words.become(name, words.roles[viewer.role].name),
      'data-key': 'reader',
      click: () =>
        actions.menu.open({
          name: words.role,
          groups: [
            {
              title: words.becomeTitle,
              items: ROLES.map((role) => ({
                label: `${displayName(snapshot.people[role])} · ${words.roles[role].name}`,
                detail: words.roles[role].detail,
                face: avatar(snapshot.people[role], displayName(snapshot.people[role])),
                chosen: role === viewer.role,
                act: () => actions.become({ ...viewer, role }),
              })),
            },
          ],
          at: button,
          from: button,
        }),
    },
    avatar(person, name),
    h('span', { class: 'reader-name' }, h('strong', {}, name), h('small', {}, words.roles[viewer.role].name)),
    icon('people'),
  );
  replaceChildren(
    root,
    button,
    choice(
      words.language,
      'language',
      LOCALES.map(({ locale, short, name: title }) => ({ value: locale, label: short, title })),
      viewer.locale,
      (locale) => actions.become({ ...viewer, locale }),
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
