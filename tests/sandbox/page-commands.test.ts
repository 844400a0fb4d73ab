import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { listCommands, listMessageCommands, matchCommands } from '../../src/sandbox/page/composer/commands.js';
import { filterChoices, readOption } from '../../src/sandbox/page/composer/option-values.js';
import { wordsFor } from '../../src/sandbox/page/words/words.js';

const command = (extra: object): APIApplicationCommand =>
  ({
    id: '1',
    type: 1,
    description: '',
    default_member_permissions: null,
    options: [],
    ...extra,
  }) as unknown as APIApplicationCommand;

const COMMANDS = [
  command({
    name: 'briefing',
    name_localizations: { fr: 'dépêche' },
    description: 'A briefing of an article',
    description_localizations: { fr: 'Le briefing d’un article' },
    options: [
      { type: 5, name: 'private', description: '' },
      { type: 3, name: 'article', name_localizations: { fr: 'texte' }, description: '', required: true },
    ],
  }),
  command({ name: 'brief-all', description: 'Every article' }),
  command({ id: '3', name: 'Brief this', name_localizations: { fr: 'Résumer' }, type: 3 }),
  command({
    id: '4',
    name: 'schedule',
    options: [
      { type: 1, name: 'add', description: 'Adds one', options: [{ type: 7, name: 'channel', description: '', required: true }] },
      { type: 1, name: 'list', description: 'Lists them' },
    ],
  }),
];

const ALL = { locale: 'fr', offered: undefined };
const names = (locale: string): string[] => listCommands(COMMANDS, { locale, offered: undefined }).map(({ label }) => label);

test('Commands and sub-commands are listed by their names in the reader’s language', () => {
  expect(names('en-US')).toEqual(['brief-all', 'briefing', 'schedule add', 'schedule list']);
  expect(names('fr')).toEqual(['brief-all', 'dépêche', 'schedule add', 'schedule list']);
});

test('Only what the server offers is listed, commands of the message menu apart', () => {
  expect(listCommands(COMMANDS, { locale: 'fr', offered: ['4'] }).map(({ label }) => label)).toEqual([
    'schedule add',
    'schedule list',
  ]);
  expect(listMessageCommands(COMMANDS, { locale: 'fr', offered: ['3', '4'] })).toEqual([
    { name: 'Brief this', label: 'Résumer' },
  ]);
  expect(listMessageCommands(COMMANDS, { locale: 'fr', offered: ['4'] })).toEqual([]);
});

test('Required options come first', () => {
  const [, briefing] = listCommands(COMMANDS, ALL);
  expect(briefing?.options.map(({ label }) => label)).toEqual(['texte', 'private']);
});

test.each([
  ['', ['brief-all', 'briefing', 'schedule add', 'schedule list']],
  ['briefing', ['briefing']],
  ['BRIEF', ['brief-all', 'briefing']],
  ['depe', ['briefing']],
  ['add', ['schedule add']],
  ['schedule ', ['schedule add', 'schedule list']],
  ['article', ['brief-all', 'briefing']],
  ['xyz', []],
])('Typing %j finds commands by name in either language, then by description', (typed, expected) => {
  const entries = listCommands(COMMANDS, ALL);
  expect(
    matchCommands(entries, typed)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...expected].sort());
});

test('An exact name comes before longer ones and descriptions', () => {
  const entries = listCommands(COMMANDS, { ...ALL, locale: 'en-US' });
  expect(matchCommands(entries, 'briefing')[0]?.name).toBe('briefing');
});

const words = wordsFor('en-US');
const yesNo = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

test.each([
  [{ type: 3 }, 'été', undefined, { value: 'été' }],
  [{ type: 3 }, ' ', undefined, { empty: true }],
  [{ type: 3, required: true }, '', undefined, { problem: 'This option is required.' }],
  [{ type: 3, max_length: 3 }, 'abcd', undefined, { problem: 'At most 3 characters.' }],
  [{ type: 4 }, '12', undefined, { value: 12 }],
  [{ type: 4 }, '1,5', undefined, { problem: 'Enter a whole number.' }],
  [{ type: 4, min_value: 5 }, '4', undefined, { problem: 'At least 5.' }],
  [{ type: 10 }, '1,5', undefined, { value: 1.5 }],
  [{ type: 10 }, 'many', undefined, { problem: 'Enter a number.' }],
  [{ type: 5 }, 'true', yesNo, { value: true }],
  [{ type: 5 }, 'maybe', yesNo, { problem: 'Choose one of the suggestions.' }],
  [{ type: 7 }, 'general', [{ name: '#Général', value: '12' }], { value: '12' }],
])('%j filled with %j', (option, typed, choices, expected) => {
  const full = { name: 'option', description: '', ...option } as unknown as Parameters<typeof readOption>[0];
  expect(readOption(full, typed, undefined, choices, words)).toEqual(expected);
});

test('A picked choice counts until its words are changed', () => {
  const option = { type: 3, name: 'article', description: '', autocomplete: true } as unknown as Parameters<typeof readOption>[0];
  const picked = { name: 'A long title', value: 'article-1' };
  expect(readOption(option, 'A long title', picked, undefined, words)).toEqual({ value: 'article-1' });
  expect(readOption(option, 'A long', picked, undefined, words)).toEqual({ value: 'A long' });
});

test('Choices are found by their words without accents or case, those that begin so first', () => {
  const choices = ['#le-général', '#Général', '#autre'].map((name) => ({ name, value: name }));
  expect(filterChoices(choices, 'gene').map(({ name }) => name)).toEqual(['#Général', '#le-général']);
});
