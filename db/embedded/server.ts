import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { asProblem } from '../../setup-problem';
import { postgresAccount } from './account';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { serves } from './connect';
import { type Connection, connectionTo, placesIn, readCredentials } from './credentials';
import { prepareFolder } from './folder';
import { bringUp, type Cluster } from './launch';
import { isAlive, postmasterIn } from './postmaster';
import { ensureRoles } from './roles';
import { letGo, takeOver } from './supervisor';

export type EmbeddedOptions = {
  dataFolder: string;
  /** Told one line about each thing that happens. */
  log?: (line: string) => void;
  /** False gives up all safety against crashes for speed: for tests alone. */
  durable?: boolean;
};

export type EmbeddedServer = Connection & {
  /** It was running when we came: an orphan of a start that was killed, or looked after by another process. */
  adopted: boolean;
  /** Stops the server, if this process looks after it. */
  stop(): Promise<void>;
  /** The same for a process that is about to end: the server finishes on its own. */
  stopWithoutWaiting(): void;
};

const WATCH_MS = 500;
const RESTART_PAUSES_MS = [0, 1_000, 2_000, 5_000, 10_000, 30_000];
const STOP_WITHIN_MS = 60_000;

/**
 * Starts the PostgreSQL of a data folder and looks after it: when it dies, it is started again, for as long as it
 * takes (a full disk may take a while). The port stays the same meanwhile.
 *
 * @throws SetupProblem, one line with a remedy, where the folder belongs to someone else, the disk is full, …
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataFolder = resolve(options.dataFolder);
  try {
    const cluster = await openCluster(dataFolder, options.durable ?? true);
    const { port, adopted } = await bringUp(cluster);
    await ensureRoles(port, cluster.credentials);
    const care = takeOver(cluster.places.home) ? watch(cluster, port, options.log) : NOT_OURS;
    return { ...connectionTo(port, cluster.credentials), adopted, ...care };
  } catch (error) {
    throw asProblem(error, dataFolder);
  }
}

/** The addresses of the server that runs for a data folder, or null where none does. */
export async function connectionOfRunning(dataFolder: string): Promise<Connection | null> {
  const places = placesIn(resolve(dataFolder));
  if (!existsSync(places.credentials)) return null;
  const credentials = readCredentials(places.credentials);
  const postmaster = postmasterIn(places.cluster);
  if (!postmaster || !(await serves(places.cluster, postmaster.port, credentials))) return null;
  return connectionTo(postmaster.port, credentials);
}

async function openCluster(dataFolder: string, durable: boolean): Promise<Cluster> {
  const account = postgresAccount();
  const binaries = await findBinaries();
  const places = placesIn(dataFolder);
  await prepareFolder(dataFolder, account);
  await ensureCluster(places, { binaries, account, durable });
  return { places, credentials: readCredentials(places.credentials), binaries, account, durable };
}

type Care = Pick<EmbeddedServer, 'stop' | 'stopWithoutWaiting'>;

const NOT_OURS: Care = { stop: async () => undefined, stopWithoutWaiting: () => undefined };

/** Restarts the server when it is gone, until one of the returned functions ends the watch and stops it. */
function watch(cluster: Cluster, port: number, log: (line: string) => void = () => undefined): Care {
  let stopping = false;
  let restarting: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (restarting || postmasterIn(cluster.places.cluster)) return;
    restarting = restart(cluster, port, log, () => stopping).finally(() => {
      restarting = null;
    });
  }, WATCH_MS);
  timer.unref();

  const end = () => {
    stopping = true;
    clearInterval(timer);
  };
  const stop = async () => {
    end();
    await restarting;
    await stopServer(cluster);
    letGo(cluster.places.home);
  };
  const stopWithoutWaiting = () => {
    end();
    askToStop(cluster);
    letGo(cluster.places.home);
  };
  return { stop, stopWithoutWaiting };
}

async function restart(
  cluster: Cluster,
  port: number,
  log: (line: string) => void,
  isStopping: () => boolean,
): Promise<void> {
  log('PostgreSQL ended unexpectedly; starting it again.');
  for (let attempt = 0; !isStopping(); attempt += 1) {
    try {
      await bringUp(cluster, port);
      log('PostgreSQL is back.');
      return;
    } catch (error) {
      log(`PostgreSQL is still down. ${error instanceof Error ? error.message : String(error)}`);
      await delay(RESTART_PAUSES_MS[attempt] ?? 30_000, undefined, { ref: false });
    }
  }
}

/** A fast shutdown: open transactions are rolled back, everything that was committed is written. */
function askToStop({ places }: Cluster): number | null {
  const running = postmasterIn(places.cluster);
  if (running) process.kill(running.pid, 'SIGINT');
  return running?.pid ?? null;
}

async function stopServer(cluster: Cluster): Promise<void> {
  const pid = askToStop(cluster);
  if (pid === null) return;
  const until = Date.now() + STOP_WITHIN_MS;
  while (isAlive(pid)) {
    if (Date.now() > until) process.kill(pid, 'SIGQUIT');
    await delay(25);
  }
}
