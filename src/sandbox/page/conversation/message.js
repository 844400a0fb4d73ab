import { avatar, displayName } from '../avatar.js';
import { h } from '../dom.js';
import { icon, replySpine } from '../icons.js';
import { renderMarkdown } from '../markdown/markdown-dom.js';
import { formatMessageTime, formatTimestamp } from '../timestamps.js';
import { renderComponent } from './components.js';
import { renderEmbed } from './embed.js';
import { file, picture } from './media.js';
import { messageTools } from './message-tools.js';
import { replyLine } from './reply.js';

/**
 * @typedef {import('../../window/protocol.js').SandboxMessage} SandboxMessage
 *
 * @typedef {object} MessageContext
 * @property {import('../markdown/markdown-dom.js').Surroundings} around
 * @property {string} readerId
 * @property {readonly string[]} readerRoles
 * @property {(userId: string) => string | undefined} nameColour
 * @property {(baseName: string) => string} commandLabel a command as answers name it, in the reader's language
 * @property {import('../controls/select-choices.js').SelectPlace} choosable
 * @property {Record<string, string[]>} chosen in this message's select menus, by custom id
 * @property {SandboxMessage | null | undefined} repliedTo what it replies to; null when that is gone, undefined for no reply
 * @property {string | undefined} busy the custom id of this message's button that waits for the bot
 * @property {string | undefined} failure why the last press failed
 * @property {(message: SandboxMessage, customId: string) => void} press
 * @property {(message: SandboxMessage, customId: string, values: string[]) => void} select
 * @property {(message: SandboxMessage) => void} dismiss
 * @property {(message: SandboxMessage, at: HTMLElement | { x: number, y: number }, from: HTMLElement | null) => void} openMenu
 */

const FLAG = { crossposted: 1 << 0, ephemeral: 1 << 6, loading: 1 << 7, silent: 1 << 12 };
/** Discord joins what one author writes within seven minutes. */
const GROUP_SPAN = 7 * 60_000;

/**
 * Whether a message follows the one before it without repeating its author.
 * @param {SandboxMessage | undefined} before
 * @param {SandboxMessage} message
 */
export function continues(before, message) {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    !message.interaction_metadata &&
    !message.message_reference &&
    before.visible_to === message.visible_to &&
    isSilent(before) === isSilent(message) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_SPAN
  );
}

/** @param {SandboxMessage} message */
function isSilent({ flags }) {
  return ((flags ?? 0) & FLAG.silent) !== 0;
}

/**
 * @param {SandboxMessage} message
 * @param {boolean} continued
 * @param {MessageContext} context
 * @returns {HTMLLIElement}
 */
export function renderMessage(message, continued, context) {
  const { around, readerId } = context;
  const { words, locale } = around;
  const name = displayName(message.author);
  const time = Date.parse(message.timestamp);
  const flags = message.flags ?? 0;
  const ephemeral = (flags & FLAG.ephemeral) !== 0;
  const full = formatTimestamp(time, 'F', locale, around.now());
  const stamp = continued
    ? formatTimestamp(time, 't', locale, around.now())
    : formatMessageTime(time, locale, around.now(), words);
  const when = h('time', { class: 'stamp', datetime: message.timestamp, title: full }, stamp);
  const head = h(
    'h3',
    { class: 'author' },
    nameOf(name, context.nameColour(message.author.id)),
    message.author.bot ? h('span', { class: 'badge' }, words.app) : null,
    when,
    isSilent(message) ? mark('silent', words.silent) : null,
  );
  const pinged = !ephemeral && pings(message, context);
  const loading = (flags & FLAG.loading) !== 0;
  return h(
    'li',
    {
      class: ['message', continued && 'continued', ephemeral && 'ephemeral', pinged && 'pinged'].filter(Boolean).join(' '),
      'data-message-id': message.id,
      'data-author': message.author.id,
      contextmenu: loading ? undefined : (event) => onContextMenu(/** @type {MouseEvent} */ (event), message, context),
    },
    usedLine(message, readerId, context) ?? replyLine(context.repliedTo, around),
    h('div', { class: 'gutter' }, continued ? when : avatar(message.author, name)),
    h(
      'div',
      { class: 'content' },
      continued ? null : head,
      loading ? thinking(words.thinking(name)) : body(message, context),
      (flags & FLAG.crossposted) !== 0 ? h('p', { class: 'published' }, icon('published'), words.published) : null,
      context.failure === undefined
        ? null
        : h('p', { class: 'failure', role: 'alert', title: context.failure }, icon('warning'), words.interactionFailed),
      ephemeral ? ephemeralLine(message, context) : null,
    ),
    loading ? null : messageTools(message, name, words, context.openMenu),
  );
}

