import { avatar, displayName } from '../avatar.js';
import { h } from '../dom.js';
import { replySpine } from '../icons.js';
import { parseMarkdown } from '../markdown/markdown.js';
import { plainText } from './message-tools.js';

/** How much of a message is shown above a reply to it; the line itself cuts it to its width. */
const SHOWN = 160;

/**
 * The line that tells what a message replies to, and leads there.
 * @param {import('./message.js').SandboxMessage | null | undefined} message null when it is gone, undefined for no reply
 * @param {import('../markdown/markdown-dom.js').Surroundings} around
 */
export function replyLine(message, { words }) {
  if (message === undefined) return null;
  if (message === null) return h('div', { class: 'used' }, replySpine(), h('em', {}, words.originalGone));
  const name = displayName(message.author);
  const text = lettersOf(parseMarkdown(plainText(message)))
    .replace(/\s+/g, ' ')
    .slice(0, SHOWN);
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

/** @param {import('../markdown/markdown.js').MarkdownNode[]} nodes */
function lettersOf(nodes) {
  /** @type {string} */
  let letters = '';
  for (const node of nodes) {
    if ('text' in node) letters += node.text;
    if ('children' in node) letters += lettersOf(node.children);
    if ('items' in node) letters += node.items.map(lettersOf).join(' ');
    letters += 'level' in node ? ' ' : '';
  }
  return letters;
}
