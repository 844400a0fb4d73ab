import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent, watchContent } from '../../src/library/content.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-content-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

describe('the content folder', () => {
  test('serves its text and Markdown files, and leaves others and its README aside', async () => {
    await put('un.txt', 'Un texte.');
    await put('deux.md', '# Titre\n\nUn texte.');
    await put('README.md', '# How to');
    await put('image.png', 'x');
    const { articles, problems } = await readContent(folder);
    expect(articles.map(({ id }) => id).sort()).toEqual(['deux', 'un']);
    expect(problems).toEqual([]);
  });

  test('names a file that cannot be read with its line, and serves the others', async () => {
    await put('bon.txt', 'Un texte.');
    await put('faux.txt', '---\ntitle: x\npublished: demain\n---\nTexte.');
    await put('vide.txt', '  \n');
    const { articles, problems } = await readContent(folder);
    expect(articles.map(({ id }) => id)).toEqual(['bon']);
    expect(problems).toEqual([
      {
        file: 'faux.txt',
        line: 3,
        message: 'published: the value "demain" is not a date like 2024-10-28, or 2024-10-28T14:05:00+01:00.',
      },
      { file: 'vide.txt', line: 1, message: 'The file has no text.' },
    ]);
  });

  test('is followed while files come, change and go', async () => {
    await put('un.txt', 'Un texte.');
    const content = await watchContent(folder, pino({ level: 'silent' }));
    const ids = () => content.current().articles.map(({ id }) => id);
    const revision = () => content.current().articles.find(({ id }) => id === 'un')?.revision;
    try {
      const before = revision();
      await put('deux.txt', 'Un autre texte.');
      await vi.waitFor(() => expect(ids().sort()).toEqual(['deux', 'un']), 5000);
      await put('un.txt', 'Un texte corrigé.');
      await vi.waitFor(() => expect(revision()).not.toBe(before), 5000);
      await unlink(join(folder, 'deux.txt'));
      await vi.waitFor(() => expect(ids()).toEqual(['un']), 5000);
    } finally {
      await content.close();
    }
  });

  test('tells of each file that cannot be read once, not again with every other file', async () => {
    await put('faux.txt', '---\ntitel: x\n---\nTexte.');
    const lines: string[] = [];
    const told = () =>
      lines.map((line) => JSON.parse(line) as { file: string; msg: string }).map(({ file, msg }) => `${file}: ${msg}`);
    const content = await watchContent(folder, pino({}, { write: (line: string) => void lines.push(line) }));
    try {
      await put('vide.txt', '');
      await vi.waitFor(() => expect(told().some((line) => line.startsWith('vide.txt'))).toBe(true), 5000);
      await put('bon.txt', 'Un texte.');
      await vi.waitFor(() => expect(told().some((line) => line.startsWith('bon.txt'))).toBe(true), 5000);
    } finally {
      await content.close();
    }
    expect(told()).toEqual([
      'faux.txt: Article not served: The front matter has no field "titel". Its fields: title, source, url, published, language, tags.',
      'vide.txt: Article not served: The file has no text.',
      'bon.txt: Article read',
    ]);
  });
});
