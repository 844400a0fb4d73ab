import { displayName } from './avatar.js';
import { createClock } from './clock.js';
import { localName } from './composer/commands.js';
import { createComposer } from './composer/composer.js';
import { connect } from './connection.js';
import { createMessagesView } from './conversation/messages-view.js';
import { openingOf, placeIcon, surroundingsOf } from './conversation/place-view.js';
import { applyUpdate, channelLabel, visibleMessages } from './places.js';
import { saveReader } from './reader.js';
import { createSidebar } from './sidebar/sidebar.js';
import { composerContext, entries, here, now, state } from './state.js';
import { wordsFor } from './words/words.js';

/**
 * The page's life: connect, keep what the server says, show it, and pass on what the reader does.
 *
 * @typedef {import('./conversation/messages-view.js').Notice} Notice
 * @typedef {import('./places.js').SandboxMessage} SandboxMessage
 */

const page = {
  banner: element('banner'),
  layout: element('layout'),
  menu: element('menu'),
  heading: element('heading'),
  topic: element('topic'),
  scroller: element('scroller'),
  list: element('messages'),
  skip: element('skip'),
  main: element('main'),
  below: element('below'),
};

/** An answer within this many milliseconds needs no sign that it is on its way. */
const UNNOTICED = 300;

const token = location.hash.slice(1);
const renderSidebar = createSidebar(
  { servers: element('servers'), channels: element('channels'), reader: element('reader') },
  { open: openChannel, become },
);
const renderClock = createClock(element('clock'), (request) => ask('clock', request));
const renderMessages = createMessagesView(page, { press, dismiss, dismissNotice });
const composer = createComposer(element('composer'), composerContext, { autocomplete, sendCommand, sendMessage });
const server = token === '' ? undefined : connect(token, { update, state: setConnection });
if (!server) setConnection('noToken');

/** @param {import('../protocol.js').Update} event */
function update(event) {
  if (event.type === 'snapshot') state.snapshot = event.snapshot;
  else if (state.snapshot) state.snapshot = applyUpdate(state.snapshot, event);
  if (event.type === 'message') noteUnread(event.message);
  render();
  if (event.type === 'snapshot' || event.type === 'commands') composer.refresh();
}

/** @param {SandboxMessage} message */
function noteUnread(message) {
  const reader = state.snapshot?.people[state.viewer.role].id;
  const mine = message.author.id === reader;
  const seen = message.visible_to === null || message.visible_to === reader;
  if (!mine && seen && message.channel_id !== here()?.place.channel.id) state.unread.add(message.channel_id);
}

function render() {
  const words = wordsFor(state.viewer.locale);
  document.documentElement.lang = state.viewer.locale;
  document.title = words.title;
  page.skip.textContent = words.skip;
  const banner = bannerText(words);
  // Written only when it changes: a screen reader says it each time it is.
  if (page.banner.textContent !== banner) page.banner.textContent = banner;
  page.banner.hidden = banner === '';
  const view = here();
  page.layout.hidden = !view;
  if (!view) return;
  const { snapshot, viewer, place, reader } = view;
  const label = channelLabel(place.channel, place.guild === null);
  state.unread.delete(place.channel.id);
  renderSidebar({ snapshot, viewer, place, unread: state.unread, words });
  renderClock({ clock: snapshot.clock, locale: viewer.locale, words });
  page.heading.replaceChildren(placeIcon(place), place.channel.name);
  page.topic.textContent = place.channel.topic ?? '';
  page.topic.title = place.channel.topic ?? '';
  page.below.textContent = words.newBelow;
  page.scroller.setAttribute('aria-label', words.messages(label));
  const open = page.layout.classList.contains('menu-open');
  page.menu.setAttribute('aria-label', open ? words.closeMenu : words.openMenu);
  page.menu.setAttribute('aria-expanded', String(open));
  renderMessages({
    channelId: place.channel.id,
    label,
    opening: openingOf(label, place, words),
    messages: visibleMessages(snapshot, place.channel.id, reader.id, state.dismissed),
    notices: state.notices.filter(({ channelId }) => channelId === place.channel.id),
    busy: state.busy,
    failures: state.failures,
    version: `${viewer.locale} ${viewer.role} ${new Date(now()).toDateString()} ${snapshot.commands.length}`,
    around: surroundingsOf(view, openChannel, (entry) => composer.startCommand(entry)),
    readerId: reader.id,
    commandLabel: (name) => entries(true).find((entry) => entry.name === name)?.label ?? name,
  });
}

/** @param {import('./words/words.js').Words} words */
function bannerText(words) {
  if (state.connection === 'noToken') return words.noToken;
  if (state.connection === 'refused') return words.refused;
  if (state.connection === 'lost') return words.connectionLost;
  if (!state.snapshot) return words.connecting;
  return state.snapshot.online ? '' : words.botOffline(displayName(state.snapshot.bot));
}

