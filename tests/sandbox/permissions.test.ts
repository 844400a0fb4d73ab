import { PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { ALL_PERMISSIONS, channelPermissions, demand, guildPermissions } from '../../src/sandbox/world/permissions.js';
import type { Channel, Guild, State } from '../../src/sandbox/world/state.js';
import { createWorld, PEOPLE } from '../../src/sandbox/world/world.js';

const { ViewChannel, SendMessages, ManageMessages, ManageGuild } = PermissionFlagsBits;
const ROLE = 0;
const MEMBER = 1;

let state: State;
let guild: Guild;
let channel: Channel;
beforeEach(() => {
  state = createWorld({ now: () => 0, token: 'x' });
  const [firstGuild] = state.guilds.values();
  const [firstChannel] = state.channels.values();
  if (!firstGuild || !firstChannel) throw new Error('The world is empty');
  [guild, channel] = [firstGuild, firstChannel];
});

const overwrite = (id: string, type: number, allow: bigint, deny: bigint) => ({ id, type, allow: `${allow}`, deny: `${deny}` });
const held = (userId: string): bigint => channelPermissions(state, channel, userId);

describe('The permissions of somebody in a channel', () => {
  test('are those of @everyone and of their roles', () => {
    expect(held(PEOPLE.member) & SendMessages).toBe(SendMessages);
    expect(held(PEOPLE.member) & ManageGuild).toBe(0n);
    guild.members.get(PEOPLE.member)?.roles.push('7');
    guild.roles.push({ ...guild.roles[0], id: '7', permissions: `${ManageGuild}` } as Guild['roles'][number]);
    expect(held(PEOPLE.member) & ManageGuild).toBe(ManageGuild);
  });

  test('are all of them for an administrator and for the owner, whatever the channel says', () => {
    channel.overwrites = [overwrite(guild.id, ROLE, 0n, ViewChannel)];
    expect(held(PEOPLE.admin)).toBe(ALL_PERMISSIONS);
    guild.ownerId = PEOPLE.member;
    expect(held(PEOPLE.member)).toBe(ALL_PERMISSIONS);
  });

  test('follow the overwrites of @everyone, then of roles, then of the member', () => {
    const [role] = guild.members.get(state.bot.id)?.roles ?? [];
    channel.overwrites = [overwrite(guild.id, ROLE, 0n, SendMessages)];
    expect(held(state.bot.id) & SendMessages).toBe(0n);
    channel.overwrites.push(overwrite(role ?? '', ROLE, SendMessages, 0n));
    expect(held(state.bot.id) & SendMessages).toBe(SendMessages);
    channel.overwrites.push(overwrite(state.bot.id, MEMBER, ManageMessages, SendMessages));
    expect(held(state.bot.id) & (SendMessages | ManageMessages)).toBe(ManageMessages);
  });

  test('are none in a channel that they do not see, or in a server that they are not in', () => {
    channel.overwrites = [overwrite(guild.id, ROLE, ManageMessages, ViewChannel)];
    expect(held(PEOPLE.member)).toBe(0n);
    guild.members.delete(state.bot.id);
    expect([held(state.bot.id), guildPermissions(guild, state.bot.id)]).toEqual([0n, 0n]);
  });
});

test('A conversation with the bot is open to its two sides only', () => {
  const direct = [...state.channels.values()].find(({ recipients }) => recipients.some(({ id }) => id === PEOPLE.member));
  if (!direct) throw new Error('There is no conversation');
  const sees = [PEOPLE.member, state.bot.id, PEOPLE.admin].map(
    (id) => (channelPermissions(state, direct, id) & ViewChannel) !== 0n,
  );
  expect(sees).toEqual([true, true, false]);
});

test('What the bot may not do is refused: 50001 where it sees nothing, else 50013', () => {
  expect(() => demand(state, channel, SendMessages)).not.toThrow();
  expect(() => demand(state, channel, ManageMessages)).toThrow(expect.objectContaining({ status: 403, code: 50013 }));
  channel.overwrites = [overwrite(state.bot.id, MEMBER, 0n, ViewChannel)];
  expect(() => demand(state, channel, SendMessages)).toThrow(expect.objectContaining({ status: 403, code: 50001 }));
});
