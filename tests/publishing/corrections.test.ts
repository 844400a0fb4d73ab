import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Edit, EditOutcome } from '../../src/publishing/corrections.js';
import type { PublisherOptions } from '../../src/publishing/publisher.js';
import { addSchedule, listSchedules, pauseSchedule } from '../../src/publishing/schedules.js';
import type { PostedArticle } from '../../src/publishing/types.js';
import { noteChange } from '../../src/store/corrections.js';
import type { Store } from '../../src/store/open.js';
import { onEveryStore } from '../store/stores.js';
import { createClock, createWall, publishersForTests, SCHEDULE, until } from './wall.js';

const DAY = 24 * 3_600_000;
const MOMENT = '2026-11-23T06:59:59.500Z';

/** A library of one article, and Discord, which takes edits of the messages that show it. */
interface Paper {
  /** Of the one article; null: it is gone. */
  edition: string | null;
  /** Every edit that was asked for: of which post, what it showed and shall show. */
  edits: { id: string; from: string | undefined; to: string; noticedAt: number }[];
  editionsNow: PublisherOptions['editionsNow'];
  edit: Edit;
}

function createPaper(outcomes: (EditOutcome | null)[] = []): Paper {
  const paper: Paper = {
    edition: 'e1',
    edits: [],
    editionsNow: async (asked) => asked.map(() => paper.edition),
    edit: async ({ id }, [shown], { noticedAt }) => {
      const articles: PostedArticle[] = [{ id: 'article-1', edition: paper.edition ?? '' }];
      if (paper.edition === null || shown?.edition === paper.edition) return { kind: 'same' };
      paper.edits.push({ id, from: shown?.edition, to: paper.edition, noticedAt });
      return outcomes[paper.edits.length - 1] ?? { kind: 'edited', articles };
    },
  };
  return paper;
}

const corrections = ({ db }: Store) => db.selectFrom('corrections').selectAll().execute();
const editions = async ({ db }: Store) =>
  (await db.selectFrom('posted_articles').select('edition').execute()).map(({ edition }) => edition);

