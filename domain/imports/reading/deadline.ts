import { Script } from 'node:vm';
import { ReadingProblem } from './problem';

/** An honest page of 5 MB is read in less than a second. */
const LONGEST_MS = 5000;

/**
 * Runs `work` and stops it when it takes too long: a page can be built so that reading it takes hours. Node's own
 * time limit for a script is the one that ends a busy loop from outside without a further process; the work itself
 * runs in our own context.
 *
 * @throws ReadingProblem when the time is over
 */
export function withDeadline<Result>(work: () => Result, milliseconds = LONGEST_MS): Result {
  try {
    return new Script('work()').runInNewContext({ work }, { timeout: milliseconds }) as Result;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new ReadingProblem(
      'The page is built so that reading it takes too long. Paste the text of the article instead.',
    );
  }
}

function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === TIMEOUT;
}

const TIMEOUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT';
