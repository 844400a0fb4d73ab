import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Sentences } from '../locales/index.js';

/** What the bot needs in a channel to post there, and to find its own posts again before it sends one a second time. */
const POSTING_PERMISSIONS = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;

/** Of the permissions needed to post in a channel, those that are missing, under the names that Discord shows. */
export const missingPermissions = (granted: Readonly<PermissionsBitField>, t: Sentences): string[] =>
  POSTING_PERMISSIONS.filter((name) => !granted.has(PermissionFlagsBits[name])).map((name) => t.permissions[name]);

/** The link by which an admin adds the bot to a server, with the scopes and permissions it needs and no others. */
export function inviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField(POSTING_PERMISSIONS.map((name) => PermissionFlagsBits[name]));
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(permissions.bitfield),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
