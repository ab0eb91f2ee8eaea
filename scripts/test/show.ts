import { spawn } from 'node:child_process';
import { onStop } from '../start/stopping';

const QUIET_MS = 15_000;

/** Runs a program whose words go straight to the terminal; a line tells that it lives while it is silent. */
export function show(
  title: string,
  args: string[],
  environment: Record<string, string | undefined> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const since = Date.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forget = onStop(() => void child.kill('SIGTERM'));
    const beat = setInterval(() => {
      process.stdout.write(`… ${title}, ${Math.round((Date.now() - since) / 1000)} s\n`);
    }, QUIET_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(beat);
      forget();
      resolve(code === 0);
    });
  });
}
