import { join } from 'node:path';
import { type APIApplicationCommandOption, ApplicationCommandOptionType, ComponentType, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import { isSlashCommand } from '../../src/discord/interactions/command.js';
import { fromCustomId } from '../../src/discord/interactions/customId.js';
import { fr } from '../../src/locales/fr.js';
import { type Answer, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';
import { openStore, type Store } from '../../src/store/open.js';
import { SERVER_TABLES } from '../../src/store/serverTables.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const HOME = 'La Rédaction';
const ELSEWHERE = 'The Newsroom';
/** Fewer than anybody may do in a short time. */
const ACTS_EACH = 40;

const cwd = scratch();
let discord: Discord;
let bot: BotProcess;
let store: Store;
/** Custom ids that admins of the server have before them, by what they are of, and every id that names something of theirs. */
const seen: Record<Part, Set<string>> = { buttons: new Set(), selects: new Set(), modals: new Set() };
let ids: string[] = [];

const PARTS = ['buttons', 'selects', 'modals'] as const;
type Part = (typeof PARTS)[number];

/** The buttons that everybody may press. Every other part of a message is taken to be for admins, and must refuse everybody else. */
const FOR_READERS: ReadonlySet<string> = new Set([
  ...['briefing', 'place', 'paragraph', 'share', 'articles', 'search-page', 'privacy', 'forget'],
  ...['quotes', 'quotes-page', 'figures', 'figures-page', 'timeline', 'timeline-page'],
  ...['people', 'people-page', 'mention', 'mention-page'],
]);

const adminCommands = commands.filter(({ data }) => data.default_member_permissions);
const adminKinds = (part: Part): string[] =>
  commands.flatMap((command) => Object.keys(command[part] ?? {})).filter((kind) => !FOR_READERS.has(kind));
/** Every command for admins, with its subcommands: the words and the options. */
const adminWords = adminCommands.filter(isSlashCommand).flatMap(({ data: { name, options = [] } }) => {
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) return [{ words: name, options }];
  return subcommands.map((sub) => ({ words: `${name} ${sub.name}`, options: 'options' in sub ? (sub.options ?? []) : [] }));
});

beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { cwd });
  store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
  discord.addRole('Chiefs', { guild: ELSEWHERE, permissions: PermissionFlagsBits.ManageGuild });
  await furnish();
}, 60_000);
afterAll(async () => {
  await store.close();
  await bot.stop();
  await discord.close();
});

/** Gives the server everything that could be meddled with, and notes what its admins see of it. */
async function furnish(): Promise<void> {
  const admin = discord.user({ role: 'admin', guild: HOME, channel: 'général', locale: 'fr' });
  await admin.command('schedule add', { channel: discord.channel('actualités').id, time: '08:00' });
  await admin.command('article add', {
    file: discord.file('a.md', '---\ntitle: Le canal\n---\nLe canal est fermé. « Enfin », dit Léa Morvan.'),
  });
  const rows = await Promise.all(
    (['schedules', 'articles', 'changes'] as const).map((table) =>
      store.db.selectFrom(table).select('id').where('guild_id', '=', discord.guild(HOME).id).execute(),
    ),
  );
  ids = [...rows.flat().map(({ id }) => id), discord.guild(HOME).id, discord.channel('actualités').id];
  for (const { words, options } of adminWords) {
    // What removes or posts is left for those who forge.
    if (/ (remove|pause|run|add)$/.test(words)) continue;
    await explore(await admin.command(words, valuesFor(options)));
  }
  await explore(await admin.command('article add'));
  await admin.command('article add', { file: discord.file('b.md', 'Le port est ouvert.') });
  await explore(await admin.command('article remove', { article: 'Le port est ouvert' }));
  await explore(await admin.command('setup', { channel: discord.channel('actualités').id }));
  const message = admin.post(
    'Le pont de Belmare a rouvert lundi, a annoncé la mairie. Les travaux ont duré six mois. '.repeat(2),
  );
  await explore(await admin.menu('Brief this', message));
  // What is said below an answer comes after it.
  await vi.waitFor(() => {
    for (const each of discord.messages('général', HOME)) note(each);
    expect(seen.buttons).toContain('publish-cancel');
  }, 10_000);
}

