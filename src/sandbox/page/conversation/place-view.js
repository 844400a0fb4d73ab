import { avatar, displayName } from '../avatar.js';
import { fold } from '../composer/commands.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { faceOf, isAnnouncement, isForum, placeLabel, visibleChannels } from '../places.js';
import { choosable, entries, now } from '../state.js';
import { tagOf } from './forum.js';

/**
 * What stands above a conversation's first message.
 * @param {import('../state.js').Here} view
 */
export function openingOf({ snapshot, viewer, place, words }) {
  const { guild, thread, channel, withBot } = place;
  const label = placeLabel(place);
  const tags = thread ? channel.tags.filter(({ id }) => thread.tags.includes(id)) : [];
  return h(
    'li',
    { class: 'opening' },
    h('div', { class: 'opening-mark' }, guild ? placeIcon(place) : avatar(faceOf(snapshot, viewer.role, channel), channel.name)),
    h('h2', {}, guild && !thread ? words.welcome(label) : channel.name),
    tags.length > 0
      ? h(
          'p',
          { class: 'tags' },
          tags.map(({ name, emoji_name: emoji }) => tagOf(name, emoji)),
        )
      : null,
    h('p', {}, guild ? words.channelStart(label) : words.dmStart(channel.name), withBot || guild ? ` ${words.hint}` : ''),
  );
}

/** @param {import('../places.js').Place} place */
export function placeIcon({ guild, thread, channel }) {
  if (!guild) return icon('message');
  if (thread) return icon('thread');
  if (isForum(channel)) return icon('forum');
  return icon(isAnnouncement(channel) ? 'megaphone' : 'hash');
}

/**
 * What stands beside a place's name.
 * @param {import('../places.js').Place} place
 * @param {import('../words/words.js').Words} words
 */
export function topicOf({ guild, thread, channel }, words) {
  const parent = guild?.channels.find(({ id }) => id === thread?.parentId);
  return parent ? words.in(`#${parent.name}`) : (channel.topic ?? '');
}

/**
 * What messages here may refer to.
 * @param {import('../state.js').Here} view
 * @param {(channelId: string) => void} openChannel
 * @param {(entry: import('../composer/commands.js').CommandEntry) => void} startCommand
 * @returns {import('../markdown/markdown-dom.js').Surroundings}
 */
export function surroundingsOf(view, openChannel, startCommand) {
  const { snapshot, viewer, words } = view;
  const users = [snapshot.bot, ...Object.values(snapshot.people)];
  const { roles } = choosable(view);
  const places = snapshot.guilds.flatMap((guild) => {
    const channels = visibleChannels(guild, viewer.role);
    return [...channels, ...guild.threads.filter(({ parentId }) => channels.some(({ id }) => id === parentId))];
  });
  return {
    words,
    locale: viewer.locale,
    now,
    filesOrigin: snapshot.filesOrigin,
    channel: (id) => {
      const found = places.find((place) => place.id === id);
      return found && { name: found.name, open: () => openChannel(found.id) };
    },
    userName: (id) => users.filter((user) => user.id === id).map(displayName)[0],
    role: (id) => roles.find((role) => role.id === id),
    command: (name, id) => {
      const entry = entries().find(
        (each) => each.id === id && [each.name, each.label].some((known) => fold(known) === fold(name)),
      );
      return entry && (() => startCommand(entry));
    },
  };
}
