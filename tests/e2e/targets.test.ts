import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const ARTICLES = 12;

let discord: Discord;
let bot: BotProcess;

/** Articles about nothing, the newest first: 12, 11, 10… */
function writeArticles(folder: string): void {
  for (let n = 1; n <= ARTICLES; n++) {
    const day = String(n).padStart(2, '0');
    writeFileSync(
      join(folder, `pont-${day}.txt`),
      `---\npublished: 2026-03-${day}\nsource: Le Courrier\n---\nLe pont numéro ${n} de Belmare rouvre\n` +
        `Le pont numéro ${n} a rouvert lundi, après ${n} mois de travaux. La mairie a dépensé ${n} millions d’euros. ` +
        'Les habitants attendaient cette ouverture depuis longtemps. Un second pont doit suivre.\n',
    );
  }
}

beforeAll(async () => {
  discord = await openDiscord();
  const content = scratch();
  writeArticles(content);
  bot = await startBot(discord, { env: { CONTENT_DIR: content, MAX_SCHEDULES: '40', MIN_MINUTES_BETWEEN_POSTS: '5' } });
  // A bot that takes long to read its folder begins to answer before.
  await vi.waitFor(() => expect(bot.log()).toContain('Content folder read'), 30_000);
}, 60_000);
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const shown = ({ message, error }: Answer): string => {
  if (!message) throw new Error(error ?? 'There was no message');
  return textOf(message).replace(/[\u00a0\u202f]/g, ' ');
};
const posts = (channel: string) =>
  discord.messages(channel).filter((message) => message.author.bot && message.visible_to === null);
const idIn = (text: string): string => /(?:Programmation|Schedule) (\w{8})/.exec(text)?.[1] ?? '';
const add = async (values: Record<string, string | number | boolean>, locale = 'fr'): Promise<string> =>
  shown(await admin(locale).command('schedule add', { time: '08:00', ...values }));
const run = async (id: string, locale = 'fr'): Promise<string> =>
  shown(await admin(locale).command('schedule run', { schedule: id }));
const edit = async (id: string, values: Record<string, string | number | boolean>, locale = 'fr'): Promise<string> =>
  shown(await admin(locale).command('schedule edit', { schedule: id, ...values }));

describe('a forum', () => {
  test.each([
    ['fr', 'étiquette « Monde »', 'Post du forum : « Le pont numéro 12 de Belmare rouvre »'],
    ['en-US', 'tag “Monde”', 'Forum post: “Le pont numéro 12 de Belmare rouvre”'],
  ])('gets a post with a title and its tag (%s)', async (locale, tag, title) => {
    const forum = discord.channel('dossiers').id;
    const values = { channel: forum, time: '08:00', tag: 'mon' };
    const [choice] = await admin(locale).autocomplete('schedule add', values, 'tag');
    expect(choice?.name).toBe('Monde');
    const text = await add({ channel: forum, tag: choice?.value ?? '' }, locale);
    expect(text).toContain(tag);
    const id = idIn(text);
    const preview = shown(await admin(locale).command('schedule preview', { schedule: id }));
    expect(preview).toContain(`${title} · ${tag}`);
    const url = /https:\/\/discord\.com\/channels\/\d+\/(\d+)/.exec(await run(id, locale));
    const thread = discord.state.channels.get(url?.[1] ?? '');
    expect(thread?.name).toBe('Le pont numéro 12 de Belmare rouvre');
    expect(thread?.thread?.tags).toEqual([choice?.value]);
    const [post] = posts(thread?.id ?? '');
    expect(post && preview.endsWith(textOf(post).replace(/[\u00a0\u202f]/g, ' '))).toBe(true);
    expect(await edit(id, { clear: 'tag' }, locale)).not.toContain(tag);
    expect((await admin(locale).autocomplete('schedule edit', { schedule: id, tag: '' }, 'tag')).map(({ name }) => name)).toEqual(
      ['Monde', 'Économie', 'Culture'],
    );
    expect(await edit(id, { tag: 'monde' }, locale)).toContain(tag);
  });

  test.each([
    ['fr', 'demande une étiquette. Ajoutez l’option `étiquette` : Revue et Enquête.', 'n’a pas d’étiquette « Sport »'],
    ['en-US', 'requires a tag. Add the option `tag`: Revue and Enquête.', 'has no tag “Sport”'],
  ])('that requires a tag says so when the schedule is made (%s)', async (locale, required, unknown) => {
    const name = `revues-${locale.toLowerCase()}`;
    const forum = discord.addChannel(name, { type: ChannelType.GuildForum, tags: ['Revue', 'Enquête'], tagRequired: true }).id;
    expect(await add({ channel: forum }, locale)).toContain(required);
    expect(await add({ channel: forum, tag: 'Sport' }, locale)).toContain(unknown);
    expect(await add({ channel: forum, tag: 'Revue' }, locale)).toMatch(/Programmation \w{8} créée|Schedule \w{8} created/);
  });

  test('names what the bot may not do in it, as Discord calls it there', async () => {
    discord.addChannel('fermé', { type: ChannelType.GuildForum });
    discord.denyBot('fermé', PermissionFlagsBits.SendMessages);
    expect(await add({ channel: discord.channel('fermé').id })).toContain('Créer des posts');
    expect(await add({ channel: discord.channel('fermé').id }, 'en-US')).toContain('Create Posts');
  });

  test('is asked for a tag, and an announcement channel to pass posts on: no other channel is', async () => {
    expect(await add({ channel: discord.channel('actualités').id, tag: 'Monde' })).toContain('n’est pas un forum');
    expect(await add({ channel: discord.channel('actualités').id, tag: 'Monde' }, 'en-US')).toContain('is not a forum');
    expect(await add({ channel: discord.channel('dossiers').id, publish: true })).toContain('n’est pas un salon d’annonces');
    expect(await add({ channel: discord.channel('dossiers').id, publish: true }, 'en-US')).toContain(
      'is not an announcement channel',
    );
  });
});

