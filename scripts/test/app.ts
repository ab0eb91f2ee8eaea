import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from '../../db/embedded/launch';
import { SetupProblem } from '../../setup-problem';
import { accountsFile } from '../start/accounts-file';
import { onStop } from '../start/stopping';

export type TestApp = { url: string; accounts: string; stop(): Promise<void> };

/**
 * An app of its own on a free port, seeded into an empty data folder, started the way a person starts it.
 *
 * @throws SetupProblem with what it said where it does not come up
 */
export async function startApp(dataFolder: string): Promise<TestApp> {
  const port = await freePort();
  const args = ['scripts/start.mjs', '--port', String(port), '--data', dataFolder];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...ALONE },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGINT');
    await gone;
  };
  onStop(stop);
  const isReady = await readyOrGone(createInterface({ input: child.stdout }), gone);
  if (!isReady) throw new SetupProblem('The app for the journeys did not start; see what it wrote above.');
  return { url: `http://localhost:${port}`, accounts: accountsFile(dataFolder), stop };
}

/** Whatever the surroundings say: the embedded server, the accounts for trying out, only what goes wrong in the log. */
const ALONE = {
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
  SOURCELINE_URL: undefined,
  SOURCELINE_DEMO: 'on',
  SOURCELINE_LOG: 'error',
  HOST: '127.0.0.1',
};

function readyOrGone(lines: ReturnType<typeof createInterface>, gone: Promise<void>): Promise<boolean> {
  const ready = new Promise<boolean>((resolve) => {
    lines.on('line', (line) => {
      process.stdout.write(`${line}\n`);
      if (line.startsWith('Ctrl-C')) resolve(true);
    });
  });
  return Promise.race([ready, gone.then(() => false)]);
}
