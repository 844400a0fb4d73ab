import { h } from '../dom.js';
import { icon } from '../icons.js';
import { formatTimestamp } from '../timestamps.js';
import { parseMarkdown } from './markdown.js';

/**
 * What a message needs to know of the place it is shown in.
 * @typedef {object} Surroundings
 * @property {import('../words/words.js').Words} words
 * @property {string} locale
 * @property {() => number} now the sandbox's time
 * @property {(id: string) => { name: string, open: () => void } | undefined} channel
 * @property {(id: string) => string | undefined} userName
 * @property {(id: string) => { name: string, colour?: string } | undefined} role
 * @property {string} [filesOrigin] where the sandbox keeps files
 * @property {boolean} [everyone] whether the message notifies everyone that it names
 * @property {(name: string, id: string) => (() => void) | undefined} command begins to type the command
 */

/**
 * @param {string} text
 * @param {Surroundings} around
 * @returns {(Node | string)[]}
 */
export function renderMarkdown(text, around) {
  return parseMarkdown(text).map((node) => renderNode(node, around));
}

/**
 * @param {import('./markdown.js').MarkdownNode} node
 * @param {Surroundings} around
 * @returns {Node | string}
 */
function renderNode(node, around) {
  const inside = (/** @type {import('./markdown.js').MarkdownNode[]} */ nodes) => nodes.map((child) => renderNode(child, around));
  switch (node.type) {
    case 'text':
      return around.everyone ? withEveryone(node.text) : node.text;
    case 'bold':
      return h('strong', {}, inside(node.children));
    case 'italic':
      return h('em', {}, inside(node.children));
    case 'underline':
      return h('u', {}, inside(node.children));
    case 'strike':
      return h('s', {}, inside(node.children));
    case 'quote':
      return h('blockquote', {}, inside(node.children));
    case 'subtext':
      return h('small', { class: 'subtext' }, inside(node.children));
    case 'spoiler':
      return spoiler(inside(node.children), around.words.spoiler);
    case 'heading':
      // The page has its own h1 and each message an h3: a message's headings stand below those.
      return h(
        /** @type {'h4' | 'h5' | 'h6'} */ (`h${node.level + 3}`),
        { class: `heading-${node.level}` },
        inside(node.children),
      );
    case 'list': {
      const items = node.items.map((item) => h('li', {}, inside(item)));
      return node.ordered ? h('ol', { start: node.start }, items) : h('ul', {}, items);
    }
    case 'code':
      return h('code', {}, node.text);
    case 'codeBlock':
      return h('pre', { tabindex: 0 }, h('code', {}, node.text));
    case 'link':
      return (
        messageLink(node, around) ??
        h('a', { href: node.href, target: '_blank', rel: 'noopener noreferrer', title: node.href }, inside(node.children))
      );
    case 'timestamp':
      return timestamp(node.seconds, node.style, around);
    case 'channel': {
      const channel = around.channel(node.id);
      return mention(`#${channel?.name ?? around.words.unknownChannel}`, channel?.open);
    }
    case 'user':
      return mention(`@${around.userName(node.id) ?? around.words.unknownUser}`);
    case 'role': {
      const role = around.role(node.id);
      return mention(`@${role?.name ?? around.words.unknownRole}`, undefined, role?.colour);
    }
    case 'command':
      return mention(`/${node.name}`, around.command(node.name, node.id));
    case 'emoji':
      return `:${node.name}:`;
  }
}

/**
 * A bare link to a message or a channel that the reader sees stands as its channel, and leads there.
 *
 * @param {{ href: string, children: import('./markdown.js').MarkdownNode[] }} link
 * @param {Surroundings} around
 */
function messageLink({ href, children }, around) {
  const [, channelId = '', message] = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)(\/\d+)?$/.exec(href) ?? [];
  const [only] = children;
  const isBare = children.length === 1 && only?.type === 'text' && only.text === href;
  const channel = isBare ? around.channel(channelId) : undefined;
  return channel && mention(`#${channel.name}${message ? ' › 💬' : ''}`, channel.open);
}

/**
 * @param {string} label
 * @param {() => void} [act]
 * @param {string} [colour] a role's
 */
function mention(label, act, colour) {
  if (act) return h('button', { class: 'mention', type: 'button', click: act }, label);
  const element = h('span', { class: `mention ${colour ? 'coloured' : ''}` }, label);
  if (colour) element.style.setProperty('--role', colour);
  return element;
}

/** @param {string} text */
function withEveryone(text) {
  const parts = text.split(/(@everyone|@here)\b/);
  return h(
    'span',
    {},
    parts.map((part, at) => (at % 2 === 1 ? mention(part) : part)),
  );
}

/**
 * @param {number} seconds
 * @param {string} style
 * @param {Surroundings} around
 */
function timestamp(seconds, style, around) {
  const time = seconds * 1000;
  const attributes = {
    datetime: new Date(time).toISOString(),
    title: formatTimestamp(time, 'F', around.locale, around.now()),
    'data-style': style,
  };
  return h('time', attributes, formatTimestamp(time, style, around.locale, around.now()));
}

/**
 * @param {(Node | string)[]} children
 * @param {string} label
 */
function spoiler(children, label) {
  const hidden = h('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, children);
  const cover = h('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': label }, hidden);
  const show = () => cover.replaceWith(h('span', { class: 'spoiler shown' }, children));
  cover.addEventListener('click', show);
  cover.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  });
  return cover;
}

/**
 * Relative times grow old: writes those below `root` anew.
 * @param {Element} root
 * @param {Surroundings} around
 */
export function refreshRelativeTimes(root, around) {
  for (const time of root.querySelectorAll('time[data-style="R"]')) {
    time.textContent = formatTimestamp(Date.parse(time.getAttribute('datetime') ?? ''), 'R', around.locale, around.now());
  }
}

/**
 * A link that looks like a button.
 * @param {string} href
 * @param {(Node | string)[]} label
 * @param {import('../words/words.js').Words} words
 */
export function linkButton(href, label, words) {
  return h(
    'a',
    { class: 'button link', href, target: '_blank', rel: 'noopener noreferrer', title: `${href} (${words.opensLink})` },
    label,
    icon('external'),
  );
}
