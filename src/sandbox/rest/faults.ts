import { seededRandom } from '../world/random.js';

/**
 * What goes wrong with a request.
 * - `lose-answer`: it is done, and the connection closes before the answer
 * - `reset`: the connection closes before anything is done
 * - `error`: answered with `status` (502 unless given), and done all the same where `done`
 * - `rate-limit`: refused with 429, and so is all that follows for `retryAfter` milliseconds: on this route of this channel, or
 *   everywhere where `global`
 * - `slow`: done at once, answered `wait` milliseconds later
 * - `drop-gateway`: done and answered, but the gateway's connections are lost at that moment
 */
export type Trouble =
  | { kind: 'lose-answer' }
  | { kind: 'reset' }
  | { kind: 'error'; status?: 500 | 502 | 503 | 504; done?: boolean }
  | { kind: 'rate-limit'; retryAfter: number; global?: boolean }
  | { kind: 'slow'; wait: number }
  | { kind: 'drop-gateway'; how?: 'cut' | 'reconnect' | 'invalidate' };

export type Fault = Trouble & {
  /** Of the requests that it meets; `POST` by default. */
  method?: string;
  /** Pattern of their route, as in `Route.path`; that of new messages by default. */
  route?: string;
  /** Which part of them it meets, from 0 to 1; all by default. */
  share?: number;
  /** How many of them pass before the first that it may meet; none by default. */
  after?: number;
  /** How many it meets at most; without end by default. */
  times?: number;
};

const NEW_MESSAGES = '/channels/:channel/messages';

/** Chooses which requests meet a fault: always the same ones, counted in the order of their arrival, for the same seed. */
export const createFaults = (faults: readonly Fault[], seed: number) => {
  const left = faults.map(({ times = Number.POSITIVE_INFINITY }) => times);
  const passed = faults.map(() => 0);
  const random = seededRandom(seed);

  return (method: string, route: string): Fault | null => {
    const matching = [...faults.entries()].filter(
      ([, fault]) => (fault.method ?? 'POST') === method && (fault.route ?? NEW_MESSAGES) === route,
    );
    if (matching.length === 0) return null;
    // One number a request: what one fault leaves over is the next one's.
    let luck = random();
    let met: Fault | null = null;
    for (const [index, fault] of matching) {
      const share = fault.share ?? 1;
      const begun = (passed[index] ?? 0) >= (fault.after ?? 0);
      passed[index] = (passed[index] ?? 0) + 1;
      if (met === null && begun && luck < share && (left[index] ?? 0) > 0) {
        met = fault;
        left[index] = (left[index] ?? 0) - 1;
      }
      luck -= share;
    }
    return met;
  };
};
