import { avatar, displayName } from '../avatar.js';
import { h } from '../dom.js';
import { replySpine } from '../icons.js';
import { snippetOf } from './plain-text.js';

/**
 * The line that tells what a message replies to, and leads there.
 * @param {import('./message.js').SandboxMessage | null | undefined} message null when it is gone, undefined for no reply
 * @param {import('../markdown/markdown-dom.js').Surroundings} around
 */
export function replyLine(message, { words }) {
  if (message === undefined) return null;
  if (message === null) return h('div', { class: 'used' }, replySpine(), h('em', {}, words.originalGone));
  const name = displayName(message.author);
  const text = snippetOf(message);
  return h(
    'div',
    { class: 'used' },
    replySpine(),
    avatar(message.author, name),
    h('span', { class: 'reply-name' }, name),
    h(
      'button',
      { class: 'reply-words', type: 'button', 'aria-label': `${words.replyTo(name)} — ${text}`, click: () => show(message.id) },
      text || words.message,
    ),
  );
}

/** @param {string} id */
function show(id) {
  const element = document.querySelector(`[data-message-id="${CSS.escape(id)}"]`);
  element?.scrollIntoView({ block: 'center' });
  element?.classList.add('found');
  setTimeout(() => element?.classList.remove('found'), 1500);
}
