import { defineConfig } from 'vitest/config';

/**
 * Tests that start the whole app: after the build, one at a time. `npm test` runs them. The limits are there to end what
 * hangs.
 */
export default defineConfig({
  test: {
    include: ['scripts/**/*.system.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
