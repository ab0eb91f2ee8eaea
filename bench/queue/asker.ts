import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onStop } from '@/scripts/start/stopping';
import type { BenchDatabase } from '../stage';
import type { Asked, Told } from './worker';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export type Asker = { ask(asked: Asked): Promise<Told>; stop(): Promise<void> };

/** A process that asks one database for its queue. */
export function startAsker({ appUrl }: BenchDatabase): Asker {
  const child = fork(WORKER, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: appUrl },
  });
  const gone = new Promise<never>((_, reject) =>
    child.once('exit', () => reject(new Error('The process that asks for the queue has ended.'))),
  );
  gone.catch(() => undefined);
  const ask = (asked: Asked) => {
    const told = new Promise<Told>((resolve) => child.once('message', (answer: Told) => resolve(answer)));
    child.send(asked);
    return Promise.race([told, gone]);
  };
  const stop = async () => {
    if (child.connected) child.disconnect();
    await gone.catch(() => undefined);
    forget();
  };
  const forget = onStop(stop);
  return { ask, stop };
}
