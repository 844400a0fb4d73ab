import { describe, expect, test } from 'vitest';
import { readFileText } from '../../src/intake/file.js';
import { IntakeError } from '../../src/intake/intakeError.js';

const read = (content: string, name = 'article.txt') => readFileText(name, new TextEncoder().encode(content));

const errorOf = (content: string | Uint8Array): [string, number] => {
  try {
    readFileText('article.txt', typeof content === 'string' ? new TextEncoder().encode(content) : content);
  } catch (error) {
    if (error instanceof IntakeError) return [error.message, error.line];
  }
  throw new Error('The file was read.');
};

describe('a file', () => {
  test('of plain text is taken as it is', () => {
    expect(read('TITRE\r\n\r\n  « Oui », *dit* Léa Morvan.\r\n').text).toBe('TITRE\r\n\r\n  « Oui », *dit* Léa Morvan.\r\n');
  });

  test('loses its byte-order mark', () => {
    expect(read('\ufeffBonjour.').text).toBe('Bonjour.');
  });

  test('may begin with front matter', () => {
    const { metadata, text } = read(
      '---\ntitle: Le pont rouvre\nsource: "Le Courrier"\nurl: https://example.org/pont\npublished: 2025-03-14\nlanguage: fr\ntags: [ville, pont]\n---\nLe pont a rouvert.\n',
    );
    expect(metadata).toEqual({
      title: 'Le pont rouvre',
      source: 'Le Courrier',
      url: 'https://example.org/pont',
      published: '2025-03-14',
      language: 'fr',
      tags: ['ville', 'pont'],
    });
    expect(text).toBe('Le pont a rouvert.\n');
  });

  test('may give the hour of publication, and leave fields empty', () => {
    const { metadata } = read('---\r\npublished: 2025-03-14T08:30:00+01:00\r\ntitle:\r\n---\r\nTexte.');
    expect(metadata).toMatchObject({ published: '2025-03-14T08:30:00+01:00', title: null });
  });

  test.each([
    ['---\ntitle: x\nTexte', 'The front matter opened by "---" is not closed by a second line of "---".', 1],
    [
      '---\ntitle: x\npublished: hier\n---\n',
      'published: the value "hier" is not a date like 2024-10-28, or 2024-10-28T14:05:00+01:00.',
      3,
    ],
    [
      '---\ntitle: x\npublished: 2025-02-30\n---\n',
      'published: the value "2025-02-30" is not a date like 2024-10-28, or 2024-10-28T14:05:00+01:00.',
      3,
    ],
    ['---\nurl: javascript:alert(1)\n---\n', 'url: the value "javascript:alert(1)" is not an http or https address.', 2],
    [
      '---\nauteur: moi\n---\n',
      'The front matter has no field "auteur". Its fields: title, source, url, published, language, tags.',
      2,
    ],
    ['---\njust words\n---\n', 'The front matter is not a list of "name: value" lines.', 2],
  ])('with wrong front matter is refused with its line: %j', (content, message, line) => {
    expect(errorOf(content)).toEqual([message, line]);
  });

  test('with front matter that is not YAML is refused with its line', () => {
    const [message, line] = errorOf('---\ntitle: x\nsource: [a\n---\n');
    expect(message).toMatch(/^The front matter is not valid YAML: /);
    expect(line).toBeGreaterThanOrEqual(3);
  });

  test('that is not UTF-8 is refused with its line', () => {
    const latin1 = Uint8Array.from([...'Un\nété'].map((letter) => letter.charCodeAt(0)));
    expect(errorOf(latin1)).toEqual(['The file is not UTF-8 text. Save it again with the encoding "UTF-8".', 2]);
  });
});

describe('a Markdown file', () => {
  test('becomes its words, a block a line', () => {
    const { text } = read(
      '# Le *pont*\n\nLe pont de [Belmare](https://example.org) a **rouvert**\nlundi.  \n\n> « Enfin »,\n> dit Léa.\n\n- un\n- deux\n\n![vue](pont.jpg)\n<b>brut</b>\n',
      'article.md',
    );
    expect(text).toBe('Le pont\nLe pont de Belmare a rouvert lundi.\n« Enfin », dit Léa.\nun\ndeux\nbrut');
  });
});

describe('a paragraph of Markdown', () => {
  test('is one line where it was wrapped', () => {
    expect(read('# Le pont rouvre\n\nLe pont de Belmare a rouvert lundi,\naprès six mois de travaux.\n', 'a.md').text).toBe(
      'Le pont rouvre\nLe pont de Belmare a rouvert lundi, après six mois de travaux.',
    );
  });

  test('keeps the lines of a text that nobody wrapped: a byline is no part of what follows', () => {
    const long = `BELMARE (La Gazette) — ${'Le pont de Belmare a rouvert lundi. '.repeat(6)}`.trim();
    expect(read(`Le pont rouvre\nPar Léa Morvan\n${long}\nLes travaux ont duré six mois.\n`, 'a.md').text).toBe(
      `Le pont rouvre\nPar Léa Morvan\n${long}\nLes travaux ont duré six mois.`,
    );
  });
});
