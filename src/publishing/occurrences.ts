import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertDeliveries } from '../store/deliveries.js';
import { newId } from '../store/ids.js';
import type { Store } from '../store/open.js';
import { advanceSchedules, dueSchedules } from '../store/schedules.js';
import { momentsBetween, nextMoments } from './moments.js';
import { type Delivery, HOUR, type Posting, type Schedule } from './types.js';

/** Delivery ids are nonces too: Discord takes 25 characters. 20 of 5 bits never meet by chance. */
const ID_LENGTH = 20;

/** Few on SQLite: nothing else has its turn while a transaction goes on, and at eight o'clock thousands fall due. */
const SCHEDULES_A_TRANSACTION = { sqlite: 10, postgres: 100 };

/** A server's posts of one moment take their turns this far apart, as if they were alone: those of others go in between. */
const TURN = 1000 / 48;

/** How far back missed occurrences are listed one by one, after a long time without the bot. */
const LOOK_BACK = 7 * 24 * HOUR;

/**
 * Writes the occurrences that have come due to the ledger and sets their schedules' next moments, each schedule in
 * one transaction. Of several missed ones of a schedule the newest is due, within its grace; the others are skipped.
 * @param onFirst called when the first are written and more follow
 */
export async function fileOccurrences(store: Store, now: number, onFirst = async (): Promise<void> => {}): Promise<void> {
  const turns = new Map<string, number>();
  const atOnce = SCHEDULES_A_TRANSACTION[store.kind];
  let isFirst = true;
  let filed: number;
  do {
    filed = await store.db.transaction().execute(async (trx) => {
      const schedules = await dueSchedules(trx, store.kind, now, atOnce);
      await insertDeliveries(
        trx,
        schedules.flatMap((schedule) => occurrences(schedule, now)).map((delivery) => takeTurn(delivery, turns)),
      );
      await advanceSchedules(
        trx,
        schedules.flatMap(({ id, plan }) => nextMoments(plan, now, 1).map((nextRunAt) => ({ id, nextRunAt }))),
      );
      return schedules.length;
    });
    await nextTurn();
    if (isFirst && filed === atOnce) await onFirst();
    isFirst = false;
  } while (filed === atOnce);
}

function occurrences(schedule: Schedule, now: number): Delivery[] {
  if (schedule.nextRunAt === null) return [];
  const since = Math.max(schedule.nextRunAt, now - LOOK_BACK);
  const missed = [schedule.nextRunAt, ...momentsBetween(schedule.plan, since, now)];
  return missed.map((occurrenceAt, i) => {
    const delivery = newDelivery(schedule, { scheduleId: schedule.id, manual: false, occurrenceAt, grace: schedule.grace, now });
    if (i < missed.length - 1) return { ...delivery, state: 'skipped', reason: 'replaced', endedAt: now };
    if (now >= delivery.expiresAt) return { ...delivery, state: 'skipped', reason: 'late', endedAt: now };
    return delivery;
  });
}

/** @param turns by server: how many of its posts have theirs */
function takeTurn(delivery: Delivery, turns: Map<string, number>): Delivery {
  if (delivery.state !== 'due') return delivery;
  const before = turns.get(delivery.guildId) ?? 0;
  turns.set(delivery.guildId, before + 1);
  return { ...delivery, turnAt: Math.floor(delivery.turnAt + before * TURN) };
}

/** A row for the ledger, due at once. */
export function newDelivery(
  { guildId, channelId, target, article, whenEmpty, locale, length, silent, mention }: Posting,
  at: { scheduleId: string | null; manual: boolean; occurrenceAt: number; grace: number; now: number },
): Delivery {
  return {
    id: newId(ID_LENGTH),
    scheduleId: at.scheduleId,
    manual: at.manual,
    guildId,
    channelId,
    target,
    article,
    whenEmpty,
    locale,
    length,
    silent,
    mention,
    occurrenceAt: at.occurrenceAt,
    expiresAt: at.occurrenceAt + at.grace,
    // Somebody waits for a post by hand: it goes before all others.
    runAt: at.manual ? 0 : at.occurrenceAt,
    turnAt: at.manual ? 0 : at.occurrenceAt,
    state: 'due',
    attempts: 0,
    unprovenSince: null,
    messageId: null,
    articleId: null,
    reason: null,
    crosspost: target.kind === 'announcement' ? 'due' : null,
    crosspostReason: null,
    createdAt: at.now,
    endedAt: null,
  };
}