/** What would change what is there. */
const TELLING =
  /^(schedule-remove|schedule-pause|schedule-resume|article-remove|article-restore|publish\/|setup\/(test|finish|untest)|status\/)/;

/** Presses what an admin would press on from here, and notes the custom ids of all that they see. */
async function explore(first: Answer): Promise<void> {
  const admin = discord.user({ role: 'admin', guild: HOME, channel: 'général', locale: 'fr' });
  const answers = [first];
  for (let answer = answers.shift(); answer; answer = answers.shift()) {
    if (answer.modal) seen.modals.add(answer.modal.custom_id);
    for (const message of [answer.message, ...answer.followUps])
      for (const customId of note(message))
        if (message && !TELLING.test(customId)) answers.push(await admin.press(message, customId, { force: true }));
  }
}

/** Notes what is on a message; gives the buttons that are new. */
function note(message: SandboxMessage | undefined): string[] {
  const fresh: string[] = [];
  for (const { type, custom_id: customId } of componentsOf(message)) {
    const part = type === ComponentType.Button ? 'buttons' : 'selects';
    if (customId === undefined || FOR_READERS.has(fromCustomId(customId).kind) || seen[part].has(customId)) continue;
    seen[part].add(customId);
    if (part === 'buttons') fresh.push(customId);
  }
  return fresh;
}

/** A message's buttons and selects, however deep they lie. */
const componentsOf = (message: SandboxMessage | undefined): { type: ComponentType; custom_id?: string }[] =>
  JSON.stringify(message?.components ?? [])
    .split(/(?=\{)/)
    .flatMap((text) => {
      const type = /"type":(\d+)/.exec(text)?.[1];
      const customId = /"custom_id":"([^"]*)"/.exec(text)?.[1];
      return type && customId ? [{ type: Number(type), custom_id: customId }] : [];
    });

/** Values for a command's options that name what is the server's. */
function valuesFor(options: readonly APIApplicationCommandOption[]): Record<string, string | number | boolean> {
  const known: Record<string, string> = { schedule: ids[0] ?? '', time: '09:00', article: ids[1] ?? '' };
  return Object.fromEntries(
    options.flatMap((option) => {
      if (!('required' in option) || !option.required)
        return option.name in known && option.type === 3 ? [[option.name, known[option.name] ?? '']] : [];
      if (option.type === ApplicationCommandOptionType.Channel) return [[option.name, discord.channel('actualités').id]];
      return [[option.name, known[option.name] ?? 'x']];
    }),
  );
}

/** Everything that is kept of the server. */
async function everything(): Promise<string> {
  const tables = await Promise.all(
    SERVER_TABLES.map((table) => store.db.selectFrom(table).selectAll().where('guild_id', '=', discord.guild(HOME).id).execute()),
  );
  return JSON.stringify(tables);
}

/** Somebody new now and then: nobody may do much in a short time. */
function someone(kind: 'member' | 'chief' | 'guest', turn: number) {
  const name = `${kind}${Math.floor(turn / ACTS_EACH)}`;
  const guild = { member: HOME, chief: ELSEWHERE, guest: 'Le Café' }[kind];
  discord.addMember(name, { guild, roles: kind === 'chief' ? ['Chiefs'] : [] });
  return discord.user({ name, guild, locale: 'fr', ...(kind === 'guest' ? { userInstall: true } : {}) });
}

const told = ({ message, error }: Answer): string => (message ? textOf(message) : (error ?? ''));

/** The custom ids to try: those that admins see, and every kind with every id. */
const forgeries = (part: Part): string[] => [
  ...seen[part],
  ...adminKinds(part).flatMap((kind) => [kind, ...ids.flatMap((id) => [`${kind}/${id}`, `${kind}/0/${id}`])]),
];

