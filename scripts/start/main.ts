import { readEnvironment } from '../../env';
import { say, step } from '../bootstrap/progress.mjs';
import { banner, hasFirstArticle } from './banner';
import { build, needsBuild } from './build';
import { loadStories, prepareDatabase } from './database';
import { ensureFirstPeople } from './first-people';
import { readFlags, USAGE } from './flags';
import { checkPort } from './port';
import { keptSecret } from './secret';
import { serve } from './serve';
import { isStopping, stopAll } from './stopping';
import { recheckJudgedWords } from './words-judged';

/**
 * `npm start`: from a clone to a served newsroom. Each step is skipped where nothing changed since the last start.
 *
 * @returns the exit code
 */
export async function main(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if (flags.help) {
    say(USAGE);
    return 0;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stopOnSignal());
  try {
    // Flags go before the environment, for what is started from here as well.
    Object.assign(process.env, flags.given);
    await start(readEnvironment(), flags.dev);
  } catch (error) {
    // What breaks because it was told to stop is not worth a word.
    if (!isStopping()) throw error;
  } finally {
    await stopAll();
  }
  return 0;
}

async function stopOnSignal(): Promise<void> {
  if (isStopping()) return;
  say('\nStopping …');
  await stopAll();
  process.exit(0);
}

async function start(env: ReturnType<typeof readEnvironment>, dev: boolean): Promise<void> {
  const { HOST: host, PORT: port, SOURCELINE_DATA: dataFolder } = env;
  await checkPort(host, port);
  const urls = await prepareDatabase(env);
  const secret = env.BETTER_AUTH_SECRET ?? keptSecret(dataFolder);
  const demo = env.SOURCELINE_DEMO === 'on';
  const people = await ensureFirstPeople({ demo, dataFolder, appUrl: urls.appUrl, secret });
  await recheckJudgedWords(urls.appUrl);
  await loadStories(urls, dataFolder);
  const environment = appEnvironment(env, urls.appUrl, secret);
  if (!dev && needsBuild()) await step('Building', () => build(environment));
  const { ended } = await step('Starting the app', () => serve({ host, port, dev, environment }));
  say(banner({ host, port, people, firstArticle: await hasFirstArticle(urls.appUrl) }));
  await ended;
}

/** What the app is told. The owner of the tables is not among it. */
function appEnvironment(env: ReturnType<typeof readEnvironment>, appUrl: string, secret: string) {
  return {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: undefined,
    BETTER_AUTH_SECRET: secret,
    SOURCELINE_DATA: env.SOURCELINE_DATA,
    SOURCELINE_DEMO: env.SOURCELINE_DEMO,
    SOURCELINE_LOG: env.SOURCELINE_LOG,
    SOURCELINE_FOLLOW: env.SOURCELINE_FOLLOW,
    SOURCELINE_URL: env.SOURCELINE_URL,
    SOURCELINE_TRUST_PROXY: String(env.SOURCELINE_TRUST_PROXY),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
