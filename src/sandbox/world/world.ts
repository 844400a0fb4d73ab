import {
  type APIGuildForumTag,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Role } from '../window/protocol.js';
import { type Channel, createState, type Guild, type State } from './state.js';

/** Ids are fixed, so that what the bot has stored of a server is still true after a restart. */
const id = (n: number): string => (1_300_000_000_000_000_000n + BigInt(n)).toString();

export const PEOPLE: Record<Role, string> = { member: id(1), admin: id(2), editor: id(4), guest: id(5) };
const BOT = id(10);

export const makeUser = (id: string, username: string, globalName: string | null, bot = false): APIUser => ({
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
  UseExternalApps,
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
  UseExternalApps,
  AddReactions,
].reduce((all, bit) => all | bit, 0n);

export const makeRole = (id: string, name: string, permissions: bigint, position: number, managed = false): APIRole => ({
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

const coloured = (role: APIRole, color: number): APIRole => ({
  ...role,
  color,
  colors: { ...role.colors, primary_color: color },
});

export const makeTag = (id: string, name: string): APIGuildForumTag => ({
  id,
  name,
  moderated: false,
  emoji_id: null,
  emoji_name: null,
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
  /** Of the editor; without it the server has none, and not the bot either. */
  editorRole?: string;
  members: Role[];
  channels: (Pick<Channel, 'name' | 'topic'> & { type?: ChannelType; denied?: bigint; tags?: string[] })[];
}

const addGuild = (state: State, plan: GuildPlan): void => {
  const first = BigInt(plan.id);
  const next = (n: number): string => (first + BigInt(n)).toString();
  const { editorRole } = plan;
  const roles = [
    makeRole(plan.id, '@everyone', EVERYONE, 0),
    coloured(makeRole(next(1), plan.adminRole, PermissionFlagsBits.Administrator, 3), 0xc27c0e),
    ...(editorRole
      ? [coloured(makeRole(next(3), editorRole, 0n, 1), 0x1f8b4c), makeRole(next(2), state.bot.username, EVERYONE, 2, true)]
      : []),
  ];
  const rolesOf: Record<Role, string[]> = { member: [], admin: [next(1)], editor: [next(3)], guest: [] };
  const joinedAt = '2026-01-05T09:00:00.000000+00:00';
  const members = [
    ...plan.members.map((who) => ({ userId: PEOPLE[who], roles: rolesOf[who] })),
    ...(editorRole ? [{ userId: state.bot.id, roles: [next(2)] }] : []),
  ].map(({ userId, roles }) => [userId, { user: state.users.get(userId) ?? state.bot, roles, joinedAt }] as const);
  const guild: Guild = {
    id: plan.id,
    name: plan.name,
    locale: plan.locale,
    ownerId: id(3),
    roles,
    members: new Map(members),
    systemChannelId: next(10),
    commandPermissions: new Map(),
  };
  state.guilds.set(guild.id, guild);
  plan.channels.forEach(({ name, topic, type = ChannelType.GuildText, denied, tags }, position) => {
    const channelId = next(10 + position);
    const overwrites = denied === undefined ? [] : [deny(next(2), OverwriteType.Role, denied)];
    const forum = tags && { tagRequired: false, tags: tags.map((tag, index) => makeTag(next(100 + index), tag)) };
    state.channels.set(channelId, {
      id: channelId,
      type,
      guildId: guild.id,
      name,
      topic,
      position,
      overwrites,
      recipients: [],
      ...(forum ? { forum } : {}),
    });
  });
};

const addConversation = (state: State, channelId: string, recipients: APIUser[]): Channel => {
  const conversation: Channel = {
    id: channelId,
    type: ChannelType.DM,
    guildId: null,
    name: '',
    topic: null,
    position: 0,
    overwrites: [],
    recipients,
  };
  state.channels.set(channelId, conversation);
  return conversation;
};

/** The conversation of two, opened where there is none yet. */
export const conversation = (state: State, two: readonly [APIUser, APIUser]): Channel =>
  [...state.channels.values()].find(
    ({ recipients }) => recipients.length === two.length && two.every((one) => recipients.some(({ id }) => id === one.id)),
  ) ?? addConversation(state, state.nextId(), [...two]);

/**
 * Two servers with the bot, one in French and one in English, and a third without; a member, an admin, an editor, and a guest, who
 * has installed the bot for themselves. The bot has a conversation with each, and the member has one with the guest.
 */
export const createWorld = (options: { now: () => number; token: string }): State => {
  const state = createState({ ...options, bot: makeUser(BOT, 'Dépêche', null, true) });
  const people = {
    member: makeUser(PEOPLE.member, 'camille', 'Camille'),
    admin: makeUser(PEOPLE.admin, 'sacha', 'Sacha'),
    editor: makeUser(PEOPLE.editor, 'noa', 'Noa'),
    guest: makeUser(PEOPLE.guest, 'robin', 'Robin'),
  };
  for (const user of Object.values(people)) state.users.set(user.id, user);
  state.installed.add(PEOPLE.guest);

  addGuild(state, {
    id: id(1000),
    name: 'La Rédaction',
    locale: 'fr',
    adminRole: 'Rédaction en chef',
    editorRole: 'Rédaction',
    members: ['member', 'admin', 'editor'],
    channels: [
      { name: 'général', topic: 'La conversation de tous les jours' },
      { name: 'actualités', topic: 'Les dépêches du jour' },
      { name: 'annonces', topic: 'Suivi par d’autres serveurs', type: ChannelType.GuildAnnouncement },
      { name: 'archives', topic: 'Le bot peut lire ici, mais pas écrire', denied: SendMessages },
      { name: 'direction', topic: 'Le bot ne voit pas ce salon', denied: ViewChannel },
      { name: 'dossiers', topic: 'Un fil par sujet', type: ChannelType.GuildForum, tags: ['Monde', 'Économie', 'Culture'] },
    ],
  });
  addGuild(state, {
    id: id(2000),
    name: 'The Newsroom',
    locale: 'en-GB',
    adminRole: 'Editor in chief',
    editorRole: 'Newsroom',
    members: ['member', 'admin', 'editor'],
    channels: [
      { name: 'general', topic: 'Everyday talk' },
      { name: 'news', topic: 'Briefings of the day' },
      { name: 'announcements', topic: 'Followed by other servers', type: ChannelType.GuildAnnouncement },
      { name: 'read-only', topic: 'The bot can read here, but not write', denied: SendMessages },
      { name: 'stories', topic: 'A thread for each', type: ChannelType.GuildForum, tags: ['World', 'Business', 'Culture'] },
    ],
  });
  addGuild(state, {
    id: id(4000),
    name: 'Le Café',
    locale: 'fr',
    adminRole: 'Comptoir',
    members: ['admin', 'guest'],
    channels: [{ name: 'comptoir', topic: 'Un serveur sans le bot' }],
  });
  Object.values(people).forEach((user, position) => {
    addConversation(state, id(3000 + position), [user, state.bot]);
  });
  addConversation(state, id(3100), [people.member, people.guest]);
  return state;
};
