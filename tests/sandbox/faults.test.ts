import { afterEach, describe, expect, test } from 'vitest';
import { type Discord, type DiscordOptions, openDiscord } from '../../src/sandbox/discord.js';
import { createFaults, type Fault } from '../../src/sandbox/rest/faults.js';
import { connect } from './client.js';
import { call } from './raw.js';

let discord: Discord;
afterEach(() => discord.close());
const open = async (faults: Fault[], options: DiscordOptions = {}): Promise<void> => {
  discord = await openDiscord({ faults, ...options });
};

const path = (channel = 'général') => `/channels/${discord.channel(channel).id}/messages`;
/** The status of a post; null: its connection closed without an answer. */
const post = (channel?: string): Promise<number | null> =>
  call(discord, 'POST', path(channel), { content: 'x' }).then(
    ({ status }) => status,
    () => null,
  );
const made = (channel = 'général') => discord.messages(channel).length;

describe('A message', () => {
  test.each<[string, Fault, number | null, number, number]>([
    ['whose answer is lost is made', { kind: 'lose-answer' }, null, 1, 200],
    ['whose connection is reset before is not', { kind: 'reset' }, null, 0, 0],
    ['that meets a 502 is not made', { kind: 'error' }, 502, 0, 502],
    ['that meets a 503 and is done all the same is made', { kind: 'error', status: 503, done: true }, 503, 1, 503],
    ['that is answered slowly is made', { kind: 'slow', wait: 20 }, 200, 1, 200],
  ])('%s', async (_title, fault, answered, messages, status) => {
    await open([{ ...fault, times: 1 } as Fault]);
    expect(await post()).toBe(answered);
    expect(made()).toBe(messages);
    expect(discord.requests.map((seen) => [seen.status, seen.fault])).toEqual([[status, fault.kind]]);
    expect(discord.unexpected).toEqual([]);
    expect(await post()).toBe(200);
    expect(made()).toBe(messages + 1);
  });

  test('is there before a slow answer', async () => {
    await open([{ kind: 'slow', wait: 60_000 }]);
    let answered = false;
    void post().finally(() => {
      answered = true;
    });
    await discord.waitFor(() => made() === 1);
    expect(answered).toBe(false);
  });
});

describe('A rate limit', () => {
  test('of a route refuses all that follows in that channel, for as long as it says', async () => {
    await open([{ kind: 'rate-limit', retryAfter: 300, times: 1 }]);
    const first = await call(discord, 'POST', path(), { content: 'x' });
    expect(first).toMatchObject({ status: 429, body: { message: 'You are being rate limited.', global: false } });
    expect(first.body.retry_after).toBeGreaterThan(0.2);
    expect(first.body.retry_after).toBeLessThanOrEqual(0.3);
    expect(first.headers.get('retry-after')).toBe('1');
    expect([await post(), await post('actualités')]).toEqual([429, 200]);
    await new Promise((resolve) => setTimeout(resolve, 320));
    expect(await post()).toBe(200);
  });

  test('of the whole bot refuses all but answers to interactions', async () => {
    await open([{ kind: 'rate-limit', retryAfter: 300, global: true, times: 1 }]);
    const first = await call(discord, 'POST', path(), { content: 'x' });
    expect([first.status, first.body.global, first.headers.get('x-ratelimit-scope')]).toEqual([429, true, 'global']);
    expect([await post('actualités'), (await call(discord, 'GET', '/users/@me')).status]).toEqual([429, 429]);
    // Refused for its token, not for the limit.
    expect((await call(discord, 'POST', '/interactions/1/unknown/callback', { type: 6 })).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 320));
    expect(await post()).toBe(200);
  });
});

test('The gateway drops at a chosen request, which is answered', async () => {
  await open([{ kind: 'drop-gateway', times: 1 }]);
  const client = await connect(discord);
  expect(await post()).toBe(200);
  await discord.waitFor(() => !discord.online());
  await discord.waitFor(discord.online);
  await client.destroy();
});

test('Faults meet the routes they are for, and can be changed and ended', async () => {
  await open([{ kind: 'error', method: 'GET', route: '/users/@me' }]);
  const self = async () => (await call(discord, 'GET', '/users/@me')).status;
  expect([await self(), await post()]).toEqual([502, 200]);
  discord.faults([{ kind: 'error', status: 500 }]);
  expect([await self(), await post()]).toEqual([200, 500]);
  discord.faults();
  expect(await post()).toBe(200);
});

describe('The same seed', () => {
  const kinds = (seed: number) => {
    const choose = createFaults(
      [
        { kind: 'reset', share: 0.2, after: 100 },
        { kind: 'lose-answer', share: 0.3 },
        { kind: 'error', share: 0.1, times: 5 },
      ],
      seed,
    );
    return Array.from({ length: 1000 }, () => choose('POST', '/channels/:channel/messages')?.kind ?? 'none');
  };

  test('chooses the same requests, another one others', async () => {
    await open([]);
    expect(kinds(7)).toEqual(kinds(7));
    expect(kinds(7)).not.toEqual(kinds(8));
  });

  test('meets the shares, the counts and the beginnings that are asked for', async () => {
    await open([]);
    const all = kinds(7);
    const count = (kind: string) => all.filter((one) => one === kind).length;
    expect(all.indexOf('reset')).toBeGreaterThanOrEqual(100);
    expect(count('reset')).toBeGreaterThan(130);
    expect(count('reset')).toBeLessThan(230);
    expect(count('lose-answer')).toBeGreaterThan(250);
    expect(count('lose-answer')).toBeLessThan(350);
    expect(count('error')).toBe(5);
  });
});
