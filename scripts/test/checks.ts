import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../../setup-problem';
import { build, dropStaleTypes, NEXT, needsBuild } from '../start/build';
import { startApp } from './app';
import { findChromium } from './chromium';
import { show } from './show';
import { ONE_FAILED, ONE_PASSED, playwrightTally, type Tally, vitestTally } from './tally';

/** One heading of `npm test`. `blocks`: what comes after it makes no sense where it fails. */
export type Check = { title: string; blocks?: boolean; run: (folder: string) => Promise<Tally> };

const ROOMS = ['app', 'components', 'db', 'domain', 'scripts', 'seeds'];
const bin = (path: string) => `node_modules/${path}`;
const passes = async (ok: Promise<boolean>) => ((await ok) ? ONE_PASSED : ONE_FAILED);

export const CHECKS: Check[] = [
  {
    title: 'Format and style',
    run: () => passes(show('style', [bin('@biomejs/biome/bin/biome'), 'check', '.'])),
  },
  {
    title: 'Import arrows',
    run: () => {
      const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err'];
      const rooms = ROOMS.filter((room) => existsSync(room));
      return passes(
        show('arrows', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...config, ...rooms]),
      );
    },
  },
  {
    title: 'Types',
    // Next writes the types of routes; without them links and page props are unknown.
    run: async () => {
      dropStaleTypes();
      const ok = await show('route types', [NEXT, 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' });
      return ok ? passes(show('types', [bin('typescript/bin/tsc'), '--noEmit'])) : ONE_FAILED;
    },
  },
  { title: 'Unit and integration tests', run: (folder) => vitest(folder, 'vitest.config.ts') },
  { title: 'Production build', blocks: true, run: productionBuild },
  {
    title: 'Starting, stopping, being killed',
    run: (folder) => vitest(folder, 'vitest.system.config.ts'),
  },
  { title: 'Journeys in a browser', run: journeys },
];

async function vitest(folder: string, config: string): Promise<Tally> {
  const report = join(folder, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await show('tests', [bin('vitest/vitest.mjs'), 'run', '--config', config, ...reporters]);
  return existsSync(report) ? vitestTally(JSON.parse(readFileSync(report, 'utf8'))) : ONE_FAILED;
}

/** Always a new one: that the build works is what is tested. */
async function productionBuild(): Promise<Tally> {
  rmSync('.next/sourceline-built-from', { force: true });
  try {
    await build({ NEXT_TELEMETRY_DISABLED: '1' });
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    process.stdout.write(`${error.message}\n`);
  }
  return needsBuild() ? ONE_FAILED : ONE_PASSED;
}

/** The journeys use one app, freshly seeded, as a person would meet it after the first start. */
async function journeys(folder: string): Promise<Tally> {
  const chromium = await findChromium();
  const app = await startApp(join(folder, 'data'));
  try {
    const report = join(folder, 'playwright.json');
    await show(
      'journeys',
      [bin('@playwright/test/cli.js'), 'test', '--pass-with-no-tests', '--reporter=dot,json'],
      {
        SOURCELINE_CHROMIUM: chromium,
        SOURCELINE_E2E_URL: app.url,
        SOURCELINE_E2E_ACCOUNTS: app.accounts,
        SOURCELINE_E2E_DATA: join(folder, 'data'),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    );
    return existsSync(report) ? playwrightTally(JSON.parse(readFileSync(report, 'utf8'))) : ONE_FAILED;
  } finally {
    await app.stop();
  }
}