/**
 * @param {string} name
 * @param {string | undefined} colour of the person's highest role that has one
 */
function nameOf(name, colour) {
  const element = h('span', { class: 'name' }, name);
  if (colour) element.style.setProperty('--role', colour);
  return element;
}

/**
 * Whether a message notifies the reader.
 * @param {SandboxMessage} message
 * @param {MessageContext} context
 */
function pings(message, { readerId, readerRoles }) {
  const { mention_everyone: everyone, mentions, mention_roles: roles } = message;
  return everyone || mentions.some(({ id }) => id === readerId) || roles.some((id) => readerRoles.includes(id));
}

/**
 * @param {MouseEvent} event
 * @param {SandboxMessage} message
 * @param {MessageContext} context
 */
function onContextMenu(event, message, { openMenu }) {
  // The browser's own menu stays where it is needed: on links, and on words that were marked.
  if (event.target instanceof Element && event.target.closest('a, input')) return;
  if (getSelection()?.isCollapsed === false) return;
  event.preventDefault();
  openMenu(message, { x: event.clientX, y: event.clientY }, null);
}

/**
 * @param {import('../icons.js').IconName} name
 * @param {string} label
 */
function mark(name, label) {
  return h('span', { class: 'mark', role: 'img', title: label, 'aria-label': label }, icon(name));
}

/**
 * @param {SandboxMessage} message
 * @param {string} readerId
 * @param {MessageContext} context
 */
function usedLine(message, readerId, { around: { words }, commandLabel }) {
  const user = message.interaction_metadata?.user;
  if (!user || message.command_name === null) return null;
  const name = displayName(user);
  return h(
    'div',
    { class: 'used' },
    replySpine(),
    avatar(user, name),
    usedWords(user.id === readerId ? words.usedYou : words.used(name), commandLabel(message.command_name)),
  );
}

/**
 * @param {string} who "X used"
 * @param {string} command
 */
export function usedWords(who, command) {
  return h('span', { class: 'used-words' }, `${who} `, h('span', { class: 'used-command' }, command));
}

/** @param {string} label */
export function thinking(label) {
  return h('p', { class: 'thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), label);
}

/**
 * @param {SandboxMessage} message
 * @param {MessageContext} context
 * @returns {HTMLElement}
 */
function body(message, context) {
  const around = { ...context.around, everyone: message.mention_everyone };
  const edited = message.edited_timestamp ? h('span', { class: 'edited' }, around.words.edited) : null;
  const components = message.components ?? [];
  const attachments = components.some(showsFiles) ? [] : (message.attachments ?? []);
  /** @type {import('./components.js').Pressing} */
  const pressing = {
    busy: context.busy,
    chosen: context.chosen,
    choosable: context.choosable,
    press: (customId) => context.press(message, customId),
    select: (customId, values) => context.select(message, customId, values),
  };
  return h(
    'div',
    { class: 'body' },
    message.content ? h('div', { class: 'markdown' }, renderMarkdown(message.content, around), edited) : null,
    (message.embeds ?? []).map((embed) => renderEmbed(embed, around)),
    attachments.map((item) =>
      item.content_type?.startsWith('image/')
        ? picture(item.url, item.description, item.filename.startsWith('SPOILER_'), 'picture', around, item)
        : file(item.url, item.filename, item.size, around),
    ),
    components.map((component) => renderComponent(component, around, pressing)),
    message.content ? null : edited,
  );
}

/**
 * Whether a component places the message's files itself, so that they are not listed below as well.
 * @param {import('discord-api-types/v10').APIMessageTopLevelComponent} component
 */
function showsFiles(component) {
  return component.type !== 1;
}

/**
 * @param {SandboxMessage} message
 * @param {MessageContext} context
 */
function ephemeralLine(message, { around: { words }, dismiss }) {
  return h(
    'p',
    { class: 'only-you' },
    icon('eye'),
    h('span', {}, words.onlyYou),
    dismissal(words.dismiss, () => dismiss(message)),
  );
}

/**
 * @param {string} label
 * @param {() => void} dismiss
 */
export function dismissal(label, dismiss) {
  return h('span', { class: 'dismiss' }, h('button', { class: 'text-button', type: 'button', click: dismiss }, label));
}