/** Uses a part that nobody gave them. */
function forge(who: ReturnType<typeof someone>, on: SandboxMessage, part: Part, customId: string): Promise<Answer> {
  if (part === 'buttons') return who.press(on, customId, { force: true });
  if (part === 'modals') return who.submit({ ...FORGED_MODAL, custom_id: customId }, { text: 'x' }, { force: true });
  return who.select(on, customId, [ids[0] ?? ''], { force: true, type: ComponentType.StringSelect });
}

const FORGED_MODAL = { id: '1', title: '', components: [] };

test('Every part of a message is tried, but for those that readers may use', () => {
  const kinds = PARTS.flatMap((part) => commands.flatMap((command) => Object.keys(command[part] ?? {})));
  expect([...FOR_READERS].filter((kind) => !kinds.includes(kind))).toEqual([]);
  const ofAdmins = adminCommands.flatMap((command) => PARTS.flatMap((part) => Object.keys(command[part] ?? {})));
  expect(ofAdmins.filter((kind) => FOR_READERS.has(kind))).toEqual([]);
  // Where admins have come by: the panel, its selects and forms, the steps of /setup, a preview's buttons.
  for (const id of ['settings/erase', 'setup/step/check', 'publish-cancel']) expect(seen.buttons).toContain(id);
  for (const id of ['settings/managerRoles', 'setup/channel', 'setup/length']) expect(seen.selects).toContain(id);
  for (const id of ['settings/erase', 'setup/times', 'article-new']) expect(seen.modals).toContain(id);
});

describe.each(['member', 'chief'] as const)('%s', (kind) => {
  // Which they are not: members of the server do not manage it, and the chiefs are those of another one.
  const mayAnswer = (text: string): void => {
    if (kind === 'member') expect(text).toBe(fr.errors.adminsOnly);
  };

  test('gets nowhere with the commands', async () => {
    const before = await everything();
    expect(adminWords.length).toBeGreaterThan(10);
    for (const [turn, { words, options }] of adminWords.entries()) {
      const who = someone(kind, turn);
      const answer = await who.command(words, valuesFor(options), { force: true }).catch((refused: Error) => refused);
      // Discord's client does not name channels of another server.
      if (answer instanceof Error) continue;
      if (answer.modal) expect(kind).toBe('chief');
      else mayAnswer(told(answer));
      if (answer.message) expect(answer.ephemeral).toBe(true);
    }
    expect(await everything()).toBe(before);
  }, 60_000);

  test.each(PARTS)(
    'gets nowhere with forged %s',
    async (part) => {
      const before = await everything();
      const { message: on } = await someone(kind, 0).command('help', { private: false });
      if (!on) throw new Error('There was no message');
      for (const [turn, customId] of forgeries(part).entries()) {
        const answer = await forge(someone(kind, turn), on, part, customId);
        expect(answer.error).toBeUndefined();
        mayAnswer(told(answer));
      }
      expect(await everything()).toBe(before);
    },
    120_000,
  );
});

describe('a guest who has installed the bot for themselves', () => {
  const guest = () => discord.user({ role: 'guest', locale: 'fr', userInstall: true });

  test('has no command for admins', async () => {
    for (const { words, options } of adminWords)
      await expect(guest().command(words, valuesFor(options), { force: true })).rejects.toThrow();
  });

  test.each(PARTS)(
    'gets nowhere with forged %s',
    async (part) => {
      const before = await everything();
      const { message } = await someone('guest', 0).command('help', { private: false });
      if (!message) throw new Error('There was no message');
      for (const [turn, customId] of forgeries(part).entries())
        expect(told(await forge(someone('guest', turn), message, part, customId))).toBe(fr.errors.serverOnly);
      expect(await everything()).toBe(before);
    },
    120_000,
  );

  test('does not see a server’s own articles by their ids', async () => {
    const { message } = await guest().command('help');
    if (!message) throw new Error('There was no message');
    for (const id of ids)
      for (const customId of [`briefing/${id}`, `place/${id}/00000000/0/5`, `quotes/${id}/00000000//0`])
        expect(told(await guest().press(message, customId, { force: true }))).toBe(fr.errors.articleGone);
    expect(told(await guest().command('briefing', { article: ids[1] ?? '' }))).toContain('Aucun article ne correspond');
  });
});
