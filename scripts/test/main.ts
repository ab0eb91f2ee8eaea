import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupProblem } from '../../setup-problem';
import { generateClient } from '../start/prisma';
import { isStopping, stopAll } from '../start/stopping';
import { CHECKS, type Check, type Result } from './checks';
import { choose, stagesOf, UnknownPart } from './choose';
import { kept, toTerminal } from './output';
import { inWords, ONE_FAILED, sum } from './tally';
import { longest, type Timed } from './times';

type Finished = Result & Timed;

const print = (line: string) => toTerminal(`${line}\n`);

/**
 * `npm test`: every check, each under its heading and with its time, whatever failed before it. `npm test -- types`
 * runs the parts that are named. At the end it says what took longest; the last line is "N passed, N failed".
 *
 * @returns the exit code; 2 where a word names no part
 */
export async function main(words: string[]): Promise<number> {
  try {
    return await runAll(choose(words, CHECKS));
  } catch (error) {
    if (!(error instanceof UnknownPart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function runAll(checks: Check[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void interrupted());
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-npm-test-'));
  try {
    await generateClient();
    const finished = await runStages(stagesOf(checks), folder);
    const inside = finished.flatMap((one) => one.inside ?? []);
    const total = sum(finished);
    print(`\n${longest(finished, inside)}`);
    print(`\n${inWords(total)}`);
    return total.failed > 0 || total.passed === 0 ? 1 : 0;
  } finally {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runStages(stages: Check[][], folder: string): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const stage of stages) {
    const results = await Promise.all(stage.map((check) => runOne(check, folder, stage.length === 1)));
    finished.push(...results);
    const isBlocked = stage.some(({ blocks }, at) => blocks && (results[at]?.failed ?? 0) > 0);
    if (isBlocked) {
      print('What comes after needs it and is left out.');
      break;
    }
  }
  return finished;
}

/** One that runs beside others is shown whole when it ends. */
async function runOne({ name, title, run }: Check, folder: string, isAlone: boolean): Promise<Finished> {
  const since = Date.now();
  const words = kept();
  const output = isAlone ? toTerminal : words.output;
  output(`\n── ${title}\n`);
  const result = await run({ folder, output }).catch((error: unknown) => {
    output(`${sentenceOf(error)}\n`);
    return ONE_FAILED;
  });
  const seconds = (Date.now() - since) / 1000;
  output(`── ${title}: ${inWords(result)}, ${seconds.toFixed(1)} s\n`);
  toTerminal(words.text());
  return { ...result, name, seconds };
}

function sentenceOf(error: unknown): string {
  if (error instanceof SetupProblem) return error.message;
  return String(error instanceof Error ? error.stack : error);
}

async function interrupted(): Promise<void> {
  if (isStopping()) return;
  await stopAll();
  process.exit(130);
}
