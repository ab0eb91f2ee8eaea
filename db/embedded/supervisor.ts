import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './postmaster';

/**
 * Which process looks after the embedded server: the one that restarts it when it dies and stops it in the end.
 * Others that come while it lives, such as `prisma db seed`, use the server and leave it running.
 */
type Record = { pid: number; since: string };

const fileIn = (home: string) => join(home, 'supervisor.json');
const self = (): Record => ({ pid: process.pid, since: startOf(process.pid) });

/** Takes the server over unless another process looks after it. */
export function takeOver(home: string): boolean {
  if (isLookedAfter(home)) return false;
  writeFileSync(fileIn(home), `${JSON.stringify(self())}\n`);
  return true;
}

/** Whether another process that still lives looks after the server. */
export function isLookedAfter(home: string): boolean {
  const other = read(home);
  if (other === null || other.pid === process.pid) return false;
  return isAlive(other.pid) && startOf(other.pid) === other.since;
}

export function letGo(home: string): void {
  if (read(home)?.pid === process.pid) rmSync(fileIn(home), { force: true });
}

function read(home: string): Record | null {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8'));
  } catch {
    return null;
  }
}

/** When a process started, in the kernel's ticks: a number can be given again, number and start cannot. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return '';
  }
}
