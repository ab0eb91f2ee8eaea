import { spawn } from 'node:child_process';
import { onStop } from './stopping';

/**
 * Runs a program to its end and keeps what it writes, to be shown only where it fails. It is ended where the start as a
 * whole is.
 *
 * @param environment on top of that of this process; undefined takes a variable away
 */
export function run(
  program: string,
  args: string[],
  environment: Record<string, string | undefined> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const forget = onStop(() => void child.kill('SIGTERM'));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      forget();
      resolve({ code: code ?? 1, output });
    });
  });
}
