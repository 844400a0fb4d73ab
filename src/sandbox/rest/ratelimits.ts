/** `limit` requests in `per` milliseconds. */
export interface RateLimit {
  limit: number;
  per: number;
}

interface Window {
  used: number;
  /** When it ends, in milliseconds of real time. */
  ends: number;
}

export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait, when the request is refused with 429. */
  retryAfter: number | null;
  global: boolean;
}

const seconds = (milliseconds: number): number => Math.ceil(Math.max(0, milliseconds)) / 1000;

/**
 * Counts requests as Discord does: a window for each bucket (a route with its channel, server or token), and one of 50 requests
 * a second for all together. In real time, since the bot waits in real time.
 */
export const createRateLimits = (globalLimit = 50) => {
  const windows = new Map<string, Window>();

  const current = (key: string, per: number, now: number): Window => {
    const known = windows.get(key);
    if (known && known.ends > now) return known;
    const fresh = { used: 0, ends: now + per };
    windows.set(key, fresh);
    return fresh;
  };

  /** @param exempt whether the bot-wide limit leaves this request alone, as it does answers to interactions */
  const check = (bucket: string, key: string, { limit, per }: RateLimit, exempt: boolean): Verdict => {
    const now = Date.now();
    if (windows.size > 5000) for (const [name, window] of windows) if (window.ends <= now) windows.delete(name);
    const all = current('global', 1000, now);
    if (!exempt && all.used >= globalLimit) {
      const retryAfter = seconds(all.ends - now);
      const headers = {
        'X-RateLimit-Global': 'true',
        'X-RateLimit-Scope': 'global',
        'Retry-After': String(Math.ceil(retryAfter)),
      };
      return { headers, retryAfter, global: true };
    }
    const own = current(key, per, now);
    const refused = own.used >= limit;
    if (!refused) {
      own.used++;
      if (!exempt) all.used++;
    }
    const resetAfter = seconds(own.ends - now);
    const headers: Record<string, string> = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(Math.max(0, limit - own.used)),
      'X-RateLimit-Reset': String(own.ends / 1000),
      'X-RateLimit-Reset-After': String(resetAfter),
      'X-RateLimit-Bucket': bucket,
    };
    if (refused) Object.assign(headers, { 'X-RateLimit-Scope': 'user', 'Retry-After': String(Math.ceil(resetAfter)) });
    return { headers, retryAfter: refused ? resetAfter : null, global: false };
  };

  return {
    check,
    /** Refuses a bucket's requests (null: all requests) for so many milliseconds from now on. */
    block: (key: string | null, milliseconds: number): void => {
      windows.set(key ?? 'global', { used: Number.POSITIVE_INFINITY, ends: Date.now() + milliseconds });
    },
  };
};
