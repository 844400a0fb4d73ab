import { parseMarkdown } from '../markdown/markdown.js';

/** What messages say, as plain text. Pure. */

/** How much of a message a snippet shows; what shows it cuts it to its width. */
const SHOWN = 200;
const BLOCKS = ['heading', 'quote', 'subtext', 'list', 'codeBlock'];

/**
 * A message's own words, with their Markdown.
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

/**
 * A message's beginning on one line, without Markdown.
 * @param {import('./message.js').SandboxMessage} message
 */
export function snippetOf(message) {
  return lettersOf(parseMarkdown(plainText(message)))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN);
}

/** @param {import('../markdown/markdown.js').MarkdownNode[]} nodes */
function lettersOf(nodes) {
  /** @type {string} */
  let letters = '';
  for (const node of nodes) {
    // A block stands on lines of its own.
    if (BLOCKS.includes(node.type)) letters += ' ';
    if ('text' in node) letters += node.text;
    if ('children' in node) letters += lettersOf(node.children);
    if ('items' in node) letters += node.items.map(lettersOf).join(' ');
    if (BLOCKS.includes(node.type)) letters += ' ';
  }
  return letters;
}
