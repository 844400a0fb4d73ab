import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { shown } from './answers.js';
import { type BotProcess, startBot } from './bot.js';

let discord: Discord;
let bot: BotProcess;

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const channelId = (name: string): string => discord.channel(name).id;
const posts = (channel: string) => discord.messages(channel).filter(({ author }) => author.bot);
const idIn = (text: string): string => /(?:Programmation|Schedule) (\w{8})/.exec(text)?.[1] ?? '';

describe('making a schedule', () => {
  beforeAll(async () => {
    discord = await openDiscord();
    bot = await startBot(discord);
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

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
