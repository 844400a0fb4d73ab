import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { addSchedule } from '../../src/publishing/schedules.js';
import { type Fault, textOf } from '../../src/sandbox/discord.js';
import { SCHEDULE } from '../publishing/wall.js';
import { onEveryStore } from '../store/stores.js';
import { scratch } from './bot.js';
import { faultsOfOutcome, openStage, type Stage, type StageOptions } from './crashing.js';

const MOMENT = Date.parse('2026-11-23T07:00Z');
const HOUR = 3_600_000;
const EDIT = { method: 'PATCH', route: '/channels/:channel/messages/:message' };

/** Everything that can happen to an edit, besides the death of who makes it. */
const FAULTS: Fault[] = [
  { ...EDIT, kind: 'lose-answer', share: 0.15, times: 6 },
  { ...EDIT, kind: 'reset', share: 0.15, times: 6 },
  { ...EDIT, kind: 'error', share: 0.1, times: 4 },
  { ...EDIT, kind: 'rate-limit', retryAfter: 700, share: 0.1, times: 4 },
];

/** A content folder with one article, whose text can be changed. */
function paper() {
  const folder = join(scratch(), 'content');
  mkdirSync(folder);
  const file = join(folder, 'pont.md');
  const article = { title: 'Le pont rouvre', opened: '12 mars' };
  const write = (change: Partial<typeof article> = {}): void => {
    Object.assign(article, change);
    const text = `Le pont de Belmare a rouvert le ${article.opened}. « Les travaux ont duré 14 mois », a dit Léa Morvan.`;
    writeFileSync(file, `---\ntitle: ${article.title}\npublished: 2026-11-20\n---\n${text}\n`);
  };
  write();
  return { folder, write, remove: () => rmSync(file) };
}

onEveryStore((fresh) => {
  let stage: Stage | null = null;
  afterEach(() => stage?.close());
  const processes = fresh.kind === 'postgres' ? 2 : 1;

  const open = async (folder: string, options: Partial<StageOptions>): Promise<Stage> => {
    const base = { databaseUrl: await fresh.url(), from: MOMENT - HOUR, schedulesAChannel: 1, channels: 0 };
    stage = await openStage({ store: await fresh.open(), ...base, env: { CONTENT_DIR: folder }, ...options });
    return stage;
  };

  /** Posts of the bot, as they read now. */
  const read = async ({ outcome }: Stage): Promise<string[]> =>
    (await outcome()).rows.flatMap(({ messages }) => messages.map((message) => textOf(message).replace(/[\u00a0\u202f]/g, ' ')));
  const all = async (posts: Stage, holds: (text: string) => boolean): Promise<void> =>
    vi.waitFor(async () => expect((await read(posts)).filter((text) => !holds(text))).toEqual([]), {
      timeout: 60_000,
      interval: 500,
    });

  test('every post is corrected once its article changed, whoever is killed meanwhile and whatever Discord answers', {
    timeout: 180_000,
  }, async () => {
    const { folder, write } = paper();
    const posts = await open(folder, { channels: 24 });
    posts.start(processes);
    await posts.fallDue(posts.now() + 4_000, 0);
    await posts.settled(24);
    expect((await read(posts)).every((text) => text.includes('12 mars') && !text.includes('Corrigé'))).toBe(true);

    posts.discord.faults(FAULTS, 7);
    const edits = () => posts.discord.requests.filter(({ method }) => method === 'PATCH');
    write({ opened: '13 mars' });
    await vi.waitFor(() => expect(edits().length).toBeGreaterThan(4), { timeout: 20_000, interval: 20 });
    await posts.kill(posts.bots);
    posts.start(processes);
    await all(posts, (text) => text.includes('le 13 mars') && /-# Corrigé le <t:\d+:f>/.test(text));

    // While nobody looks, and twice.
    await posts.kill(posts.bots);
    write({ opened: '14 mars' });
    write({ opened: '15 mars' });
    posts.start(processes);
    await all(posts, (text) => text.includes('le 15 mars') && text.includes('Corrigé le'));

    expect(await faultsOfOutcome(posts)).toEqual([]);
    expect(posts.made()).toBe(24);
    expect(posts.discord.unexpected).toEqual([]);
  });

  test('a post is corrected in whichever form it has, a headline too, and a removed article changes nothing', {
    timeout: 120_000,
  }, async () => {
    const { folder, write, remove } = paper();
    const store = await fresh.open();
    const posts = await open(folder, { oldEdits: { limit: 1, per: 3_000 } });
    const { discord } = posts;
    const guildId = discord.guild('La Rédaction').id;
    const text = discord.channel('actualités');
    const forum = [...discord.state.channels.values()].find((channel) => channel.guildId === guildId && channel.forum);
    if (!forum) throw new Error('There is no forum');
    const add = (more: Partial<typeof SCHEDULE>) =>
      addSchedule(store, { ...SCHEDULE, guildId, channelId: text.id, ...more }, posts.now(), 99);
    await add({ length: 'short' });
    await add({ length: 'long', locale: 'en' });
    await add({ article: { kind: 'digest', max: 3 } });
    await add({ channelId: forum.id, target: { kind: 'forum', tagId: null }, article: { kind: 'newest' } });
    posts.start();
    await posts.fallDue(posts.now() + 4_000, 0);
    await posts.settled(4);
    const rows = (await posts.outcome()).rows;
    const shown = (): string[] =>
      rows.map(({ channel_id, message_id }) => {
        const place = channel_id === forum.id ? (message_id ?? '') : channel_id;
        const message = discord.messages(place).find(({ id }) => id === message_id);
        return message ? textOf(message) : '';
      });
    expect(shown().every((each) => each.includes('Le pont rouvre'))).toBe(true);

    // So late that Discord limits the edits.
    await posts.kill(posts.bots);
    posts.setClock(posts.now() + 2 * HOUR);
    posts.start();
    write({ title: 'Le pont ferme' });
    const corrected = (each: string): boolean => each.includes('Le pont ferme') && /Corrigé le <t|Corrected on <t/.test(each);
    await vi.waitFor(() => expect(shown().filter((each) => !corrected(each))).toEqual([]), { timeout: 60_000, interval: 500 });
    expect(discord.requests.filter(({ method, status }) => method === 'PATCH' && status === 429).length).toBeGreaterThan(0);
    expect(shown().filter((each) => each.includes('Corrected on'))).toHaveLength(1);

    const before = shown();
    remove();
    await vi.waitFor(() => expect([...posts.bots][0]?.log()).toContain('Article removed'), 10_000);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(shown()).toEqual(before);
    expect(discord.unexpected).toEqual([]);
  });
});
