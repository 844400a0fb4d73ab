import { displayName } from '../avatar.js';
import { fold } from '../composer/commands.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { isAnnouncement, visibleChannels } from '../places.js';
import { entries, now } from '../state.js';

/**
 * What stands above a conversation's first message.
 * @param {string} label "#general"
 * @param {import('../places.js').Place} place
 * @param {import('../words/words.js').Words} words
 */
export function openingOf(label, { guild, channel }, words) {
  return h(
    'li',
    { class: 'opening' },
    h('div', { class: 'opening-mark' }, placeIcon({ guild, channel })),
    h('h2', {}, guild ? words.welcome(label) : channel.name),
    h('p', {}, guild ? words.channelStart(label) : words.dmStart(channel.name), ' ', words.hint),
  );
}

/** @param {import('../places.js').Place} place */
export function placeIcon({ guild, channel }) {
  if (!guild) return icon('message');
  return icon(isAnnouncement(channel) ? 'megaphone' : 'hash');
}

/**
 * What messages here may refer to.
 * @param {import('../state.js').Here} view
 * @param {(channelId: string) => void} openChannel
 * @param {(entry: import('../composer/commands.js').CommandEntry) => void} startCommand
 * @returns {import('../markdown/markdown-dom.js').Surroundings}
 */
export function surroundingsOf({ snapshot, viewer, place, words }, openChannel, startCommand) {
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
      return entry && (() => startCommand(entry));
    },
  };
}
