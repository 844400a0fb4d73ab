import { join } from 'node:path';
import { type APIApplicationCommandOption, ApplicationCommandOptionType, ComponentType, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { isSlashCommand } from '../../src/discord/command.js';
import { fromCustomId } from '../../src/discord/customId.js';
import { customIdsOf } from '../../src/discord/limits.js';
import { fr } from '../../src/locales/fr.js';
import { type Answer, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
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
/** Custom ids that admins of the server have before them, and every id that names something of theirs. */
let seen: string[] = [];
let ids: string[] = [];

const adminCommands = commands.filter(({ data }) => data.default_member_permissions);
const adminKinds = (part: 'buttons' | 'selects' | 'modals'): string[] => [
  ...adminCommands.flatMap((command) => Object.keys(command[part] ?? {})),
  ...(part === 'buttons' ? ['brief-publish'] : []),
];
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
  const answers = [];
  for (const { words, options } of adminWords) {
    // What removes or posts is left for those who forge.
    if (/ (remove|pause|run|add)$/.test(words)) continue;
    answers.push(await admin.command(words, valuesFor(options)));
  }
  seen = [
    ...new Set(
      answers.flatMap(({ message, followUps }) => [message, ...followUps].flatMap((each) => customIdsOf(each?.components ?? []))),
    ),
  ];
}

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
function someone(kind: 'member' | 'chief', turn: number) {
  const name = `${kind}${Math.floor(turn / ACTS_EACH)}`;
  const guild = kind === 'member' ? HOME : ELSEWHERE;
  discord.addMember(name, { guild, roles: kind === 'member' ? [] : ['Chiefs'] });
  return discord.user({ name, guild, locale: 'fr' });
}

const told = ({ message, error }: Answer): string => (message ? textOf(message) : (error ?? ''));

/** The custom ids to try: those that admins see, and every kind with every id. */
const forgeries = (part: 'buttons' | 'selects' | 'modals'): string[] => {
  const kinds = adminKinds(part);
  return [
    ...seen.filter((customId) => kinds.includes(fromCustomId(customId).kind)),
    ...kinds.flatMap((kind) => [kind, ...ids.flatMap((id) => [`${kind}/${id}`, `${kind}/0/${id}`])]),
  ];
};

const FORGED_MODAL = { id: '1', title: '', components: [] };

describe.each(['member', 'chief'] as const)('%s', (kind) => {
  // Which they are not: members of the server do not manage it, and the chiefs are those of another one.
  const mayAnswer = (text: string): void => {
    if (kind === 'member') expect([fr.errors.adminsOnly, fr.errors.staleButton]).toContain(text);
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

  test.each(['buttons', 'selects', 'modals'] as const)(
    'gets nowhere with forged %s',
    async (part) => {
      const before = await everything();
      const { message: on } = await someone(kind, 0).command('help', { private: false });
      if (!on) throw new Error('There was no message');
      for (const [turn, customId] of forgeries(part).entries()) {
        const who = someone(kind, turn);
        const answer =
          part === 'buttons'
            ? await who.press(on, customId, { force: true, first: true })
            : part === 'selects'
              ? await who.select(on, customId, [ids[0] ?? ''], { force: true, first: true, type: ComponentType.StringSelect })
              : await who.submit({ ...FORGED_MODAL, custom_id: customId }, { text: 'x' }, { force: true, first: true });
        expect(answer.error).toBeUndefined();
        if (!answer.modal && !answer.deferred) mayAnswer(told(answer));
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

  test('gets nowhere with forged buttons', async () => {
    const before = await everything();
    const { message } = await guest().command('help');
    if (!message) throw new Error('There was no message');
    for (const customId of forgeries('buttons').slice(0, 60)) {
      const answer = await guest().press(message, customId, { force: true });
      expect([fr.errors.serverOnly, fr.errors.staleButton]).toContain(told(answer));
    }
    expect(await everything()).toBe(before);
  });

  test('does not see a server’s own articles by their ids', async () => {
    const { message } = await guest().command('help');
    if (!message) throw new Error('There was no message');
    for (const id of ids)
      for (const customId of [`briefing/${id}`, `place/${id}/00000000/0/5`, `quotes/${id}/00000000//0`])
        expect(told(await guest().press(message, customId, { force: true }))).toBe(fr.errors.articleGone);
    expect(told(await guest().command('briefing', { article: ids[1] ?? '' }))).toContain('Aucun article ne correspond');
  });
});
