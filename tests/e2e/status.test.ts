import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { messageOf, shown } from './answers.js';
import { type BotProcess, scratch, startBot } from './bot.js';

let offset: number;
let discord: Discord;
let bot: BotProcess;
let cwd: string;

beforeEach(async () => {
  offset = 0;
  cwd = scratch();
  discord = await openDiscord({ now: () => Date.now() + offset });
  bot = await startBot(discord, { cwd });
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

/** Starts the bot again, with all clocks ahead. */
async function restart(ahead = 0): Promise<void> {
  await bot.stop();
  offset = ahead;
  bot = await startBot(discord, { cwd, ahead });
}

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', guild: 'La Rédaction', channel: 'général' });
const labels = (answer: Answer): string[] => buttonsOf(messageOf(answer)).map(({ label }) => label);
const idOf = (answer: Answer): string => /Programmation (\w{8})/.exec(shown(answer))?.[1] ?? '';
const add = (channel: string, who = admin()) =>
  who.command('schedule add', { channel: discord.channel(channel).id, time: '08:00', timezone: 'Europe/Paris' });
/** Milliseconds from now to just before the instant of a message's first `<t:…:F>`. */
const justBefore = (text: string): number => Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000 - 2_000 - Date.now();

describe('the status', () => {
  test('of a server with nothing yet leads to setting up', async () => {
    const answer = await admin().command('status');
    expect(answer.ephemeral).toBe(true);
    expect(shown(answer)).toContain('Commencez par `/installation`.');
    expect(shown(answer)).toContain('SQLite');
    expect(shown(answer)).toContain('Discord connaît toutes les commandes.');
    expect(shown(await admin('en-US').command('status'))).toContain('Begin with `/setup`.');
    expect(discord.unexpected).toEqual([]);
  });

  test('tells the next posts, and who changed what, in both languages', async () => {
    const id = idOf(await add('actualités'));
    await admin().command('schedule pause', { schedule: id });
    await admin().command('schedule resume', { schedule: id });
    const text = shown(await admin().command('status'));
    expect(text).toContain('Tout fonctionne.');
    expect(text).toContain('1 active');
    expect(text).toContain(`programmation ${id}`);
    const me = `<@${admin().user.id}>`;
    expect(text).toContain(`${me} a créé la programmation ${id}`);
    expect(text).toContain(`${me} a suspendu la programmation ${id}`);
    const english = shown(await admin('en-US').command('status'));
    expect(english).toContain('Everything works.');
    expect(english).toContain(`${me} resumed the schedule ${id}`);
  });

  test('names what is wrong, and repairs what can be repaired', { timeout: 40_000 }, async () => {
    const made = await add('actualités');
    const id = idOf(made);
    discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
    await restart(justBefore(shown(made)));
    await discord.waitFor(() => discord.unexpected.length > 0, 10_000);
    const wrong = await admin().command('status');
    expect(shown(wrong)).toContain('1 chose à réparer');
    expect(shown(wrong)).toContain('**À réparer**');
    expect(shown(wrong)).toContain('Envoyer des messages');
    expect(shown(wrong)).toContain('1 arrêtée');
    expect(shown(wrong)).toContain('Échec de la publication');
    expect(labels(wrong)).not.toContain('Reprendre 1 programmation arrêtée');

    discord.setOverwrites('actualités', []);
    await discord.waitFor(() => true, 500);
    const mended = await admin().press(messageOf(wrong), 'Actualiser');
    expect(shown(mended)).toContain(`La programmation ${id}`);
    expect(labels(mended)).toContain('Reprendre 1 programmation arrêtée');
    const resumed = await admin().press(messageOf(wrong), 'Reprendre 1 programmation arrêtée');
    expect(shown(resumed)).toContain('Tout fonctionne.');
    expect(shown(resumed)).toContain(`a repris la programmation ${id}`);
  });

  test('still tells what a schedule posted that was removed since', async () => {
    const id = idOf(await add('actualités'));
    await admin().command('schedule run', { schedule: id });
    await admin().command('schedule remove', { schedule: id });
    expect(shown(await admin().command('status'))).toMatch(
      new RegExp(`Programmation ${id} \\(supprimée\\)\\. Publié le <t:\\d+:f>`),
    );
    const english = await discord.user({ locale: 'en-US', role: 'admin', channel: 'général' }).command('status');
    expect(shown(english)).toContain(`Schedule ${id} (removed). Posted on <t:`);
  });

  test('names what is wrong with one of two schedules in a channel', async () => {
    discord.addRole('Lecteurs', { guild: 'La Rédaction', mentionable: true });
    const channel = discord.channel('actualités').id;
    const mention = discord.role(discord.guild('La Rédaction'), 'Lecteurs').id;
    const id = idOf(await admin().command('schedule add', { channel, time: '08:00', mention }));
    await admin().command('schedule add', { channel, time: '09:00' });
    discord.deleteRole('Lecteurs', 'La Rédaction');
    await discord.waitFor(() => true, 500);
    const text = shown(await admin().command('status'));
    expect(text).toContain('1 chose à réparer');
    expect(text).not.toContain('Tout fonctionne.');
    expect(text).toContain(`Programmation ${id}. `);
    expect(text).toContain('Avec `/programmation modifier`, choisissez-en un autre');
    const english = await discord
      .user({ locale: 'en-US', role: 'admin', channel: 'général' })
      .command('schedule pause', { schedule: id });
    expect(shown(english)).toContain('paused.');
    const resumed = await discord
      .user({ locale: 'en-US', role: 'admin', channel: 'général' })
      .command('schedule resume', { schedule: id });
    expect(shown(resumed)).toContain('With `/schedule edit`, choose another');
  });

  test('registers commands that Discord has lost', async () => {
    await add('actualités');
    discord.state.commands = discord.state.commands.filter(({ name }) => name !== 'quotes');
    const wrong = await admin('en-US').command('status');
    expect(shown(wrong)).toContain('Discord does not know `quotes`.');
    expect(shown(await admin('en-US').press(messageOf(wrong), 'Register the commands'))).toContain('Discord knows all commands.');
    expect(discord.commands().map(({ name }) => name)).toContain('quotes');
  });

  test('pages through all changes', async () => {
    const id = idOf(await add('actualités'));
    for (let i = 0; i < 5; i++) {
      await admin().command('schedule pause', { schedule: id });
      await admin().command('schedule resume', { schedule: id });
    }
    const panel = messageOf(await admin().command('status'));
    expect(shown(await admin().press(panel, 'Tous les changements'))).toContain('## Changements (11)');
    const second = shown(await admin().press(panel, 'Page suivante'));
    expect(second).toContain('Page 2 sur 2');
    expect(second).toContain(`a créé la programmation ${id}`);
  });

  test('is for those who manage the server alone', async () => {
    const member = discord.user({ role: 'member', locale: 'fr', guild: 'La Rédaction' });
    expect(shown(await member.command('status', {}, { force: true }))).toContain('Gérer le serveur');
    const own = messageOf(await member.command('help', { private: true }));
    for (const action of ['refresh', 'resume', 'register', 'changes/0'])
      expect(shown(await member.press(own, `status/${action}`, { force: true }))).toContain('Gérer le serveur');
    const panel = messageOf(await admin().command('status'));
    for (const action of ['status', 'status/nothing', 'status/constructor'])
      expect(shown(await admin().press(panel, action, { force: true }))).toContain('Ce bouton vient d’une autre version');
  });
});
