import { openDatabase } from './sqlite.js';

/** How long the process that is about to end may keep the next one waiting, in milliseconds. */
const PATIENCE = 2_000;

const otherBot = (path: string): string =>
  `Another process runs the bot with the database file "${path}". End that one first, or set DATABASE_URL to a ` +
  'PostgreSQL database, which several processes can share.';

/**
 * Makes this process the only one that runs the bot on a SQLite file. The lock is the operating system's: it goes with
 * the process, however that ends. Commands that only look into the file do not ask for it.
 * @param sentence what to say when another process has it
 * @returns gives it back
 * @throws an error with the sentence when another process has it
 */
export function runAlone(path: string, sentence = otherBot(path)): () => void {
  const lock = openDatabase(`${path}.lock`, PATIENCE);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!/locked|busy/i.test((cause as Error).message)) throw cause;
    throw new Error(sentence, { cause });
  }
  return () => lock.close();
}
