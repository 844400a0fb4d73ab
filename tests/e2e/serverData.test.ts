import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { recordChange } from '../../src/store/changes.js';
import { openStore } from '../../src/store/open.js';
import { SERVER_TABLES } from '../../src/store/serverTables.js';
import { messageOf, plain, shown } from './answers.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const MIB = 1024 * 1024;

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
const idOf = (answer: Answer): string => /Programmation (\w{8})/.exec(shown(answer))?.[1] ?? '';
const add = (channel: string, who = admin()) =>
  who.command('schedule add', { channel: discord.channel(channel).id, time: '08:00', timezone: 'Europe/Paris' });

const TEXT = `Le port de Belmare rouvre après six mois de travaux

Belmare, 3 mars (La Gazette) – Le port de Belmare a rouvert mardi, a annoncé la mairie.`;

/** The server's own. */
async function addArticle(): Promise<void> {
  const { modal } = await admin().command('article add');
  if (!modal) throw new Error('No form opened');
  expect(shown(await admin().submit(modal, { Texte: TEXT }))).toContain('Article ajouté.');
  expect(shown(await admin().command('articles'))).toContain('Belmare');
}

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
    await addArticle();
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
      deliveries: [{ scheduleId: id, state: 'sent', endedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/) }],
      articles: [{ text: TEXT, metadata: { source: null } }],
    });
    for (const table of SERVER_TABLES) expect(kept).toHaveProperty(table);
    expect((kept.changes as { what: string }[]).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['schedule.add', 'schedule.run', 'data.export']),
    );
    expect(discord.unexpected).toEqual([]);
  });

  test('comes compressed where it is large, and with a sentence instead where it is too large all the same', async () => {
    const guildId = discord.guild('La Rédaction').id;
    const remember = async (object: string): Promise<void> => {
      const store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
      await recordChange(store.db, guildId, { at: 1, userId: '1', what: 'publish', object });
      await store.close();
    };
    const exported = async (locale = 'fr'): Promise<Answer> =>
      admin(locale).press(messageOf(await admin(locale).command('settings')), 'settings/export');
    const title = 'Le pont rouvre. '.repeat((11 * MIB) / 16);
    await remember(title);
    const [file] = messageOf(await exported()).attachments;
    expect(file?.filename).toBe(`depeche-${guildId}.json.gz`);
    expect(file?.size).toBeLessThan(MIB);
    const bytes = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer());
    const { changes } = JSON.parse(gunzipSync(bytes).toString()) as { changes: { object: string | null }[] };
    expect(changes.find(({ object }) => object === title)).toBeDefined();

    await remember(randomBytes(12 * MIB).toString('base64'));
    expect(shown(await exported())).toContain(
      'dépassent ce que Discord laisse envoyer en un fichier. Demandez-les à qui héberge le bot.',
    );
    const refused = await exported('en-GB');
    expect(shown(refused)).toContain('Ask whoever hosts the bot for it.');
    expect(messageOf(refused).attachments).toEqual([]);
    expect(discord.unexpected).toEqual([]);
  });

  test('is erased once the server’s name was typed, and no other server’s', async () => {
    await add('actualités');
    await addArticle();
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
    expect(shown(await admin().command('articles'))).not.toContain('Belmare');
    expect(shown(await admin().command('status'))).toContain('a effacé toutes les données du serveur');
    expect(shown(await english.command('schedule list'))).toContain('## Schedules (1)');
  });

  test('is without a removed article a day later', { timeout: 40_000 }, async () => {
    await addArticle();
    const listed = messageOf(await admin().command('article remove', { article: 'Belmare' }));
    expect(plain(listed)).toContain('24 heures');
    const texts = async (): Promise<unknown> => {
      const answer = await admin().press(messageOf(await admin().command('settings')), 'Exporter');
      const [file] = messageOf(answer).attachments;
      return ((await (await fetch(file?.url ?? '')).json()) as { articles: unknown }).articles;
    };
    expect(await texts()).toHaveLength(1);
    await restart(25 * 3_600_000);
    expect(await texts()).toEqual([]);
  });

  test('goes 30 days after the bot has left', { timeout: 40_000 }, async () => {
    await add('actualités');
    await admin().select(messageOf(await admin().command('settings')), 'settings/length', ['long']);
    discord.removeBot('La Rédaction');
    await vi.waitFor(() => expect(bot.log()).toContain('Left a server'), { timeout: 10_000 });
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
