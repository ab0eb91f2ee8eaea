import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../db/embedded/launch';
import { NEXT } from '../scripts/start/build';
import { onStop } from '../scripts/start/stopping';
import { SetupProblem } from '../setup-problem';
import type { BenchDatabase, Stage } from './stage';

export type BenchApp = {
  url: string;
  /** Puts a file under `/<PEER>`, served as any static file of the app is. */
  putPeer(content: Buffer): void;
  stop(): Promise<void>;
};

/** Where the static peer of a page is. */
export const PEER = 'peer.html';
const READY_WITHIN_MS = 60_000;
const POLL_MS = 50;

/** The production build on a free port, in a process of its own, over one database. */
export async function startApp(stage: Stage, database: BenchDatabase): Promise<BenchApp> {
  const home = homeOf(database.folder);
  const port = await freePort();
  const preload = new URL('../scripts/start/end-with-parent.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', preload, NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: home,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: database.appUrl,
        BETTER_AUTH_SECRET: stage.secret,
        SOURCELINE_DATA: database.folder,
        SOURCELINE_LOG: 'error',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    forget();
  };
  const forget = onStop(stop);
  const url = `http://127.0.0.1:${port}`;
  await becomesReady(url);
  return { url, stop, putPeer: (content) => writeFileSync(join(home, 'public', PEER), content) };
}

/**
 * A folder that looks like the repository to `next start` but has a `public` folder with a place for the peer. Next
 * reads the names in `public` when it starts and the contents at each request, so the peer can be written later, from
 * what the app itself has answered.
 */
function homeOf(folder: string): string {
  const home = mkdtempSync(join(folder, 'app-'));
  for (const file of ['package.json', 'next.config.ts', 'tsconfig.json'])
    copyFileSync(file, join(home, file));
  for (const name of ['.next', 'node_modules', 'prisma']) symlinkSync(resolve(name), join(home, name));
  mkdirSync(join(home, 'public'));
  writeFileSync(join(home, 'public', PEER), '');
  return home;
}

async function becomesReady(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const status = await fetch(`${url}/api/health`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await delay(POLL_MS);
  }
  throw new SetupProblem(`The app does not become ready: see ${url}/api/health.`);
}
