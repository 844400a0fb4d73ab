import type { Discord } from '../../src/sandbox/discord.js';

/** What Discord's REST API answers with, as far as these tests look. */
export interface RawBody {
  id?: string;
  code?: number;
  message?: string;
  errors?: unknown;
  retry_after?: number;
  global?: boolean;
}

/** A request as no library would make it: nothing is checked, queued or tried again. */
export const call = async (discord: Discord, method: string, path: string, body?: unknown, token = discord.token) => {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as RawBody };
};

/** The codes of code 50035, each with the path at which it stands: `embeds.0.title MAX`. */
export const faultsOf = (errors: unknown, path: string[] = []): string[] =>
  Object.entries((errors ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')} ${code}`)
      : faultsOf(value, [...path, key]),
  );
