import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_FILE, type Upload } from '../world/files.js';

/** A refusal of a request of the page; the sentence goes to the page as `error`. */
export class PageError extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

export interface PageServerOptions {
  /** Every request to the API carries it. */
  token: string;
  /** Folder of the page's files; only plain names in it, and in its own folders, are served. */
  folder: string;
  /** By `METHOD /api/path`; gets the parsed body. */
  actions: Record<string, (body: unknown) => unknown>;
  /** Gets what is sent to `POST /api/file`. */
  onFile: (file: Upload) => unknown;
  /** A page has opened its socket. */
  onSocket: (socket: WebSocket) => void;
  /** Tried in turn. 0: any. */
  ports: readonly number[];
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const MAX_BODY = 1024 * 1024;
const PROTOCOL = 'sandbox';

const equal = (given: string, wanted: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const readBytes = async (request: IncomingMessage, most: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new PageError(413, 'The request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const bytes = await readBytes(request, MAX_BODY);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new PageError(400, 'The request is not JSON');
  }
};

const listen = async (server: ReturnType<typeof createServer>, ports: readonly number[]): Promise<number> => {
  for (const [index, port] of ports.entries()) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || index === ports.length - 1) throw error;
    }
  }
  throw new RangeError('No port to listen on');
};

/** Serves the page and its API, on 127.0.0.1 and to this page only: Host and Origin are checked, so that no other site can reach it. */
export const openPageServer = async ({ token, folder, actions, onFile, onSocket, ports }: PageServerOptions) => {
  let hosts: string[] = [];

  const checkPlace = (request: IncomingMessage): void => {
    const { host, origin } = request.headers;
    if (!hosts.includes(host ?? '')) throw new PageError(403, 'Wrong host');
    if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`)) throw new PageError(403, 'Wrong origin');
  };

  const serveFile = async (path: string, response: ServerResponse): Promise<void> => {
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = TYPES[extname(name)];
    if (!/^([\w-]+\/)?[\w-]+(\.[\w-]+)+$/.test(name) || type === undefined) throw new PageError(404, 'There is no such page');
    const content = await readFile(join(folder, name)).catch(() => {
      throw new PageError(404, 'There is no such page');
    });
    response.setHeader('Content-Type', type);
    response.end(content);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkPlace(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/api/')) {
      if (request.method !== 'GET') throw new PageError(405, 'Pages are only read');
      await serveFile(pathname, response);
      return;
    }
    if (!equal(request.headers.authorization ?? '', `Bearer ${token}`)) throw new PageError(401, 'Wrong token');
    const what = `${request.method} ${pathname}`;
    const act = async (): Promise<unknown> => {
      if (what === 'POST /api/file') {
        const bytes = await readBytes(request, MAX_FILE);
        return onFile({ name: searchParams.get('name') ?? '', bytes, type: request.headers['content-type'] });
      }
      const action = actions[what];
      if (!action) throw new PageError(404, `There is no ${what}`);
      return action(await readJson(request));
    };
    const result = await act();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(result ?? {}));
  };

  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    answer(request, response).catch((error: unknown) => {
      response.statusCode = error instanceof PageError ? error.status : 500;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    });
  });

  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => PROTOCOL });
  server.on('upgrade', (request, socket, head) => {
    const refuse = (status: string): void => {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    };
    const [protocol, given = ''] = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
    try {
      checkPlace(request);
    } catch {
      return refuse('403 Forbidden');
    }
    if (request.url !== '/api/updates') return refuse('404 Not Found');
    if (protocol !== PROTOCOL || !equal(given, token)) return refuse('401 Unauthorized');
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => ws.terminate());
      onSocket(ws);
    });
  });

  const port = await listen(server, ports);
  hosts = [`127.0.0.1:${port}`, `localhost:${port}`];

  return {
    port,
    /** To every open page. */
    send: (update: unknown): void => {
      const text = JSON.stringify(update);
      for (const socket of sockets.clients) socket.send(text);
    },
    close: async (): Promise<void> => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
