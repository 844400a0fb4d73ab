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

/**
 * What a message says, without its formats' elements.
 * @param {import('./message.js').SandboxMessage} message
 * @returns {string}
 */
export function plainText(message) {
  const texts = /** @type {(parts: readonly object[]) => string[]} */ (parts) =>
    parts.flatMap((part) => [
      ...('content' in part && typeof part.content === 'string' ? [part.content] : []),
      ...('components' in part && Array.isArray(part.components) ? texts(part.components) : []),
    ]);
  return [message.content, ...texts(message.components ?? [])].filter((text) => text !== '').join('\n');
}
