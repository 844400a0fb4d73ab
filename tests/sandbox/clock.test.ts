import { SnowflakeUtil } from 'discord.js';
import { expect, test } from 'vitest';
import { createClock, momentsIn } from '../../src/sandbox/window/clock.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';
import { snowflakes } from '../../src/sandbox/world/snowflake.js';

test('A moved clock runs on from where it was moved to', async () => {
  const clock = createClock();
  const to = Date.UTC(2027, 2, 28, 1, 0);
  clock.moveTo(to);
  expect(clock.now() - to).toBeLessThan(10_000);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(clock.now() - to).toBeGreaterThanOrEqual(50);
});

test.each([Date.UTC(2014, 11, 31), Date.UTC(2100, 0, 1), Number.NaN, Number.POSITIVE_INFINITY])(
  'The clock does not go to %d',
  (instant) => {
    expect(() => createClock().moveTo(instant)).toThrow('The clock goes from 2015 to 2099');
  },
);

test('Coming moments are read from what messages show, each once, in order', () => {
  const message = (content: string, display = '') =>
    ({
      content,
      embeds: [],
      components: [{ type: 17, components: [{ type: 10, content: display }] }],
    }) as unknown as SandboxMessage;
  const messages = [
    message('<t:2000:F>, <t:2000:R> and <t:900>'),
    message('', 'Next: <t:1500:t>'),
    message('<t:3000:X> <t:99999999999999:F>'),
  ];
  expect(momentsIn(messages, 1_000_000)).toEqual([1_500_000, 2_000_000]);
});

test('Ids carry the time of the clock and ascend, also when it is set back', () => {
  let time = Date.UTC(2026, 9, 25);
  const next = snowflakes(() => time);
  const first = next();
  expect(SnowflakeUtil.timestampFrom(first)).toBe(time);
  const second = next();
  time -= 3_600_000;
  const third = next();
  expect([second, third].map((id) => BigInt(id) - BigInt(first))).toEqual([1n, 2n]);
});
