import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Uploads } from '../world/attachments.js';
import { DiscordError, invalidBody } from './errors.js';
import type { Fault } from './faults.js';
import { parseMultipart } from './multipart.js';
import { createRateLimits, type RateLimit } from './ratelimits.js';

export interface Call {
  /** The parts of the path that the route names, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  /** What came beside it, by number. */
  files: Uploads;
}

export interface Route {
  method: string;
  /** `/channels/:channel/messages`. */
  path: string;
  /** Routes of interactions carry their token in the path: they need no other, and are exempt from the bot-wide limit. */
  tokenInPath?: boolean;
  limit?: RateLimit;
  /** Of its answer, where that is neither 200 nor 204. */
  status?: number;
  /** Returns the JSON to answer with; undefined: 204. Throws a DiscordError to refuse. */
  handle: (call: Call) => unknown;
}

/** A request that the bot made, with what it got. */
export interface SeenRequest {
  method: string;
  /** The route's pattern; null for one that the stand-in does not have. */
  route: string | null;
  path: string;
  body: unknown;
  /** 0: the connection was closed before anything was done. */
  status: number;
  /** Discord's error code and message of a refusal. */
  code: number | null;
  message: string | null;
  /** The fault that it met; null: none. */
  fault: Fault['kind'] | null;
  /** Real time at its arrival, in epoch milliseconds. */
  at: number;
}

const LIMIT: RateLimit = { limit: 50, per: 1000 };
const MAJOR = ['channel', 'guild', 'webhook', 'token'];
/** Discord refuses larger ones with 413. */
const MAX_BODY = 100 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<Pick<Call, 'body' | 'files'>> => {
  const files: Uploads = new Map();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new DiscordError(413, 40005, 'Request entity too large');
    chunks.push(chunk);
  }
  if (size === 0) return { body: undefined, files };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return parseMultipart(Buffer.concat(chunks), type);
  if (!type.startsWith('application/json'))
    throw new DiscordError(501, 0, `The sandbox takes no ${type || 'body without a content type'}`);
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString()), files };
  } catch {
    throw new DiscordError(400, 50109, 'The request body contains invalid JSON.');
  }
};

const snowflakesOnly = (params: Record<string, string>): void => {
  const faults = Object.entries(params)
    .filter(([name, value]) => name !== 'token' && value !== '@original' && !/^\d{1,20}$/.test(value))
    .map(([name, value]) => ({
      path: [`${name}_id`],
      code: 'NUMBER_TYPE_COERCE',
      message: `Value "${value}" is not snowflake.`,
    }));
  if (faults.length > 0) throw invalidBody(faults);
};

const match = (pattern: string, path: string): Record<string, string> | null => {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given);
    else if (part !== decodeURIComponent(given)) return null;
  }
  return params;
};

const failure = (status = 502): DiscordError => new DiscordError(status, 0, `${status}: ${STATUS_CODES[status]}`);

/** Discord's REST API below `/api/v10`, for these routes only: any other is answered with 501. */
export const createRest = (options: {
  /** As it is now: it may be reset. */
  token: () => string;
  routes: readonly Route[];
  onRequest: (seen: SeenRequest) => void;
  globalLimit?: number | undefined;
  /** Chooses what goes wrong with a request that would be taken. */
  fault: (route: Route) => Fault | null;
}) => {
  const limits = createRateLimits(options.globalLimit);

  /** Carries a request out, unless a fault prevents that. */
  const answer = async (request: IncomingMessage, response: ServerResponse, seen: SeenRequest) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
    if (!/^\/api\/v10\//.test(url.pathname))
      throw new DiscordError(501, 0, `The sandbox has no ${url.pathname}: it speaks version 10`);
    const { body: given, files } = await readBody(request);
    seen.path = path + url.search;
    seen.body = given;
    const found = options.routes.flatMap((route) => {
      const params = route.method === request.method ? match(route.path, path) : null;
      return params ? [{ route, params }] : [];
    })[0];
    if (!found) throw new DiscordError(501, 0, `The sandbox has no route ${request.method} ${path}`);
    const { route, params } = found;
    seen.route = route.path;
    if (!route.tokenInPath && request.headers.authorization !== `Bot ${options.token()}`)
      throw new DiscordError(401, 0, '401: Unauthorized');

    snowflakesOnly(params);
    const major = MAJOR.map((name) => params[name] ?? '').join('.');
    const bucket = `${route.method} ${route.path}`;
    const key = `${bucket} ${major}`;
    const hash = createHash('sha256').update(bucket).digest('hex').slice(0, 32);
    const check = () => limits.check(hash, key, route.limit ?? LIMIT, route.tokenInPath === true);
    let verdict = check();
    const fault = verdict.retryAfter === null ? options.fault(route) : null;
    seen.fault = fault?.kind ?? null;
    if (fault?.kind === 'rate-limit') {
      limits.block(fault.global ? null : key, fault.retryAfter);
      verdict = check();
    }
    for (const [name, value] of Object.entries(verdict.headers)) response.setHeader(name, value);
    if (verdict.retryAfter !== null) {
      response.statusCode = 429;
      return { fault, body: { message: 'You are being rate limited.', retry_after: verdict.retryAfter, global: verdict.global } };
    }
    if (fault?.kind === 'reset') return { fault, body: undefined };
    if (fault?.kind === 'error' && !fault.done) throw failure(fault.status);
    const body = route.handle({ params, query: url.searchParams, body: given, files });
    if (fault?.kind === 'error') throw failure(fault.status);
    if (body !== undefined) response.statusCode = route.status ?? 200;
    return { fault, body };
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen: SeenRequest = {
      method: request.method ?? '',
      route: null,
      path: request.url ?? '',
      body: undefined,
      status: 0,
      code: null,
      message: null,
      fault: null,
      at: Date.now(),
    };
    let body: unknown;
    let fault: Fault | null = null;
    try {
      ({ body, fault } = await answer(request, response, seen));
      if (response.statusCode === 200 && body === undefined) response.statusCode = 204;
    } catch (error) {
      // The client went away before its request was whole: there is nobody to answer.
      if (request.destroyed && !request.complete) return;
      const refused = error instanceof DiscordError ? error : new DiscordError(501, 0, `The sandbox failed: ${String(error)}`);
      response.statusCode = refused.status;
      body = refused.body;
      if (refused.retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(refused.retryAfter)));
      seen.code = refused.code;
      seen.message = refused.errors === undefined ? refused.message : `${refused.message} ${JSON.stringify(refused.errors)}`;
    }
    seen.status = fault?.kind === 'reset' ? 0 : response.statusCode;
    options.onRequest(seen);
    if (fault?.kind === 'slow') await sleep(fault.wait, undefined, { ref: false });
    if (seen.fault === 'lose-answer' || seen.fault === 'reset') {
      request.socket.destroy();
      return;
    }
    if (body !== undefined) response.setHeader('Content-Type', 'application/json');
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
};
