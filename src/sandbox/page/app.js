import { displayName } from './avatar.js';
import { createClock } from './clock.js';
import { fold, listCommands, localName } from './commands.js';
import { createComposer } from './composer.js';
import { connect } from './connection.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { createMessagesView } from './messages-view.js';
import { applyUpdate, channelLabel, isAnnouncement, placeOf, visibleChannels, visibleMessages } from './places.js';
import { loadReader, saveReader } from './reader.js';
import { createSidebar } from './sidebar.js';
import { wordsFor } from './words.js';

/**
 * The page's life: connect, keep what the server says, show it, and pass on what the reader does.
 *
 * @typedef {import('../protocol.js').Snapshot} Snapshot
 * @typedef {import('./messages-view.js').Notice} Notice
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
};

const state = {
  /** @type {Snapshot | undefined} */
  snapshot: undefined,
  viewer: loadReader(),
  /** @type {string | undefined} */
  channelId: undefined,
  /** @type {import('./connection.js').ConnectionState | 'noToken'} */
  connection: 'connecting',
  /** @type {Set<string>} */
  unread: new Set(),
  /** @type {Set<string>} */
  dismissed: new Set(),
  /** @type {Map<string, string>} */
  busy: new Map(),
  /** @type {Map<string, string>} */
  failures: new Map(),
  /** @type {Notice[]} */
  notices: [],
};

const token = location.hash.slice(1);
const renderSidebar = createSidebar(
  { servers: element('servers'), channels: element('channels'), reader: element('reader') },
  { open: openChannel, become },
);
const renderClock = createClock(element('clock'), (request) => ask('clock', request));
const renderMessages = createMessagesView(page.scroller, page.list, { press, dismiss, dismissNotice });
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

/** What everything shown depends on; undefined until the server has spoken. */
function here() {
  const { snapshot, viewer, channelId } = state;
  if (!snapshot) return undefined;
  const place = placeOf(snapshot, viewer.role, channelId);
  return { snapshot, viewer, place, reader: snapshot.people[viewer.role], words: wordsFor(viewer.locale) };
}

function render() {
  const words = wordsFor(state.viewer.locale);
  document.documentElement.lang = state.viewer.locale;
  document.title = words.title;
  page.skip.textContent = words.skip;
  page.banner.textContent = bannerText(words);
  page.banner.hidden = page.banner.textContent === '';
  const view = here();
  page.layout.hidden = !view;
  if (!view) return;
  const { snapshot, viewer, place, reader } = view;
  const label = channelLabel(place.channel, place.guild === null);
  state.unread.delete(place.channel.id);
  renderSidebar({ snapshot, viewer, place, unread: state.unread, words });
  renderClock({ clock: snapshot.clock, locale: viewer.locale, words });
  const mark = icon(place.guild ? (isAnnouncement(place.channel) ? 'megaphone' : 'hash') : 'message');
  page.heading.replaceChildren(mark, place.channel.name);
  page.topic.textContent = place.channel.topic ?? '';
  page.topic.title = place.channel.topic ?? '';
  page.scroller.setAttribute('aria-label', words.messages(label));
  const open = page.layout.classList.contains('menu-open');
  page.menu.setAttribute('aria-label', open ? words.closeMenu : words.openMenu);
  page.menu.setAttribute('aria-expanded', String(open));
  page.layout.classList.toggle('offline', !snapshot.online);
  renderMessages({
    channelId: place.channel.id,
    label,
    opening: opening(label, place, words),
    messages: visibleMessages(snapshot, place.channel.id, reader.id, state.dismissed),
    notices: state.notices.filter(({ channelId }) => channelId === place.channel.id),
    busy: state.busy,
    failures: state.failures,
    version: `${viewer.locale} ${viewer.role} ${new Date(now()).toDateString()} ${snapshot.commands.length}`,
    around: surroundings(view),
    readerId: reader.id,
    commandLabel: (name) => entries(true).find((entry) => entry.name === name)?.label ?? name,
  });
}

