import { pino } from 'pino';
import type { Config } from './config.js';

/** Of an error: what helps to find its cause. Discord's errors also carry the request, whose address and body are nobody's business. */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { name, message, code, status, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
};

/** Words that no log line may hold: the token, and the password in the database's address. */
const secretsOf = ({ discordToken, databaseUrl }: Pick<Config, 'discordToken' | 'databaseUrl'>): string[] => {
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  return [discordToken, password, decodeURIComponent(password)].filter(
    (secret) => secret !== null && secret.length > 3,
  ) as string[];
};

/** Logs JSON lines to standard error: a sentence with facts. Secrets and the addresses of interactions never reach it. */
export function createLog(config: Pick<Config, 'discordToken' | 'databaseUrl' | 'logLevel'>) {
  const secrets = secretsOf(config);
  const write = (line: string): void => {
    let safe = line.replace(/\b(interactions|webhooks)\/(\d+)\/[\w.~%-]+/g, '$1/$2/…');
    for (const secret of secrets) safe = safe.replaceAll(secret, '…');
    process.stderr.write(safe);
  };
  return pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } },
    { write },
  );
}
