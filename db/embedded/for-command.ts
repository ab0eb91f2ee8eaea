import { type DatabaseUrls, urlsFromEnvironment } from '../urls';
import { startEmbedded } from './server';

/** Where everything lives that Sourceline keeps, unless SOURCELINE_DATA names another place. */
export const DEFAULT_DATA_FOLDER = '.sourceline';

/**
 * The database that a command line tool works on: that of the environment, else the embedded one of the data folder.
 * Where the latter does not run, it is started and stops with this process.
 */
export async function databaseForCommand(env = process.env): Promise<DatabaseUrls> {
  const named = urlsFromEnvironment(env);
  if (named) return named;
  const server = await startEmbedded({ dataFolder: env.SOURCELINE_DATA || DEFAULT_DATA_FOLDER });
  process.once('exit', () => server.stopWithoutWaiting());
  return server;
}
