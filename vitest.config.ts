import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    provide: {
      crashRounds: mode === 'crash' ? 20 : 3,
      crashSeed: Number(process.env.TEST_CRASH_SEED ?? 0),
    },
  },
}));
