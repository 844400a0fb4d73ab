import { avatar, displayName } from '../avatar.js';
import { h } from '../dom.js';
import { icon, replySpine } from '../icons.js';
import { renderMarkdown } from '../markdown/markdown-dom.js';
import { formatMessageTime, formatTimestamp } from '../timestamps.js';
import { file, picture, renderComponent } from './components.js';
import { renderEmbed } from './embed.js';

/**
 * @typedef {import('../../protocol.js').SandboxMessage} SandboxMessage
 *
 * @typedef {object} MessageContext
 * @property {import('../markdown/markdown-dom.js').Surroundings} around
 * @property {string} readerId
 * @property {(baseName: string) => string} commandLabel a command's name in the reader's language
 * @property {string | undefined} busy the custom id of this message's button that waits for the bot
 * @property {string | undefined} failure why the last press failed
 * @property {(message: SandboxMessage, customId: string) => void} press
 * @property {(message: SandboxMessage) => void} dismiss
 */

const FLAG = { ephemeral: 1 << 6, loading: 1 << 7 };
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
    before.visible_to === message.visible_to &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_SPAN
  );
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
    h('span', { class: `name ${message.author.bot ? 'bot' : ''}` }, name),
    message.author.bot ? h('span', { class: 'badge' }, words.app) : null,
    when,
  );
  return h(
    'li',
    {
      class: `message ${continued ? 'continued' : ''} ${ephemeral ? 'ephemeral' : ''}`,
      'data-message-id': message.id,
      'data-author': message.author.id,
    },
    usedLine(message, readerId, context),
    h('div', { class: 'gutter' }, continued ? when : avatar(message.author, name)),
    h(
      'div',
      { class: 'content' },
      continued ? null : head,
      (flags & FLAG.loading) !== 0 ? thinking(words.thinking(name)) : body(message, context),
      context.failure === undefined
        ? null
        : h('p', { class: 'failure', role: 'alert', title: context.failure }, icon('warning'), words.interactionFailed),
      ephemeral ? ephemeralLine(message, context) : null,
    ),
  );
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
  return h('span', { class: 'used-words' }, `${who} `, h('span', { class: 'used-command' }, `/${command}`));
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
  const { around } = context;
  const edited = message.edited_timestamp ? h('span', { class: 'edited' }, around.words.edited) : null;
  const components = message.components ?? [];
  const attachments = components.some(showsFiles) ? [] : (message.attachments ?? []);
  const pressing = { busy: context.busy, press: (/** @type {string} */ customId) => context.press(message, customId) };
  return h(
    'div',
    { class: 'body' },
    message.content ? h('div', { class: 'markdown' }, renderMarkdown(message.content, around), edited) : null,
    (message.embeds ?? []).map((embed) => renderEmbed(embed, around)),
    attachments.map((item) =>
      item.content_type?.startsWith('image/')
        ? picture(item.url, item.description, false, 'picture', around.words)
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
    ' • ',
    h('button', { class: 'text-button', type: 'button', click: () => dismiss(message) }, words.dismiss),
  );
}
