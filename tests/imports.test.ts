import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/packageRoot.js';

/** An import: from which file, of which file (without ending) or package. */
interface Import {
  from: string;
  of: string;
}

const sources = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => normalize(join(folder, file)).replaceAll('\\', '/'));

function importsOf(file: string): Import[] {
  const code = readFileSync(join(packageRoot, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, of = '']) => ({
    from: file,
    of: of.startsWith('.')
      ? normalize(join(dirname(file), of))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '')
      : of,
  }));
}

const all = [...sources('src'), ...sources('commands')].flatMap(importsOf);

const isInside = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Each rule: its sentence, and whether an import breaks it. */
const RULES: [string, (each: Import) => boolean][] = [
  [
    'src/article imports nothing of the project but itself, and no Discord, store or network',
    ({ from, of }) =>
      isInside(from, 'src/article') &&
      ((isInside(of, 'src', 'commands') && !isInside(of, 'src/article')) ||
        /^(discord|kysely|pg$|undici|ws$|node:(?!module))/.test(of)),
  ],
  [
    'src/briefing imports nothing of the project but itself and src/article, and no Discord, store or network',
    ({ from, of }) =>
      isInside(from, 'src/briefing') &&
      ((isInside(of, 'src', 'commands') && !isInside(of, 'src/article', 'src/briefing')) ||
        /^(discord|kysely|pg$|undici|ws$|node:)/.test(of)),
  ],
  [
    'the way of an article goes one way: intake and library import neither briefing nor Discord nor publishing',
    ({ from, of }) =>
      isInside(from, 'src/intake', 'src/library') && isInside(of, 'src/briefing', 'src/discord', 'src/publishing', 'commands'),
  ],
  [
    'publishing imports no Discord: it gets the act of posting as an argument',
    ({ from, of }) => isInside(from, 'src/publishing', 'src/store') && isInside(of, 'src/discord', 'src/sandbox', 'commands'),
  ],
  [
    'only commands/, src/discord/ and src/sandbox/ import discord.js',
    ({ from, of }) => of === 'discord.js' && !isInside(from, 'commands', 'src/discord', 'src/sandbox'),
  ],
  [
    'only main.ts and cli.ts import commands/index.ts',
    ({ from, of }) => of === 'commands/index' && !isInside(from, 'src/main.ts', 'src/cli.ts'),
  ],
  [
    'only cli.ts imports the sandbox',
    ({ from, of }) => isInside(of, 'src/sandbox') && !isInside(from, 'src/sandbox', 'src/cli.ts'),
  ],
  [
    'the sandbox imports nothing of the bot',
    ({ from, of }) =>
      isInside(from, 'src/sandbox') && isInside(of, 'src', 'commands') && !isInside(of, 'src/sandbox', 'src/packageRoot'),
  ],
];

describe('the imports', () => {
  test('are seen at all', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all).toContainEqual({ from: 'src/main.ts', of: 'commands/index' });
  });

  test.each(RULES)('%s', (_, breaks) => {
    expect(all.filter(breaks).map(({ from, of }) => `${from} imports ${of}`)).toEqual([]);
  });
});

describe('the command line', () => {
  const files = new Set([...sources('src'), ...sources('commands')]);

  /** Every package that a file needs before its first line runs. */
  function packagesBefore(file: string, seen = new Set<string>()): Set<string> {
    seen.add(file);
    const code = readFileSync(join(packageRoot, file), 'utf8');
    const packages = new Set<string>();
    for (const [, kind, of = ''] of code.matchAll(/^import (type )?[^(]*?'([^']+)';/gms)) {
      if (kind) continue;
      const path = normalize(join(dirname(file), of))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
      if (!of.startsWith('.')) packages.add(of);
      else if (files.has(path) && !seen.has(path)) for (const each of packagesBefore(path, seen)) packages.add(each);
    }
    return packages;
  }

  test('reads an article without waiting for Discord or the store', () => {
    const packages = packagesBefore('src/cli.ts');
    expect(packages).toContain('commander');
    expect([...packages].filter((name) => /^(discord|kysely|pg$)/.test(name))).toEqual([]);
  });
});

describe('the environment', () => {
  test('is read in cli.ts alone, which hands it to config.ts', () => {
    const readers = [...sources('src'), ...sources('commands')].filter((file) =>
      readFileSync(join(packageRoot, file), 'utf8').includes('process.env.'),
    );
    expect(readers.filter((file) => file !== 'src/cli.ts')).toEqual([]);
  });
});

test('answers go to Discord from reply.ts and acknowledge.ts alone, which know what was answered before', () => {
  const direct = /interaction\.(reply|deferReply|editReply|deleteReply|followUp|update|deferUpdate|showModal)\(/;
  const answering = [...sources('src/discord'), ...sources('commands')].filter((file) =>
    direct.test(readFileSync(join(packageRoot, file), 'utf8')),
  );
  expect(answering.sort()).toEqual(['src/discord/interactions/acknowledge.ts', 'src/discord/interactions/reply.ts']);
});
