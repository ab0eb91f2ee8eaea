import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { SetupProblem } from '../../setup-problem';
import { run } from '../start/run';

/** Chromium without a window. It needs a third less of a core than the one with windows that are not shown. */
const SHELL = 'chromium-headless-shell';
/** By what name systems know it; the last ones are where macOS keeps it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the journeys: the one without a window where the system has it or its packages can be installed, else
 * any.
 *
 * @throws SetupProblem where none can be had
 */
export async function findChromiumShell(): Promise<string> {
  return onPath([SHELL]) ?? (await packaged(SHELL)) ?? findChromium();
}

/**
 * A Chromium to test with: Playwright's own where it is installed, else the system's, else one that is fetched now.
 *
 * @throws SetupProblem where none can be had
 */
export async function findChromium(): Promise<string> {
  const found = ownChromium() ?? systemChromium();
  if (found) return found;
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const fetched = ownChromium() ?? (await packaged('chromium'));
  if (fetched) return fetched;
  throw new SetupProblem(
    'No Chromium for the browser tests: install one (apt-get install chromium, or npx playwright install chromium) and run npm test again.',
  );
}

function ownChromium(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function systemChromium(): string | null {
  return onPath(NAMES) ?? PLACES.find((path) => existsSync(path)) ?? null;
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((path) => existsSync(path)) ?? null;
}

/** Debian's package, where we may install it; lists of packages that are missing or old are fetched first. */
async function packaged(name: string): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quiet);
  if ((await install()).code !== 0) {
    await run('apt-get', ['update', '-q'], quiet);
    await install();
  }
  return onPath([name]);
}
