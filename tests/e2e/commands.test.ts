import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, startBot } from './bot.js';

const SEE = { fr: 'Voir dans l’article', en: 'See in the article' };
const TITLE = "Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie";

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

const reader = (locale: string) => discord.user({ locale, role: 'member', channel: 'général' });

/** The text of an answer, which must be there, its buttons' labels, and the buttons that lead to places in the article. */
function shown({ message, error }: Answer) {
  if (!message) throw new Error(error ?? 'There was no message');
  const buttons = buttonsOf(message);
  const places = buttons.filter(({ customId }) => customId?.startsWith('place/'));
  return { message, text: textOf(message), labels: buttons.map(({ label }) => label), places };
}

describe.each(['fr', 'en-US'] as const)('a reader whose Discord is in %s', (locale) => {
  const inFrench = locale === 'fr';
  const see = inFrench ? SEE.fr : SEE.en;

  test('gets a briefing: headline, source, summary, quotes with speaker and office, figures with what they count', async () => {
    const answer = await reader(locale).command('briefing');
    const { text, labels, places } = shown(answer);
    expect(answer.ephemeral).toBe(false);
    expect(text).toContain(`## ${TITLE}`);
    expect(text).toContain('La Gazette · Paris');
    for (const heading of inFrench ? ['Résumé', 'Citations', 'Chiffres'] : ['Summary', 'Quotes', 'Figures'])
      expect(text).toContain(`### ${heading}`);
    expect(text).toContain(
      "La Corée du Nord a envoyé des troupes en Russie, et elles ont déjà été déployées dans l'oblast de Koursk",
    );
    expect(text).toContain('> (4) "Aujourd\'hui, je peux confirmer que des troupes nord-coréennes ont été envoyées en Russie');
    expect(text).toContain("— **Mark Rutte**, secrétaire général de l'OTAN");
    expect(text).toContain('**12 000** soldats nord-coréens');
    expect(text).toContain('**500** officiers');
    expect(text).toContain('**trois** généraux');
    expect(places.map(({ label }) => label)).toEqual([
      `${see} (1)`,
      '(2)',
      '(3)',
      `${see} (4)`,
      '(5)',
      '(6)',
      `${see} (7)`,
      '(8)',
      '(9)',
    ]);
    // All figures are shown already.
    expect(labels.slice(-3)).toEqual(
      inFrench ? ['Toutes les citations (4)', 'Chronologie', 'Qui est qui'] : ['All quotes (4)', 'Timeline', 'Who’s who'],
    );
  });

  test('opens any item at its place in the article, for themselves', async () => {
    const { message, places: items } = shown(await reader(locale).command('briefing'));
    const places = await Promise.all(
      items.map(async ({ customId }) => shown(await reader(locale).press(message, customId ?? ''))),
    );
    expect(places).toHaveLength(9);
    for (const place of places) {
      expect(place.message.visible_to).not.toBeNull();
      expect(place.text).toContain(inFrench ? 'Paragraphe ' : 'Paragraph ');
      expect(place.text).toMatch(/\*\*__.+__\*\*/s);
    }
    expect(places.some(({ text }) => text.includes('dont **__500__** officiers et trois généraux'))).toBe(true);
  });

  test('gets the summary at three lengths', async () => {
    const counts = [];
    for (const length of ['short', 'medium', 'long']) {
      const { places } = shown(await reader(locale).command('summary', { article: 'newest', length }));
      counts.push(places.length);
    }
    expect(counts).toEqual([1, 3, 5]);
  });

  test('gets all quotes, or those of one speaker', async () => {
    const { text, places } = shown(await reader(locale).command('quotes', { article: 'OTAN' }));
    expect(places).toHaveLength(4);
    expect(text.match(inFrench ? /citation partielle/g : /partial quote/g)).toHaveLength(2);
    expect(text).toContain(
      'Le renforcement de la coopération militaire entre la Russie et la Corée du Nord constitue une menace',
    );
    const own = shown(await reader(locale).command('quotes', { speaker: 'rutte' }));
    expect(own.text).toContain(inFrench ? '## Mark Rutte\u00a0: citations' : '## Quotes by Mark Rutte');
    const nobody = await reader(locale).command('quotes', { speaker: 'Ada Finch' });
    expect(nobody.ephemeral).toBe(true);
    expect(shown(nobody).text).toContain(
      inFrench ? 'Personne du nom de «\u00a0Ada Finch\u00a0» n’est cité' : 'Nobody called “Ada Finch” is quoted',
    );
  });

  test('gets all figures', async () => {
    expect(shown(await reader(locale).command('figures')).places).toHaveLength(3);
  });

  test('gets the list of articles, and the briefing of each by its button', async () => {
    const { message, text } = shown(await reader(locale).command('articles'));
    expect(text).toContain(`(1) **${TITLE}**`);
    expect(text).toContain(inFrench ? '4 citations · 3 chiffres' : '4 quotes · 3 figures');
    const opened = await reader(locale).press(message, 'Briefing (1)');
    expect(opened.ephemeral).toBe(true);
    expect(shown(opened).text).toContain(`## ${TITLE}`);
  });

  test('gets help with the commands under the names they type', async () => {
    const { text } = shown(await discord.user({ locale, role: 'admin', channel: 'général' }).command('help'));
    for (const name of inFrench
      ? ['/citations', '/résumé', '/recherche mots', '/programmation', 'ajouter · ']
      : ['/quotes', '/summary', '/search words', '/schedule', 'add · '])
      expect(text).toContain(name);
  });

  test('gets a private answer where they ask for one', async () => {
    for (const command of ['briefing', 'summary', 'quotes', 'figures', 'articles', 'help'])
      expect((await reader(locale).command(command, { private: true })).ephemeral).toBe(true);
  });

  test('has the article completed by its title, accents and case ignored', async () => {
    const choices = await reader(locale).autocomplete('briefing', { article: 'COREENNES presence' }, 'article');
    expect(choices).toEqual([
      {
        name: `${TITLE} — La Gazette · Paris · ${inFrench ? 'sans date' : 'no date'}`.slice(0, 99).concat('…'),
        value: '000_8382652258c41f3f',
      },
    ]);
    const [newest] = await reader(locale).autocomplete('figures', { article: '' }, 'article');
    expect(newest).toEqual({ name: inFrench ? 'Le plus récent' : 'The newest', value: 'newest' });
    expect(await reader(locale).autocomplete('quotes', { article: 'xyz' }, 'article')).toEqual([]);
  });

  test('has the speaker completed', async () => {
    expect(await reader(locale).autocomplete('quotes', { speaker: 'ru' }, 'speaker')).toEqual([
      { name: 'Mark Rutte', value: 'Mark Rutte' },
    ]);
  });

  test('is told in a sentence, in private, that no article matches, and what to do', async () => {
    const answer = await reader(locale).command('briefing', { article: '@everyone **xyz**' });
    expect(answer.ephemeral).toBe(true);
    expect(shown(answer).text).toBe(
      inFrench
        ? 'Aucun article ne correspond à «\u00a0\\@everyone \\*\\*xyz\\*\\*\u00a0». Voyez la liste avec `/articles`, ou choisissez une proposition en tapant le titre.'
        : 'No article matches “\\@everyone \\*\\*xyz\\*\\*”. See the list with `/articles`, or choose a suggestion while you type the title.',
    );
  });

  test('turns to the paragraphs around a place without a new message', async () => {
    const { message } = shown(await reader(locale).command('quotes'));
    const place = shown(await reader(locale).press(message, `${see} (1)`));
    const before = shown(await reader(locale).press(place.message, inFrench ? 'Paragraphe précédent' : 'Previous paragraph'));
    expect(before.message.id).toBe(place.message.id);
    expect(before.text).toContain(inFrench ? 'Paragraphe 4 sur 12' : 'Paragraph 4 of 12');
  });
});

describe('the bot', () => {
  test('answers readers of other languages in English, in private messages too', async () => {
    const answer = await discord.user({ locale: 'de', channel: 'dm' }).command('help');
    expect(shown(answer).text).toContain('### To read');
  });

  test('asked Discord for nothing that it refuses, and pinged nobody', () => {
    expect(discord.unexpected).toEqual([]);
    const answers = discord.messages('général', 'La Rédaction');
    expect(answers.length).toBeGreaterThan(10);
    for (const { mentions, mention_everyone, mention_roles } of answers)
      expect([mentions, mention_everyone, mention_roles]).toEqual([[], false, []]);
  });
});
