import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../db/embedded/postmaster';
import { SetupProblem } from '../../setup-problem';
import { run } from './run';
import { sourcesHash } from './sources';
import { onStop } from './stopping';

const MARK = '.next/sourceline-built-from';
const LOCK = 'node_modules/.sourceline-building';
const POLL_MS = 250;
const SHOWN_LINES = 40;

export const NEXT = 'node_modules/next/dist/bin/next';

/** Whether the build is missing or older than the sources. */
export function needsBuild(): boolean {
  return !existsSync('.next/BUILD_ID') || !existsSync(MARK) || readFileSync(MARK, 'utf8') !== sourcesHash();
}

/**
 * Builds the app unless another start has done so in the meantime: they share the build.
 *
 * @throws SetupProblem with the end of what the build said
 */
export async function build(environment: Record<string, string | undefined>): Promise<void> {
  const unlock = await lock();
  try {
    if (!needsBuild()) return;
    dropStaleTypes();
    const hash = sourcesHash();
    const { code, output } = await run(process.execPath, [NEXT, 'build'], environment);
    if (code !== 0) throw new SetupProblem(`The build failed:\n${lastLines(output)}`);
    writeFileSync(MARK, hash);
  } finally {
    unlock();
  }
}

/** The development server's notes on routes that may be gone by now; they would fail the type check. */
export function dropStaleTypes(): void {
  rmSync('.next/dev/types', { recursive: true, force: true });
  rmSync('.next/types', { recursive: true, force: true });
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
}

async function lock(): Promise<() => void> {
  while (!tryLock()) await delay(POLL_MS);
  const unlock = () => rmSync(LOCK, { force: true });
  const forget = onStop(unlock);
  return () => {
    forget();
    unlock();
  };
}

function tryLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : 0);
    if (holder > 0 && !isAlive(holder)) rmSync(LOCK, { force: true });
    return false;
  }
}
