import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from '../../db/embedded/launch';
import { SetupProblem } from '../../setup-problem';
import { accountsFile } from '../start/accounts-file';
import { onStop } from '../start/stopping';
import { type Output, toTerminal } from './output';

export type TestApp = { url: string; accounts: string; stop(): Promise<void> };

/**
 * An app of its own on a free port, seeded into an empty data folder, started the way a person starts it.
 *
 * @throws SetupProblem with what it said where it does not come up
 */
export async function startApp(dataFolder: string, output: Output = toTerminal): Promise<TestApp> {
  const port = await freePort();
  const args = ['scripts/start.mjs', '--port', String(port), '--data', dataFolder];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...ALONE },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', output);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGINT');
    await gone;
  };
  onStop(stop);
  const isReady = await readyOrGone(createInterface({ input: child.stdout }), gone, output);
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

function readyOrGone(
  lines: ReturnType<typeof createInterface>,
  gone: Promise<void>,
  output: Output,
): Promise<boolean> {
  const ready = new Promise<boolean>((resolve) => {
    lines.on('line', (line) => {
      output(`${line}\n`);
      if (line.startsWith('Ctrl-C')) resolve(true);
    });
  });
  return Promise.race([ready, gone.then(() => false)]);
}
