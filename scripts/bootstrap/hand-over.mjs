import { nodeProblem } from './node-version.mjs';

/**
 * Checks Node, installs what is missing and runs a TypeScript entry point in this very process, so that signals and the
 * exit code need no passing on. Plain JavaScript, because nothing else runs before the packages are there.
 *
 * A problem that the person can solve is printed in one line; anything else is a defect and keeps its stack.
 *
 * @param {URL} entry a module whose `main(args)` returns the exit code
 */
export async function handOver(entry) {
  const problem = nodeProblem();
  if (problem) return fail(problem);
  try {
    const { ensurePackages } = await import('./install.mjs');
    await ensurePackages();
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import(entry.href);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error?.name !== 'SetupProblem') throw error;
    fail(error.message);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
