import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupProblem } from '../../setup-problem';

/** An app whose start was killed ends a moment later and lets its port go. */
const TRIES = 10;
const PAUSE_MS = 200;

/**
 * @throws SetupProblem where the app could not listen there
 */
export async function checkPort(host: string, port: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const code = await tryToListen(host, port);
    if (code === null) return;
    if (code !== 'EADDRINUSE' || attempt === TRIES) throw new SetupProblem(remedy(code, host, port));
    await delay(PAUSE_MS);
  }
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

function remedy(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    const next = port < 65_535 ? port + 1 : port - 1;
    return `Port ${port} is taken: stop what listens there, or choose another, for example npm start -- --port ${next}.`;
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}: choose one from 1024 on, for example npm start -- --port 3000.`;
  }
  return `${host} is not an address that this machine can listen on (${code}): choose another with --host.`;
}
