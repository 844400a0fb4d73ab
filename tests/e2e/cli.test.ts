import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/packageRoot.js';
import { openDiscord } from '../../src/sandbox/discord.js';
import { getMeta, setMeta } from '../../src/store/meta.js';
import { openStore } from '../../src/store/open.js';
import { runCli, scratch } from './bot.js';

const ARTICLE = join(packageRoot, 'content/000_8382652258c41f3f.txt');

interface Analysis {
  id: unknown;
  error?: string;
  text?: string;
  language: string;
  quotes: { text: string; kind: string; speaker: { name: string } | null }[];
  figures: { text: string; value: number; what: { text: string } }[];
  dates: { iso: string }[];
  summary: { sentence: number; text: string }[];
}

/** Runs a command to its end. */
async function run(
  args: string[],
  { input = '', env = {}, cwd = scratch() }: { input?: string; env?: Record<string, string>; cwd?: string } = {},
) {
  const { process, ended, out, log } = runCli(args, env, cwd);
  process.stdin?.end(input);
  return { code: await ended, out: out(), err: log() };
}

describe('depeche analyse', () => {
  test('tells everything that stands in a file, with the text that its places lie in', async () => {
    const { code, out } = await run(['analyse', ARTICLE]);
    expect(code).toBe(0);
    const analysis = JSON.parse(out) as Analysis;
    expect(Object.keys(analysis)).toEqual([
      'id',
      'language',
      'headline',
      'dateline',
      'sentences',
      'quotes',
      'figures',
      'dates',
      'names',
      'summary',
      'text',
    ]);
    expect(analysis.quotes.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
      ['direct', 'Mark Rutte'],
      ['partial', 'Mark Rutte'],
      ['partial', 'Mark Rutte'],
      ['direct', 'Mark Rutte'],
    ]);
    expect(analysis.figures.map(({ value, what }) => [value, what.text])).toEqual([
      [12000, 'soldats nord-coréens'],
      [500, 'officiers'],
      [3, 'généraux'],
    ]);
    expect(analysis.dates.map(({ iso }) => iso).sort()).toEqual(['--10-24', '--10-26', '--10-28']);
    expect(Object.keys(analysis.figures[0] ?? {})).toEqual([
      'text',
      'start',
      'end',
      'value',
      'upTo',
      'kind',
      'unit',
      'what',
      'hedge',
    ]);
  });

  test('answers each line in its order, says what is wrong with one, goes on, and ends with code 1', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Le pont a rouvert mardi.', language: 'fr', date: '2025-03-14' }),
      'not json',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: 'x', date: '14 mars' }),
      '',
      JSON.stringify({ id: 'e', text: 'a'.repeat(5_000_001) }),
      JSON.stringify({ id: 7, text: '' }),
    ];
    const { code, out } = await run(['analyse', '--jsonl'], { input: lines.join('\n') });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Analysis);
    expect(code).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', 'd', 'e', 7]);
    expect(answers.map(({ error }) => error?.slice(0, 40))).toEqual([
      undefined,
      'Line 2: it is not JSON: Unexpected token',
      'Line 3: "text" is not a string.',
      'Line 4: "date" is not a date like 2024-1',
      'Line 6: The text is too long to be read:',
      undefined,
    ]);
    expect(answers[0]?.dates).toMatchObject([{ text: 'mardi' }]);
  });

  test('sets the length of the summary', async () => {
    const { out } = await run(['analyse', ARTICLE, '--sentences', '5']);
    expect((JSON.parse(out) as Analysis).summary).toHaveLength(5);
    const wrong = await run(['analyse', ARTICLE, '--sentences', 'five']);
    expect([wrong.code, wrong.out]).toEqual([1, '']);
  });
});

describe('depeche preview', () => {
  test.each([
    ['fr', 'Résumé', "Mark Rutte, secrétaire général de l'OTAN"],
    ['en', 'Summary', "Mark Rutte, secrétaire général de l'OTAN"],
  ])('prints a briefing in %s', async (locale, heading, speaker) => {
    const { code, out } = await run(['preview', ARTICLE, '--locale', locale]);
    expect(code).toBe(0);
    expect(out).toContain("Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie");
    expect(out).toContain(heading);
    expect(out).toContain(speaker);
    expect(out).toContain('12 000 soldats nord-coréens');
  });

  test('says in a sentence what is wrong with a file', async () => {
    const cwd = scratch();
    await writeFile(join(cwd, 'faux.md'), '---\npublished: hier\n---\nTexte.');
    expect(await run(['preview', 'faux.md'], { cwd })).toMatchObject({
      code: 1,
      err: 'faux.md, line 2: published: the value "hier" is not a date like 2024-10-28, or 2024-10-28T14:05:00+01:00.\n',
    });
    expect(await run(['preview', 'nulle-part.txt'], { cwd })).toMatchObject({
      code: 1,
      err: 'nulle-part.txt: there is no such file.\n',
    });
    await writeFile(join(cwd, 'vide.txt'), ' \n');
    expect(await run(['preview', 'vide.txt'], { cwd })).toMatchObject({
      code: 1,
      out: '',
      err: 'vide.txt: the file has no text.\n',
    });
    expect(await run(['preview', '.'], { cwd })).toMatchObject({ code: 1, err: '.: that is a folder, not a file.\n' });
  });
});

