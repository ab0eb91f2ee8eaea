import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['*.test.ts', '{app,bench,components,db,domain,scripts,seeds,testing}/**/*.test.{ts,tsx}'],
    globalSetup: ['testing/database/setup.ts'],
    // Vitest leaves one core free by itself; on two cores that would be half of them.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
