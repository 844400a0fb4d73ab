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
 * @param onBroken hears, once, that the disk failed: what was committed may be lost, whatever the disk says the next time
 */
export function flushLog(log: string, onBroken: (error: Error) => void): Flush {
  let timer: NodeJS.Timeout | null = null;
  let opening: ReturnType<typeof open> | null = null;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  let broken: Error | null = null;
  /** The last of all. */
  let closing: Promise<void> | null = null;

  async function sync(): Promise<void> {
    opening ??= open(log, 'r+').catch((error) => {
      opening = null;
      throw error;
    });
    const file = await opening;
    if (broken) throw broken;
    try {
      await file.datasync();
    } catch (cause) {
      broken = new Error(`What was written to "${log}" may not have reached the disk: ${(cause as Error).message}`, { cause });
      onBroken(broken);
      throw broken;
    }
  }

  /** One after the other: one that has begun may miss what was just written. */
  function now(): Promise<void> {
    if (closing) return closing;
    next ??= last
      .catch(() => {})
      .then(() => {
        if (timer) clearTimeout(timer);
        timer = null;
        next = null;
        last = sync();
        return last;
      });
    return next;
  }

  return {
    now,
    soon: () => {
      if (closing) return;
      timer ??= setTimeout(() => {
        timer = null;
        // `onBroken` hears of it.
        now().catch(() => {});
      }, AT_LATEST);
    },
    close: async () => {
      closing = now();
      // Closing the database brings the rest to the disk, where no other process has it open.
      await closing.catch(() => {});
      await (await opening)?.close();
    },
  };
}
