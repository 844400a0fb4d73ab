import { schedule as cron } from 'node-cron';
import type { Logger } from 'pino';
import { takeUnannouncedUncertain } from '../store/deliveries.js';
import type { Store } from '../store/open.js';
import { takeUnannouncedStops } from '../store/schedules.js';
import { StoreLost } from '../store/storeLost.js';
import type { Notice } from './types.js';

/** Announces one; what it throws is logged, and the notice is not repeated. */
export type Announce = (notice: Notice) => Promise<void>;

/** Announces schedules that stop and deliveries that end as uncertain, each once, whichever process it happened in. */
export function watchNotices(store: Store, announce: Announce, log: Pick<Logger, 'warn' | 'error'>) {
  let running: Promise<void> | null = null;

  async function tell(): Promise<void> {
    const stopped = await takeUnannouncedStops(store.db);
    const uncertain = await takeUnannouncedUncertain(store.db);
    const notices: Notice[] = [
      ...stopped.map((schedule): Notice => ({ kind: 'stopped', schedule })),
      ...uncertain.map((delivery): Notice => ({ kind: 'uncertain', delivery })),
    ];
    for (const notice of notices)
      await announce(notice).catch((error: unknown) => log.warn({ error, kind: notice.kind }, 'A notice could not be sent'));
  }

  const look = (): void => {
    running ??= tell()
      .catch((error: unknown) => {
        // The publisher says so already.
        if (!(error instanceof StoreLost)) log.error({ error }, 'Notices could not be looked for');
      })
      .finally(() => {
        running = null;
      });
  };
  const task = cron('*/5 * * * * *', look, { suppressMissedWarning: true });
  look();
  return {
    stop: async (): Promise<void> => {
      await task.destroy();
      await running;
    },
  };
}
