import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const HOUR = 3_600_000;

let offset: number;
let discord: Discord;
const bots: BotProcess[] = [];
async function open(): Promise<void> {
  offset = 0;
  discord = await openDiscord({ now: () => Date.now() + offset });
}
async function close(): Promise<void> {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.close();
}

/** The bot, with its clock and the stand-in's at the same time. */
async function start(cwd: string, ahead = 0): Promise<BotProcess> {
  offset = ahead;
  const bot = await startBot(discord, { cwd, ahead });
  bots.push(bot);
  return bot;
}

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const channelId = (name: string): string => discord.channel(name).id;
const shown = ({ message, error }: Answer): string => {
  if (!message) throw new Error(error ?? 'There was no message');
  // Spaces that do not break are none of these tests' concern.
  return textOf(message).replace(/[\u00a0\u202f]/g, ' ');
};
const posts = (channel: string) => discord.messages(channel).filter(({ author }) => author.bot);
const idIn = (text: string): string => /(?:Programmation|Schedule) (\w{8})/.exec(text)?.[1] ?? '';
/** Milliseconds from now to just before the instant of a message's first `<t:…:F>`. */
const justBefore = (text: string, before = 2_000): number => Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000 - before - Date.now();

describe('a schedule', () => {
  beforeEach(open);
  afterEach(close);

  test('is made, survives a restart, and posts at its moment, once', { timeout: 60_000 }, async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const made = await admin().command('schedule add', {
      channel: channelId('actualités'),
      time: '08:00',
      timezone: 'Europe/Paris',
    });
    expect(made.ephemeral).toBe(true);
    const text = shown(made);
    expect(text).toMatch(/Programmation \w{8} créée\./);
    expect(text).toContain(`dans <#${channelId('actualités')}>`);
    expect(text).toContain('Chaque jour à 08:00 (Europe/Paris)');
    expect(text).toContain('Article : le plus récent au moment de publier');
    await bot.stop();

    // Longer than any start takes.
    await start(cwd, justBefore(text, 15_000));
    expect(posts('actualités')).toEqual([]);
    await discord.waitFor(() => posts('actualités').length > 0, 30_000);
    const [post] = posts('actualités');
    if (!post) throw new Error('There is no post');
    const moment = Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000;
    const late = Date.parse(post.timestamp) - moment;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(2_000);
    expect(textOf(post)).toContain("Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie");
    expect(textOf(post)).not.toContain('en retard');

    const button = buttonsOf(post).find(({ label }) => label.startsWith('Voir dans l’article'));
    expect(shown(await discord.user({ locale: 'fr', channel: 'actualités' }).press(post, button?.customId ?? ''))).toContain(
      'Paragraphe ',
    );

    const listed = shown(await admin('en-US').command('schedule list'));
    expect(listed).toContain('## Schedules (1)');
    expect(listed).toContain(`Last post: <t:${moment / 1000}:f>`);
    expect(listed).toContain(`Next post: <t:${moment / 1000 + 24 * 3600}:F>`);
    expect(discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))).toHaveLength(1);
    expect(discord.unexpected).toEqual([]);
  });

  test('posts late, and says so, when the bot was down at its moment', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(
      await admin('en-US').command('schedule add', { channel: channelId('actualités'), time: '08:00', timezone: 'Europe/Paris' }),
    );
    await bot.stop();
    await start(cwd, justBefore(text) + HOUR);
    await discord.waitFor(() => posts('actualités').length > 0, 10_000);
    expect(textOf(posts('actualités')[0] ?? ({ components: [] } as never))).toContain(
      'Posted late: it was not possible at the planned time.',
    );
  });

  test('stops where it may no longer post, and the list says why', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    await bot.stop();
    discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
    await start(cwd, justBefore(text));
    await discord.waitFor(() => discord.unexpected.length > 0, 10_000);
    const listed = shown(await admin().command('schedule list'));
    expect(listed).toContain('Arrêtée : il manque au bot une permission dans ce salon.');
    expect(listed).not.toContain('Prochaine publication');
    expect(discord.unexpected).toHaveLength(1);

    // It goes on only once the bot may post there again.
    const id = idIn(text);
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Envoyer des messages');
    const paused = shown(await admin().command('schedule pause', { schedule: id }));
    expect(paused).toContain('suspendue');
    expect(paused).not.toContain('Arrêtée');
    discord.setOverwrites('actualités', []);
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Prochaine publication');
  });

  test('that stopped is told of once, at the next command of an admin, and can be resumed', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    const id = idIn(text);
    await bot.stop();
    discord.deleteChannel('actualités');
    await start(cwd, justBefore(text));
    await discord.waitFor(() => discord.unexpected.length > 0, 10_000);
    const told = () =>
      discord
        .messages('général')
        .map((message) => textOf(message))
        .filter((message) => message.includes('Depuis la dernière commande d’un admin'));
    await admin().command('schedule next', { schedule: id });
    await discord.waitFor(() => told().length > 0, 5_000);
    expect(told()[0]).toContain('ce salon n’existe plus.');
    await admin().command('schedule next', { schedule: id });
    await admin().command('schedule edit', { schedule: id, channel: channelId('général') });
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Prochaine publication');
    expect(shown(await admin().command('schedule run', { schedule: id }))).toContain(`https://discord.com/channels/`);
    expect(posts('général').filter((message) => textOf(message).includes("Le chef de l'OTAN"))).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  test('rests while the bot is not in its server, and goes on when it is back', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    const id = idIn(text);
    await bot.stop();
    discord.removeBot();
    const second = await start(cwd, justBefore(text));
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(posts('actualités')).toEqual([]);
    discord.invite();
    await vi.waitFor(() => expect(second.log()).toContain('Joined a server'), { timeout: 10_000 });
    expect(shown(await admin().command('schedule next', { schedule: id }))).toContain('08:00');
    expect(shown(await admin().command('schedule list'))).toContain('Prochaine publication');
    discord.removeBot();
    await vi.waitFor(() => expect(second.log()).toContain('Left a server'), { timeout: 10_000 });
    expect(discord.unexpected).toEqual([]);
  });
});

