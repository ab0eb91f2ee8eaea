import { say } from '../scripts/bootstrap/progress.mjs';
import { isStopping, stopAll } from '../scripts/start/stopping';
import { type Effort, type Part, readChoice, USAGE } from './choice';
import { loadLine, machineLines } from './machine';
import { openStage, type Stage } from './stage';

type Measure = { measure(stage: Stage, effort: Effort): Promise<void> };

/** Loaded one by one: the domain can be loaded only when the database client was generated. */
const MEASURES: Record<Part, () => Promise<Measure>> = {
  article: () => import('./article/measure'),
  verdict: () => import('./verdict/measure'),
  queue: () => import('./queue/measure'),
  queries: () => import('./queries/measure'),
};

/**
 * `npm run bench`: starts what it measures, prints what it found, and leaves nothing behind.
 *
 * @returns the exit code: 0 whatever the figures are
 */
export async function main(args: string[]): Promise<number> {
  const { help, parts, effort } = readChoice(args);
  if (help) {
    say(USAGE);
    return 0;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stopAll().then(() => process.exit(1)));
  try {
    const stage = await openStage();
    for (const line of await machineLines(stage.server.superUrl)) say(line);
    for (const part of parts) {
      say(`\n## ${part}`);
      await (await MEASURES[part]()).measure(stage, effort);
    }
    say(`\nAt the end:\n${loadLine()}`);
  } catch (error) {
    // What breaks because it was told to stop is not worth a word.
    if (!isStopping()) throw error;
  } finally {
    await stopAll();
  }
  return 0;
}
