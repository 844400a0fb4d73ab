import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { addSchedule } from '../../src/publishing/schedules.js';
import { onEveryStore } from '../store/stores.js';
import { ledger, SCHEDULE } from './wall.js';

const CHANNELS = 100;
const SCHEDULES_A_CHANNEL = 3;
const ALL = CHANNELS * SCHEDULES_A_CHANNEL;
const TARGETS = [{ kind: 'message' }, { kind: 'forum', tagId: null }, { kind: 'announcement' }] as const;
const MOMENT = Date.parse('2026-11-23T07:00Z');
const MINUTE = 60_000;

/** A publisher in a process of its own; argument: { modules, url, server, ahead }. */
const PUBLISHER = `
  const { modules, url, server, ahead } = JSON.parse(process.argv[1]);
  const { openStore } = await import(modules + '/store/open.js');
  const { startPublisher } = await import(modules + '/publishing/publisher.js');
  const quiet = () => {};
  const publisher = startPublisher({
    store: await openStore(url),
    now: () => Date.now() + ahead,
    crosspost: {
      async passOn({ messageId }) {
        try {
          const answer = await fetch(server, { method: 'PUT', body: JSON.stringify({ messageId }) });
          return answer.ok ? { kind: 'done' } : { kind: 'temporary', reason: 'http-' + answer.status };
        } catch {
          return { kind: 'temporary', reason: 'no-answer' };
        }
      },
      look: async () => { throw new Error('Its grace is not over'); },
    },
    edit: async () => ({ kind: 'same' }),
    editionsNow: async (asked) => asked.map(() => null),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    onFatal: quiet,
    postsPerSecond: 150,
    async post(delivery) {
      try {
        const answer = await fetch(server, { method: 'POST', body: JSON.stringify({ nonce: delivery.id, channel: delivery.channelId, isForum: delivery.target.kind === 'forum' }) });
        if (answer.status === 429) return { kind: 'temporary', reason: 'rate-limit', retryAfter: 100 };
        if (!answer.ok) return { kind: 'unknown', reason: 'http-' + answer.status };
        return { kind: 'sent', messageId: await answer.text(), articles: [{ id: 'article-1', edition: 'e1' }] };
      } catch {
        return { kind: 'unknown', reason: 'no-answer' };
      }
    },
    async findPosted(delivery, since) {
      const answer = await fetch(server + '?' + new URLSearchParams({ mark: delivery.id, since }));
      const id = await answer.text();
      return id ? { kind: 'found', messageId: id, articles: [] } : { kind: 'none' };
    },
  });
  process.once('SIGTERM', () => publisher.stop().then(() => process.exit(0)));
`;

interface Message {
  id: string;
  mark: string;
  channel: string;
  at: number;
}

/** Channels that lose answers, break connections, fail and refuse at random, and know nonces until they forget them. */
async function faultyChannels(now: () => number) {
  const messages: Message[] = [];
  const nonces = new Map<string, Message>();
  const passedOn = new Set<string>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.method === 'GET') {
        const query = new URL(request.url ?? '', 'http://localhost').searchParams;
        const found = messages.find(({ mark, at }) => mark === query.get('mark') && at >= Number(query.get('since')));
        return response.end(found?.id ?? '');
      }
      const { nonce, channel, isForum, messageId } = JSON.parse(body) as Record<'nonce' | 'channel' | 'messageId', string> & {
        isForum: boolean;
      };
      const luck = Math.random();
      if (luck < 0.04) return response.writeHead(429).end();
      if (luck < 0.08) return request.socket.destroy();
      if (request.method === 'PUT') {
        passedOn.add(messageId);
        return luck < 0.2 ? request.socket.destroy() : response.end();
      }
      // A forum knows no nonce: each request makes a post.
      const known = isForum ? undefined : nonces.get(nonce);
      const message = known ?? { id: `m${messages.length + 1}`, mark: nonce, channel, at: now() };
      if (!known) messages.push(message);
      nonces.set(nonce, message);
      if (luck < 0.12) return request.socket.destroy();
      if (luck < 0.16) return response.writeHead(502).end();
      return setTimeout(() => response.end(message.id), 40 * Math.random());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messages,
    passedOn,
    forgetNonces: () => nonces.clear(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

onEveryStore((fresh) => {
  const children = new Set<ChildProcess>();
  let cleanUp: () => Promise<unknown>;
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await cleanUp();
  });

  test.each([
    ['at once', 0],
    ['after five minutes, when nonces are forgotten', 5 * MINUTE],
  ])('killed at random and restarted %s, each occurrence is one message', { timeout: 240_000 }, async (_, gap) => {
    const url = await fresh.url();
    const store = await fresh.open();
    let ahead = MOMENT - Date.now();
    const now = () => Date.now() + ahead;
    const channels = await faultyChannels(now);
    cleanUp = channels.close;
    for (let i = 0; i < ALL; i++) {
      const channelId = `channel-${i % CHANNELS}`;
      const target = TARGETS[(i % CHANNELS) % TARGETS.length] ?? TARGETS[0];
      await addSchedule(store, { ...SCHEDULE, guildId: `guild-${i}`, channelId, target }, MOMENT - 1);
    }

    const modules = new URL('../../dist/src', import.meta.url).href;
    const begin = () => {
      const argument = JSON.stringify({ modules, url, server: channels.url, ahead });
      const child = spawn(process.execPath, ['--input-type=module', '--eval', PUBLISHER, argument], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.add(child);
      child.once('exit', () => children.delete(child));
      return child;
    };
    const together = fresh.kind === 'postgres' ? 3 : 1;
    for (let i = 0; i < together; i++) begin();

    let kills = 0;
    for (const deadline = Date.now() + 200_000; Date.now() < deadline; ) {
      await sleep(400 + 1_600 * Math.random());
      const rows = await ledger(store);
      const open = rows.filter(({ ended_at, crosspost }) => ended_at === null || crosspost === 'due').length;
      if (channels.messages.length > 0 && open === 0) break;
      if (channels.messages.length === 0 || kills >= 8) continue;
      const [victim] = [...children].sort(() => Math.random() - 0.5);
      if (!victim) throw new Error('A publisher ended by itself');
      const ended = new Promise((resolve) => victim.once('exit', resolve));
      victim.kill('SIGKILL');
      await ended;
      kills++;
      if (gap > 0) {
        // One clock for all: the others are killed too.
        for (const child of children) child.kill('SIGKILL');
        await sleep(100);
        channels.forgetNonces();
        ahead += gap;
        for (let i = 1; i < together; i++) begin();
      }
      begin();
    }

    const rows = await ledger(store);
    expect(kills).toBeGreaterThan(2);
    expect(rows).toHaveLength(ALL);
    expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect(channels.messages).toHaveLength(ALL);
    expect(channels.passedOn).toEqual(
      new Set(rows.flatMap(({ crosspost, message_id }) => (crosspost === 'done' && message_id ? [message_id] : []))),
    );
    expect(channels.passedOn.size).toBe(rows.filter(({ crosspost }) => crosspost !== null).length);
    expect(new Set(channels.messages.map(({ mark }) => mark))).toEqual(new Set(rows.map(({ id }) => id)));
    expect(new Map(rows.map(({ id, message_id }) => [id, message_id]))).toEqual(
      new Map(channels.messages.map(({ id, mark }) => [mark, id])),
    );
  });
});
