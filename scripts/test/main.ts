import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupProblem } from '../../setup-problem';
import { generateClient } from '../start/prisma';
import { isStopping, stopAll } from '../start/stopping';
import { CHECKS, type Check } from './checks';
import { inWords, ONE_FAILED, sum, type Tally } from './tally';

const print = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm test`: every check in order, each under its heading and with its time, whatever failed before it. `npm test --
 * types` runs those whose heading contains the word. The last line is "N passed, N failed".
 *
 * @returns the exit code
 */
export async function main(words: string[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void interrupted());
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-npm-test-'));
  try {
    await generateClient();
    const total = sum(await runAll(chosen(words), folder));
    print(`\n${inWords(total)}`);
    return total.failed > 0 || total.passed === 0 ? 1 : 0;
  } finally {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

function chosen(words: string[]): Check[] {
  if (words.length === 0) return CHECKS;
  const asked = words.map((word) => word.toLowerCase());
  return CHECKS.filter(({ title }) => asked.some((word) => title.toLowerCase().includes(word)));
}

async function runAll(checks: Check[], folder: string): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const check of checks) {
    const tally = await runOne(check, folder);
    tallies.push(tally);
    if (check.blocks && tally.failed > 0) {
      print('What comes after needs it and is left out.');
      break;
    }
  }
  return tallies;
}

async function runOne({ title, run }: Check, folder: string): Promise<Tally> {
  const since = Date.now();
  print(`\n── ${title}`);
  const tally = await run(folder).catch((error: unknown) => {
    print(
      error instanceof SetupProblem ? error.message : String(error instanceof Error ? error.stack : error),
    );
    return ONE_FAILED;
  });
  print(`── ${title}: ${inWords(tally)}, ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return tally;
}

async function interrupted(): Promise<void> {
  if (isStopping()) return;
  await stopAll();
  process.exit(130);
}
