/**
 * Discord's Markdown as a tree. Pure: no DOM here, so that it runs under Node as well;
 * `markdown-dom.js` turns the tree into elements.
 *
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext', children: MarkdownNode[] }
 *   | { type: 'heading', level: number, children: MarkdownNode[] }
 *   | { type: 'list', ordered: boolean, start: number, items: MarkdownNode[][] }
 *   | { type: 'code', text: string }
 *   | { type: 'codeBlock', language: string, text: string }
 *   | { type: 'link', href: string, children: MarkdownNode[] }
 *   | { type: 'timestamp', seconds: number, style: string }
 *   | { type: 'channel' | 'user' | 'role', id: string }
 *   | { type: 'command', name: string, id: string }
 *   | { type: 'emoji', name: string }} MarkdownNode
 */
import { parseInline } from './markdown-inline.js';

/**
 * @param {string} text a message's content or a text display's
 * @returns {MarkdownNode[]}
 */
export function parseMarkdown(text) {
  return parseBlocks(text.replace(/\r\n?/g, '\n'), true);
}

/**
 * Cuts out fenced code, which may begin in the middle of a line, and reads the rest line by line.
 * @param {string} text
 * @param {boolean} quotes whether `> ` begins a quote: quotes do not nest
 * @returns {MarkdownNode[]}
 */
function parseBlocks(text, quotes) {
  /** @type {MarkdownNode[]} */
  const nodes = [];
  let from = 0;
  const fence = /\\[^\p{L}\p{N}\s]|```(?:([\w+.#-]+)\n)?([\s\S]+?)```/gu;
  for (const match of text.matchAll(fence)) {
    if (match[2] === undefined || match[2].trim() === '') continue;
    // The rest of a quoted line belongs to the quote, so code in it is left to the quote's own reading.
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    if (match.index < from || (quotes && /^>(>>)? /.test(text.slice(lineStart, match.index)))) continue;
    if (quotes && /^>>> /m.test(text.slice(from, match.index))) break;
    nodes.push(...parseLines(text.slice(from, match.index).replace(/\n$/, ''), quotes));
    nodes.push({ type: 'codeBlock', language: match[1] ?? '', text: match[2].replace(/^\n+|\n+$/g, '') });
    from = match.index + match[0].length;
    if (text[from] === '\n') from += 1;
  }
  if (from < text.length) nodes.push(...parseLines(text.slice(from), quotes));
  return nodes;
}

const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const QUOTE = /^> (.*)$/;
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

/**
 * @param {string} text
 * @param {boolean} quotes
 * @returns {MarkdownNode[]}
 */
function parseLines(text, quotes) {
  if (text === '') return [];
  const lines = text.split('\n');
  /** @type {MarkdownNode[]} */
  const nodes = [];
  /** @type {string[]} */
  let paragraph = [];
  const endParagraph = () => {
    if (paragraph.length > 0) nodes.push(...parseInline(paragraph.join('\n')));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    const subtext = SUBTEXT.exec(line);
    if (heading) {
      endParagraph();
      nodes.push({ type: 'heading', level: heading[1]?.length ?? 1, children: parseInline(heading[2] ?? '') });
    } else if (subtext) {
      endParagraph();
      nodes.push({ type: 'subtext', children: parseInline(subtext[1] ?? '') });
    } else if (quotes && line.startsWith('>>> ')) {
      endParagraph();
      nodes.push({ type: 'quote', children: parseBlocks([line.slice(4), ...lines.slice(at + 1)].join('\n'), false) });
      return nodes;
    } else if (quotes && QUOTE.test(line)) {
      endParagraph();
      const inside = [];
      for (; QUOTE.test(lines[at] ?? ''); at += 1) inside.push((lines[at] ?? '').slice(2));
      at -= 1;
      nodes.push({ type: 'quote', children: parseBlocks(inside.join('\n'), false) });
    } else if (LIST_ITEM.test(line)) {
      endParagraph();
      const end = listEnd(lines, at);
      nodes.push(...parseList(lines.slice(at, end)));
      at = end - 1;
    } else {
      paragraph.push(line);
    }
  }
  endParagraph();
  return nodes;
}

/**
 * @param {string[]} lines
 * @param {number} start
 */
function listEnd(lines, start) {
  let end = start + 1;
  while (end < lines.length && (LIST_ITEM.test(lines[end] ?? '') || /^ {2,}\S/.test(lines[end] ?? ''))) end += 1;
  return end;
}

/**
 * Items that stand further right than the first are lists inside the item above them.
 * @param {string[]} lines the first is an item
 * @returns {MarkdownNode[]} one list, or several where bullets turn into numbers
 */
function parseList(lines) {
  /** @type {{ ordered: boolean, start: number, items: { text: string[], inner: string[] }[] }[]} */
  const lists = [];
  const indent = LIST_ITEM.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  for (const line of lines) {
    const item = LIST_ITEM.exec(line);
    const last = lists.at(-1);
    const above = last?.items.at(-1);
    if (item && (!last || (item[1]?.length ?? 0) <= indent + 1)) {
      const ordered = /\d/.test(item[2] ?? '');
      const entry = { text: [item[3] ?? ''], inner: [] };
      if (last && last.ordered === ordered) last.items.push(entry);
      else lists.push({ ordered, start: ordered ? Number.parseInt(item[2] ?? '1', 10) : 1, items: [entry] });
    } else if (item || above?.inner.length) {
      above?.inner.push(line);
    } else {
      above?.text.push(line.trim());
    }
  }
  return lists.map(({ ordered, start, items }) => ({
    type: 'list',
    ordered,
    start,
    items: items.map(({ text, inner }) => [...parseInline(text.join('\n')), ...(inner.length ? parseList(inner) : [])]),
  }));
}
