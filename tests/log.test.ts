import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../src/log.js';

const CONFIG = {
  discordToken: 'MTk4.not-a-real-token',
  databaseUrl: 'postgres://bot:hunter2%21@127.0.0.1/x',
  logLevel: 'info' as const,
};

afterEach(() => vi.restoreAllMocks());

/** The lines that logging writes to standard error. */
function linesOf(act: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  act(createLog(CONFIG));
  vi.restoreAllMocks();
  return lines.join('');
}

describe('the log', () => {
  test('is a sentence with facts', () => {
    const line = JSON.parse(linesOf((log) => log.info({ channelId: '1' }, 'Briefing published'))) as object;
    expect(line).toMatchObject({ level: 30, channelId: '1', msg: 'Briefing published' });
  });

  test('never holds the token, the password or the address of an interaction', () => {
    const error = Object.assign(
      new Error(`refused for ${CONFIG.discordToken}`, { cause: new Error('password hunter2! is wrong') }),
      {
        code: 50013,
        url: 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb246/callback',
        requestBody: { json: { content: 'secret words' } },
      },
    );
    const lines = linesOf((log) => {
      log.error({ error }, 'A command failed');
      log.warn('POST /webhooks/123/aW50ZXJhY3Rpb246/messages/@original failed at postgres://bot:hunter2%21@127.0.0.1/x');
    });
    expect(lines).toContain('"code":50013');
    for (const secret of [CONFIG.discordToken, 'hunter2!', 'hunter2%21', 'aW50ZXJhY3Rpb246', 'secret words'])
      expect(lines).not.toContain(secret);
  });
});
