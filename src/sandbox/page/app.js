import { createActions } from './actions.js';
import { displayName } from './avatar.js';
import { createClock } from './clock.js';
import { createComposer } from './composer/composer.js';
import { connect } from './connection.js';
import { createMenu } from './controls/menu.js';
import { createForum } from './conversation/forum.js';
import { messageMenu } from './conversation/message-menu.js';
import { createMessagesView } from './conversation/messages-view.js';
import { openingOf, placeIcon, surroundingsOf, topicOf } from './conversation/place-view.js';
import { h } from './dom.js';
import { openModal } from './modal/modal.js';
import { applyUpdate, isForum, nameColour, placeLabel, visibleMessages } from './places.js';
import { saveReader } from './reader.js';
import { followKeys } from './shell.js';
import { createSidebar } from './sidebar/sidebar.js';
import { choosable, commandLabel, composerContext, here, now, state } from './state.js';
import { wordsFor } from './words/words.js';

/**
 * The page's life: connect, keep what the server says, show it, and pass on what the reader does.
 *
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
  forum: element('forum'),
  composer: element('composer'),
  skip: element('skip'),
  main: element('main'),
  below: element('below'),
};

const token = location.hash.slice(1);
const server = token === '' ? undefined : connect(token, { update, state: setConnection });
const menu = createMenu();
const actions = createActions({ server, render, showModal });
const renderSidebar = createSidebar(
  { servers: element('servers'), channels: element('channels'), reader: element('reader') },
  { open: openChannel, become, ask: actions.ask, menu },
);
const renderClock = createClock(element('clock'), (request) => actions.ask('clock', request));
const renderForum = createForum(page.forum, openChannel);
const renderMessages = createMessagesView(page, { ...actions, dismiss, openMenu });
const composer = createComposer(
  { root: page.composer, dropZone: page.main, dropHint: element('drop') },
  composerContext,
  actions,
);
const toggleMenu = followKeys(page, composer, render);
if (!server) setConnection('noToken');
render();

/** @param {import('../window/protocol.js').Update} event */
function update(event) {
  if (event.type === 'snapshot') state.snapshot = event.snapshot;
  else if (state.snapshot) state.snapshot = applyUpdate(state.snapshot, event);
  if (event.type === 'message') {
    // What the bot says of its menus counts more than what was chosen in them.
    state.chosen.delete(event.message.id);
    noteUnread(event.message);
  }
  render();
  if (event.type === 'snapshot') composer.refresh();
}

/** @param {SandboxMessage} message */
function noteUnread(message) {
  const reader = state.snapshot?.people[state.viewer.role].id;
  const { channel_id: channelId, author, visible_to } = message;
  const mine = author.id === reader;
  const seen = visible_to === null || visible_to === reader;
  if (mine || !seen || channelId === here()?.place.channel.id) return;
  if (!state.unread.has(channelId)) state.newFrom.set(channelId, message.id);
  state.unread.add(channelId);
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
  const { guild, channel } = place;
  const label = placeLabel(place);
  const forum = guild !== null && isForum(channel);
  state.unread.delete(channel.id);
  renderSidebar({ snapshot, viewer, place, unread: state.unread, words });
  renderClock({ clock: snapshot.clock, locale: viewer.locale, words });
  page.heading.replaceChildren(placeIcon(place), h('span', {}, channel.name));
  page.topic.textContent = topicOf(place, words);
  page.topic.title = page.topic.textContent;
  page.below.textContent = words.newBelow;
  page.scroller.setAttribute('aria-label', words.messages(label));
  page.scroller.hidden = forum;
  page.composer.hidden = forum;
  const open = page.layout.classList.contains('menu-open');
  page.menu.setAttribute('aria-label', open ? words.closeMenu : words.openMenu);
  page.menu.setAttribute('aria-expanded', String(open));
  const around = surroundings(view);
  renderForum(forum ? { guild, channel, messages: snapshot.messages, unread: state.unread, around } : undefined);
  if (forum) return;
  renderMessages({
    channelId: channel.id,
    label,
    opening: openingOf(view),
    messages: visibleMessages(snapshot, channel.id, reader.id, state.dismissed),
    notices: state.notices.filter(({ channelId }) => channelId === channel.id),
    busy: state.busy,
    failures: state.failures,
    chosen: state.chosen,
    newFrom: state.newFrom.get(channel.id),
    version: versionOf(view),
    around,
    readerId: reader.id,
    readerRoles: guild?.members.find(({ user }) => user.id === reader.id)?.roles ?? [],
    nameColour: (userId) => nameColour(guild, userId),
    commandLabel,
    choosable: choosable(view),
  });
}

/**
 * Changes when anything changes that all messages depend on.
 * @param {import('./state.js').Here} view
 */
function versionOf({ snapshot, viewer, place }) {
  const { roles, channels } = choosable({
    snapshot,
    viewer,
    place,
    reader: snapshot.people[viewer.role],
    words: wordsFor(viewer.locale),
  });
  const members = place.guild?.members.map(({ user, roles: held }) => [user.id, held]);
  const names = JSON.stringify([roles, members, channels.map(({ id, name }) => [id, name])]);
  return `${viewer.locale} ${viewer.role} ${new Date(now()).toDateString()} ${snapshot.commands.length} ${names}`;
}

/** @param {import('./state.js').Here} view */
function surroundings(view) {
  return surroundingsOf(view, openChannel, (entry) => composer.startCommand(entry));
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
  const before = here()?.place.channel.id;
  state.channelId = channelId;
  toggleMenu(false);
  if (before !== undefined && before !== channelId) {
    state.newFrom.delete(before);
    composer.clear();
  }
  render();
  composer.refresh();
}

/** @param {import('../window/protocol.js').Viewer} viewer */
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

/** @type {import('./actions.js').ActionNeeds['showModal']} */
function showModal(modal, submit) {
  const view = here();
  if (!view) return;
  const { bot } = view.snapshot;
  openModal(modal, {
    around: surroundings(view),
    place: choosable(view),
    bot,
    botName: displayName(bot),
    upload: actions.upload,
    submit,
  });
}

/** @type {import('./conversation/message.js').MessageContext['openMenu']} */
function openMenu(message, at, from) {
  const words = wordsFor(state.viewer.locale);
  menu.open({
    name: words.menuOf(displayName(message.author)),
    groups: messageMenu(message, words, actions.useMenu),
    at,
    align: from ? 'end' : 'start',
    from,
  });
}

/** @param {SandboxMessage} message */
function dismiss(message) {
  state.dismissed.add(message.id);
  render();
  composer.focus();
}

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