/** @param {string} channelId */
function openChannel(channelId) {
  const changed = channelId !== here()?.place.channel.id;
  state.channelId = channelId;
  toggleMenu(false);
  if (changed) composer.clear();
  render();
  composer.refresh();
}

/** @param {import('../protocol.js').Viewer} viewer */
function become(viewer) {
  state.viewer = viewer;
  saveReader(viewer);
  render();
  composer.refresh();
}

/** @param {import('./connection.js').ConnectionState | 'noToken'} connection */
function setConnection(connection) {
  state.connection = connection;
  render();
}

/** @type {import('./composer/composer.js').ComposerActions['autocomplete']} */
async function autocomplete(command, options, focused, signal) {
  /** @type {import('../protocol.js').AutocompleteAnswer} */
  const answer = await ask('autocomplete', { ...acting(), command, options, focused }, signal);
  return answer.choices.map((choice) => ({ name: localName(choice, state.viewer.locale), value: choice.value }));
}

/** @type {import('./composer/composer.js').ComposerActions['sendCommand']} */
async function sendCommand(entry, options) {
  const { channelId } = acting();
  /** @type {Notice | undefined} */
  let notice;
  const timer = setTimeout(() => {
    notice = addNotice('sending', entry.label, '', channelId);
  }, UNNOTICED);
  const problem = await outcome('command', { command: entry.name, options });
  clearTimeout(timer);
  if (notice) dismissNotice(notice);
  if (problem !== undefined) addNotice('failed', entry.label, problem, channelId);
}

/** @param {string} content */
async function sendMessage(content) {
  const { channelId } = acting();
  try {
    await ask('message', { ...acting(), content });
  } catch (error) {
    addNotice('unsent', content, sentence(error), channelId);
  }
}

/**
 * @param {SandboxMessage} message
 * @param {string} customId
 */
async function press(message, customId) {
  if (state.busy.has(message.id)) return;
  state.busy.set(message.id, customId);
  state.failures.delete(message.id);
  render();
  const problem = await outcome('press', { channelId: message.channel_id, messageId: message.id, customId });
  state.busy.delete(message.id);
  if (problem !== undefined) state.failures.set(message.id, problem);
  render();
}

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<string | undefined>} why it failed
 */
async function outcome(path, body) {
  try {
    /** @type {import('../protocol.js').Outcome} */
    const { status, reason } = await ask(path, { ...acting(), ...body });
    return status === 'failed' ? (reason ?? '') : undefined;
  } catch (error) {
    return sentence(error);
  }
}

/**
 * @template Answer
 * @param {string} path
 * @param {object} body
 * @param {AbortSignal} [signal]
 * @returns {Promise<Answer>}
 */
function ask(path, body, signal) {
  if (!server) throw new Error(wordsFor(state.viewer.locale).noToken);
  return server.post(path, body, signal);
}

function acting() {
  return { viewer: state.viewer, channelId: here()?.place.channel.id ?? '' };
}

/** @param {unknown} error */
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {SandboxMessage} message */
function dismiss(message) {
  state.dismissed.add(message.id);
  render();
  composer.focus();
}

/**
 * @param {Notice['kind']} kind
 * @param {string} label
 * @param {string} [reason]
 * @param {string} [channelId]
 * @returns {Notice}
 */
function addNotice(kind, label, reason = '', channelId = acting().channelId) {
  const notice = { id: `notice-${crypto.randomUUID()}`, channelId, kind, label, reason };
  state.notices.push(notice);
  render();
  return notice;
}

/** @param {Notice} notice */
function dismissNotice(notice) {
  state.notices = state.notices.filter((each) => each !== notice);
  render();
}

/** @param {boolean} open */
function toggleMenu(open) {
  page.layout.classList.toggle('menu-open', open);
  if (!open) return;
  render();
  /** @type {HTMLElement | null} */ (document.querySelector('#channels [aria-current]'))?.focus();
}

// As in Discord, whoever just begins to type types into the box.
document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (document.activeElement === document.body && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey)
    composer.focus();
});

// The conversation scrolls with the arrow keys, for which it must take the focus.
page.scroller.tabIndex = 0;
page.menu.addEventListener('click', () => {
  toggleMenu(!page.layout.classList.contains('menu-open'));
  render();
});
page.layout.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || !page.layout.classList.contains('menu-open')) return;
  toggleMenu(false);
  render();
  page.menu.focus();
});
page.main.addEventListener('click', (event) => {
  if (!page.layout.classList.contains('menu-open') || event.composedPath().includes(page.menu)) return;
  toggleMenu(false);
  render();
});
page.skip.addEventListener('click', (event) => {
  event.preventDefault();
  composer.focus();
});
render();

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
