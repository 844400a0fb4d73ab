import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipStart, clipText, escapeText } from '../../src/discord/message/escape.js';
import { weightOf } from '../../src/discord/message/limits.js';
import { shownText } from './shownText.js';

const HOSTILE = [
  '**gras** _penché_ __souligné__ ~~barré~~ ||caché|| `code` ```bloc```',
  '# titre',
  '-# petit',
  '- liste',
  '> cité',
  '1. premier',
  '2) second',
  '@everyone @here <@123456789012345678> <@&1> <#2> <t:0:F> </briefing:1> <:nom:1>',
  '[lien](https://example.org) https://example.org <https://example.org>',
  ':smile: 12:30:45 :+1:',
  'antislash \\ et \\* et \\\\',
  'M. * est arrivé_hier',
  '*',
  '_',
];

describe('escaped text', () => {
  test.each(HOSTILE)('is shown letter for letter: %j', (text) => {
    expect(shownText(escapeText(text))).toBe(text);
  });

  test('is shown letter for letter, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...'*_~`|<>[]()#-+@:/\\.!0123456789 abé«»\n'.split(''),
      '@everyone',
      '<@1>',
      'https://',
      '```',
      ':a:',
      '😀',
      'שלום',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim();
        expect(shownText(escapeText(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('stands on one line', () => {
    expect(escapeText('un\n\n# deux\r\n\ttrois')).toBe('un # deux trois');
  });

  test('keeps the spaces of French typography', () => {
    expect(escapeText('12\u202f000\u00a0km')).toBe('12\u202f000\u00a0km');
  });

  test('does not turn the direction of the words behind it', () => {
    expect(escapeText('a\u202eb\u202c \u2067c\u2069 שלום')).toBe('ab c שלום');
  });

  test('has no control characters and no half pairs', () => {
    expect(escapeText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });
});

describe('clipped text', () => {
  test('is whole where it fits', () => {
    expect(clipText('  Un texte.  ', 20)).toBe('Un texte.');
  });

  test('ends with a whole word and "…" where it does not', () => {
    expect(clipText('Le pont de Belmare a rouvert lundi.', 20)).toBe('Le pont de Belmare…');
    expect(clipStart('Le pont de Belmare a rouvert lundi.', 20)).toBe('…a rouvert lundi.');
  });

  test('cuts no grapheme', () => {
    expect(clipText('👩‍👩‍👧'.repeat(10), 20)).toMatch(/^(👩‍👩‍👧)+…$/u);
  });

  test('weighs at most what it may, and says what the text says', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (text, max) => {
        const clipped = clipText(text, max);
        expect(weightOf(clipped)).toBeLessThanOrEqual(max);
        expect(weightOf(clipStart(text, max))).toBeLessThanOrEqual(max);
        const shown = shownText(clipped).replace(/…$/, '').trim();
        expect(shownText(escapeText(text))).toContain(shown);
      }),
    );
  });
});
