import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupProblem } from '../../setup-problem';
import { say } from '../bootstrap/progress.mjs';
import { NEXT } from './build';
import { isStopping, onStop } from './stopping';

export type App = {
  host: string;
  port: number;
  dev: boolean;
  environment: Record<string, string | undefined>;
};

const READY_WITHIN_MS = 120_000;
const POLL_MS = 100;
const STOP_WITHIN_MS = 10_000;
/** An app that ends this often in a row does not get better by being started again. */
const FAILURES = 5;
const CALM_MS = 60_000;

/**
 * Starts the app, looks after it, and returns when it answers.
 *
 * @returns a promise within, settled when the app ended for good
 * @throws SetupProblem where it does not come up
 */
export async function serve(app: App): Promise<{ ended: Promise<void> }> {
  let child = launch(app);
  onStop(() => end(child));
  const ended = keepUp();
  await Promise.race([becomesReady(app), ended]);
  return { ended };

  async function keepUp(): Promise<void> {
    const failures: number[] = [];
    while (!isStopping()) {
      await new Promise((resolve) => child.once('exit', resolve));
      if (isStopping()) return;
      failures.push(Date.now());
      if (failures.filter((at) => at > Date.now() - CALM_MS).length >= FAILURES) break;
      say('The app ended unexpectedly; starting it again.');
      await delay(1_000 * failures.length);
      if (!isStopping()) child = launch(app);
    }
    if (!isStopping())
      throw new SetupProblem('The app ends as soon as it is started; see what it wrote above.');
  }
}

function launch({ host, port, dev, environment }: App): ChildProcess {
  const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
  const args = ['--import', preload, NEXT, dev ? 'dev' : 'start', '-H', host, '-p', String(port)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (dev || !isGreeting(line)) say(line);
    });
  return child;
}

/** Next's own words at a start; ours follow. */
const isGreeting = (line: string) => line.trim() === '' || /^\s*(▲|- |✓)/.test(line);

async function becomesReady({ host, port }: App): Promise<void> {
  const address = `http://${reachable(host)}:${port}/api/health`;
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !isStopping()) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await delay(POLL_MS);
  }
  if (!isStopping()) throw new SetupProblem(`The app does not become ready: see ${address}.`);
}

/** A wildcard is not an address to go to. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(timer);
}
