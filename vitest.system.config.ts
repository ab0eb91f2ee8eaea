import { defineConfig } from 'vitest/config';

/** Tests that start the whole app: after the build, one at a time. `npm test` runs them. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.system.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
