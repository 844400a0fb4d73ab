import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { LENGTHS } from '../../src/briefing/length.js';
import { countComponents, MAX_COMPONENTS, MAX_TEXT, textsOf } from '../../src/discord/message/limits.js';
import { articlesView } from '../../src/discord/views/articles.js';
import { briefingView } from '../../src/discord/views/briefing.js';
import { figuresView } from '../../src/discord/views/figures.js';
import { helpView } from '../../src/discord/views/help.js';
import type { Shown } from '../../src/discord/views/items.js';
import { mentionView, peopleView } from '../../src/discord/views/people.js';
import { placeView } from '../../src/discord/views/place.js';
import { findSpeaker, quotesView } from '../../src/discord/views/quotes.js';
import { markedExcerpt, searchView } from '../../src/discord/views/search.js';
import { summaryView } from '../../src/discord/views/summary.js';
import { timelineView } from '../../src/discord/views/timeline.js';
import { NO_METADATA } from '../../src/intake/frontMatter.js';
import { toLibraryArticle } from '../../src/library/libraryArticle.js';
import { fr } from '../../src/locales/fr.js';
import { LOCALES, type Locale, sentencesIn } from '../../src/locales/index.js';
import { shownText } from './shownText.js';

const ID = 'x'.repeat(40);
const TAG = 'd'.repeat(25);

const shownOf = (text: string, t = fr): Shown => ({ entry: toLibraryArticle(ID, text, NO_METADATA), t, tag: TAG });

/** Every message that can be made of an article. */
function messagesOf(shown: Shown): APIMessageTopLevelComponent[][] {
  const { article } = shown.entry;
  const places = [...article.sentences, ...article.quotes, ...article.figures].slice(0, 20);
  return [
    ...LENGTHS.flatMap((length) => [briefingView(shown, length, [shown.t.posts.late]), summaryView(shown, length)]),
    ...[0, 1, 2, 1000].flatMap((page) => [
      quotesView(shown, null, page),
      figuresView(shown, page),
      timelineView(shown, page),
      peopleView(shown, page),
    ]),
    ...[0, 1, 2].flatMap((index) => [mentionView(shown, index, 0) ?? [], mentionView(shown, index, 1) ?? []]),
    searchMessage(shown),
    ...places.flatMap((place) => [placeView(shown, place), placeView(shown, place, { paragraph: 0 })]),
    placeView(shown, { start: 0, end: 0 }),
    articlesView(
      { total: 30, heads: Array.from({ length: 8 }, (_, index) => ({ ...shown.entry, id: `${index}-${ID}`.slice(0, 40) })) },
      shown.t,
      1,
    ),
  ];
}

