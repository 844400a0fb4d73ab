import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import type { SandboxMessage } from '../../src/sandbox/protocol.js';
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
const messageOf = ({ message, error }: Answer): SandboxMessage => {
  if (!message) throw new Error(error ?? 'There was no message');
  return message;
};
/** Spaces that do not break are none of these tests' concern. */
const plain = (message: SandboxMessage): string => textOf(message).replace(/[\u00a0\u202f]/g, ' ');
const shown = (answer: Answer): string => plain(messageOf(answer));
const below = ({ followUps }: Answer): string => followUps.map(plain).join('\n');
const labels = (answer: Answer): string[] => buttonsOf(messageOf(answer)).map(({ label }) => label);
const idOf = (answer: Answer): string => /(?:Programmation|Schedule) (\w{8})/.exec(shown(answer))?.[1] ?? '';
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

describe('a server’s data', () => {
  test('stays every admin’s to see, change and remove, when who made it has left', async () => {
    const id = idOf(await add('actualités'));
    const sacha = admin().user.id;
    discord.setRoles('noa', ['Rédaction en chef'], 'La Rédaction');
    discord.removeMember('sacha', 'La Rédaction');
    const noa = discord.user({ role: 'editor', locale: 'fr', guild: 'La Rédaction', channel: 'général' });
    expect(shown(await noa.command('schedule list'))).toContain(id);
    expect(shown(await noa.command('status'))).toContain(`<@${sacha}> a créé la programmation ${id}`);
    expect(shown(await noa.command('schedule edit', { schedule: id, time: '09:00' }))).toContain('09:00');
    expect(shown(await noa.command('schedule remove', { schedule: id }))).toContain('supprimée');
    expect(shown(await noa.command('status'))).toContain(`<@${noa.user.id}> a supprimé la programmation ${id}`);
  });

  test('can be taken along as a file, in private', async () => {
    const id = idOf(await add('actualités'));
    await admin().command('schedule run', { schedule: id });
    const panel = messageOf(await admin().command('settings'));
    const answer = await admin().press(panel, 'Exporter');
    expect(answer.ephemeral).toBe(true);
    const [file] = messageOf(answer).attachments;
    expect(file?.filename).toBe(`depeche-${discord.guild('La Rédaction').id}.json`);
    const kept = (await (await fetch(file?.url ?? '')).json()) as Record<string, unknown>;
    expect(kept).toMatchObject({
      server: discord.guild('La Rédaction').id,
      settings: { length: 'medium' },
      schedules: [{ id, createdBy: admin().user.id }],
      deliveries: [{ scheduleId: id, state: 'sent' }],
      articles: [],
    });
    expect((kept.changes as { what: string }[]).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['schedule.add', 'schedule.run', 'data.export']),
    );
    expect(discord.unexpected).toEqual([]);
  });

  test('is erased once the server’s name was typed, and no other server’s', async () => {
    await add('actualités');
    const english = discord.user({ locale: 'en-GB', role: 'admin', guild: 'The Newsroom' });
    await english.command('schedule add', { channel: discord.channel('news', 'The Newsroom').id, time: '08:00' });
    const panel = messageOf(await admin().command('settings'));
    const type = async (name: string): Promise<Answer> => {
      const { modal } = await admin().press(panel, 'Tout effacer…');
      if (!modal) throw new Error('No form opened');
      return admin().submit(modal, { typed: name });
    };
    const wrong = await type('The Newsroom');
    expect(shown(wrong)).toContain('Rien n’a été effacé');
    expect(shown(await admin().command('schedule list'))).toContain('## Programmations (1)');
    expect(shown(await type(' la rédaction '))).toContain('est effacé');
    expect(shown(await admin().command('schedule list'))).toContain('Aucune programmation dans ce serveur');
    expect(shown(await admin().command('status'))).toContain('a effacé toutes les données du serveur');
    expect(shown(await english.command('schedule list'))).toContain('## Schedules (1)');
  });

  test('goes 30 days after the bot has left', { timeout: 40_000 }, async () => {
    await add('actualités');
    await admin().select(messageOf(await admin().command('settings')), 'settings/length', ['long']);
    discord.removeBot('La Rédaction');
    await discord.waitFor(() => bot.log().includes('Left a server'), 10_000).catch(() => {});
    await restart(31 * 24 * 3_600_000);
    expect(bot.log()).toContain('Removed the data of servers that the bot left 30 days ago');
    discord.invite('La Rédaction');
    await discord.waitFor(() => discord.messages('général').some((message) => plain(message).includes('Dépêche')), 10_000);
    const text = shown(await admin().command('status'));
    expect(text).toContain('Aucun changement pour le moment.');
  });
});

