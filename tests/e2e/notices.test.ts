import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { openStore } from '../../src/store/open.js';
import { changeSettings } from '../../src/store/settings.js';
import { type BotProcess, scratch, startBot } from './bot.js';

let offset: number;
let discord: Discord;
const bots: BotProcess[] = [];
beforeEach(async () => {
  offset = 0;
  discord = await openDiscord({ now: () => Date.now() + offset });
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.close();
});

async function start(cwd: string, ahead = 0, env: Record<string, string> = {}): Promise<BotProcess> {
  offset = ahead;
  const bot = await startBot(discord, { cwd, ahead, env });
  bots.push(bot);
  return bot;
}

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const shown = ({ message, error }: Answer): string => {
  if (!message) throw new Error(error ?? 'There was no message');
  return textOf(message).replace(/[\u00a0\u202f]/g, ' ');
};
const posts = (channel: string) =>
  discord.messages(channel).filter((message) => message.author.bot && message.visible_to === null);
const texts = (channel: string): string[] => posts(channel).map((message) => textOf(message).replace(/[\u00a0\u202f]/g, ' '));
const justBefore = (text: string, before = 3_000): number => Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000 - before - Date.now();
const direct = () => discord.user({ role: 'admin', dm: true }).channel.id;

/** As `/settings` would. */
async function setNoticeChannel(cwd: string, channel: string): Promise<void> {
  const store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
  await store.db
    .transaction()
    .execute((trx) => changeSettings(trx, discord.guild().id, { noticeChannelId: discord.channel(channel).id }));
  await store.close();
}

test.each([
  ['fr', 'est arrêtée : il manque au bot une permission dans ce salon.', 'Depuis la dernière commande d’un admin :'],
  ['en-US', 'has stopped: the bot lacks a permission in this channel.', 'Since an admin last used a command:'],
])(
  'a schedule that stops is told of in the channel for notices, to who asked for it, and below the next answer, once each (%s)',
  async (locale, sentence, since) => {
    const cwd = scratch();
    const bot = await start(cwd);
    const add = (values: Record<string, string | boolean>) =>
      admin(locale).command('schedule add', { channel: discord.channel('actualités').id, time: '08:00', ...values });
    const text = shown(await add({ notify: true }));
    await bot.stop();
    await setNoticeChannel(cwd, 'annonces');
    discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
    const second = await start(cwd, justBefore(text));
    await discord.waitFor(() => posts(direct()).length > 0, 20_000);
    expect(texts('annonces').join()).toContain(sentence);
    expect(texts(direct()).join()).toContain(sentence);
    expect(texts(direct()).join()).toContain(`https://discord.com/channels/${discord.guild().id}`);

    // What cannot be said below one answer is said below the next; two commands at once make no second of it.
    discord.faults([{ kind: 'error', status: 500, route: '/webhooks/:webhook/:token', share: 1 }]);
    await admin(locale).command('settings');
    await vi.waitFor(() => expect(second.log()).toContain('An admin could not be told'), 20_000);
    discord.faults();
    const schedule = /\b(\w{8})\b (?:créée|created)/.exec(text)?.[1] ?? '';
    const [next] = await Promise.all([1, 2].map(() => admin(locale).command('schedule next', { schedule })));
    await vi.waitFor(() => {
      const below = discord.messages('général').filter((message) =>
        textOf(message)
          .replace(/\u00a0/g, ' ')
          .includes(since),
      );
      expect(below).toHaveLength(1);
      expect(below[0]?.visible_to).toBe(next?.message?.visible_to);
    });
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(posts('annonces')).toHaveLength(1);
    expect(posts(direct())).toHaveLength(1);
    expect(second.log()).toContain('Notice sent');
  },
  60_000,
);

test('where nobody can be told, the bot notes that in its log and goes on', async () => {
  const cwd = scratch();
  const bot = await start(cwd);
  const values = { channel: discord.channel('actualités').id, time: '08:00', notify: true };
  const text = shown(
    await discord.user({ locale: 'fr', role: 'admin', channel: 'général', takesMessages: false }).command('schedule add', values),
  );
  await bot.stop();
  await setNoticeChannel(cwd, 'direction');
  discord.deleteChannel('actualités');
  const second = await start(cwd, justBefore(text));
  await vi.waitFor(() => {
    expect(second.log()).toContain('A notice could not be sent to the channel for notices');
    expect(second.log()).toContain('A notice could not be sent by direct message');
  }, 20_000);
  expect(shown(await admin().command('schedule list'))).toContain('Arrêtée : ce salon n’existe plus.');
}, 60_000);

test('three schedules of the newest not yet posted, at one moment in one channel, post three articles', async () => {
  const content = scratch();
  for (const day of ['01', '02', '03', '04'])
    writeFileSync(
      join(content, `pont-${day}.txt`),
      `---\npublished: 2026-03-${day}\n---\nLe pont ${day} rouvre\nLe pont ${day} a rouvert lundi.\n`,
    );
  const cwd = scratch();
  const bot = await start(cwd, 0, { CONTENT_DIR: content });
  const values = { channel: discord.channel('actualités').id, time: '08:00' };
  let text = '';
  for (const article of ['unposted', 'unposted', 'unposted'])
    text = shown(await admin().command('schedule add', { ...values, article }));
  await bot.stop();
  await start(cwd, justBefore(text), { CONTENT_DIR: content });
  await discord.waitFor(() => posts('actualités').length >= 3, 20_000);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const titles = texts('actualités').flatMap((post) => [...post.matchAll(/Le pont (\d\d) rouvre/g)].map(([, day]) => day));
  expect(titles.toSorted()).toEqual(['02', '03', '04']);
}, 60_000);
