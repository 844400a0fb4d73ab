import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  anyCorrection,
  CORRECTED_FOR,
  type Correction,
  dueCorrections,
  endCorrection,
  giveUpCorrection,
  noteOutdated,
  postsAfter,
  putOffCorrection,
} from '../store/corrections.js';
import type { Store } from '../store/open.js';
import { retryDelay } from './retry.js';
import type { Turns } from './turns.js';
import type { Delivery, PostedArticle } from './types.js';
import type { Write } from './writer.js';

/**
 * What became of an edit.
 * - `edited`: the message shows these articles as they are
 * - `same`: there was nothing to change, and no request was made: it shows those that there still are so
 * - `gone`: the message is out of reach for good
 * - `later`: a later try may succeed, not before `retryAfter` milliseconds; the edit may have been made
 * - `fatal`: nothing can be sent any more
 */
export type EditOutcome =
  | { kind: 'edited'; articles: PostedArticle[] }
  | { kind: 'same' }
  | { kind: 'gone'; reason: string }
  | { kind: 'later'; reason: string; retryAfter?: number }
  | { kind: 'fatal'; error: Error };

/** Brings a message that shows `articles` to what the library has of them now. */
export type Edit = (
  delivery: Delivery,
  articles: readonly PostedArticle[],
  how: Pick<Correction, 'noticedAt' | 'attempts' | 'reason'>,
) => Promise<EditOutcome>;

export interface CorrectionsOptions {
  db: Store['db'];
  edit: Edit;
  /** Articles as servers see them now, in the same order, of `editionOf`; null: it is not there any more. */
  editionsNow: (asked: readonly { guildId: string; id: string }[]) => Promise<(string | null)[]>;
  now: () => number;
  turns: Turns;
  write: Write;
  /** Whether this process is surely the one that sends. */
  maySend: () => boolean;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  onFatal: (error: Error) => void;
}

/** So many posts are compared at once with what the library has. */
const PAGE = 200;
/** How often it is looked whether this process, too, sees a change that another one has noticed. */
const SEEN_HERE_TRIES = 6;

/** Edits posts that show an article as it was before, in the course of the dispatching process's other requests. */
export function createCorrections({ db, edit, editionsNow, now, turns, write, maySend, log, onFatal }: CorrectionsOptions) {
  const running = new Map<string, Promise<void>>();

  async function correct(correction: Correction): Promise<void> {
    const { delivery, attempts } = correction;
    const facts = { deliveryId: delivery.id, channelId: delivery.channelId, messageId: delivery.messageId };
    if ((delivery.endedAt ?? 0) < now() - CORRECTED_FOR) return void (await write((trx) => giveUpCorrection(trx, correction)));
    // A look at the message and its edit, and in a forum the same for its title.
    const most = delivery.target.kind === 'forum' ? 4 : 2;
    for (let requests = 0; requests < most; requests++) if ((await turns.take('edit')) === 'stopping') return;
    if (!maySend()) return;
    // What is sent is read now: the newest text wins.
    const outcome = await tryEdit(correction);
    const putOff = (reason: string, wait = 0) =>
      write((trx) =>
        putOffCorrection(trx, correction, {
          runAt: now() + Math.max(wait, retryDelay(attempts + 1)),
          attempts: attempts + 1,
          reason,
        }),
      );
    switch (outcome.kind) {
      case 'edited':
        await write((trx) => endCorrection(trx, correction, outcome.articles));
        return log.info(facts, 'Briefing corrected');
      case 'same':
        if (attempts < SEEN_HERE_TRIES) return void (await putOff('same'));
        return void (await write((trx) => endCorrection(trx, correction, [])));
      case 'gone':
        await write((trx) => giveUpCorrection(trx, correction));
        return log.warn({ ...facts, reason: outcome.reason }, 'A briefing cannot be corrected');
      case 'later':
        return void (await putOff(outcome.reason, outcome.retryAfter));
      case 'fatal':
        return onFatal(outcome.error);
    }
  }

  async function tryEdit({ delivery, articles, ...how }: Correction): Promise<EditOutcome> {
    try {
      return await edit(delivery, articles, how);
    } catch (error) {
      log.error({ err: error, deliveryId: delivery.id }, 'A correction met an error');
      return { kind: 'later', reason: 'other' };
    }
  }

  /** Notes the posts that show what the library does not have so. */
  async function note(posts: readonly (PostedArticle & { deliveryId: string; guildId: string })[]): Promise<void> {
    const outdated = new Map<string, { id: string; guildId: string }>();
    const current = await editionsNow(posts);
    for (const [i, { deliveryId, guildId, edition }] of posts.entries())
      if (current[i] && current[i] !== edition) outdated.set(deliveryId, { id: deliveryId, guildId });
    await noteOutdated(db, [...outdated.values()], now());
  }

  return {
    any: (at: number): Promise<boolean> => anyCorrection(db, at),
    isBusy: (): boolean => running.size > 0,
    ended: (): Promise<unknown> => Promise.all(running.values()),

    /** Begins what is due, up to `limit` at once. */
    dispatch: async (at: number, limit: number): Promise<void> => {
      if (limit <= running.size) return;
      for (const correction of await dueCorrections(db, at, limit - running.size, [...running.keys()])) {
        const { id } = correction.delivery;
        running.set(
          id,
          correct(correction).finally(() => running.delete(id)),
        );
      }
    },

    /** The article may have changed while it was on its way. */
    recheck: ({ id: deliveryId, guildId }: Delivery, articles: readonly PostedArticle[]): Promise<void> =>
      note(articles.map((article) => ({ ...article, deliveryId, guildId }))),

    /** Looks through the posts of the last days, as articles may have changed while no process ran. */
    compareAll: async (signal: AbortSignal): Promise<void> => {
      let at = { postedAt: now() - CORRECTED_FOR, deliveryId: '', position: 0 };
      for (let page = await postsAfter(db, at, PAGE); page.length > 0 && !signal.aborted; page = await postsAfter(db, at, PAGE)) {
        await note(page);
        at = page.at(-1) ?? at;
        await nextTurn();
      }
    },
  };
}

export type Corrections = ReturnType<typeof createCorrections>;
