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
import { isSlashCommand } from '../../src/discord/interactions/command.js';
import { customIdsOf } from '../../src/discord/message/limits.js';
import { type Answer, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import type { Modal } from '../../src/sandbox/interactions/following.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';
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

/** Every command, with its subcommands: the words and the options. */
const WORDS = commands.filter(isSlashCommand).flatMap(({ data: { name, options = [] } }) => {
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const all = subcommands.map((sub) => ({
    words: `${name} ${sub.name}`,
    options: 'options' in sub ? (sub.options ?? []) : [],
  }));
  return all.length > 0 ? all : [{ words: name, options }];
});

/** Every command with every set of its options. */
const slashes = () =>
  WORDS.map(({ words, options }) => {
    const required = options.filter((option) => 'required' in option && option.required);
    const model = Object.fromEntries(options.map((option) => [option.name, givenFor(option)]));
    return fc.record(model, { requiredKeys: required.map((option) => option.name) }).map((values) => ({ words, values }));
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

  await completeEverything();
  await useEverything(sent.map(({ answer }) => answer));
}, 180_000);

/** Types into every option that proposes something; what is over a limit the stand-in refuses. */
async function completeEverything(): Promise<void> {
  const typed = [...HOSTILE, ...fc.sample(text(300), { numRuns: 40, seed: SEED })];
  const lists: Promise<unknown[]>[] = [];
  for (const { words, options } of WORDS)
    for (const option of options.filter((option) => 'autocomplete' in option && option.autocomplete))
      for (let n = 0; n < 6; n++) {
        // Those of even numbers manage the server.
        const who = discord.user({ name: `p${(2 * lists.length) % PEOPLE}`, locale: n % 2 ? 'fr' : 'en-GB', channel: 'général' });
        lists.push(
          who.autocomplete(
            words,
            { [option.name]: n === 0 ? '' : (typed[(lists.length * 7) % typed.length] ?? '') },
            option.name,
          ),
        );
        await sleep(1000 / A_SECOND);
      }
  expect((await Promise.all(lists)).filter((choices) => choices.length > 0).length).toBeGreaterThan(20);
  expect(discord.unexpected).toEqual([]);
  expect(bot.log()).not.toContain('An autocompletion failed');
}

const PARTS = ['buttons', 'selects', 'modals'] as const;
const kindsOf = (part: (typeof PARTS)[number]): string[] => commands.flatMap((command) => Object.keys(command[part] ?? {}));

/** Arguments that nobody was given. */
const FORGED = [
  '',
  '/0',
  '/9999999999',
  '/..%2f',
  '/own-00000000',
  '/newest/00000000/0/5',
  '/-1/-1/-1/-1',
  "/' OR 1=1",
  '/\u202e@everyone',
];

/** Presses, chooses and fills in what the answers offer, of every sort once, and what nobody offers: it is held to the same. */
async function useEverything(answers: readonly Answer[]): Promise<void> {
  const offered = new Map<string, string>();
  for (const { message } of answers)
    for (const id of customIdsOf(message?.components ?? [])) offered.set(id.split('/').slice(0, 2).join('/'), id);
  const typed = fc.sample(text(4000), { numRuns: 200, seed: SEED });
  const given: Promise<Answer | null>[] = [];
  let turn = 0;
  const pages = new Map<string, SandboxMessage>();
  for (const part of PARTS)
    for (const kind of kindsOf(part))
      for (const customId of [
        ...FORGED.map((args) => `${kind}${args}`),
        ...[...offered.values()].filter((id) => id.startsWith(kind)),
      ]) {
        // Half of them manage the server.
        const who = discord.user({ name: `p${turn++ % PEOPLE}`, locale: 'fr', channel: 'général' });
        const name = who.user.username;
        const on = pages.get(name) ?? (await who.command('help', { private: true })).message;
        if (!on) throw new Error('There was no message');
        pages.set(name, on);
        const value = typed[turn % typed.length] ?? '';
        const how = { force: true, timeout: 30_000 };
        const used =
          part === 'buttons'
            ? who.press(on, customId, how)
            : part === 'selects'
              ? who.select(on, customId, [value.slice(0, 100)], how)
              : who.submit({ id: '1', title: '', components: [], custom_id: customId }, fieldsOf(value), how);
        given.push(used);
        await sleep(1000 / A_SECOND);
        // What opens is filled in as well.
        given.push(
          used.then(({ modal }) =>
            modal ? who.submit(modal, Object.fromEntries(namesOf(modal).map((field) => [field, value])), how) : null,
          ),
        );
      }
  const all = (await Promise.all(given)).filter((answer) => answer !== null);
  expect(all.filter(({ modal }) => modal).length).toBeGreaterThan(3);
  expect(all.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(Math.max(...all.map(({ firstAfter }) => firstAfter ?? Number.POSITIVE_INFINITY))).toBeLessThan(3000);
  expect(discord.unexpected).toEqual([]);
  expect(bot.log()).not.toContain('A command failed');
  for (const { message, followUps } of all)
    for (const each of [message, ...followUps])
      if (each) expect([each.mentions, each.mention_everyone, each.mention_roles]).toEqual([[], false, []]);
}

/** The fields of all forms there are, for those that were never opened. */
const fieldsOf = (value: string): Record<string, string> =>
  Object.fromEntries(['typed', 'text-1', 'title', 'source', 'date', 'url'].map((field) => [field, value]));

const namesOf = (modal: Modal): string[] =>
  [...JSON.stringify(modal.components).matchAll(/"custom_id":"([^"]*)"/g)].map(([, id = '']) => id);
