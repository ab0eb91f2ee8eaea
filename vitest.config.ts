import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Only the files with properties pay for loading them. */
const propertyShare = {
  name: 'property-share',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.test.ts') && code.includes("from 'fast-check'")
      ? `import '@/scripts/test/property-share'; ${code}`
      : null,
};

export default defineConfig({
  plugins: [propertyShare],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['*.test.ts', '{app,bench,components,db,domain,scripts,seeds,testing}/**/*.test.{ts,tsx}'],
    globalSetup: ['testing/database/setup.ts'],
    // A worker loads each module once for all of its files; no test file changes a module that others use.
    isolate: false,
    // Vitest leaves one core free by itself; on two cores that would be half of them.
    maxWorkers: '100%',
    // These are there to end what hangs, and nothing else: a machine with ten times more work than cores is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