describe('depeche next', () => {
  test('prints the coming moments, by the clock on the wall', async () => {
    const args = ['--days', 'mon,tue', '--zone', 'Europe/Paris', '--from', '2027-03-27T00:00Z', '-n', '5'];
    const { out } = await run(['next', '--time', '08:00', ...args]);
    expect(out).toBe(
      '2027-03-29T06:00:00.000Z\n2027-03-30T06:00:00.000Z\n2027-04-05T06:00:00.000Z\n2027-04-06T06:00:00.000Z\n2027-04-12T06:00:00.000Z\n',
    );
  });

  test.each([
    [['--time', '25:00'], '“25:00” is not a time.'],
    [['--time', '08:00', '--days', 'someday'], '“someday” is not a day.'],
    [['--time', '08:00', '--zone', 'Paris/Europe'], '“Paris/Europe” is not a known time zone.'],
    [['--time', '08:00', '--from', 'tomorrow'], '--from: the value "tomorrow" is not an ISO instant'],
  ])('says what it does not understand of %j', async (args, sentence) => {
    const { code, err, out } = await run(['next', ...args]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
  });
});

describe('depeche check', () => {
  test('finds nothing wrong with what ships', async () => {
    const cwd = scratch();
    const { code, out } = await run(['check'], { cwd });
    expect(out).toContain('Content: 1 article in ');
    // It leaves nothing behind.
    expect(out).toContain('the first start makes the file "data/depeche.db"');
    expect(existsSync(join(cwd, 'data'))).toBe(false);
    expect(code).toBe(0);
  });

  test('names each problem, and with a token tells the bot and its invite link', async () => {
    const discord = await openDiscord();
    const cwd = scratch();
    await mkdir(join(cwd, 'content'));
    await writeFile(join(cwd, 'content/faux.txt'), '---\nauteur: moi\n---\nTexte.');
    const { code, out } = await run(['check'], { cwd, env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl } });
    await discord.close();
    expect(code).toBe(1);
    expect(out).toContain('Discord: the token is that of Dépêche.');
    expect(out).toContain('scope=bot+applications.commands&permissions=274877975552');
    expect(out).toContain('Problem: faux.txt, line 2: The front matter has no field "auteur".');
  });
});

describe('depeche register', () => {
  test('tells Discord the commands, and ends with code 1 when Discord refuses', async () => {
    const discord = await openDiscord();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const registered = await run(['register'], { env });
    const names = discord.commands().map(({ name }) => name);
    const refused = await run(['register'], { env: { ...env, DISCORD_TOKEN: 'wrong.token' } });
    await discord.close();
    expect([registered.code, registered.out]).toEqual([0, `${names.length} commands registered.\n`]);
    expect(names).toContain('briefing');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Discord refused the token in DISCORD_TOKEN.');
  });
});

describe('depeche', () => {
  test.each([['start'], ['sandbox'], ['preview'], ['analyse'], ['next'], ['register'], ['check']])(
    '%s explains itself',
    async (command) => {
      const { code, out } = await run([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: depeche ${command}`);
    },
  );

  test('lists its commands, and refuses one it does not know', async () => {
    expect((await run(['--help'])).out).toContain('analyse [options] [file]');
    expect((await run(['analyze'])).code).toBe(1);
  });
});

describe('depeche db', () => {
  test('backs up the database to a new file and restores it', async () => {
    const cwd = scratch();
    const env = { DATABASE_URL: 'sqlite:depeche.db' };
    expect(await run(['db', 'backup', 'backup.db'], { cwd, env })).toMatchObject({
      code: 1,
      out: '',
      err: 'There is no database "depeche.db" to back up.\n',
    });
    const store = await openStore(`sqlite:${join(cwd, 'depeche.db')}`);
    await setMeta(store.db, 'greeting', 'Bonjour');
    expect(await run(['db', 'backup', 'backup.db'], { cwd, env })).toEqual({
      code: 0,
      out: 'The database "depeche.db" is backed up in "backup.db".\n',
      err: '',
    });
    await setMeta(store.db, 'greeting', 'Bonsoir');
    expect(await run(['db', 'restore', 'backup.db'], { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(await getMeta(store.db, 'greeting')).toBe('Bonjour');
    await store.close();
  });

  test('leaves PostgreSQL to its own tools, and its password unsaid', async () => {
    const { code, err } = await run(['db', 'backup', 'backup.db'], {
      env: { DATABASE_URL: 'postgres://anna:s3cret@127.0.0.1/news' },
    });
    expect(code).toBe(1);
    expect(err).toContain('with pg_dump and pg_restore');
    expect(err).not.toContain('s3cret');
  });
});
