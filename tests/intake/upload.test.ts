import { describe, expect, test } from 'vitest';
import { IntakeError } from '../../src/intake/intakeError.js';
import { isUploadable, readUpload } from '../../src/intake/upload.js';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const textOf = async (name: string, bytes: Uint8Array, type: string | null = null) => (await readUpload(name, bytes, type)).text;
const problemOf = (name: string, bytes: Uint8Array) =>
  readUpload(name, bytes, null).then(
    () => null,
    (error: unknown) => (error instanceof IntakeError ? error.kind : error),
  );

describe('a file that somebody hands in', () => {
  test('is read as text, as Markdown and as a page', async () => {
    expect(await textOf('a.txt', bytesOf('Le *pont* ferme.'))).toBe('Le *pont* ferme.');
    expect(await textOf('a.MD', bytesOf('Le *pont* ferme.'))).toBe('Le pont ferme.');
    expect(await textOf('a.html', bytesOf('<p>Le <i>pont</i> ferme.</p>'))).toBe('Le pont ferme.');
  });

  test('may be in UTF-16 with its mark, and in what its type or the page itself says', async () => {
    expect(await textOf('a.txt', bytesOf('\ufeffL’été', 'utf16le'))).toBe('L’été');
    expect(await textOf('a.txt', bytesOf('L\xe9t\xe9', 'latin1'), 'text/plain; charset=iso-8859-1')).toBe('Lété');
    const page = bytesOf('<html><head><meta charset="windows-1252"></head><body><p>L\xe9t\xe9</p></body></html>', 'latin1');
    expect(await textOf('a.html', page)).toBe('Lété');
  });

  test.each([
    ['another encoding, which is not guessed', 'a.txt', bytesOf('L\xe9t\xe9', 'latin1'), 'encoding'],
    ['a picture', 'a.txt', Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13]), 'binary'],
    ['nothing', 'a.txt', bytesOf(' \n '), 'empty'],
    ['a page without words', 'a.html', bytesOf('<html><body><img></body></html>'), 'empty'],
    ['front matter that is not closed', 'a.md', bytesOf('---\ntitle: Le pont\n'), 'front-matter'],
    ['a page of a hundred thousand elements', 'a.html', bytesOf('<p>a</p>'.repeat(100_000)), 'page'],
  ])('is refused for %s', async (_, name, bytes, problem) => {
    expect(await problemOf(name, bytes)).toBe(problem);
  });

  test('is known by its name', () => {
    expect(['a.txt', 'b.MD', 'c.html', 'd.htm', 'e.pdf', 'txt', 'f.txt.exe'].map(isUploadable)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
