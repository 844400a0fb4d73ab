import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.js';
import { chooseLocale, LOCALES, type Sentences, sentencesIn } from '../src/locales/index.js';
import { packageRoot } from '../src/packageRoot.js';
import { parseCommands } from '../src/sandbox/validate/commands.js';

type Tree = { [key: string]: unknown };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value as Tree, `${path}${key}.`)
      : [`${path}${key}`],
  );

/** All sentences with the code of those that take parameters. */
const sourceOf = (t: Sentences): string => JSON.stringify(t, (_, value) => (typeof value === 'function' ? String(value) : value));

describe('the sentences', () => {
  test('have the same keys in every language', () => {
    const [first = [], ...others] = LOCALES.map((locale) => keysOf(sentencesIn(locale)).sort());
    for (const keys of others) expect(keys).toEqual(first);
  });

  test.each(LOCALES)('name and describe commands in %s as Discord takes them', (locale) => {
    const { commands, options } = sentencesIn(locale);
    for (const { name, description } of [...Object.values(commands), ...Object.values(options)]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLocaleLowerCase(locale));
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test.each(LOCALES)('speak of commands in %s that exist', (locale) => {
    const t = sentencesIn(locale);
    const names = new Set(
      Object.entries(t.commands).map(([key, { name }]) => {
        const [group = ''] = key.split(' ');
        return key === group ? name : `${t.commands[group as keyof Sentences['commands']].name} ${name}`;
      }),
    );
    const mentioned = [
      ...sourceOf(t)
        .replaceAll('\\', '')
        .matchAll(/`\/([\p{L} ]+)`/gu),
    ].map(([, name]) => name);
    expect(mentioned.length).toBeGreaterThan(3);
    for (const name of mentioned) expect(names).toContain(name);
  });

  test('in French have French typography', () => {
    // In code only a "?" of a condition has a space before it.
    const shown = sourceOf(sentencesIn('fr')).replace(/ \? \\*"| : \\*"/g, '');
    expect(shown.match(/.{0,30}(?: [;:!?»]|« ).{0,10}/g)).toBeNull();
    // Narrow before high punctuation, wide before a colon and inside quotation marks.
    expect(shown.match(/.{0,30}(?:\u00a0[;!?]|\u202f[:»]|«\u202f).{0,10}/g)).toBeNull();
  });

  test('write dates and days as their readers do', () => {
    const [fr, en] = [sentencesIn('fr'), sentencesIn('en')];
    expect([fr.date('2026-05-01'), fr.date('2026-05-11'), en.date('2026-05-01')]).toEqual([
      '1er mai 2026',
      '11 mai 2026',
      'May 1, 2026',
    ]);
    expect(fr.schedule.days(['lundi', 'jeudi'])).toBe('le lundi et le jeudi');
  });

  test.each([
    [['fr'], 'fr'],
    [['en-GB'], 'en'],
    [['de', 'fr'], 'fr'],
    [['ja', 'ko', null, undefined], 'en'],
  ])('are chosen for %j', (wanted, locale) => {
    expect(chooseLocale(...wanted)).toBe(locale);
  });
});

describe('the commands', () => {
  test('are within the limits of Discord', () => {
    expect(() => parseCommands(commands.map(({ data }) => data))).not.toThrow();
  });
});

test('No sentence for people stands outside the language files', () => {
  // For whoever runs the bot: errors of the start, and words of the log.
  const forOperators = /(?:log\.\w+|note|send|Error)\([^;]*$/;
  const found: string[] = [];
  for (const folder of ['commands', 'src/discord']) {
    for (const file of readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file === 'connection/client.ts') continue;
      const code = readFileSync(join(packageRoot, folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      for (const { 0: literal, index } of code.matchAll(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g)) {
        // What is put into a template is no text.
        const words = literal.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
        if (/\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(words) && !forOperators.test(code.slice(0, index)))
          found.push(`${file}: ${literal}`);
      }
    }
  }
  expect(found).toEqual([]);
});
