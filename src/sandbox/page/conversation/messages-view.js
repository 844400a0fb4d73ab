import { h } from '../dom.js';
import { icon, replySpine } from '../icons.js';
import { refreshRelativeTimes } from '../markdown/markdown-dom.js';
import { formatTimestamp, sameDay } from '../timestamps.js';
import { continues, dismissal, renderMessage, thinking, usedWords } from './message.js';

/**
 * The conversation: keeps the elements that still say what they should, so that focus, selection and screen readers are not
 * disturbed by what happens elsewhere.
 *
 * @typedef {import('./message.js').SandboxMessage} SandboxMessage
 *
 * @typedef {object} Notice something the page itself says, in place of an answer that is on its way or never came
 * @property {string} id
 * @property {string} channelId
 * @property {'sending' | 'failed' | 'unsent'} kind
 * @property {string} label the command, or the message
 * @property {string} reason
 *
 * @typedef {object} Conversation
 * @property {string} channelId
 * @property {string} label "#general"
 * @property {HTMLElement} opening what stands above the first message
 * @property {SandboxMessage[]} messages
 * @property {Notice[]} notices
 * @property {Map<string, string>} busy custom ids that wait for the bot, by message
 * @property {Map<string, string>} failures by message
 * @property {string} version changes when anything changes that all messages depend on
 * @property {import('../markdown/markdown-dom.js').Surroundings} around
 * @property {string} readerId
 * @property {readonly string[]} readerRoles
 * @property {(userId: string) => string | undefined} nameColour a member's, of their highest role that has one
 * @property {(baseName: string) => string} commandLabel
 * @property {import('../controls/select-choices.js').SelectPlace} choosable
 * @property {ReadonlyMap<string, Record<string, string[]>>} chosen in select menus, by message and custom id
 * @property {string | undefined} newFrom the first message that the reader has not seen
 *
 * @typedef {object} ConversationActions
 * @property {(message: SandboxMessage, customId: string) => void} press
 * @property {(message: SandboxMessage, customId: string, values: string[]) => void} select
 * @property {(message: SandboxMessage) => void} dismiss
 * @property {import('./message.js').MessageContext['openMenu']} openMenu
 * @property {(notice: Notice) => void} dismissNotice
 */

/** This close to the end the reader is taken to be reading the newest message. */
const NEAR_END = 120;
const REFRESH = 10_000;
/** Discord's number of a message that replies to another. */
const REPLY = 19;
/** One object, so that a message without choices stays the same. */
const NOTHING = {};

/**
 * @param {{ scroller: HTMLElement, list: HTMLElement, below: HTMLElement }} page `below` leads to what came while the reader
 *   was further up
 * @param {ConversationActions} actions
 */
export function createMessagesView({ scroller, list, below }, actions) {
  /** @type {Map<string, { key: unknown[], element: HTMLElement }>} */
  let shown = new Map();
  /** @type {Conversation | undefined} */
  let view;

  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;

  /** A last message that is taller than the view is shown from its beginning. */
  function showEnd() {
    const last = list.lastElementChild;
    const tall = last !== null && last.clientHeight > scroller.clientHeight;
    if (tall) last.scrollIntoView();
    else scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  }

  let stays = true;
  below.addEventListener('click', showEnd);
  scroller.addEventListener('scroll', () => {
    stays = isNearEnd();
    if (stays) below.hidden = true;
  });
  // Load events do not bubble. A picture that comes late must not push what is read out of sight.
  list.addEventListener('load', () => stays && showEnd(), true);
  setInterval(() => view && refreshRelativeTimes(list, view.around), REFRESH);

  /** @param {Conversation} next */
  return function render(next) {
    const moved = view?.channelId !== next.channelId;
    const wasNearEnd = isNearEnd();
    view = next;
    // Going to another channel is no news to be read out.
    scroller.setAttribute('aria-live', moved ? 'off' : 'polite');
    /** @type {typeof shown} */
    const wanted = new Map();
    for (const { id, key, make } of itemsOf(next, actions)) {
      const before = shown.get(id);
      const same = before !== undefined && key.every((part, at) => part === before.key[at]);
      wanted.set(id, same ? before : { key, element: make() });
    }
    place(
      list,
      [...wanted.values()].map(({ element }) => element),
    );
    const fresh = [...wanted.keys()].filter((id) => !shown.has(id));
    const sent = fresh.some((id) => isOwn(id, next));
    shown = wanted;
    refreshRelativeTimes(list, next.around);
    if (moved || wasNearEnd || sent) showEnd();
    else if (fresh.length > 0) below.hidden = false;
  };
}

