/** Lets tests and people wait for what the bot brings about: `look` is to be called after every change. */
export const createWaiting = () => {
  const probes = new Set<() => void>();

  const look = (): void => {
    for (const probe of probes) probe();
  };

  /** Resolves with the first value of `probe` that is neither null, undefined nor false; rejects after `ms` milliseconds. */
  const waitFor = <T>(probe: () => T | null | undefined | false, ms = 5000): Promise<T> =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        probes.delete(check);
      };
      const check = (): void => {
        const value = probe();
        if (value === null || value === undefined || value === false) return;
        finish();
        resolve(value);
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`Nothing came within ${ms} ms`));
      }, ms);
      probes.add(check);
      check();
    });

  return { look, waitFor };
};

export type WaitFor = ReturnType<typeof createWaiting>['waitFor'];