/** @param {import('./words.js').Words} words */
function bannerText(words) {
  if (state.connection === 'noToken') return words.noToken;
  if (state.connection === 'refused') return words.refused;
  if (state.connection === 'lost') return words.connectionLost;
  return state.snapshot ? '' : words.connecting;
}

/**
 * @param {string} label
 * @param {import('./places.js').Place} place
 * @param {import('./words.js').Words} words
 */
function opening(label, { guild, channel }, words) {
  const mark = icon(guild ? (isAnnouncement(channel) ? 'megaphone' : 'hash') : 'message');
  return h(
    'li',
    { class: 'opening' },
    h('div', { class: 'opening-mark' }, mark),
    h('h2', {}, guild ? words.welcome(label) : channel.name),
    h('p', {}, guild ? words.channelStart(label) : words.dmStart(channel.name), ' ', words.hint),
  );
}

function now() {
  return Date.now() + (state.snapshot?.clock.offset ?? 0);
}

/**
 * @param {NonNullable<ReturnType<typeof here>>} view
 * @returns {import('./markdown-dom.js').Surroundings}
 */
function surroundings({ snapshot, viewer, place, words }) {
  const users = [snapshot.bot, ...Object.values(snapshot.people)];
  return {
    words,
    locale: viewer.locale,
    now,
    channel: (id) => {
      const found = snapshot.guilds.flatMap((guild) => visibleChannels(guild, viewer.role)).find((channel) => channel.id === id);
      return found && { name: found.name, open: () => openChannel(found.id) };
    },
    userName: (id) => users.filter((user) => user.id === id).map(displayName)[0],
    roleName: (id) => place.guild?.roles.find((role) => role.id === id)?.name,
    command: (name, id) => {
      const entry = entries().find(
        (each) => each.id === id && [each.name, each.label].some((known) => fold(known) === fold(name)),
      );
      return entry && (() => composer.startCommand(entry));
    },
  };
}

/** @param {boolean} [all] also those that the reader may not use: their answers are shown to everyone */
function entries(all = false) {
  const view = here();
  if (!view) return [];
  const { snapshot, viewer, place } = view;
  const permissions = place.channel.permissions[all ? 'admin' : viewer.role];
  return listCommands(snapshot.commands, { locale: viewer.locale, permissions, inDm: place.guild === null });
}

/** @returns {import('./composer.js').ComposerContext} */
function composerContext() {
  const view = here();
  const words = wordsFor(state.viewer.locale);
  const locale = state.viewer.locale;
  if (!view) return { words, locale, entries: [], channelLabel: '', botName: '', place: { channels: [], people: [], roles: [] } };
  const { snapshot, viewer, place } = view;
  return {
    words,
    locale,
    entries: entries(),
    channelLabel: channelLabel(place.channel, place.guild === null),
    botName: displayName(snapshot.bot),
    place: {
      channels: place.guild ? visibleChannels(place.guild, viewer.role) : [],
      people: [...Object.values(snapshot.people), snapshot.bot].map((user) => ({ id: user.id, name: displayName(user) })),
      roles: place.guild?.roles ?? [],
    },
  };
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

/** @type {import('./composer.js').ComposerActions['autocomplete']} */
async function autocomplete(command, options, focused, signal) {
  /** @type {import('../protocol.js').AutocompleteAnswer} */
  const answer = await ask('autocomplete', { ...acting(), command, options, focused }, signal);
  return answer.choices.map((choice) => ({ name: localName(choice, state.viewer.locale), value: choice.value }));
}

/** @type {import('./composer.js').ComposerActions['sendCommand']} */
async function sendCommand(entry, options) {
  const notice = addNotice('sending', entry.label);
  const problem = await outcome('command', { command: entry.name, options });
  dismissNotice(notice);
  if (problem !== undefined) addNotice('failed', entry.label, problem, notice.channelId);
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