describe('a person', () => {
  test('who does not manage any server has their id removed, from /help, wherever they are', async () => {
    const id = idOf(await add('actualités'));
    const sacha = admin().user.id;
    discord.setRoles('sacha', [], 'La Rédaction');
    const me = discord.user({ role: 'admin', locale: 'fr', guild: 'La Rédaction', channel: 'dm' });
    const help = messageOf(await me.command('help', { private: true }));
    const data = await me.press(help, 'Mes données');
    expect(data.ephemeral).toBe(true);
    expect(shown(data)).toContain('Votre identifiant figure dans 2 enregistrements');
    const forgotten = await me.press(messageOf(data), 'Retirer mon identifiant');
    expect(shown(forgotten)).toContain('ne figure plus nulle part');
    expect(shown(await me.press(help, 'Mes données'))).toContain('Votre identifiant ne figure nulle part.');
    discord.setRoles('noa', ['Rédaction en chef'], 'La Rédaction');
    const noa = discord.user({ role: 'editor', locale: 'fr', guild: 'La Rédaction', channel: 'général' });
    const text = shown(await noa.command('status'));
    expect(text).toContain(`Quelqu’un (identifiant retiré) a créé la programmation ${id}`);
    expect(text).not.toContain(sacha);
  });
});

describe('joining a server', () => {
  const greetings = (channel: string, guild: string) =>
    discord
      .messages(channel, guild)
      .filter((message) => /ici Dépêche|this is Dépêche/.test(plain(message)) && !message.visible_to);

  test('says so in the system channel, in the server’s language, once', { timeout: 40_000 }, async () => {
    discord.invite('Le Café');
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length > 0, 10_000);
    expect(plain(greetings('comptoir', 'Le Café')[0] as SandboxMessage)).toContain('`/installation`');
    discord.dropGateway('invalidate');
    await restart();
    expect(greetings('comptoir', 'Le Café')).toHaveLength(1);
    expect(greetings('général', 'La Rédaction')).toEqual([]);
    const me = discord.user({ locale: 'fr', role: 'admin', guild: 'Le Café' });
    expect(below(await me.command('status'))).toBe('');
    discord.removeBot('Le Café');
    await restart();
    discord.invite('Le Café');
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length === 2, 10_000);
  });

  test('while the bot is down is said when it is back', { timeout: 40_000 }, async () => {
    await bot.stop();
    discord.invite('Le Café');
    bot = await startBot(discord, { cwd });
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length > 0, 10_000);
    expect(greetings('comptoir', 'Le Café')).toHaveLength(1);
  });

  test('is said to the first admin where it may not write in the system channel, once', async () => {
    discord.removeBot('The Newsroom');
    discord.guild('The Newsroom').systemChannelId = null;
    discord.invite('The Newsroom');
    const me = discord.user({ locale: 'en-GB', role: 'admin', guild: 'The Newsroom' });
    await discord.waitFor(() => bot.log().includes('Joined a server'), 10_000).catch(() => {});
    await me.command('settings');
    const member = discord.user({ locale: 'en-GB', role: 'member', guild: 'The Newsroom' });
    await member.command('help');
    const all = () =>
      discord.messages('general', 'The Newsroom').filter((message) => plain(message).includes('Hello, this is Dépêche'));
    await discord.waitFor(() => all().length > 0, 5_000);
    expect(all()[0]?.visible_to).toBe(me.user.id);
    await me.command('status');
    expect(all()).toHaveLength(1);
  });
});
