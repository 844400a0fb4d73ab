import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { sendLargest } from '../../src/discord/posts/forms.js';
import type { Posting } from '../../src/publishing/types.js';

/** A place that takes messages of some forms, and answers the others with a status and Discord's code. */
async function open(taken: readonly string[], refusal: { status: number; code: number }) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { form } = JSON.parse(body) as { form: string };
      asked.push(form);
      const isTaken = taken.includes(form);
      response.writeHead(isTaken ? 200 : refusal.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isTaken ? { form } : { code: refusal.code, message: 'no' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const rest = new REST({ api, version: '10', retries: 0 }).setToken('token');
  return { asked, send: (form: string) => rest.post('/channels/1/messages', { body: { form } }) as Promise<{ form: string }> };
}

const NEW = { attempts: 1, reason: null };
const LONG: Pick<Posting, 'length' | 'article'> = { length: 'long', article: { kind: 'newest' } };
const INVALID = { status: 400, code: 50035 };

test.each([
  [['long', 'medium'], LONG, ['long']],
  [['medium', 'short'], LONG, ['long', 'medium']],
  [['headlines'], LONG, ['long', 'medium', 'short', 'headlines']],
  [['headlines'], { length: 'medium', article: { kind: 'digest', max: 5 } } as const, ['medium', 'headlines']],
])('of what Discord takes (%j) the largest form is sent', async (taken, posting, forms) => {
  const { asked, send } = await open(taken, INVALID);
  expect(await sendLargest(posting, NEW, send)).toEqual({ form: forms.at(-1) });
  expect(asked).toEqual(forms);
});

test('what Discord refuses in every form is refused for good, and another refusal is no reason for a smaller form', async () => {
  const none = await open([], INVALID);
  expect(await sendLargest(LONG, NEW, none.send)).toMatchObject({ kind: 'permanent', reason: 'discord-50035', stop: false });
  expect(none.asked).toEqual(['long', 'medium', 'short', 'headlines']);
  const forbidden = await open([], { status: 403, code: 50013 });
  expect(await sendLargest(LONG, NEW, forbidden.send)).toMatchObject({ kind: 'permanent', stop: true });
  expect(forbidden.asked).toEqual(['long']);
});

test('a refused token is fatal', async () => {
  const { send } = await open([], { status: 401, code: 0 });
  expect(await sendLargest(LONG, NEW, send)).toMatchObject({
    kind: 'fatal',
    error: { message: expect.stringContaining('Discord refused the token in DISCORD_TOKEN.') },
  });
});

test('an error that may mean too many bytes, again and again, leads to a smaller form, one try later each', async () => {
  const { asked, send } = await open(['short'], { status: 500, code: 0 });
  let tried: { attempts: number; reason: string | null } = { attempts: 0, reason: null };
  const outcomes: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    const outcome = await sendLargest(LONG, { ...tried, attempts: tried.attempts + 1 }, send);
    outcomes.push(outcome);
    tried = { attempts: tried.attempts + 1, reason: 'reason' in outcome ? outcome.reason : null };
  }
  expect(asked).toEqual(['long', 'long', 'medium', 'short']);
  expect(outcomes).toEqual([...Array(3).fill({ kind: 'unknown', reason: 'http-500' }), { form: 'short' }]);
});
