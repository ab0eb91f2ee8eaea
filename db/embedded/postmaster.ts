import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A server that lives in a cluster folder, by its own note in postmaster.pid. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/**
 * The server that runs in `cluster`, or null. A note left by one that is gone is recognised, also where its process
 * number belongs to another program by now (usual in containers, where numbers are few).
 */
export function postmasterIn(cluster: string): Postmaster | null {
  const note = readNote(cluster);
  return note && isAlive(note.pid) && mayBeOurs(note.pid, cluster) ? note : null;
}

/** Removes a note whose process number another program has taken: PostgreSQL itself would not dare to. */
export function removeStaleNote(cluster: string): void {
  const note = readNote(cluster);
  if (note && isAlive(note.pid) && !mayBeOurs(note.pid, cluster)) rmSync(join(cluster, 'postmaster.pid'));
}

/** Lines: process, folder, start, port, socket folder, address, shared memory, status. */
function readNote(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/** Whether the process exists; one that ended but was not collected yet by its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/** The state letter that Linux shows for a process; empty elsewhere. */
function stateOf(pid: number): string {
  try {
    return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** A server's working folder is its cluster. Where the system does not show it, the benefit of the doubt. */
function mayBeOurs(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return true;
  }
}