/** What a search says that finds the article five times, each time by another of its sentences. */
function searchMessage({ entry, t }: Shown): APIMessageTopLevelComponent[] {
  const asked = {
    words: 'pont '.repeat(40),
    speaker: 'x'.repeat(100),
    source: '*'.repeat(100),
    from: '2024-01-01',
    to: '2024-12-31',
  };
  const hits = Array.from({ length: 5 }, (_, index) => {
    const { text, start, end } = entry.article.sentences[index] ?? { text: '', start: 0, end: 0 };
    const marks = [...text.matchAll(/\p{L}+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
    return {
      head: { ...entry, id: `${index}-${ID}`.slice(0, 40) },
      kind: 'quote' as const,
      start,
      end,
      text,
      marks,
      speaker: null,
      around: ['«\u00a0', '\u00a0»'] as [string, string],
    };
  });
  return searchView(asked, { total: 99, hasMore: true, hits }, 3, 'x'.repeat(22), t);
}

function customIdsOf(components: object): string[] {
  return [...JSON.stringify(components).matchAll(/"custom_id":"([^"]*)"/g)].map(([, id = '']) => id);
}

function expectWithinLimits(message: APIMessageTopLevelComponent[]): void {
  expect(countComponents(message)).toBeLessThanOrEqual(MAX_COMPONENTS);
  const texts = textsOf(message);
  expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
  expect(Buffer.byteLength(texts.join('')) + 12 * texts.length).toBeLessThanOrEqual(9500);
  for (const text of texts) expect(text.trim()).not.toBe('');
  const ids = customIdsOf(message);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
}

const squeeze = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}|\s|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('\ufffd', '');

const PIECES = [
  '« Nous partons », a dit Léa Morvan. ',
  '"We are leaving," said Ada Finch. ',
  'Le pont a coûté 4,2 millions d’euros en 2024. ',
  'About 1,200 people came on Oct. 3. ',
  '**gras** _penché_ `code` ```js\nbloc``` ',
  '@everyone @here <@1> <#2> ',
  '# titre\n',
  '> cité\n',
  'שלום עולם ‮abc‬ ',
  '日本語の文章です。',
  '👩‍👩‍👧‍👦😀',
  'https://example.org/a_b ',
  '\\',
  '"',
  '« ',
  ' »',
  '\n',
  '\u0000\ud800',
];

describe('every message of an article', () => {
  test('is within the limits of Discord, whatever the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 30 })), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.constantFrom<Locale>('fr', 'en'), (pieces, locale) => {
        for (const message of messagesOf(shownOf(pieces.join(''), sentencesIn(locale)))) expectWithinLimits(message);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['nothing at all', ''],
    ['spaces', ' \n\t '],
    ['one enormous sentence', `Le vent ${'souffle sur la plaine et '.repeat(8000)}tombe.`],
    ['one enormous word', 'a'.repeat(100_000)],
    ['a hundred thousand letters of three bytes', '日本'.repeat(50_000)],
    ['a hundred thousand marks that are escaped', '*'.repeat(100_000)],
    ['one grapheme of a hundred thousand marks', `e${'\u0301'.repeat(100_000)}`],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(5000)],
    [
      'a thousand long quotes',
      `« ${'Nous partons bientôt, et rien ne nous retient ici '.repeat(8)} », a dit Léa Morvan.\n`.repeat(1000),
    ],
    ['a thousand figures', 'On a compté 1 200 moutons noirs. '.repeat(1000)],
    ['hostile Markdown', PIECES.join('').repeat(300)],
  ])('is within the limits of Discord for %s', (_, text) => {
    for (const message of messagesOf(shownOf(text))) expectWithinLimits(message);
  });

  test('says what the article says: nothing foreign formats, mentions or links', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const shown = shownOf(text);
        for (const item of shown.entry.article.sentences.slice(0, 10)) {
          const all = textsOf(placeView(shown, item)).map(shownText).join('');
          expect(all).not.toContain('⟨');
          if (item.text.length < 300) expect(squeeze(all)).toContain(squeeze(item.text));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the place of an item', () => {
  const text =
    'LE PONT ROUVRE\nParis / Le Courrier\nLe pont a rouvert. « Enfin », a dit Léa Morvan, qui attendait.\nLa ville fête cela.';

  test('is its paragraph, with the words marked', () => {
    const shown = shownOf(text);
    const start = text.indexOf('Enfin');
    const [, paragraph] = textsOf(placeView(shown, { start, end: start + 5 }));
    expect(paragraph).toBe('Le pont a rouvert. « **__Enfin__** », a dit Léa Morvan, qui attendait.');
  });

  test('in a long paragraph is what stands around it', () => {
    const long = `${'Avant cela il ne se passait rien. '.repeat(200)}Le pont a rouvert. ${'Après cela tout alla bien. '.repeat(200)}`;
    const start = long.indexOf('Le pont');
    const [, paragraph = ''] = textsOf(placeView(shownOf(long), { start, end: start + 18 }));
    expect(paragraph).toContain(' **__Le pont a rouvert.__** ');
    expect(paragraph).toMatch(/^….*…$/s);
  });
});

describe('the quotes of one speaker', () => {
  const shown = shownOf('« Oui », a dit Léa Morvan. « Non », a répondu Paul Ferrand.');

  test.each([
    ['Léa Morvan', 'Léa Morvan'],
    ['morvan', 'Léa Morvan'],
    ['lea', 'Léa Morvan'],
    ['FERRAND', 'Paul Ferrand'],
    ['Personne', null],
    ['', null],
  ])('are found by %j', (asked, speaker) => {
    expect(findSpeaker(shown.entry, asked)).toBe(speaker);
  });
});

describe('what a search found', () => {
  const marksOf = (text: string, word: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));

  test('is marked in its sentence, and foreign signs stay letters', () => {
    const text = 'Le *pont* des Tanneurs, un pont de bois.';
    expect(markedExcerpt(text, marksOf(text, 'pont'))).toBe('Le \\***pont**\\* des Tanneurs, un **pont** de bois.');
    expect(markedExcerpt('pontpont', marksOf('pontpont', 'pont'))).toBe('**pontpont**');
  });

  test('is shown with what stands around it where the sentence is long', () => {
    const text = `${'Avant cela il ne se passait rien, '.repeat(20)}le pont ferma${', et après cela tout alla bien'.repeat(20)}.`;
    const shown = markedExcerpt(text, marksOf(text, 'pont'));
    expect(shown).toMatch(/^…[^*]*le \*\*pont\*\* ferma[^*]*…$/);
    expect(shown.length).toBeLessThan(300);
  });
});

test('the help of every language fits a message, whatever commands there are', () => {
  for (const locale of LOCALES) expectWithinLimits(helpView(commands, sentencesIn(locale), { isAdmin: true }));
});

test('Of somebody who is named once it is not said which of their mentions it is', () => {
  const place = (text: string): string => JSON.stringify(mentionView(shownOf(text), 0, 0));
  expect(place('Le pont rouvre\nLe pont a rouvert lundi, a annoncé Léa Morvan.')).not.toContain('Mention');
  expect(place('Le pont rouvre\nLéa Morvan a rouvert le pont. Léa Morvan l’avait fermé.')).toContain('Mention 1 sur 2');
});

test('A figure to which the article gives no words stands with those around it, and a count that has none is said to be unclear', () => {
  const article = 'Bruxelles plaidait pour 15%. Le ministre plaidait pour 8. Il gagne 9 voix.';
  const text = textsOf(figuresView(shownOf(article), 0)).join('\n');
  expect(text).toContain('**15%**\n-# Bruxelles plaidait pour 15%.');
  expect(text).toContain(`**8**\n-# ${fr.figures.whatUnknown}\n-# Le ministre plaidait pour 8.`);
  expect(text).toMatch(/\*\*9\*\* voix$/m);
});
