import { readFileSync } from 'node:fs';
import os from 'node:os';
import { withClient } from '../db/embedded/connect';

const PACKAGES = ['next', 'react', 'prisma', 'pg'];

/** Where and on what this run is made. */
export async function machineLines(superUrl: string): Promise<string[]> {
  const [processor] = os.cpus();
  const { rows } = await withClient(superUrl, (client) => client.query('SHOW server_version'));
  return [
    `Date:     ${new Date().toISOString()}`,
    `Machine:  ${processor?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`,
    `Versions: Node ${process.versions.node}, PostgreSQL ${rows[0].server_version}, ${PACKAGES.map(versionOf).join(', ')}`,
    loadLine(),
  ];
}

/** How much else the machine has to do: processes that run or wait, over 1, 5 and 15 minutes. */
export function loadLine(): string {
  const load = os.loadavg().map((value) => value.toFixed(1));
  return `Load:     ${load.join(' ')} (on ${os.cpus().length} cores)`;
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version}`;
}
