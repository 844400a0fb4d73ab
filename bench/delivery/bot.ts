import { start } from '../../src/main.js';
import { serve } from './children.js';
import { type Memory, memoryInUse, processorTime } from './usage.js';

/** The whole bot, with its clock ahead by so many milliseconds. */
const [ahead = 0] = process.argv.slice(2).map(Number);
const started = start(process.env, { now: () => Date.now() + ahead }).then(processorTime);

const answers = {
  /** Gives the processor's milliseconds until it was. */
  ready: (): Promise<number> => started,
  memory: (): Promise<Memory> => memoryInUse(),
};
export type Bot = typeof answers;
serve(answers);
