/** @typedef {import('./markdown.js').MarkdownNode} MarkdownNode */

/** Deeper marks are left as they are written, so that no text can exhaust the stack. */
const MAX_DEPTH = 12;

/** Longer marks first: `**` before `*`. */
const MARKS = /** @type {const} */ ([
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
]);

const WORD = /[\p{L}\p{N}_]/u;
const ESCAPABLE = /[^\p{L}\p{N}\s]/u;
const LAST_SECOND = 8_640_000_000_000;

/**
 * @param {string} text
 * @param {number} [depth]
 * @returns {MarkdownNode[]}
 */
export function parseInline(text, depth = 0) {
  /** @type {MarkdownNode[]} */
  const nodes = [];
  let plain = '';
  /** @type {Set<string>} marks with no end further right: looked for once, not at every opening */
  const unclosed = new Set();
  for (let at = 0; at < text.length; ) {
    const next = text[at + 1];
    if (text[at] === '\\' && next !== undefined && ESCAPABLE.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0))) {
      plain += next;
      at += 2;
      continue;
    }
    const found = readCode(text, at) ?? readAngle(text, at) ?? readLink(text, at, depth) ?? readMark(text, at, depth, unclosed);
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') nodes.push({ type: 'text', text: plain });
    plain = '';
    nodes.push(found.node);
    at = found.end;
  }
  if (plain !== '') nodes.push({ type: 'text', text: plain });
  return nodes;
}

/** @typedef {{ node: MarkdownNode, end: number } | undefined} Found */

/**
 * @param {string} text
 * @param {number} at
 * @returns {Found}
 */
function readCode(text, at) {
  if (text[at] !== '`' || text[at - 1] === '`') return undefined;
  const mark = /^`+/.exec(text.slice(at, at + 3))?.[0] ?? '`';
  if (mark.length > 2) return undefined;
  const close = text.indexOf(mark, at + mark.length);
  if (close <= at + mark.length - 1 || close === at + mark.length) return undefined;
  const inside = text.slice(at + mark.length, close);
  return { node: { type: 'code', text: mark.length === 2 ? inside.trim() : inside }, end: close + mark.length };
}

const ANGLE =
  /<(?:t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFRsS]))?|#(?<channel>\d+)|@&(?<role>\d+)|@!?(?<user>\d+)|\/(?<command>[-_'\p{L}\p{N}]+(?: [-_'\p{L}\p{N}]+){0,2}):(?<commandId>\d+)|a?:(?<emoji>\w{2,32}):\d+|(?<url>https?:\/\/[^\s<>]+))>/uy;

/**
 * Timestamps, mentions, custom emoji, and addresses between angle brackets.
 * @param {string} text
 * @param {number} at
 * @returns {Found}
 */
function readAngle(text, at) {
  if (text[at] !== '<') return undefined;
  ANGLE.lastIndex = at;
  const match = ANGLE.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const end = at + match[0].length;
  if (groups.seconds !== undefined) {
    const seconds = Number(groups.seconds);
    if (Math.abs(seconds) > LAST_SECOND) return undefined;
    return { node: { type: 'timestamp', seconds, style: groups.style ?? 'f' }, end };
  }
  if (groups.channel !== undefined) return { node: { type: 'channel', id: groups.channel }, end };
  if (groups.role !== undefined) return { node: { type: 'role', id: groups.role }, end };
  if (groups.user !== undefined) return { node: { type: 'user', id: groups.user }, end };
  if (groups.command !== undefined) return { node: { type: 'command', name: groups.command, id: groups.commandId ?? '' }, end };
  if (groups.emoji !== undefined) return { node: { type: 'emoji', name: groups.emoji }, end };
  const href = safeUrl(groups.url ?? '');
  return href ? { node: { type: 'link', href, children: [{ type: 'text', text: groups.url ?? '' }] }, end } : undefined;
}

const MASKED = /\[((?:\\.|[^\]\\\n])+)\]\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()]|\([^\s()]*\))+))(?: "[^"\n]*")?\)/iy;
const BARE = /https?:\/\/(?:(?!\]\()[^\s<])+/iy;

/**
 * @param {string} text
 * @param {number} at
 * @param {number} depth
 * @returns {Found}
 */
function readLink(text, at, depth) {
  if (text[at] === '[') {
    MASKED.lastIndex = at;
    const match = MASKED.exec(text);
    const href = safeUrl(match?.[2] ?? match?.[3] ?? '');
    const label = match?.[1] ?? '';
    // A label that is itself an address could hide another one: then nothing is masked.
    if (!match || !href || /https?:\/\//i.test(label) || depth >= MAX_DEPTH) return undefined;
    return { node: { type: 'link', href, children: withoutLinks(parseInline(label, depth + 1)) }, end: at + match[0].length };
  }
  if ((text[at] !== 'h' && text[at] !== 'H') || WORD.test(text[at - 1] ?? ' ')) return undefined;
  BARE.lastIndex = at;
  let url = BARE.exec(text)?.[0];
  if (!url) return undefined;
  url = trimUrl(url);
  const href = safeUrl(url);
  return href ? { node: { type: 'link', href, children: [{ type: 'text', text: url }] }, end: at + url.length } : undefined;
}

/**
 * The sentence's own punctuation is no part of an address; a closing bracket is when it was opened inside.
 * @param {string} url
 */
function trimUrl(url) {
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? '';
    const opened = url.slice(0, end).split('(').length > url.slice(0, end - 1).split(')').length;
    if (/[.,:;!?"'»\]]/.test(last) || (last === ')' && !opened)) end -= 1;
    else break;
  }
  return url.slice(0, end);
}

/**
 * @param {MarkdownNode[]} nodes
 * @returns {MarkdownNode[]}
 */
function withoutLinks(nodes) {
  return nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));
}

/**
 * @param {string} url
 * @returns {string | undefined} the address as the browser reads it, if it is one of the web
 */
export function safeUrl(url) {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {number} depth
 * @param {Set<string>} unclosed
 * @returns {Found}
 */
function readMark(text, at, depth, unclosed) {
  if (depth >= MAX_DEPTH) return undefined;
  for (const [mark, type] of MARKS) {
    if (!text.startsWith(mark, at) || unclosed.has(mark)) continue;
    if (mark === '_' && WORD.test(text[at - 1] ?? ' ')) continue;
    if (mark.length === 1 && (text[at + 1] === mark || /\s/.test(text[at + 1] ?? ' '))) continue;
    const close = findClose(text, at + mark.length, mark);
    if (close === -1) {
      unclosed.add(mark);
      continue;
    }
    if (close === at + mark.length) continue;
    const children = parseInline(text.slice(at + mark.length, close), depth + 1);
    return { node: { type, children }, end: close + mark.length };
  }
  return undefined;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {string} mark
 * @returns {number} where the mark ends the words begun before `from`, or -1
 */
function findClose(text, from, mark) {
  const sign = mark[0] ?? '';
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') at = (readCode(text, at)?.end ?? at + 1) - 1;
    else if (text[at] === sign) {
      let run = 1;
      while (text[at + run] === sign) run += 1;
      if (mark.length === 2 && run >= 2) return at + run - 2;
      const closes = run % 2 === 1 && !/\s/.test(text[at - 1] ?? ' ') && (mark === '*' || !WORD.test(text[at + run] ?? ' '));
      if (mark.length === 1 && closes) return at + run - 1;
      at += run - 1;
    }
  }
  return -1;
}
