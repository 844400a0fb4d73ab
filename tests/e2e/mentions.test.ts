import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { shown } from './answers.js';
import { type BotProcess, startBot } from './bot.js';

let discord: Discord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord);
});
afterAll(async () => {
  expect(discord.unexpected).toEqual([]);
  await bot.stop();
  await discord.close();
});

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const posts = (channel: string) =>
  discord.messages(channel).filter((message) => message.author.bot && message.visible_to === null);
const idIn = (text: string): string => /(?:Programmation|Schedule) (\w{8})/.exec(text)?.[1] ?? '';
const add = async (values: Record<string, string | number | boolean>, locale = 'fr'): Promise<string> =>
  shown(await admin(locale).command('schedule add', { time: '08:00', ...values }));
const run = async (id: string): Promise<string> => shown(await admin().command('schedule run', { schedule: id }));
const edit = async (id: string, values: Record<string, string>): Promise<string> =>
  shown(await admin().command('schedule edit', { schedule: id, ...values }));

describe('a role to mention', () => {
  test('that may be mentioned is pinged by each post, and by nothing else', async () => {
    const role = discord.addRole('lecteurs', { mentionable: true });
    const channel = discord.addChannel('mentions').id;
    const text = await add({ channel, mention: role.id });
    expect(text).toContain(`mentionne <@&${role.id}>`);
    const id = idIn(text);
    const preview = await admin('en-US').command('schedule preview', { schedule: id });
    expect(shown(preview)).toContain(`<@&${role.id}>`);
    expect(preview.message?.mention_roles).toEqual([]);
    await run(id);
    expect(posts('mentions')[0]?.mention_roles).toEqual([role.id]);
    const listed = await admin('en-US').command('schedule list');
    expect(discord.messages('général').every(({ mention_roles }) => mention_roles.length === 0)).toBe(true);
    expect(listed.message?.mention_roles).toEqual([]);

    // What cannot be pinged any more is left out; the post goes out all the same, and its outcome says so.
    discord.setMentionable('lecteurs', false);
    await discord.waitFor(() => true, 500);
    expect(await run(id)).toContain('Sans mention : le bot n’a pas le droit de mentionner ce rôle');
    expect(shown(await admin().command('status'))).toContain('sans mention : le bot n’a pas le droit');
    discord.deleteRole('lecteurs');
    await discord.waitFor(() => true, 500);
    expect(await run(id)).toContain('Sans mention : le rôle n’existe plus');
    for (const post of posts('mentions').slice(1)) expect(textOf(post)).not.toContain('<@');
    expect(
      posts('mentions')
        .slice(1)
        .flatMap(({ mention_roles }) => mention_roles),
    ).toEqual([]);
    expect(posts('mentions')).toHaveLength(3);
    expect(await edit(id, { clear: 'mention' })).not.toContain(role.id);
    await run(id);
    expect(posts('mentions')[3]?.mention_roles).toEqual([]);
  });

  test('that the bot may not mention is refused, and so is everyone', async () => {
    const role = discord.addRole('discrets');
    const channel = discord.channel('actualités').id;
    expect(await add({ channel, mention: role.id })).toContain(`Le bot ne peut pas mentionner <@&${role.id}>`);
    expect(await add({ channel, mention: role.id }, 'en-US')).toContain(`The bot cannot mention <@&${role.id}>`);
    expect(await add({ channel, mention: discord.guild().id })).toContain('jamais @everyone');
    expect(await add({ channel, mention: discord.guild().id }, 'en-US')).toContain('never mentions @everyone');
  });

  test('that the member may not mention themselves is refused', async () => {
    const manager = discord.addRole('gestion', { permissions: PermissionFlagsBits.ManageGuild });
    const role = discord.addRole('réservés');
    discord.addMember('lou', { roles: [manager.id] });
    const lou = (locale: string) => discord.user({ name: 'lou', locale, channel: 'général' });
    const values = { channel: discord.channel('actualités').id, time: '08:00', mention: role.id };
    expect(shown(await lou('fr').command('schedule add', values))).toContain('Vous ne pouvez pas mentionner');
    expect(shown(await lou('en-US').command('schedule add', values))).toContain('You cannot mention');
  });
});
