import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isLocale, LOCALES, type Locale } from './locales/index.js';
import { packageRoot } from './packageRoot.js';
import { MAX_SCHEDULES, MIN_GAP, MINUTE } from './publishing/types.js';

export interface Config {
  /** Null: no token was given. */
  discordToken: string | null;
  /** Base of Discord's REST API, without version and without a slash at its end. */
  discordApiUrl: string;
  databaseUrl: string;
  contentDir: string;
  defaultLocale: Locale;
  /** IANA name. */
  defaultTimezone: string;
  /** Port for health and metrics; null: none; 0: any free one. */
  httpPort: number | null;
  httpHost: string;
  shardIds: number[] | null;
  shardCount: number | null;
  /** A server's, at most. */
  maxSchedules: number;
  /** Between two moments of one schedule. */
  minMinutesBetweenPosts: number;
  /** How many articles of its own a server may have, and how many UTF-16 units their texts together. */
  maxArticles: number;
  maxCharacters: number;
  /** Where attachments are downloaded from: Discord's own hosts. */
  attachmentOrigins: string[];
  logLevel: LogLevel;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Env = Readonly<Record<string, string | undefined>>;

/** Several wrong settings at once, a sentence each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(['The configuration is wrong:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

/** The variables, in the order of the README's table. Secrets never appear in a message with their value. */
export const VARIABLES = [
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'DATABASE_URL',
  'CONTENT_DIR',
  'DEFAULT_LOCALE',
  'DEFAULT_TIMEZONE',
  'HTTP_PORT',
  'HTTP_HOST',
  'SHARD_IDS',
  'SHARD_COUNT',
  'MAX_SCHEDULES',
  'MIN_MINUTES_BETWEEN_POSTS',
  'MAX_ARTICLES',
  'MAX_CHARACTERS',
  'ATTACHMENT_ORIGINS',
  'LOG_LEVEL',
] as const;
type Variable = (typeof VARIABLES)[number];

/** May hold a password: named, never shown. */
const SECRETS: ReadonlySet<Variable> = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

const isHttpUrl = (value: string): boolean => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');

const isDatabaseUrl = (value: string): boolean =>
  /^sqlite:./.test(value) || (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol));

function isTimezone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return /^[A-Za-z]/.test(value);
  } catch {
    return false;
  }
}

const integer = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to);

const FIELDS = {
  DISCORD_TOKEN: [z.string().regex(/^[\w.-]+$/), "the bot's token from the Developer Portal, without spaces or quotation marks"],
  DISCORD_API_URL: [z.string().refine(isHttpUrl), 'an http or https address, like https://discord.com/api'],
  DATABASE_URL: [z.string().refine(isDatabaseUrl), 'sqlite:PATH, or postgres://USER:PASSWORD@HOST/DATABASE'],
  CONTENT_DIR: [z.string().refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory()), 'a folder that exists'],
  DEFAULT_LOCALE: [z.string().refine(isLocale), `one of ${LOCALES.join(', ')}`],
  DEFAULT_TIMEZONE: [z.string().refine(isTimezone), 'an IANA time zone, like Europe/Paris'],
  HTTP_PORT: [integer(0, 65535), 'a port from 0 (any free one) to 65535'],
  HTTP_HOST: [z.string().regex(/^[\w.:[\]-]+$/), 'a host name or an address, like 127.0.0.1'],
  SHARD_IDS: [
    z
      .string()
      .regex(/^\d{1,6}( *, *\d{1,6})*$/)
      .transform((list) => [...new Set(list.split(',').map(Number))]),
    'numbers with commas between them, like 0,1',
  ],
  SHARD_COUNT: [integer(1, 100_000), 'a number from 1 on'],
  MAX_SCHEDULES: [integer(1, 100_000), 'a number from 1 on'],
  MIN_MINUTES_BETWEEN_POSTS: [integer(1, 720), 'a number of minutes from 1 to 720'],
  MAX_ARTICLES: [integer(0, 1_000_000), 'a number up to 1000000'],
  MAX_CHARACTERS: [integer(0, 999_999_999), 'a number up to 999999999'],
  ATTACHMENT_ORIGINS: [
    z
      .string()
      .transform((list) => list.split(',').map((each) => each.trim().replace(/\/$/, '')))
      .refine((origins) => origins.every((each) => isHttpUrl(each) && new URL(each).origin === each)),
    'addresses without a path and with commas between them, like https://cdn.discordapp.com',
  ],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`],
} as const satisfies Record<Variable, readonly [z.ZodType, string]>;

type Field = keyof typeof FIELDS;
type Value<F extends Field> = z.output<(typeof FIELDS)[F][0]>;

/**
 * Reads the settings from a record such as `process.env`. An empty value counts as none.
 * @throws {ConfigError} naming every problem at once
 */
export function readConfig(env: Env): Config {
  const problems: string[] = [];
  function read<F extends Field, D>(name: F, fallback: D): Value<F> | D {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const [schema, expected] = FIELDS[name];
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data as Value<F>;
    const shown = SECRETS.has(name) ? ', which is not shown here,' : ` "${value}"`;
    problems.push(`${name}: the value${shown} is not ${expected}.`);
    return fallback;
  }

  const config: Config = {
    discordToken: read('DISCORD_TOKEN', null),
    discordApiUrl: read('DISCORD_API_URL', 'https://discord.com/api').replace(/\/+$/, ''),
    databaseUrl: read('DATABASE_URL', 'sqlite:data/depeche.db'),
    contentDir: read('CONTENT_DIR', existsSync('content') ? 'content' : join(packageRoot, 'content')),
    defaultLocale: read('DEFAULT_LOCALE', 'fr') as Locale,
    defaultTimezone: read('DEFAULT_TIMEZONE', 'Europe/Paris'),
    httpPort: read('HTTP_PORT', null),
    httpHost: read('HTTP_HOST', '127.0.0.1'),
    shardIds: read('SHARD_IDS', null),
    shardCount: read('SHARD_COUNT', null),
    maxSchedules: read('MAX_SCHEDULES', MAX_SCHEDULES),
    minMinutesBetweenPosts: read('MIN_MINUTES_BETWEEN_POSTS', MIN_GAP / MINUTE),
    maxArticles: read('MAX_ARTICLES', 200),
    maxCharacters: read('MAX_CHARACTERS', 2_000_000),
    attachmentOrigins: read('ATTACHMENT_ORIGINS', ['https://cdn.discordapp.com', 'https://media.discordapp.net']),
    logLevel: read('LOG_LEVEL', 'info'),
  };
  const { shardIds, shardCount } = config;
  if (shardIds && !shardCount && problems.length === 0)
    problems.push(`SHARD_IDS is "${env.SHARD_IDS}", but SHARD_COUNT is not set: give both, or neither.`);
  const beyond = shardIds?.find((id) => shardCount !== null && id >= shardCount);
  if (beyond !== undefined) problems.push(`SHARD_IDS: the value "${beyond}" is not below SHARD_COUNT, which is "${shardCount}".`);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
