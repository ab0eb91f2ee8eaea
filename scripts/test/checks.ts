import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../../setup-problem';
import { build, dropStaleTypes, NEXT, needsBuild } from '../start/build';
import { startApp } from './app';
import { findChromiumShell } from './chromium';
import type { Output } from './output';
import { show } from './show';
import { ONE_FAILED, ONE_PASSED, playwrightTally, type Tally, vitestTally } from './tally';
import { playwrightTimes, type Timed, vitestTimes } from './times';

/** What a check came to; `inside` are the times of what it consists of, where it knows them. */
export type Result = Tally & { inside?: Timed[] };

/** Where a check may leave files, and where it writes its words. */
export type Surroundings = { folder: string; output: Output };

/**
 * One part of `npm test`, and its heading. `beside`: it runs at the same time as the one before it, to which it does
 * nothing. `blocks`: what comes after it makes no sense where it fails.
 */
export type Check = {
  name: string;
  title: string;
  beside?: boolean;
  blocks?: boolean;
  run: (surroundings: Surroundings) => Promise<Result>;
};

const ROOMS = [
  'app',
  'components',
  'db',
  'domain',
  'scripts',
  'seeds',
  'testing',
  'env.ts',
  'setup-problem.ts',
];
const bin = (path: string) => `node_modules/${path}`;
const passes = async (ok: Promise<boolean>) => ((await ok) ? ONE_PASSED : ONE_FAILED);

export const CHECKS: Check[] = [
  {
    name: 'style',
    title: 'Format and style',
    run: ({ output }) => passes(show('style', [bin('@biomejs/biome/bin/biome'), 'check', '.'], output)),
  },
  {
    name: 'arrows',
    title: 'Import arrows',
    beside: true,
    run: ({ output }) => {
      const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err'];
      const rooms = ROOMS.filter((room) => existsSync(room));
      const cruiser = bin('dependency-cruiser/bin/dependency-cruise.mjs');
      return passes(show('arrows', [cruiser, ...config, ...rooms], output));
    },
  },
  {
    name: 'types',
    title: 'Types',
    beside: true,
    // Next writes the types of routes; without them links and page props are unknown.
    run: async ({ output }) => {
      dropStaleTypes();
      const ok = await show('route types', [NEXT, 'typegen'], output, { NEXT_TELEMETRY_DISABLED: '1' });
      return ok ? passes(show('types', [bin('typescript/bin/tsc'), '--noEmit'], output)) : ONE_FAILED;
    },
  },
  { name: 'unit', title: 'Unit and integration tests', run: vitest('unit', 'vitest.config.ts') },
  { name: 'build', title: 'Production build', blocks: true, run: productionBuild },
  // Starting waits for other programs half of its time, which the journeys can use.
  {
    name: 'lifecycle',
    title: 'Starting, stopping, being killed',
    run: onTheBuild(vitest('lifecycle', 'vitest.system.config.ts')),
  },
  { name: 'journeys', title: 'Journeys in a browser', beside: true, run: onTheBuild(journeys) },
];

function vitest(name: string, config: string): Check['run'] {
  return async ({ folder, output }) => {
    const report = join(folder, `${config}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await show(name, [bin('vitest/vitest.mjs'), 'run', '--config', config, ...reporters], output);
    if (!existsSync(report)) return ONE_FAILED;
    const said = JSON.parse(readFileSync(report, 'utf8'));
    return { ...vitestTally(said), inside: vitestTimes(said, process.cwd()) };
  };
}

/** Always a new one: that the build works is what is tested. */
async function productionBuild({ output }: Surroundings): Promise<Tally> {
  rmSync('.next/sourceline-built-from', { force: true });
  return (await isBuilt(output)) ? ONE_PASSED : ONE_FAILED;
}

/** For a part that runs alone: what it starts is there. */
function onTheBuild(run: Check['run']): Check['run'] {
  return async (surroundings) => ((await isBuilt(surroundings.output)) ? run(surroundings) : ONE_FAILED);
}

async function isBuilt(output: Output): Promise<boolean> {
  try {
    if (needsBuild()) await build({ NEXT_TELEMETRY_DISABLED: '1' });
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    output(`${error.message}\n`);
  }
  return !needsBuild();
}

/** The journeys use one app, freshly seeded, as a person would meet it after the first start. */
async function journeys({ folder, output }: Surroundings): Promise<Result> {
  const chromium = await findChromiumShell();
  const app = await startApp(join(folder, 'data'), output);
  try {
    const report = join(folder, 'playwright.json');
    await show(
      'journeys',
      [bin('@playwright/test/cli.js'), 'test', '--pass-with-no-tests', '--reporter=dot,json'],
      output,
      {
        SOURCELINE_CHROMIUM: chromium,
        SOURCELINE_E2E_URL: app.url,
        SOURCELINE_E2E_ACCOUNTS: app.accounts,
        SOURCELINE_E2E_DATA: join(folder, 'data'),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    );
    if (!existsSync(report)) return ONE_FAILED;
    const said = JSON.parse(readFileSync(report, 'utf8'));
    return { ...playwrightTally(said), inside: playwrightTimes(said) };
  } finally {
    await app.stop();
  }
}
