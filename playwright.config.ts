import { defineConfig, devices } from '@playwright/test';

/**
 * The journeys run against an app that is already there: `npm test` starts one, seeded and alone, and says where it is.
 * By hand: SOURCELINE_E2E_URL=http://localhost:3000 SOURCELINE_E2E_ACCOUNTS=.sourceline/demo-accounts.txt npx playwright test
 */
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/sessions.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // What passes at the second try is named as flaky.
  retries: 1,
  reporter: [['list']],
  // These are there to end what hangs, and nothing else: a machine with ten times more work than cores is no failure.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SOURCELINE_E2E_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording each step of each journey costs as much as the journeys: only the second try is recorded.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.SOURCELINE_CHROMIUM,
      args: [
        // Chromium's own sandbox does not work for root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Nothing but the app is to be reached.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