/**
 * Whether an item came of what the reader did: who sends something wants to see what becomes of it.
 * @param {string} id
 * @param {Conversation} view
 */
function isOwn(id, { messages, notices, readerId }) {
  if (notices.some((notice) => notice.id === id)) return true;
  const message = messages.find((each) => each.id === id);
  return message !== undefined && [message.author.id, message.interaction_metadata?.user.id].includes(readerId);
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement[]} elements
 */
function place(list, elements) {
  const kept = new Set(elements);
  const focused = document.activeElement;
  const gone = focused?.closest('[data-message-id]');
  for (const child of [...list.children]) if (!kept.has(/** @type {HTMLElement} */ (child))) child.remove();
  elements.forEach((element, at) => {
    if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
  });
  if (!gone || list.contains(gone)) return;
  const heir = elements.find((element) => element.dataset.messageId === gone.getAttribute('data-message-id'));
  const id = focused?.getAttribute('data-custom-id');
  const target = id ? heir?.querySelector(`[data-custom-id="${CSS.escape(id)}"]`) : undefined;
  /** @type {HTMLElement | null | undefined} */ (target ?? heir?.querySelector('button, a'))?.focus();
}

/**
 * @param {SandboxMessage[]} messages
 * @param {SandboxMessage} message
 * @returns {SandboxMessage | null | undefined}
 */
function repliedToIn(messages, { message_reference: reference, type }) {
  if (!reference || type !== REPLY) return undefined;
  return messages.find(({ id }) => id === reference.message_id) ?? null;
}

/**
 * @param {Conversation} view
 * @param {ConversationActions} actions
 */
function itemsOf(view, actions) {
  const { around, version } = view;
  /** @type {{ id: string, key: unknown[], make: () => HTMLElement }[]} */
  const items = [{ id: 'opening', key: [view.channelId, version], make: () => view.opening }];
  /** @type {SandboxMessage | undefined} */
  let before;
  for (const message of view.messages) {
    const time = Date.parse(message.timestamp);
    const newDay = !before || !sameDay(Date.parse(before.timestamp), time);
    if (newDay) {
      const label = formatTimestamp(time, 'D', around.locale, around.now());
      items.push({ id: `day-${message.id}`, key: [version], make: () => h('li', { class: 'day' }, h('span', {}, label)) });
    }
    const isNew = view.newFrom === message.id;
    if (isNew)
      items.push({ id: 'new', key: [version], make: () => h('li', { class: 'new' }, h('span', {}, around.words.newMessages)) });
    const continued = !newDay && !isNew && continues(before, message);
    const busy = view.busy.get(message.id);
    const failure = view.failures.get(message.id);
    const chosen = view.chosen.get(message.id) ?? NOTHING;
    const repliedTo = repliedToIn(view.messages, message);
    items.push({
      id: message.id,
      key: [message, continued, busy, failure, chosen, repliedTo, version],
      make: () => renderMessage(message, continued, { ...view, ...actions, busy, failure, chosen, repliedTo }),
    });
    before = message;
  }
  for (const notice of view.notices) {
    items.push({ id: notice.id, key: [notice, version], make: () => renderNotice(notice, around.words, actions.dismissNotice) });
  }
  return items;
}

/**
 * @param {Notice} notice
 * @param {import('../words/words.js').Words} words
 * @param {(notice: Notice) => void} dismiss
 */
function renderNotice(notice, words, dismiss) {
  if (notice.kind === 'sending')
    return h('li', { class: 'message notice' }, h('div', { class: 'gutter' }), thinking(words.sending));
  const unsent = notice.kind === 'unsent';
  return h(
    'li',
    { class: 'message notice ephemeral' },
    unsent ? null : h('div', { class: 'used' }, replySpine(), usedWords(words.usedYou, notice.label)),
    h('div', { class: 'gutter' }),
    h(
      'div',
      { class: 'content' },
      unsent ? h('p', { class: 'markdown' }, notice.label) : null,
      h('p', { class: 'failure', role: 'alert' }, icon('warning'), unsent ? words.messageNotSent : words.noAnswer),
      notice.reason ? h('p', { class: 'reason' }, notice.reason) : null,
      h(
        'p',
        { class: 'only-you' },
        icon('eye'),
        h('span', {}, words.onlyYou),
        dismissal(words.dismiss, () => dismiss(notice)),
      ),
    ),
  );
}
