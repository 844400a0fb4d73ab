import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { isSlashCommand } from '../../src/discord/command.js';
import { customIdsOf } from '../../src/discord/limits.js';
import { type Answer, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { type BotProcess, startBot } from './bot.js';

const A_SECOND = 50;
const SECONDS = 8;
/** Nobody may ask for much in a short time. */
const PEOPLE = 100;
const SEED = 1848;

let discord: Discord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord);
  discord.addRole('Gérance', { permissions: PermissionFlagsBits.ManageGuild });
  for (let n = 0; n < PEOPLE; n++) discord.addMember(`p${n}`, { roles: n % 2 === 0 ? ['Gérance'] : [] });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

type Value = string | number | boolean | { id: string };

const HOSTILE = [
  '@everyone @here',
  '**gras** `code` ||caché||',
  '<@1> <@&2> <#3>',
  '\u202eabc',
  '\u0000',
  '👩‍👩‍👧‍👦',
  '../..',
  "'; DROP TABLE x",
  '`',
  'newest',
  '2024',
  'OTAN',
  '08:00',
  'mon,tue',
];
const text = (max: number) =>
  fc
    .oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant('x'.repeat(max)),
    )
    .map((typed) => typed.slice(0, max).toWellFormed())
    .filter((typed) => typed.trim() !== '');

/** What somebody might give for an option. */
function givenFor(option: APIApplicationCommandOption): fc.Arbitrary<Value> {
  if ('choices' in option && option.choices?.length) return fc.constantFrom(...option.choices.map(({ value }) => value));
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return fc.boolean();
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return fc.integer({ min: option.min_value ?? -5, max: option.max_value ?? 500 });
    case ApplicationCommandOptionType.Channel:
      return fc.constantFrom(...['général', 'actualités'].map((name) => discord.channel(name).id));
    case ApplicationCommandOptionType.Role:
      return fc.constant(discord.guild().roles[1]?.id ?? '');
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Mentionable:
      return fc.constant(discord.user().user.id);
    case ApplicationCommandOptionType.Attachment:
      return fc
        .tuple(fc.constantFrom('a.txt', 'b.md', 'c.html', 'd.pdf'), text(2000))
        .map(([name, content]) => discord.file(name, content));
    default:
      return text('max_length' in option ? (option.max_length ?? 300) : 300);
  }
}

/** Every command with every set of its options. */
const slashes = () =>
  commands.filter(isSlashCommand).flatMap(({ data: { name, options = [] } }) => {
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    const all = subcommands.map((sub) => ({
      words: `${name} ${sub.name}`,
      options: 'options' in sub ? (sub.options ?? []) : [],
    }));
    return (all.length > 0 ? all : [{ words: name, options }]).map(({ words, options }) => {
      const required = options.filter((option) => 'required' in option && option.required);
      const model = Object.fromEntries(options.map((option) => [option.name, givenFor(option)]));
      return fc.record(model, { requiredKeys: required.map((option) => option.name) }).map((values) => ({ words, values }));
    });
  });

test('No answer breaks a limit, pings, or takes longer than Discord waits, whatever 50 commands a second ask for', async () => {
  const arbitrary = fc.record({
    ask: fc.oneof(...slashes()),
    message: text(1500),
    kind: fc.nat(9),
    locale: fc.constantFrom('fr', 'en-US', 'en-GB', 'de'),
    channel: fc.constantFrom('général', 'actualités'),
  });
  const asks = fc.sample(arbitrary, { numRuns: A_SECOND * SECONDS, seed: SEED });
  const answers: Promise<{ asked: string; answer: Answer | Error }>[] = [];
  const begin = performance.now();
  for (const [n, { ask, message, kind, locale, channel }] of asks.entries()) {
    const who = discord.user({ name: `p${n % PEOPLE}`, locale, channel });
    const menu = commands.find(({ data }) => data.type === ApplicationCommandType.Message)?.data.name ?? '';
    const asked = kind === 0 ? `${menu} of ${JSON.stringify(message)}` : `/${ask.words} ${JSON.stringify(ask.values)}`;
    const answer =
      kind === 0
        ? who.menu(menu, who.post(message), { timeout: 30_000 })
        : who.command(ask.words, ask.values as never, { force: true, timeout: 30_000 });
    answers.push(answer.catch((refused: Error) => refused).then((answer) => ({ asked, answer })));
    await sleep(Math.max(0, begin + ((n + 1) * 1000) / A_SECOND - performance.now()));
  }
  const all = await Promise.all(answers);
  // What Discord's client would not send does not count.
  const sent = all.flatMap(({ asked, answer }) => (answer instanceof Error ? [] : [{ asked, answer }]));
  expect(sent.length).toBeGreaterThan(asks.length * 0.8);
  expect(sent.filter(({ answer }) => answer.error !== undefined).map(({ asked, answer }) => [asked, answer.error])).toEqual([]);
  expect(Math.max(...sent.map(({ answer }) => answer.firstAfter ?? Number.POSITIVE_INFINITY))).toBeLessThan(3000);
  expect(discord.unexpected).toEqual([]);
  expect(bot.log()).not.toContain('A command failed');
  for (const { answer } of sent)
    for (const each of [answer.message, ...answer.followUps])
      if (each) expect([each.mentions, each.mention_everyone, each.mention_roles]).toEqual([[], false, []]);

  await pressEverything(sent.map(({ answer }) => answer));
}, 120_000);

/** Presses some button of every answer: what it leads to is held to the same. */
async function pressEverything(answers: readonly Answer[]): Promise<void> {
  const pressed = [];
  for (const [n, { message }] of answers.entries()) {
    if (!message) continue;
    const all = customIdsOf(message.components ?? []).filter((id) => !/publish|erase|remove|test/.test(id));
    const customId = all[n % Math.max(1, all.length)];
    const owner = message.interaction_metadata?.user.username;
    if (customId === undefined || !owner) continue;
    pressed.push(discord.user({ name: owner, locale: 'fr' }).press(message, customId, { force: true, timeout: 30_000 }));
    await sleep(1000 / A_SECOND);
  }
  const given = await Promise.all(pressed);
  expect(given.length).toBeGreaterThan(50);
  expect(given.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(Math.max(...given.map(({ firstAfter }) => firstAfter ?? Number.POSITIVE_INFINITY))).toBeLessThan(3000);
  expect(discord.unexpected).toEqual([]);
}