describe('making one', () => {
  beforeAll(async () => {
    await open();
    await start(scratch());
  });
  afterAll(close);

  const add = (values: Record<string, string>, locale = 'fr') =>
    admin(locale).command('schedule add', { channel: channelId('actualités'), time: '08:00', ...values });

  test.each([
    [{ time: 'midi' }, '« midi » n’est pas une heure.'],
    [{ time: '08:00, 08:05' }, 'Deux publications doivent être séparées d’au moins 15 minutes.'],
    [{ days: 'demain' }, '« demain » n’est pas un jour.'],
    [{ timezone: 'Atlantide' }, 'Atlantide'],
    [{ article: 'xyz' }, 'Aucun article ne correspond à « xyz ».'],
  ])('with %j is refused with a sentence', async (values, sentence) => {
    expect(shown(await add(values))).toContain(sentence);
  });

  test('names the permissions that the bot lacks in the channel', async () => {
    expect(shown(await add({ channel: channelId('archives') }))).toContain('Il manque au bot dans');
    expect(shown(await add({ channel: channelId('archives') }))).toContain('Envoyer des messages');
    expect(shown(await add({ channel: channelId('direction') }, 'en-US'))).toContain('View Channel');
    expect(shown(await admin().command('schedule list'))).toContain('Aucune programmation dans ce serveur.');
  });

  test('is completed while typing', async () => {
    const me = admin();
    const values = { channel: channelId('actualités'), time: '08:00' };
    expect((await me.autocomplete('schedule add', { ...values, timezone: '' }, 'timezone'))[0]?.value).toBe('Europe/Paris');
    expect(await me.autocomplete('schedule add', { ...values, timezone: 'tokyo' }, 'timezone')).toEqual([
      { name: 'Asia/Tokyo', value: 'Asia/Tokyo' },
    ]);
    expect((await me.autocomplete('schedule add', { ...values, days: '' }, 'days'))[0]).toEqual({
      name: 'Chaque jour',
      value: 'daily',
    });
    expect((await me.autocomplete('schedule add', { ...values, days: 'lundi, mer' }, 'days'))[0]?.value).toBe('lundi, mercredi');
    const choices = await me.autocomplete('schedule add', { ...values, article: 'plus récent' }, 'article');
    expect(choices.map(({ value }) => value)).toEqual(['newest', 'unposted']);
    expect(await me.autocomplete('schedule add', { ...values, article: 'pas encore' }, 'article')).toEqual([
      { name: 'Le plus récent pas encore publié dans le salon', value: 'unposted' },
      { name: 'Un condensé de ceux pas encore publiés dans le salon', value: 'digest' },
    ]);
  });

  test('is taken back by its id, which is completed too, and by no other server', async () => {
    const id = /Programmation (\w{8}) créée/.exec(shown(await add({})))?.[1] ?? '';
    expect(await admin().autocomplete('schedule remove', { schedule: '' }, 'schedule')).toEqual([
      { name: `${id} · #actualités · chaque jour à 08:00 (Europe/Paris)`, value: id },
    ]);
    const elsewhere = discord.user({ locale: 'en-US', role: 'admin', guild: 'The Newsroom' });
    expect(shown(await elsewhere.command('schedule list'))).toContain('This server has no schedule.');
    expect(shown(await elsewhere.command('schedule remove', { schedule: id }))).toContain(
      `There is no schedule “${id}” in this server.`,
    );
    expect(shown(await admin().command('schedule remove', { schedule: id }))).toContain(`Programmation ${id} supprimée.`);
    expect(shown(await admin().command('schedule list'))).toContain('Aucune programmation dans ce serveur.');
  });

  test.each([
    [
      'fr',
      {
        manage: 'Gérer (1)',
        pause: 'Suspendre',
        resume: 'Reprendre',
        next: 'Prochaines dates',
        remove: 'Supprimer',
        keep: 'Garder',
      },
    ],
    ['en-US', { manage: 'Manage (1)', pause: 'Pause', resume: 'Resume', next: 'Next posts', remove: 'Remove', keep: 'Keep it' }],
  ] as const)('is managed by buttons from the list, without typing its id, in %s', async (locale, labels) => {
    const id = idIn(shown(await add({})));
    const me = admin(locale);
    const messageOf = ({ message }: Answer) => message ?? expect.fail('There was no message');
    const press = (answer: Answer, label: string) => me.press(messageOf(answer), label);
    const card = await press(await me.command('schedule list'), labels.manage);
    expect(shown(card)).toContain(id);
    expect(card.ephemeral).toBe(true);
    const paused = await press(card, labels.pause);
    expect(shown(paused)).toContain(locale === 'fr' ? `Programmation ${id} suspendue.` : `Schedule ${id} paused.`);
    const resumed = await press(paused, labels.resume);
    expect(messageOf(resumed).id).toBe(messageOf(card).id);
    expect(shown(await press(resumed, labels.next))).toContain('<t:');
    expect(shown(await press(resumed, locale === 'fr' ? 'Aperçu' : 'Preview'))).toContain("Le chef de l'OTAN");
    const asked = await press(resumed, labels.remove);
    expect(shown(asked)).toContain(locale === 'fr' ? 'il n’y a pas de retour' : 'there is no way back');
    const kept = await press(asked, labels.keep);
    expect(shown(kept)).toContain(id);
    const removed = await press(await press(kept, labels.remove), labels.remove);
    expect(shown(removed)).toContain(locale === 'fr' ? `Programmation ${id} supprimée.` : `Schedule ${id} removed.`);
    expect(shown(await me.command('schedule list'))).not.toContain(id);
  });

  test('understands days and an article in the reader’s language', async () => {
    const text = shown(await add({ days: 'lun, mer', time: '8h, 18h30', timezone: 'america/new york', article: 'OTAN' }));
    expect(text).toContain('Le lundi et le mercredi à 08:00 et 18:30 (America/New_York)');
    expect(text).toContain("Article : Le chef de l'OTAN confirme");
  });

  test('and changing it: paused, resumed, edited, looked ahead, previewed and posted by hand', async () => {
    const id = idIn(shown(await add({ time: '09:00' })));
    expect(shown(await admin().command('schedule pause', { schedule: id }))).toContain('Suspendue.');
    const resumed = shown(await admin('en-US').command('schedule resume', { schedule: id }));
    expect(resumed).toContain(`Schedule ${id} resumed.`);
    expect(resumed).toContain('Next post: <t:');

    const changed = shown(
      await admin('en-US').command('schedule edit', {
        schedule: id,
        time: '10:00',
        days: 'mon-wed',
        length: 'short',
        language: 'en',
        silent: true,
      }),
    );
    expect(changed).toContain('Short · English · silent');
    expect(changed).toContain('On Monday, Tuesday, and Wednesday at 10:00 (Europe/Paris)');
    const moments = shown(await admin().command('schedule next', { schedule: id })).match(/<t:\d+:F>/g) ?? [];
    expect(moments).toHaveLength(10);
    for (const moment of moments) {
      const date = new Date(Number(/\d+/.exec(moment)?.[0]) * 1000);
      expect(
        date.toLocaleString('en-GB', {
          timeZone: 'Europe/Paris',
          weekday: 'short',
          timeStyle: undefined,
          hour: '2-digit',
          minute: '2-digit',
        }),
      ).toMatch(/^(Mon|Tue|Wed),? 10:00$/);
    }

    const preview = await admin('en-US').command('schedule preview', { schedule: id });
    expect(preview.ephemeral).toBe(true);
    const before = posts('actualités').length;
    const posted = shown(await admin('en-US').command('schedule run', { schedule: id }));
    const post = posts('actualités').at(-1);
    expect(posts('actualités')).toHaveLength(before + 1);
    expect(posted).toContain(`Posted: https://discord.com/channels/${discord.guild().id}/${channelId('actualités')}/${post?.id}`);
    expect((post?.flags ?? 0) & MessageFlags.SuppressNotifications).toBe(MessageFlags.SuppressNotifications);
    expect(post && textOf(post)).toContain('### Summary');
    expect(shown(preview)).toBe(post && shown({ message: post } as Answer));
    await admin().command('schedule remove', { schedule: id });
    expect(shown(await admin('en-US').command('schedule run', { schedule: id }))).toContain(`There is no schedule “${id}”`);
  });

  test('of the newest not yet posted there posts each article once, and then says that nothing is new', async () => {
    const id = idIn(shown(await add({ channel: channelId('annonces'), time: '11:00', article: 'unposted' })));
    expect(shown(await admin('en-US').command('schedule list'))).toContain('Article: the newest not yet posted in the channel');
    expect(
      (await admin().autocomplete('schedule add', { channel: channelId('annonces'), time: '11:00', article: '' }, 'article'))[1],
    ).toEqual({
      name: 'Le plus récent pas encore publié dans le salon',
      value: 'unposted',
    });
    expect(shown(await admin().command('schedule preview', { schedule: id }))).toContain("Le chef de l'OTAN");
    expect(shown(await admin().command('schedule run', { schedule: id }))).toContain('Publié : https://discord.com/channels/');
    expect(shown(await admin().command('schedule run', { schedule: id }))).toContain(
      'Pas publié : il n’y avait rien de nouveau à publier.',
    );
    expect(shown(await admin().command('schedule preview', { schedule: id }))).toContain('Rien de nouveau');
    expect(posts('annonces')).toHaveLength(1);
    await admin().command('schedule remove', { schedule: id });
  });

  test('is for those who manage the server, even where Discord shows the command to others', async () => {
    const member = discord.user({ locale: 'fr', role: 'member', channel: 'général' });
    await expect(member.command('schedule list')).rejects.toThrow();
    expect(shown(await member.command('schedule list', {}, { force: true }))).toContain('permission « Gérer le serveur »');
  });
});
