import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['*.test.ts', '{app,bench,components,db,domain,scripts,seeds}/**/*.test.{ts,tsx}'],
    globalSetup: ['db/embedded/for-tests-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
