import { spawn } from 'node:child_process';
import { onStop } from '../start/stopping';
import { type Output, toTerminal } from './output';

const QUIET_MS = 15_000;

/** Runs a program whose words go where those of its check go; a line tells the terminal that it lives while it is silent. */
export function show(
  title: string,
  args: string[],
  output: Output,
  environment: Record<string, string | undefined> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const since = Date.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output);
    const forget = onStop(() => void child.kill('SIGTERM'));
    const beat = setInterval(() => {
      toTerminal(`… ${title}, ${Math.round((Date.now() - since) / 1000)} s\n`);
    }, QUIET_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(beat);
      forget();
      resolve(code === 0);
    });
  });
}
