import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.js';
import { packageRoot } from '../src/packageRoot.js';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
};

describe('the configuration', () => {
  test('is complete without any variable', () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      discordApiUrl: 'https://discord.com/api',
      databaseUrl: 'sqlite:data/depeche.db',
      contentDir: 'content',
      defaultLocale: 'fr',
      defaultTimezone: 'Europe/Paris',
      httpPort: null,
      httpHost: '127.0.0.1',
      shardIds: null,
      shardCount: null,
      maxSchedules: 25,
      minMinutesBetweenPosts: 15,
      maxArticles: 200,
      maxCharacters: 2_000_000,
      attachmentOrigins: ['https://cdn.discordapp.com', 'https://media.discordapp.net'],
      logLevel: 'info',
    });
  });

  test('takes every variable', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'abc.def-_9',
      DISCORD_API_URL: 'http://127.0.0.1:3000/api/',
      DATABASE_URL: 'postgres://bot:secret@127.0.0.1/depeche',
      CONTENT_DIR: 'docs',
      DEFAULT_LOCALE: 'en',
      DEFAULT_TIMEZONE: 'America/New_York',
      HTTP_PORT: '0',
      HTTP_HOST: '0.0.0.0',
      SHARD_IDS: '0, 2',
      SHARD_COUNT: '3',
      MAX_SCHEDULES: '100',
      MIN_MINUTES_BETWEEN_POSTS: '5',
      MAX_ARTICLES: '1000',
      MAX_CHARACTERS: '0',
      ATTACHMENT_ORIGINS: 'https://files.example, http://127.0.0.1:8080/',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      discordApiUrl: 'http://127.0.0.1:3000/api',
      contentDir: 'docs',
      httpPort: 0,
      shardIds: [0, 2],
      shardCount: 3,
      maxSchedules: 100,
      minMinutesBetweenPosts: 5,
      maxArticles: 1000,
      maxCharacters: 0,
      attachmentOrigins: ['https://files.example', 'http://127.0.0.1:8080'],
    });
  });

  test('takes an empty variable for none', () => {
    expect(readConfig({ DISCORD_TOKEN: '', HTTP_PORT: ' ' })).toMatchObject({ discordToken: null, httpPort: null });
  });

  test.each([
    [
      'DISCORD_API_URL',
      'discord.com',
      'DISCORD_API_URL: the value "discord.com" is not an http or https address, like https://discord.com/api.',
    ],
    ['CONTENT_DIR', 'no/such/folder', 'CONTENT_DIR: the value "no/such/folder" is not a folder that exists.'],
    ['DEFAULT_LOCALE', 'de', 'DEFAULT_LOCALE: the value "de" is not one of fr, en.'],
    [
      'DEFAULT_TIMEZONE',
      'Europe/Lutece',
      'DEFAULT_TIMEZONE: the value "Europe/Lutece" is not an IANA time zone, like Europe/Paris.',
    ],
    ['HTTP_PORT', '65536', 'HTTP_PORT: the value "65536" is not a port from 0 (any free one) to 65535.'],
    ['SHARD_COUNT', '0', 'SHARD_COUNT: the value "0" is not a number from 1 on.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: the value "loud" is not one of trace, debug, info, warn, error, fatal, silent.'],
  ])('names a wrong %s with its value', (name, value, sentence) => {
    expect(problemsOf({ [name]: value })).toEqual([sentence]);
  });

  test('names every problem at once', () => {
    expect(problemsOf({ HTTP_PORT: 'x', LOG_LEVEL: 'y', DEFAULT_LOCALE: 'z' })).toHaveLength(3);
  });

  test.each([
    ['DISCORD_TOKEN', 'my secret token'],
    ['DATABASE_URL', 'mysql://me:hunter2@host/db'],
  ])('never shows the value of %s', (name, value) => {
    const [problem] = problemsOf({ [name]: value });
    expect(problem).toContain(name);
    expect(problem).not.toContain(value);
  });

  test('wants SHARD_COUNT beside SHARD_IDS, and ids below it', () => {
    expect(problemsOf({ SHARD_IDS: '0,1' })).toEqual(['SHARD_IDS is "0,1", but SHARD_COUNT is not set: give both, or neither.']);
    expect(problemsOf({ SHARD_IDS: '0,4', SHARD_COUNT: '4' })).toEqual([
      'SHARD_IDS: the value "4" is not below SHARD_COUNT, which is "4".',
    ]);
  });

  test('is the same in config.ts, .env.example and the README', () => {
    const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');
    const inExample = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const inReadme = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(inExample).toEqual([...VARIABLES]);
    expect(inReadme).toEqual([...VARIABLES]);
  });
});