onEveryStore((fresh) => {
  const start = publishersForTests();

  /** One post has been made, of the article's first edition. */
  async function posted(outcomes: (EditOutcome | null)[] = []) {
    const store = await fresh.open();
    const clock = createClock(MOMENT);
    const wall = createWall(clock.now);
    const paper = createPaper(outcomes);
    await addSchedule(store, SCHEDULE, clock.now());
    const begin = (more: Partial<Parameters<typeof start>[2]> = {}) =>
      start(store, wall, { now: clock.now, edit: paper.edit, editionsNow: paper.editionsNow, ...more });
    const publisher = begin();
    await until(async () => (await editions(store)).length > 0);
    /** As whoever changes an article does. */
    const change = async (edition: string, scope: string | null = null): Promise<void> => {
      paper.edition = edition;
      await noteChange(store.db, { scope, id: 'article-1', edition, now: clock.now() });
    };
    return { store, clock, wall, paper, publisher, begin, change };
  }

  test('a post whose article changed is edited once, and not posted again', async () => {
    const { store, wall, paper, change } = await posted();
    await change('e2');
    await until(() => paper.edits.length > 0);
    await until(async () => (await corrections(store)).length === 0);
    expect(paper.edits).toMatchObject([{ id: wall.requests[0]?.delivery.id, from: 'e1', to: 'e2' }]);
    expect(await editions(store)).toEqual(['e2']);
    await sleep(1_500);
    expect(paper.edits).toHaveLength(1);
    expect(wall.requests).toHaveLength(1);
  });

  test('of two changes quickly after each other there is one edit, to the newest', async () => {
    const { store, paper, change } = await posted();
    await change('e2');
    await change('e3');
    await until(async () => paper.edits.length > 0 && (await corrections(store)).length === 0);
    expect(paper.edits.map(({ from, to }) => [from, to])).toEqual([['e1', 'e3']]);
    expect(await editions(store)).toEqual(['e3']);
  });

  test('a change that comes while an edit is under way is made after it', async () => {
    const { store, paper, publisher, begin, change } = await posted();
    await publisher.stop();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const edit: Edit = async (...call) => {
      const outcome = await paper.edit(...call);
      if (paper.edits.length === 1) await held;
      return outcome;
    };
    begin({ edit });
    await change('e2');
    await until(() => paper.edits.length === 1);
    await change('e3');
    release();
    await until(async () => (await editions(store))[0] === 'e3');
    expect(paper.edits.at(-1)?.to).toBe('e3');
    await until(async () => (await corrections(store)).length === 0);
  });

  test('what Discord does not take is tried again later, as often as it takes', async () => {
    const later: EditOutcome = { kind: 'later', reason: 'rate-limit', retryAfter: 1_500 };
    const { store, paper, change } = await posted([later, { kind: 'later', reason: 'http-502' }]);
    const begin = Date.now();
    await change('e2');
    await until(async () => (await editions(store))[0] === 'e2', 20_000);
    expect(paper.edits.map(({ to }) => to)).toEqual(['e2', 'e2', 'e2']);
    expect(new Set(paper.edits.map(({ noticedAt }) => noticedAt)).size).toBe(1);
    expect(Date.now() - begin).toBeGreaterThan(1_500);
  });

  test('a message that is out of reach is left alone for good', async () => {
    const { store, paper, change } = await posted([{ kind: 'gone', reason: 'discord-10008' }]);
    await change('e2');
    await until(async () => (await editions(store))[0] === null);
    await change('e3');
    await sleep(1_500);
    expect(await corrections(store)).toEqual([]);
    expect(paper.edits).toHaveLength(1);
  });

  test('what changed while no process ran is found at the next start', async () => {
    const { store, paper, publisher, begin } = await posted();
    await publisher.stop();
    paper.edition = 'e2';
    begin();
    await until(async () => (await editions(store))[0] === 'e2');
    expect(paper.edits).toHaveLength(1);
  });

  test('what changed while the post was on its way is found when it has arrived', async () => {
    const store = await fresh.open();
    const clock = createClock(MOMENT);
    const wall = createWall(clock.now);
    const paper = createPaper();
    await addSchedule(store, SCHEDULE, clock.now());
    const post: typeof wall.post = async (...call) => {
      const outcome = await wall.post(...call);
      paper.edition = 'e2';
      return outcome;
    };
    start(store, { ...wall, post }, { now: clock.now, edit: paper.edit, editionsNow: paper.editionsNow });
    await until(async () => (await editions(store))[0] === 'e2');
    expect(paper.edits).toMatchObject([{ from: 'e1', to: 'e2' }]);
  });

  test('a post of eight days ago stays as it is, one of six days ago does not', async () => {
    const { store, clock, paper, change } = await posted();
    const [schedule] = await listSchedules(store, 'guild-1');
    await pauseSchedule(store, 'guild-1', schedule?.id ?? '', { userId: 'user-1', at: clock.now() });
    clock.move(8 * DAY);
    await change('e2');
    await sleep(1_500);
    expect(await corrections(store)).toEqual([]);
    expect(paper.edits).toEqual([]);
    clock.move(-2 * DAY);
    await change('e3');
    await until(() => paper.edits.length > 0);
    expect(paper.edits[0]?.to).toBe('e3');
  });

  test("another server's own article of the same id changes nothing, and neither does one that is removed", async () => {
    const { store, paper, change } = await posted();
    await change('e2', 'guild-2');
    expect(await corrections(store)).toEqual([]);
    await change('e2', 'guild-1');
    paper.edition = null;
    await sleep(5_000);
    expect(paper.edits).toEqual([]);
    expect(await editions(store)).toEqual(['e1']);
  });
});
