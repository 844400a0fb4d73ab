import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Role } from './protocol.js';
import { type Channel, createState, type Guild, type State } from './state.js';

/** Ids are fixed, so that what the bot has stored of a server is still true after a restart. */
const id = (n: number): string => (1_300_000_000_000_000_000n + BigInt(n)).toString();

export const PEOPLE: Record<Role, string> = { member: id(1), admin: id(2) };
const BOT = id(10);

const person = (id: string, username: string, globalName: string | null, bot = false): APIUser => ({
  id,
  username,
  discriminator: bot ? '0417' : '0',
  global_name: globalName,
  avatar: null,
  ...(bot ? { bot: true } : {}),
});

const {
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ReadMessageHistory,
  EmbedLinks,
  AttachFiles,
  UseApplicationCommands,
  AddReactions,
} = PermissionFlagsBits;
const EVERYONE = [
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ReadMessageHistory,
  EmbedLinks,
  AttachFiles,
  UseApplicationCommands,
  AddReactions,
].reduce((all, bit) => all | bit, 0n);

const role = (id: string, name: string, permissions: bigint, position: number, managed = false): APIRole => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position,
  permissions: permissions.toString(),
  managed,
  mentionable: false,
  flags: 0 as RoleFlags,
  icon: null,
  unicode_emoji: null,
});

const deny = (who: string, type: OverwriteType, bits: bigint): APIOverwrite => ({
  id: who,
  type,
  allow: '0',
  deny: bits.toString(),
});

interface GuildPlan {
  id: string;
  name: string;
  locale: string;
  adminRole: string;
  channels: (Pick<Channel, 'name' | 'topic'> & { type?: ChannelType; denied?: bigint })[];
}

const addGuild = (state: State, plan: GuildPlan): void => {
  const first = BigInt(plan.id);
  const next = (n: number): string => (first + BigInt(n)).toString();
  const roles = [
    role(plan.id, '@everyone', EVERYONE, 0),
    role(next(1), plan.adminRole, PermissionFlagsBits.Administrator, 2),
    role(next(2), state.bot.username, EVERYONE, 1, true),
  ];
  const joinedAt = '2026-01-05T09:00:00.000000+00:00';
  const members = [
    { userId: PEOPLE.member, roles: [] },
    { userId: PEOPLE.admin, roles: [next(1)] },
    { userId: state.bot.id, roles: [next(2)] },
  ].map(({ userId, roles }) => [userId, { user: state.users.get(userId) ?? state.bot, roles, joinedAt }] as const);
  const guild: Guild = { id: plan.id, name: plan.name, locale: plan.locale, ownerId: id(3), roles, members: new Map(members) };
  state.guilds.set(guild.id, guild);
  plan.channels.forEach(({ name, topic, type = ChannelType.GuildText, denied }, position) => {
    const channelId = next(10 + position);
    const overwrites = denied === undefined ? [] : [deny(next(2), OverwriteType.Role, denied)];
    state.channels.set(channelId, { id: channelId, type, guildId: guild.id, name, topic, position, overwrites, recipient: null });
  });
};

/** Two servers, one in French and one in English, a member, an admin and the bot, who has a conversation with each. */
export const createWorld = (options: { now: () => number; token: string }): State => {
  const state = createState({ ...options, bot: person(BOT, 'Dépêche', null, true) });
  const people = [person(PEOPLE.member, 'camille', 'Camille'), person(PEOPLE.admin, 'sacha', 'Sacha')];
  for (const user of people) state.users.set(user.id, user);

  addGuild(state, {
    id: id(1000),
    name: 'La Rédaction',
    locale: 'fr',
    adminRole: 'Rédaction en chef',
    channels: [
      { name: 'général', topic: 'La conversation de tous les jours' },
      { name: 'actualités', topic: 'Les dépêches du jour' },
      { name: 'annonces', topic: 'Suivi par d’autres serveurs', type: ChannelType.GuildAnnouncement },
      { name: 'archives', topic: 'Le bot peut lire ici, mais pas écrire', denied: SendMessages },
      { name: 'direction', topic: 'Le bot ne voit pas ce salon', denied: ViewChannel },
    ],
  });
  addGuild(state, {
    id: id(2000),
    name: 'The Newsroom',
    locale: 'en-GB',
    adminRole: 'Editor in chief',
    channels: [
      { name: 'general', topic: 'Everyday talk' },
      { name: 'news', topic: 'Briefings of the day' },
      { name: 'announcements', topic: 'Followed by other servers', type: ChannelType.GuildAnnouncement },
      { name: 'read-only', topic: 'The bot can read here, but not write', denied: SendMessages },
    ],
  });
  people.forEach((recipient, position) => {
    const channelId = id(3000 + position);
    const type = ChannelType.DM;
    state.channels.set(channelId, {
      id: channelId,
      type,
      guildId: null,
      name: '',
      topic: null,
      position,
      overwrites: [],
      recipient,
    });
  });
  return state;
};
