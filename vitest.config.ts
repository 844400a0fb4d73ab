import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    // Most of them wait for somebody: a clock's next second, a database, a browser.
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: {
      crashRounds: mode === 'crash' ? 20 : 3,
      crashSeed: Number(process.env.TEST_CRASH_SEED ?? 0),
    },
  },
}));
