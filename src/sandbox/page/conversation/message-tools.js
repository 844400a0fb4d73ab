import { h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * The button of a message's menu: seen while the pointer or the focus is there, and always on a touch screen.
 * @param {import('./message.js').SandboxMessage} message
 * @param {string} name its author's
 * @param {import('../words/words.js').Words} words
 * @param {import('./message.js').MessageContext['openMenu']} openMenu
 */
export function messageTools(message, name, words, openMenu) {
  const button = h(
    'button',
    {
      class: 'message-more',
      type: 'button',
      title: words.messageMenu,
      'aria-label': words.menuOf(name),
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      click: () => openMenu(message, button, button),
    },
    icon('more'),
  );
  return h('div', { class: 'message-tools' }, button);
}
