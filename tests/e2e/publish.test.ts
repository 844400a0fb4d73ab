import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, startBot } from './bot.js';

let discord: Discord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord);
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const TITLE = "Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie";

const admin = (locale: string) => discord.user({ locale, role: 'admin', guild: 'La Rédaction', channel: 'général' });

/** Shows what would be posted, and gives that message and the question that follows it. */
async function preview(locale: string, values: Record<string, string> = {}) {
  const known = new Set(discord.messages('général').map(({ id }) => id));
  const answer = await admin(locale).command('publish', { channel: 'actualités', ...values });
  const question = await discord.waitFor(
    () => discord.messages('général').find(({ id }) => !known.has(id) && id !== answer.message?.id),
    10_000,
  );
  return { answer, question };
}

const wordsOf = ({ message, error }: Answer): string => (message ? textOf(message) : (error ?? ''));

describe('posting by hand', () => {
  test.each([
    ['fr', 'Publier', 'Publié'],
    ['en-US', 'Post it', 'Posted'],
  ])('in %s shows the message first, posts it once, and says where it stands', async (locale, post, posted) => {
    const before = discord.messages('actualités').length;
    const { answer, question } = await preview(locale, { length: 'short' });
    expect(answer.ephemeral).toBe(true);
    expect(wordsOf(answer)).toContain(TITLE);
    expect(discord.messages('actualités')).toHaveLength(before);

    const done = await admin(locale).press(question, post);
    const message = discord.messages('actualités').at(-1);
    expect(wordsOf(done)).toContain(posted);
    expect(wordsOf(done)).toContain(`/${message?.id}`);
    expect(message && textOf(message)).toBe(wordsOf(answer));

    const again = await admin(locale).press({ ...question }, buttonsOf(question)[0]?.customId ?? 'x', { force: true });
    expect(wordsOf(again)).toContain(`/${message?.id}`);
    expect(discord.messages('actualités')).toHaveLength(before + 1);
  });

  test('posts nothing where somebody thinks better of it', async () => {
    const before = discord.messages('actualités').length;
    const { question } = await preview('fr');
    expect(wordsOf(await admin('fr').press(question, 'Ne pas publier'))).toContain('Rien n’a été publié.');
    expect(discord.messages('actualités')).toHaveLength(before);
  });

  test('is not said to be left undone where it was done before', async () => {
    const { question } = await preview('fr');
    const cancel = buttonsOf(question)[1]?.customId ?? '';
    await admin('fr').press(question, 'Publier');
    const { message } = await admin('fr').press(question, cancel, { force: true });
    expect(message && textOf(message)).toContain('https://discord.com/channels/');
    expect(message && textOf(message)).not.toContain('Rien n’a été publié');
  });

  test('checks again when it is confirmed', async () => {
    const { question } = await preview('fr');
    discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
    const refused = await admin('fr').press(question, 'Publier');
    expect(refused.followUps.map((message) => textOf(message)).join()).toContain('Envoyer des messages');
    discord.denyBot('actualités', 0n);
  });

  test('is for admins: no member, no other server, no forged button', async () => {
    const { question } = await preview('fr');
    const customId = buttonsOf(question)[0]?.customId ?? '';
    const before = discord.messages('actualités').length;
    const member = discord.user({ locale: 'fr', role: 'member', guild: 'La Rédaction', channel: 'général' });
    await expect(member.command('publish', { channel: 'actualités' })).rejects.toThrow();
    expect(wordsOf(await member.command('publish', { channel: 'actualités' }, { force: true }))).toContain('Gérer le serveur');
    const own = (await member.command('help', { private: true })).message;
    if (!own) throw new Error('There was no help');
    expect(wordsOf(await member.press(own, customId, { force: true }))).toContain('Gérer le serveur');
    const elsewhere = discord.user({ locale: 'fr', role: 'admin', guild: 'The Newsroom' });
    const theirs = (await elsewhere.command('help', { private: true })).message;
    if (!theirs) throw new Error('There was no help');
    const foreign = await elsewhere.press(theirs, customId, { force: true });
    expect([wordsOf(foreign), ...foreign.followUps.map((message) => textOf(message))].join()).toContain('n’existe plus');
    for (const forged of ['publish', 'publish/x/y/z', 'publish/1/a/1-0fr//', 'publish/zzzzzzzzzzzzz/a/1-0fr//'])
      await elsewhere.press(theirs, forged, { force: true });
    expect(discord.messages('actualités')).toHaveLength(before);
    expect(discord.unexpected.filter((each) => !JSON.stringify(each).includes('/channels/'))).toEqual([]);
  });

  test('mentions no role that whoever confirms may not mention, whatever a button says', async () => {
    const settings = await admin('fr').command('settings');
    if (!settings.message) throw new Error('There were no settings');
    await admin('fr').select(settings.message, 'settings/managerRoles', ['Rédaction']);
    const role = discord.addRole('Direction', { guild: 'La Rédaction' });
    const { question } = await preview('fr');
    const [kind, channel, article, flags] = (buttonsOf(question)[0]?.customId ?? '').split('/');

    const editor = discord.user({ locale: 'fr', role: 'editor', guild: 'La Rédaction', channel: 'général' });
    const own = (await editor.command('help', { private: true })).message;
    if (!own) throw new Error('There was no help');
    const confirm = async (id: string) => {
      const packed = id && BigInt(id).toString(36);
      const { message, followUps } = await editor.press(own, [kind, channel, article, flags, packed, ''].join('/'), {
        force: true,
      });
      return [...(message ? [message] : []), ...followUps].map((each) => textOf(each)).join('\n');
    };
    const before = discord.messages('actualités').length;
    expect(await confirm(role.id)).toContain('Vous ne pouvez pas mentionner');
    expect(await confirm(discord.guild('La Rédaction').id)).toContain('ne mentionne jamais @everyone');
    expect(discord.messages('actualités')).toHaveLength(before);
    expect(await confirm('')).toContain('Publié');
    expect(discord.messages('actualités')).toHaveLength(before + 1);
  });
});