describe('an announcement channel', () => {
  test('has its posts passed on to followers where that is asked for, also after a limit', async () => {
    const id = idIn(await add({ channel: discord.channel('annonces').id, publish: true }));
    discord.faults([
      { kind: 'rate-limit', retryAfter: 3_000, times: 1, route: '/channels/:channel/messages/:message/crosspost' },
    ]);
    expect(await run(id)).toContain('Publié');
    await vi.waitFor(async () => {
      const listed = shown(await admin().command('schedule list'));
      expect(listed).toContain('avec transmission aux abonnés');
      expect(listed).toMatch(/Dernière publication : <t:\d+:f> · à transmettre aux abonnés/);
    }, 5_000);
    await vi.waitFor(() => expect((posts('annonces')[0]?.flags ?? 0) & MessageFlags.Crossposted).not.toBe(0), 15_000);
    expect(posts('annonces')).toHaveLength(1);
    await vi.waitFor(
      async () => expect(shown(await admin('en-US').command('schedule list'))).toContain('· passed on to followers'),
      5_000,
    );
    discord.faults();
    expect(await edit(id, { publish: false })).not.toContain('avec transmission aux abonnés');
    await run(id);
    expect((posts('annonces')[1]?.flags ?? 0) & MessageFlags.Crossposted).toBe(0);
    await admin().command('schedule remove', { schedule: id });
  }, 40_000);
});

describe('a thread', () => {
  test('is posted in, and an archived one is opened by that', async () => {
    const thread = discord.addThread('revue-de-presse', 'général');
    const id = idIn(await add({ channel: thread.id }));
    discord.archiveThread(thread.id);
    expect(await run(id)).toContain(`/${thread.id}/`);
    expect(posts(thread.id)).toHaveLength(1);
    expect(thread.thread.archivedAt).toBeNull();
  });

  test.each([
    ['fr', 'est verrouillé'],
    ['en-US', 'is locked'],
  ])('that is locked is refused with a sentence (%s)', async (locale, sentence) => {
    const thread = discord.addThread(`fermé-${locale}`, 'général');
    discord.archiveThread(thread.id, { locked: true });
    thread.thread.archivedAt = null;
    expect(await add({ channel: thread.id }, locale)).toContain(sentence);
  });

  test('wants a permission of its own', async () => {
    const thread = discord.addThread('sans-droit', 'actualités');
    discord.denyBot('actualités', PermissionFlagsBits.SendMessagesInThreads);
    expect(await add({ channel: thread.id })).toContain('Envoyer des messages dans les fils');
    expect(await add({ channel: thread.id }, 'en-US')).toContain('Send Messages in Threads');
    discord.setOverwrites('actualités', []);
  });
});

