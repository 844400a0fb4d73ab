/**
 * What the page knows, and what follows from it.
 *
 * @typedef {import('../window/protocol.js').Snapshot} Snapshot
 * @typedef {import('./conversation/messages-view.js').Notice} Notice
 */
import { displayName } from './avatar.js';
import { listCommands, listMessageCommands } from './composer/commands.js';
import { placeLabel, placeOf, roleColour, visibleChannels } from './places.js';
import { loadReader } from './reader.js';
import { wordsFor } from './words/words.js';

export const state = {
  /** @type {Snapshot | undefined} what the server said last */
  snapshot: undefined,
  viewer: loadReader(),
  /** @type {string | undefined} the channel that was opened last */
  channelId: undefined,
  /** @type {import('./connection.js').ConnectionState | 'noToken'} */
  connection: 'connecting',
  /** @type {Set<string>} ids of channels */
  unread: new Set(),
  /** @type {Set<string>} ids of messages */
  dismissed: new Set(),
  /** @type {Map<string, string>} in each channel, the message from which on all is new */
  newFrom: new Map(),
  /** @type {Map<string, Record<string, string[]>>} what was chosen in select menus, by message and custom id */
  chosen: new Map(),
  /** @type {Map<string, string>} custom ids that wait for the bot, by message */
  busy: new Map(),
  /** @type {Map<string, string>} why the last press failed, by message */
  failures: new Map(),
  /** @type {Notice[]} */
  notices: [],
};

/** The sandbox's time, in epoch milliseconds. */
export function now() {
  return Date.now() + (state.snapshot?.clock.offset ?? 0);
}

/** What everything shown depends on; undefined until the server has spoken. */
export function here() {
  const { snapshot, viewer, channelId } = state;
  if (!snapshot) return undefined;
  const place = placeOf(snapshot, viewer.role, channelId);
  return { snapshot, viewer, place, reader: snapshot.people[viewer.role], words: wordsFor(viewer.locale) };
}

/** @typedef {NonNullable<ReturnType<typeof here>>} Here */

/** @param {boolean} [all] also those that the reader may not use: their answers are shown to everyone */
export function entries(all = false) {
  const view = here();
  if (!view) return [];
  const { snapshot, viewer, place } = view;
  const offered = all ? undefined : place.channel.commands[viewer.role];
  return listCommands(snapshot.commands, { locale: viewer.locale, offered });
}

/** @param {boolean} [all] */
export function messageEntries(all = false) {
  const view = here();
  if (!view) return [];
  const { snapshot, viewer, place } = view;
  const offered = all ? undefined : place.channel.commands[viewer.role];
  return listMessageCommands(snapshot.commands, { locale: viewer.locale, offered });
}

/**
 * A command as answers name it.
 * @param {string} name
 */
export function commandLabel(name) {
  const inMenu = messageEntries(true).find((entry) => entry.name === name);
  return inMenu ? inMenu.label : `/${entries(true).find((entry) => entry.name === name)?.label ?? name}`;
}

/**
 * Whom and what one may choose here.
 * @param {Here} view
 */
export function choosable({ snapshot, viewer, place: { guild, channel } }) {
  const users = guild ? guild.members.map(({ user }) => user) : [...channel.recipients, snapshot.bot];
  const people = [...new Map(users.map((user) => [user.id, user])).values()];
  return {
    channels: guild ? visibleChannels(guild, viewer.role) : [],
    people: people.map((user) => ({ id: user.id, name: displayName(user), bot: user.bot === true })),
    roles: (guild?.roles ?? []).map((role) => {
      const colour = roleColour(role);
      return { id: role.id, name: role.name.replace(/^@/, ''), ...(colour ? { colour } : {}) };
    }),
  };
}

/** @returns {import('./composer/composer.js').ComposerContext} */
export function composerContext() {
  const view = here();
  const { locale } = state.viewer;
  const words = wordsFor(locale);
  if (!view) return { words, locale, entries: [], placeLabel: '', botName: '', place: { channels: [], people: [], roles: [] } };
  return {
    words,
    locale,
    entries: entries(),
    placeLabel: placeLabel(view.place),
    botName: displayName(view.snapshot.bot),
    place: choosable(view),
  };
}
