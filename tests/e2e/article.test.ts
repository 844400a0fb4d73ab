import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, startBot } from './bot.js';

const TEXT = `Le port de Belmare rouvre après six mois de travaux

Belmare, 3 mars (La Gazette) – Le port de Belmare a rouvert mardi, a annoncé la mairie. « Nous avons tenu les délais », a déclaré Inès Calvet, maire de Belmare. Les travaux ont coûté 12 millions d'euros.`;

let discord: Discord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { env: { ATTACHMENT_ORIGINS: discord.cdnUrl, MAX_ARTICLES: '3' } });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const admin = (guild = 'La Rédaction', locale = 'fr') => discord.user({ locale, role: 'admin', guild });

function shown({ message, error }: Answer) {
  if (!message) throw new Error(error ?? 'There was no message');
  return { message, text: textOf(message), labels: buttonsOf(message).map(({ label }) => label) };
}

/** What an answer says, in the message and below it. */
const all = ({ message, followUps }: Answer): string =>
  [...(message ? [message] : []), ...followUps].map((each) => textOf(each)).join('\n');

function formOf({ modal, error }: Answer) {
  if (!modal) throw new Error(error ?? 'There was no form');
  return modal;
}

describe("a server's own articles", () => {
  test('are added by pasting their text, and read by that server alone', async () => {
    const answer = await admin().submit(formOf(await admin().command('article add')), { Texte: TEXT });
    const { text, labels } = shown(answer);
    expect(answer.ephemeral).toBe(true);
    expect(text).toContain('Article ajouté.');
    expect(text).toContain('**Le port de Belmare rouvre après six mois de travaux**');
    expect(text).toContain('La Gazette · Belmare');
    expect(text).toContain('1 citation · 2 chiffres');
    expect(text).toContain('Pas trouvé dans le texte : la date de publication.');
    expect(labels).toEqual(['Briefing', 'Titre, source, date', 'Texte', 'Retirer']);

    const reader = discord.user({ locale: 'fr', role: 'member', guild: 'La Rédaction' });
    expect(shown(await reader.command('briefing', { article: 'port belmare' })).text).toContain(
      '**Inès Calvet**, maire de Belmare',
    );
    const stranger = discord.user({ locale: 'fr', role: 'member', guild: 'The Newsroom' });
    expect(shown(await stranger.command('briefing', { article: 'port belmare' })).text).toContain('Aucun article ne correspond');
    expect(await stranger.autocomplete('briefing', { article: 'port' }, 'article')).toEqual([]);
  });

  test('have their title, source and date changed in a form that knows them', async () => {
    const card = shown(await admin().command('article edit', { article: 'port' }));
    const form = formOf(await admin().press(card.message, 'Titre, source, date'));
    const wrong = await admin().submit(form, { Titre: 'Belmare retrouve son port', 'Date de publication': 'demain ou après' });
    expect(shown(wrong).text).toContain('**Belmare retrouve son port**');
    expect(shown(wrong).text).toContain('« demain ou après » n’est pas une date.');

    const again = formOf(await admin().press(card.message, 'Titre, source, date'));
    const changed = shown(
      await admin().submit(again, {
        Titre: 'Belmare retrouve son port',
        Source: 'Le Courrier',
        'Date de publication': '4 mars 2026',
      }),
    );
    expect(changed.text).toContain('Article modifié.');
    expect(changed.text).toContain('**Belmare retrouve son port**');
    expect(changed.text).toContain('Le Courrier · Belmare · 4 mars 2026');
    expect(changed.text).not.toContain('Pas trouvé');
  });

  test('have their text changed, and keep what is known of them', async () => {
    const card = shown(await admin().command('article edit', { article: 'Belmare' }));
    const form = formOf(await admin().press(card.message, 'Texte'));
    const same = shown(await admin().submit(form, {}));
    expect(same.text).toContain('Rien n’a changé.');
    const again = formOf(await admin().press(card.message, 'Texte'));
    const changed = shown(await admin().submit(again, { Texte: TEXT.replace('12 millions', '14 millions') }));
    expect(changed.text).toContain('Article modifié.');
    expect(changed.text).toContain('**Belmare retrouve son port**');
    const reader = discord.user({ locale: 'en-US', role: 'member', guild: 'La Rédaction' });
    expect(shown(await reader.command('figures', { article: 'Belmare' })).text).toContain('**14 millions');
  });

  test('are added from a file, which may say all of itself', async () => {
    const file = discord.file(
      'récolte.md',
      '---\ntitle: Une récolte tardive\nsource: La Plaine\npublished: 2026-02-01\n---\nLa récolte a pris **trois semaines** de retard, selon la coopérative.',
    );
    const { text } = shown(await admin().command('article add', { file }));
    expect(text).toContain('**Une récolte tardive**');
    expect(text).toContain('La Plaine · 1er février 2026');
    expect(text).not.toContain('Pas trouvé');
    const picture = shown(await admin('La Rédaction', 'en-US').command('article add', { file: discord.file('photo.png', 'x') }));
    expect(picture.text).toContain('.txt, .md');
  });

  test('are listed with what may still be kept, and changed from there', async () => {
    const list = shown(await admin('La Rédaction', 'en-US').command('article list'));
    expect(list.text).toContain('## Articles of this server (2)');
    expect(list.text).toContain('2 of 3 articles');
    expect(list.text.indexOf('Belmare retrouve')).toBeLessThan(list.text.indexOf('Une récolte tardive'));
    const card = shown(await admin('La Rédaction', 'en-US').press(list.message, '(2)'));
    expect(card.text).toContain('**Une récolte tardive**');
  });

  test('are removed, and come back', async () => {
    const gone = shown(await admin().command('article remove', { article: 'récolte' }));
    expect(gone.text).toContain('« Une récolte tardive » est retiré.');
    expect(await admin().autocomplete('article edit', { article: 'récolte' }, 'article')).toEqual([]);
    const back = shown(await admin().press(gone.message, 'Annuler le retrait'));
    expect(back.text).toContain('Article rétabli.');
    expect((await admin().autocomplete('article edit', { article: 'récolte' }, 'article')).map(({ name }) => name)).toEqual([
      'Une récolte tardive — La Plaine · 1er février 2026',
    ]);
  });

  test('are no more than the server may keep', async () => {
    const add = async (text: string) =>
      shown(await admin().submit(formOf(await admin().command('article add')), { Texte: text }));
    expect((await add('Un texte de plus, pour finir.')).text).toContain('Article ajouté.');
    expect((await add('Un autre texte, de trop.')).text).toContain('Ce serveur a déjà 3 articles, le maximum.');
    const form = formOf(await admin().command('article add'));
    expect(shown(await admin().submit(form, { Texte: ' ' }, { force: true })).text).toContain(
      'Cet article ne contient aucun texte.',
    );
  });

  test('are changed by nobody else: no member, no other server, and no forged id', async () => {
    const list = shown(await admin().command('article list'));
    const ids = buttonsOf(list.message).map(({ customId }) => customId?.split('/')[1] ?? '');
    expect(ids).toHaveLength(3);
    const member = discord.user({ locale: 'fr', role: 'member', guild: 'La Rédaction' });
    const stranger = admin('The Newsroom');
    const anyMessage = async (who: typeof member) => shown(await who.command('help', { private: true })).message;
    for (const kind of ['article-show', 'article-about', 'article-text', 'article-remove', 'article-restore']) {
      const refused = await member.press(await anyMessage(member), `${kind}/${ids[0]}`, { force: true });
      expect(shown(refused).text).toContain('Gérer le serveur');
      const foreign = await stranger.press(await anyMessage(stranger), `${kind}/${ids[0]}`, { force: true });
      expect(all(foreign)).toMatch(/n’est plus là|ne peut plus être rétabli/);
    }
    const form = { id: '1', custom_id: `article-text/${ids[0]}`, title: '', components: [] };
    expect(shown(await member.submit(form, { 'text-1': 'faux' }, { force: true })).text).toContain('Gérer le serveur');
    expect(all(await stranger.submit(form, { 'text-1': 'faux' }, { force: true }))).toContain('n’est plus là');
    expect(shown(await admin().command('article list')).text).toBe(list.text);
    expect(discord.unexpected).toEqual([]);
  });
});
