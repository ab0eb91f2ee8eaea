import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupProblem } from '../../setup-problem';
import { type Account, launchAs } from './account';
import type { Binaries } from './binaries';
import { CLEAN } from './cluster';
import { type Complaint, complaintOf } from './complaint';
import { serves } from './connect';
import type { Credentials, Places } from './credentials';
import { isAlive, type Postmaster, postmasterIn, removeStaleNote } from './postmaster';
import { serverArguments } from './settings';

export type Cluster = {
  places: Places;
  credentials: Credentials;
  binaries: Binaries;
  account: Account;
  durable: boolean;
};

const POLL_MS = 50;
/** Replaying the log after a crash takes as long as it takes; this long means that nothing moves any more. */
const READY_WITHIN_MS = 300_000;
/** Pauses before a folder that is still held is tried again: about half a minute in all. */
const BACK_OFF_MS = [200, 400, 800, 1_600, 3_000, 5_000, 8_000, 12_000];
const LOG_KEPT_BYTES = 5_000_000;

/**
 * Starts a server in the cluster, or joins the one that runs there, and returns when it takes connections.
 *
 * @param fixedPort the port it must have; without it the one it had last, or any free one
 * @throws SetupProblem that says why it does not start
 */
export async function bringUp(
  cluster: Cluster,
  fixedPort?: number,
): Promise<Postmaster & { adopted: boolean }> {
  for (const pause of [...BACK_OFF_MS, null]) {
    const running = await joinRunning(cluster);
    if (running) return { ...running, adopted: true };

    const port = fixedPort ?? (await rememberedPort(cluster.places.port));
    const outcome = await launch(cluster, port);
    if ('pid' in outcome) return { ...outcome, adopted: false };
    if (outcome.kind === 'fatal' || pause === null) throw outcome.problem;
    await delay(pause);
  }
  throw new SetupProblem(`PostgreSQL did not start in ${cluster.places.cluster}.`);
}

/** An orphan of a start that was killed serves on: it is used, once it proves to be ours. */
async function joinRunning({ places, credentials }: Cluster): Promise<Postmaster | null> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const postmaster = postmasterIn(places.cluster);
    if (postmaster === null) return null;
    if (postmaster.ready && (await serves(places.cluster, postmaster.port, credentials))) return postmaster;
    if (postmaster.ready && !isAlive(postmaster.pid)) return null;
    await delay(POLL_MS * 4);
  }
  return null;
}

async function launch(cluster: Cluster, port: number): Promise<Postmaster | Complaint> {
  const { places, binaries, account, durable } = cluster;
  removeStaleNote(places.cluster);
  const before = keepLogShort(places.log);
  const args = serverArguments(places.cluster, port, durable);
  const { command, args: line, options } = launchAs(account, binaries.postgres, args, places.cluster);
  const log = openSync(places.log, 'a', 0o600);
  // In a session of its own: Ctrl-C is for us, and we stop the server after the app.
  const child = spawn(command, line, {
    ...options,
    cwd: places.cluster,
    env: CLEAN,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true)).on('error', () => (ended = true));
  child.unref();

  const postmaster = await becomesReady(cluster, port, () => ended);
  if (postmaster === null) return complaintOf(readFileSync(places.log, 'utf8').slice(before), places.cluster);
  await writeFile(places.port, `${port}\n`);
  return postmaster;
}

async function becomesReady(
  { places, credentials }: Cluster,
  port: number,
  hasEnded: () => boolean,
): Promise<Postmaster | null> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!hasEnded() && Date.now() < until) {
    const postmaster = postmasterIn(places.cluster);
    if (postmaster?.ready && postmaster.port === port && (await serves(places.cluster, port, credentials))) {
      return postmaster;
    }
    await delay(POLL_MS);
  }
  return null;
}

/** @returns the length of the log in characters, after the old one was put aside if it had grown long */
function keepLogShort(log: string): number {
  try {
    if (statSync(log).size > LOG_KEPT_BYTES) renameSync(log, `${log}.1`);
    return readFileSync(log, 'utf8').length;
  } catch {
    return 0;
  }
}

async function rememberedPort(file: string): Promise<number> {
  const port = Number(await readFile(file, 'utf8').catch(() => '0'));
  return port > 0 && (await isFree(port)) ? port : freePort();
}

const isFree = (port: number) =>
  freePort(port).then(
    () => true,
    () => false,
  );

/** A port of the loopback address that nobody listens on; with an argument, that one or an error. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
