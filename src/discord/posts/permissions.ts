import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Sentences } from '../../locales/index.js';

/** Where a post is made, as far as permissions go: in a text or announcement channel, a thread, or as a post of a forum. */
export type Place = 'channel' | 'thread' | 'forum';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/**
 * What the bot needs to post, under the names that Discord shows there, and to find its own posts again before it sends one a
 * second time. Passing one's own message on to followers takes no more.
 */
const NEEDED: Record<Place, readonly (readonly [keyof Sentences['permissions'], bigint])[]> = {
  channel: [
    ['ViewChannel', ViewChannel],
    ['SendMessages', SendMessages],
    ['ReadMessageHistory', ReadMessageHistory],
  ],
  thread: [
    ['ViewChannel', ViewChannel],
    ['SendMessagesInThreads', SendMessagesInThreads],
    ['ReadMessageHistory', ReadMessageHistory],
  ],
  forum: [
    ['ViewChannel', ViewChannel],
    ['CreatePosts', SendMessages],
    ['ReadMessageHistory', ReadMessageHistory],
  ],
};

/** Of the permissions needed to post in a place, those that are missing, under the names that Discord shows. */
export const missingPermissions = (granted: Readonly<PermissionsBitField>, t: Sentences, place: Place = 'channel'): string[] =>
  NEEDED[place].filter(([, bit]) => !granted.has(bit)).map(([name]) => t.permissions[name]);

/** The link by which an admin adds the bot to a server, with the scopes and permissions it needs and no others. */
export function inviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField(Object.values(NEEDED).flatMap((place) => place.map(([, bit]) => bit)));
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(permissions.bitfield),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
