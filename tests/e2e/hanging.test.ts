import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { cuttable } from '../store/cuttable.js';
import { emptySchema, postgresAnswers } from '../store/stores.js';
import { type BotProcess, startBot } from './bot.js';

describe.skipIf(!postgresAnswers)('while the database neither answers nor refuses', () => {
  let discord: Discord;
  let bot: BotProcess;
  let schema: Awaited<ReturnType<typeof emptySchema>>;
  let line: Awaited<ReturnType<typeof cuttable>>;
  /** Two answers of before. */
  let open: Answer;
  let own: Answer;
  beforeAll(async () => {
    discord = await openDiscord();
    schema = await emptySchema();
    line = await cuttable(schema.url);
    bot = await startBot(discord, { env: { DATABASE_URL: line.url } });
    open = await reader().command('briefing');
    own = await reader().command('briefing', { private: true });
    line.freeze();
  }, 60_000);
  afterAll(async () => {
    line.cut();
    bot.process.kill('SIGKILL');
    await bot.ended;
    line.close();
    await discord.close();
    await schema.drop();
  });
  const reader = () => discord.user({ locale: 'fr', channel: 'général' });
  const admin = () => discord.user({ locale: 'fr', role: 'admin', channel: 'général' });
  const soon = { first: true };

  const COMMANDS = ['briefing', 'summary', 'quotes', 'figures', 'timeline', 'people', 'articles', 'search', 'help'];
  const valuesOf = (command: string) => (command === 'search' ? { words: 'troupes' } : {});

  test.each(COMMANDS)(
    '/%s is acknowledged in time, as private as was asked, and privately where the server’s wish is not known',
    async (command) => {
      const answers = await Promise.all([
        reader().command(command, { ...valuesOf(command), private: true }, soon),
        reader().command(command, { ...valuesOf(command), private: false }, soon),
        reader().command(command, valuesOf(command), soon),
      ]);
      expect(answers.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
      for (const { firstAfter } of answers) expect(firstAfter ?? Number.POSITIVE_INFINITY).toBeLessThan(3000);
      expect(answers.map(({ ephemeral }) => ephemeral)).toEqual([true, false, true]);
    },
  );

  test.each(['schedule list', 'article list', 'settings', 'status'])(
    '/%s is acknowledged in time, in private',
    async (command) => {
      const { error, firstAfter, ephemeral } = await admin().command(command, {}, soon);
      expect([error, ephemeral]).toEqual([undefined, true]);
      expect(firstAfter ?? Number.POSITIVE_INFINITY).toBeLessThan(3000);
    },
  );

  test('buttons are acknowledged in time: below a public message in private, in a private one where it stands', async () => {
    const pressed = [open, own].flatMap(({ message }) =>
      message
        ? buttonsOf(message)
            .slice(0, 3)
            .map(({ customId }) => reader().press(message, customId ?? '', soon))
        : [],
    );
    expect(pressed).toHaveLength(6);
    for (const { error, firstAfter } of await Promise.all(pressed)) {
      expect(error).toBeUndefined();
      expect(firstAfter ?? Number.POSITIVE_INFINITY).toBeLessThan(3000);
    }
  });

  test('“Brief this” is acknowledged in time', async () => {
    const { error, firstAfter, ephemeral } = await reader().menu(
      'Brief this',
      reader().post('Le pont ferme lundi, et rouvrira au printemps.'),
      soon,
    );
    expect([error, ephemeral]).toEqual([undefined, true]);
    expect(firstAfter ?? Number.POSITIVE_INFINITY).toBeLessThan(3000);
  });
});
