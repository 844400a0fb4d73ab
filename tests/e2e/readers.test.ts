import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const ARTICLE = [
  'Le pont des Tanneurs ferme quatre mois',
  'La maire de Belmare, Odile Franquet, a fermé le pont le 4 novembre 2024.',
  '« La sécurité ne se négocie pas », a déclaré Odile Franquet. Les travaux coûteront 3,8 millions d’euros.',
].join('\n');

let discord: Discord;
let bot: BotProcess;
const cwd = scratch();
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { cwd });
  discord.addMember('lou', {});
});
// Somebody else each time: nobody may ask for much in a short time.
let count = 0;
beforeEach(() => {
  count++;
  discord.addMember(`reader${count}`, {});
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const reader = (locale: string, more = {}) => discord.user({ locale, name: `reader${count}`, channel: 'général', ...more });

function shown({ message, error }: Answer) {
  if (!message) throw new Error(error ?? 'There was no message');
  return { message, text: textOf(message), labels: buttonsOf(message).map(({ label }) => label) };
}

describe.each(['fr', 'en-US'] as const)('a reader whose Discord is in %s', (locale) => {
  const inFrench = locale === 'fr';
  const see = (n: number) => (inFrench ? `Voir dans l’article (${n})` : `See in the article (${n})`);
  const name = inFrench ? 'Briefing de ce message' : 'Brief this';
  const sharing = inFrench ? 'Partager' : 'Share';

  test('gets the timeline, and each date at its place', async () => {
    const post = reader(locale).post('', { attachments: [discord.file('pont.txt', ARTICLE)] });
    const { message } = shown(await reader(locale).menu(name, post));
    const timeline = shown(await reader(locale).press(message, inFrench ? 'Chronologie' : 'Timeline'));
    expect(timeline.text).toContain(`(1) **${inFrench ? '4 novembre 2024' : 'November 4, 2024'}**\nLa maire de Belmare`);
    const place = shown(await reader(locale).press(timeline.message, see(1)));
    expect(place.text).toContain('**__4 novembre 2024__**');
    expect(shown(await reader(locale).command('timeline')).text).toContain(inFrench ? '## Chronologie — ' : '## Timeline — ');
  });

  test('gets who is who, with what they said and every place where they are', async () => {
    const { message, text } = shown(await reader(locale).command('people', { article: 'OTAN' }));
    expect(text).toContain(inFrench ? '### Personnes' : '### People');
    expect(text).toContain("**Mark Rutte**, secrétaire général de l'OTAN");
    const label = buttonsOf(message).find(({ label }) => /^(Citations|Quotes) \(1\)$/.test(label))?.label ?? '';
    expect(shown(await reader(locale).press(message, label)).text).toContain(
      inFrench ? 'Mark Rutte\u00a0: citations — ' : 'Quotes by Mark Rutte',
    );
    const first = shown(await reader(locale).press(message, see(1)));
    expect(first.text).toMatch(inFrench ? /Mention 1 sur \d/ : /Mention 1 of \d/);
    const second = shown(await reader(locale).press(first.message, inFrench ? 'Mention suivante' : 'Next mention'));
    expect(second.message.id).toBe(first.message.id);
    expect(second.text).toMatch(/Mention 2 (sur|of) \d/);
    expect(second.text).toMatch(/\*\*__.*Rutte__\*\*/);
  });

  test('shares a private answer, and others open its items', async () => {
    const { message, labels, text } = shown(await reader(locale).command('briefing', { private: true }));
    expect(labels).toContain(sharing);
    const shared = await reader(locale).press(message, sharing);
    expect(shared.ephemeral).toBe(false);
    const { text: said, labels: left, message: post } = shown(shared);
    expect(said).toContain(text.split('\n')[0] ?? '');
    expect(said).toContain(`${inFrench ? 'Partagé par' : 'Shared by'} <@${reader(locale).user.id}>`);
    expect(left).not.toContain(sharing);
    expect([post.mentions, post.mention_everyone]).toEqual([[], false]);
    const place = await discord.user({ locale, name: 'lou', channel: 'général' }).press(post, see(1));
    expect(place.ephemeral).toBe(true);
  });

  test('has a message’s own words briefed, in private, and its items opened', async () => {
    const post = reader(locale).post(ARTICLE.replace('Odile', '**Odile**'));
    const answer = await reader(locale).menu(name, post);
    expect(answer.ephemeral).toBe(true);
    const { message, text, labels } = shown(answer);
    expect(text).toContain('> (');
    expect(text).toContain('La sécurité ne se négocie pas');
    // It shows all there are; from a shorter one they open.
    expect(labels.join()).not.toMatch(/Toutes les citations|All quotes|Tous les chiffres|All figures/);
    const [, id, revision] = buttonsOf(message).flatMap(({ customId }) => /^place\/([^/]+)\/([^/]+)/.exec(customId ?? '') ?? []);
    const list = async (customId: string) => shown(await reader(locale).press(message, customId, { force: true }));
    const quotes = await list(`quotes/${id}/${revision}//0`);
    expect(quotes.text).toContain('Odile Franquet');
    const figures = await list(`figures/${id}/${revision}/0`);
    expect(figures.text).toContain('3,8 millions');
  });

  test.each([
    ['text', 'pont.txt', ARTICLE],
    ['Markdown with front matter', 'pont.md', `---\nsource: Le Courrier\n---\n# ${ARTICLE.replaceAll('\n', '\n\n')}`],
    [
      'a page',
      'pont.html',
      `<html><body><article>${ARTICLE.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
    ],
  ])('has a file with %s briefed', async (_, file, content) => {
    const post = reader(locale).post('À lire', { attachments: [discord.file(file, content)] });
    expect(shown(await reader(locale).menu(name, post)).text).toContain('La sécurité ne se négocie pas');
  });

  test.each([
    ['a picture', 'pont.png', '\u0000PNG', /\.txt, \.md/],
    ['bytes that are no text', 'pont.txt', '\u0000\u0001', /ne contient pas de texte|has no text/],
    ['nothing', 'pont.txt', ' ', /aucun texte|no text in it/],
    ['wrong front matter', 'pont.md', '---\ntitle: [\n---\nLe pont', /en-tête|front matter/],
  ])('is told in a sentence that a file with %s cannot be read', async (_, file, content, sentence) => {
    const post = reader(locale).post('', { attachments: [discord.file(file, content)] });
    const answer = await reader(locale).menu(name, post);
    expect(answer.ephemeral).toBe(true);
    expect(shown(answer).text).toMatch(sentence);
  });
});

describe('what a reader had briefed', () => {
  const brief = async (more = {}) => shown(await reader('fr').menu('Brief this', reader('fr').post(ARTICLE), more));

  test('is opened by nobody else, until it is shared', async () => {
    const { message } = await brief();
    const place = buttonsOf(message).find(({ label }) => label === 'Voir dans l’article (1)')?.customId ?? '';
    const other = discord.user({ locale: 'fr', name: 'lou', channel: 'général' });
    const someMessage = shown(await other.command('help')).message;
    const refused = await other.press(someMessage, place, { force: true });
    expect(shown(refused).text).toContain('n’est plus gardé, ou n’a pas été partagé');
    const shared = shown(await reader('fr').press(message, 'Partager'));
    expect(textOf(message)).toMatch(/Pour vous seul, et jusqu’au <t:\d+:f>/);
    expect(shared.text).toMatch(/-# Les boutons ouvrent ce texte jusqu’au <t:\d+:f>\./);
    expect(shared.text).not.toContain('Pour vous seul');
    expect(shown(await other.press(shared.message, 'Voir dans l’article (1)')).text).toContain('**__');
  });

  test('is posted by those who may, as one of the server’s own articles', async () => {
    const { labels } = await brief();
    expect(labels).not.toContain('Publier…');
    const admin = discord.user({ locale: 'fr', role: 'admin', channel: 'général' });
    const own = shown(await admin.menu('Brief this', admin.post(ARTICLE)));
    const where = shown(await admin.press(own.message, 'Publier…'));
    expect(where.message.visible_to).not.toBeNull();
    const again = shown(await admin.press(own.message, 'Publier…'));
    expect(again.message.visible_to).not.toBeNull();
    const { text } = shown(await reader('fr').command('articles'));
    expect(text.match(/Le pont des Tanneurs/g)).toHaveLength(1);
  });

  test('is not posted by a member who forges the button', async () => {
    const { message } = await brief();
    const id = buttonsOf(message).flatMap(({ customId }) => customId?.match(/\.[a-z0-9]+/) ?? [])[0];
    const answer = await reader('fr').press(message, `brief-publish/${id}`, { force: true });
    expect(shown(answer).text).toContain('Gérer le serveur');
  });
});

describe('sharing', () => {
  test('is not offered where a reader may not write, and refused where they may no longer', async () => {
    const everyone = {
      id: discord.guild().id,
      type: OverwriteType.Role,
      allow: '0',
      deny: String(PermissionFlagsBits.SendMessages),
    };
    const { message, labels } = shown(await reader('fr').command('briefing', { private: true }));
    expect(labels).toContain('Partager');
    discord.setOverwrites('général', [everyone]);
    expect(shown(await reader('fr').command('briefing', { private: true })).labels).not.toContain('Partager');
    const refused = await reader('fr').press(message, 'Partager');
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused).text).toContain('Vous ne pouvez pas écrire ici');
    discord.setOverwrites('général', []);
  });

  test('is not offered in the conversation with the bot', async () => {
    expect(
      shown(await reader('fr', { channel: undefined, dm: true }).command('briefing', { private: true })).labels,
    ).not.toContain('Partager');
  });
});

describe('a search', () => {
  const TEXTS = Array.from(
    { length: 7 },
    (_, n) => `Le canal numéro ${n}\nParis / La Gazette\nLes péniches passent sur le canal depuis ${1900 + n}.`,
  );

  beforeAll(async () => {
    const admin = discord.user({ role: 'admin', locale: 'fr' });
    for (const [n, text] of TEXTS.entries()) {
      const front = `---\npublished: 2024-0${n + 1}-10\n---\n`;
      await admin.command('article add', { file: discord.file('canal.md', front + text.replaceAll('\n', '\n\n')) });
    }
  });

  test('finds articles whatever the accents and endings, marks what it found, and opens it', async () => {
    const { message, text, labels } = shown(await reader('fr').command('search', { words: 'peniche CANAUX' }));
    expect(text).toContain('## 7 articles pour «\u00a0peniche CANAUX\u00a0»');
    expect(text).toMatch(/> Les \*\*péniches\*\* passent sur le \*\*canal\*\*/);
    const places = ['Voir dans l’article (1)', '(2)', '(3)', '(4)', '(5)'];
    expect(labels.slice(0, 10)).toEqual([...places, 'Briefing (1)', '(2)', '(3)', '(4)', '(5)']);
    expect(shown(await reader('fr').press(message, 'Voir dans l’article (1)')).text).toContain('**__Les péniches passent');
  });

  test('is paged by buttons that work after a restart, whatever its length', async () => {
    const words = `péniches ${'canal '.repeat(31)}`.trim();
    const { message } = shown(await reader('en-US').command('search', { words, from: '2024', to: 'July 10, 2024' }));
    await bot.stop();
    bot = await startBot(discord, { cwd });
    const next = await reader('en-US').press(message, 'Next page');
    expect(next.ephemeral).toBe(true);
    const { text, labels } = shown(next);
    expect(text).toContain('Page 2 of 2');
    expect(text).toContain('from January 1, 2024 · to July 10, 2024');
    expect(labels.slice(0, 4)).toEqual(['See in the article (6)', '(7)', 'Briefing (6)', '(7)']);
  });

  test('is narrowed by speaker, source and dates', async () => {
    const count = async (options: Record<string, string>) => {
      const { text } = shown(await reader('fr').command('search', { words: 'canal', ...options }));
      return Number(/## (\d+)/.exec(text)?.[1] ?? 0);
    };
    expect(await count({ source: 'Gazette' })).toBe(7);
    expect(await count({ source: 'Courrier' })).toBe(0);
    expect(await count({ from: 'mars 2024' })).toBe(5);
    expect(await count({ from: '10/03/2024', to: '10/05/2024' })).toBe(3);
    const quotes = shown(await reader('fr').command('search', { words: 'troupes', speaker: 'Rutte' }));
    expect(quotes.text).toContain('— **Mark Rutte**');
  });

  test('has speakers and sources completed', async () => {
    const complete = (option: string, typed: string) =>
      reader('fr').autocomplete('search', { words: 'x', [option]: typed }, option);
    expect(await complete('speaker', 'rutte')).toEqual([{ name: 'Mark Rutte', value: 'Mark Rutte' }]);
    expect(await complete('source', 'gaz')).toEqual([{ name: 'La Gazette', value: 'La Gazette' }]);
  });

  test('that finds nothing, or has a date that is none, is answered by a sentence that helps', async () => {
    expect(shown(await reader('fr').command('search', { words: '@everyone xyz' })).text).toContain('`/articles` donne la liste');
    expect(shown(await reader('fr').command('search', { words: 'le la les' })).text).toContain(
      'Ces mots sont trop courants pour être cherchés',
    );
    expect(shown(await reader('fr').command('search', { words: 'canal', from: 'bientôt' })).text).toContain(
      '« bientôt » n’est pas une date'.replace('« ', '«\u00a0').replace(' »', '\u00a0»'),
    );
    expect(shown(await reader('fr').command('search', { words: 'canal', from: '2024', to: '2023' })).text).toContain(
      'Échangez les deux dates',
    );
  });

  test('of a guest does not see a server’s own articles', async () => {
    const guest = discord.user({ role: 'guest', locale: 'fr', userInstall: true });
    expect(shown(await guest.command('search', { words: 'péniches' })).text).toContain('Aucun article ne contient');
  });
});

describe('a guest who has installed the bot for themselves', () => {
  const guest = (locale: string) => discord.user({ role: 'guest', locale, userInstall: true });

  test('reads the common library anywhere, in their language', async () => {
    expect(shown(await guest('fr').command('briefing')).text).toContain('### Résumé');
    expect(shown(await guest('en-US').command('articles')).text).not.toContain('Le pont des Tanneurs');
    expect(shown(await discord.user({ role: 'guest', with: 'camille', locale: 'fr' }).command('people')).text).toContain(
      'Mark Rutte',
    );
  });

  test('has messages briefed there, without a button to post them', async () => {
    const post = guest('fr').post(ARTICLE);
    const { labels, text } = shown(await guest('fr').menu('Brief this', post));
    expect(text).toContain('La sécurité ne se négocie pas');
    expect(labels).not.toContain('Publier…');
  });

  test('has no command for admins', async () => {
    for (const command of ['schedule list', 'article list', 'settings'])
      await expect(guest('fr').command(command)).rejects.toThrow(/not (installed|available) here/);
  });
});

test('Whoever asks for a lot in a short time is told until when to wait, and others are not', async () => {
  const answers = await Promise.all(Array.from({ length: 130 }, () => reader('fr').command('help', { private: true })));
  const texts = answers.map((answer) => shown(answer).text);
  const waits = texts.filter((text) => /^Vous avez beaucoup demandé .* Réessayez <t:\d+:R>, à <t:\d+:T>\.$/.test(text));
  expect(waits.length).toBeGreaterThan(10);
  expect(texts.length - waits.length).toBeGreaterThanOrEqual(100);
  expect(await reader('fr').autocomplete('briefing', { article: '' }, 'article')).not.toEqual([]);
  expect(shown(await discord.user({ name: 'lou', locale: 'fr' }).command('help')).text).toContain('### Pour lire');
});

test('Nothing was asked that Discord refuses', () => {
  expect(discord.unexpected).toEqual([]);
});
