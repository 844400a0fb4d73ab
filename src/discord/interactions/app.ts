import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import type { Library } from '../../library/library.js';
import type { Store } from '../../store/open.js';
import type { Command } from './command.js';

/** What commands work with. */
export interface App {
  config: Pick<Config, 'defaultLocale' | 'defaultTimezone' | 'attachmentOrigins' | 'maxSchedules' | 'minMinutesBetweenPosts'>;
  library: Library;
  /** Schedules, deliveries, settings. */
  store: Store;
  /** All commands, as `/help` lists them. */
  commands: readonly Command[];
  /** Milliseconds since 1970. */
  now(): number;
  log: Logger;
}
