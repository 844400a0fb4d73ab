/**
 * What the page knows, and what follows from it.
 *
 * @typedef {import('../protocol.js').Snapshot} Snapshot
 * @typedef {import('./conversation/messages-view.js').Notice} Notice
 */
import { displayName } from './avatar.js';
import { listCommands } from './composer/commands.js';
import { channelLabel, placeOf, visibleChannels } from './places.js';
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
  const permissions = place.channel.permissions[all ? 'admin' : viewer.role];
  return listCommands(snapshot.commands, { locale: viewer.locale, permissions, inDm: place.guild === null });
}

/** @returns {import('./composer/composer.js').ComposerContext} */
export function composerContext() {
  const view = here();
  const { locale } = state.viewer;
  const words = wordsFor(locale);
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