describe('a digest', () => {
  const titles = (text: string): number[] => [...text.matchAll(/pont numéro (\d+) de Belmare rouvre/g)].map(([, n]) => Number(n));

  test.each([
    ['fr', 'nouveaux articles', 'Rien de nouveau depuis la dernière publication.'],
    ['en-US', 'new articles', 'Nothing new since the last post.'],
  ])(
    'posts those not yet posted, and all it told of count as posted (%s)',
    async (locale, heading, nothing) => {
      const name = `digest-${locale.toLowerCase()}`;
      const channel = discord.addChannel(name).id;
      const text = await add({ channel, article: 'digest', count: 10 }, locale);
      const id = idIn(text);
      expect(text).toContain('10');
      const preview = shown(await admin(locale).command('schedule preview', { schedule: id }));
      await run(id, locale);
      const [first] = posts(name);
      if (!first) throw new Error('There is no post');
      expect(textOf(first)).toContain(`10 ${heading}`);
      expect(textOf(first).replace(/[\u00a0\u202f]/g, ' ')).toBe(preview);
      expect(titles(textOf(first))).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
      // Every article has a sentence with its place, and the button to its briefing.
      const buttons = buttonsOf(first);
      const leading = (kind: string) => buttons.filter(({ customId }) => customId?.startsWith(`${kind}/`));
      expect([leading('briefing').length, leading('place').length, buttons.length]).toEqual([10, 10, 20]);
      const reader = discord.user({ locale, channel: name });
      const briefing = leading('briefing')[2];
      expect(shown(await reader.press(first, briefing?.customId ?? ''))).toContain('Le pont numéro 10 de Belmare rouvre');
      const [place] = leading('place');
      expect(shown(await reader.press(first, place?.customId ?? ''))).toContain('**__');

      await edit(id, { count: 5 }, locale);
      await run(id, locale);
      const [, second] = posts(name);
      expect(second && titles(textOf(second))).toEqual([2, 1]);
      expect(second && textOf(second).match(/\(\d\) /g)).toHaveLength(4);

      expect(await run(id, locale)).toMatch(/rien de nouveau à publier|nothing new to post/);
      expect(posts(name)).toHaveLength(2);
      expect(await edit(id, { 'when-empty': 'say' }, locale)).toMatch(/le dit quand il n’y a rien de nouveau|says so when/);
      expect(shown(await admin(locale).command('schedule preview', { schedule: id }))).toContain(nothing);
      await run(id, locale);
      expect(textOf(posts(name)[2] ?? ({} as never))).toBe(nothing);
      expect(buttonsOf(posts(name)[2] ?? ({} as never))[0]?.customId).toMatch(/^articles\/0~\w{20}$/);
      await run(id, locale);
      expect(posts(name)).toHaveLength(4);
    },
    30_000,
  );

  test('is what a number of articles is for', async () => {
    const channel = discord.channel('actualités').id;
    expect(await add({ channel, count: 3 })).toContain('L’option `nombre` est pour un condensé');
    expect(await add({ channel, count: 3, article: 'newest' }, 'en-US')).toContain('The option `count` is for a digest');
  });
});

describe('making one', () => {
  test.each([
    ['fr', 'retard admis : 1 h 30 min', 'n’est pas un retard possible'],
    ['en-US', 'up to 1 h 30 min late', 'is not a possible delay'],
  ])('says how late a post may be (%s)', async (locale, phrase, refusal) => {
    const channel = discord.channel('actualités').id;
    const text = await add({ channel, grace: '1 h 30', notify: true }, locale);
    expect(text).toContain(phrase);
    expect(text).toContain('<@');
    const changed = await edit(idIn(text), { grace: '2 h', notify: false }, locale);
    expect(changed).not.toContain(phrase);
    expect(changed.split('\n').slice(1).join()).not.toContain('<@');
    expect(await add({ channel, grace: '25 h' }, locale)).toContain(refusal);
  });

  test('follows what the operator has set', async () => {
    const channel = discord.channel('actualités').id;
    expect(await add({ channel, time: '08:00, 08:05' })).toContain('créée');
    expect(await add({ channel, time: '08:00, 08:04' })).toContain('au moins 5 minutes');
    let last = '';
    for (let i = 0; i < 40 && !last.includes('le maximum'); i++) last = await add({ channel });
    expect(last).toContain('Ce serveur a déjà 40 programmations, le maximum.');
  });

  test('has met nothing that Discord refuses', () => {
    expect(discord.unexpected).toEqual([]);
  });
});
