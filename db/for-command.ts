import { readEnvironment } from '../env';
import { startEmbedded } from './embedded/server';
import { type DatabaseUrls, urlsFromEnvironment } from './urls';

/**
 * The database that a command line tool works on: that of the environment, else the embedded one of the data folder.
 * Where the latter does not run, it is started and stops with this process.
 */
export async function databaseForCommand(): Promise<DatabaseUrls> {
  const env = readEnvironment();
  const named = urlsFromEnvironment(env);
  if (named) return named;
  const server = await startEmbedded({ dataFolder: env.SOURCELINE_DATA });
  process.once('exit', () => server.stopWithoutWaiting());
  return server;
}
