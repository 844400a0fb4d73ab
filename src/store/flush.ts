import { open } from 'node:fs/promises';

/** How long a write may wait until it is brought to the disk although nobody asks, in milliseconds. */
const AT_LATEST = 100;

/** Brings to the disk what is committed to a SQLite database. */
export interface Flush {
  /** Resolves when all that was committed before survives a power cut. */
  now(): Promise<void>;
  /** Something was written: if nobody asks for it, it is brought to the disk a little later. */
  soon(): void;
  /** Call it before the database is closed. */
  close(): Promise<void>;
}

/**
 * SQLite itself would have the whole process wait for the disk at each commit. It appends what is committed to a file, its log: to
 * sync that file in a thread of Node's makes it as safe, and only who needs to know waits. A log that SQLite begins anew it has
 * synced itself before.
 * @param log the database's path with "-wal" at its end
 */
export function flushLog(log: string): Flush {
  let timer: NodeJS.Timeout | null = null;
  let opening: ReturnType<typeof open> | null = null;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function sync(): Promise<void> {
    opening ??= open(log, 'r+');
    try {
      await (await opening).datasync();
    } catch (error) {
      opening = null;
      throw error;
    }
  }

  function run(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    running = sync().finally(() => {
      running = null;
    });
    return running;
  }

  function now(): Promise<void> {
    // One that has begun may miss what was just written.
    if (!running) return run();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  }

  return {
    now,
    soon: () => {
      timer ??= setTimeout(() => {
        timer = null;
        // Whoever asks next hears of it.
        now().catch(() => {});
      }, AT_LATEST);
    },
    close: async () => {
      // Closing the database brings the rest to the disk, where no other process has it open.
      await now().catch(() => {});
      await (await opening)?.close();
    },
  };
}
