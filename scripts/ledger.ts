import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { database } from '@/db/client';
import { databaseForCommand } from '@/db/for-command';
import type { LedgerHead } from '@/domain/ledger/chain';
import { headOf, verifyLedger } from '@/domain/ledger/queries';
import { SetupProblem } from '@/setup-problem';

const USAGE = `npm run ledger -- verify [--head FILE]   walk the whole ledger; with the head saved in FILE, also see that nothing was cut off
npm run ledger -- head [--to FILE]       the newest entry, to keep in a place that nobody who can write to the database can write to`;

const savedHead = z.object({
  seq: z.string().regex(/^\d+$/).transform(BigInt),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** @returns the exit code: 1 when the ledger is not what was written */
async function verify(headFile: string | undefined): Promise<number> {
  const saved = headFile === undefined ? null : readHead(headFile);
  const { fault, head } = await verifyLedger(saved);
  if (fault === null) {
    const since = saved === null ? '' : ` It holds the entry saved in ${headFile}, number ${saved.seq}.`;
    console.log(`The ledger is unbroken: ${head.seq} entries, head ${head.hash}.${since}`);
    return 0;
  }
  console.error(`The ledger was tampered with. First bad entry: ${fault.seq}, ${fault.problem}.`);
  return 1;
}

async function showHead(file: string | undefined): Promise<number> {
  const head = await headOf();
  if (head === null) throw new SetupProblem('The ledger is empty: there is no head yet.');
  const text = `${JSON.stringify({ seq: head.seq.toString(), hash: head.hash })}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
  return 0;
}

function readHead(file: string): LedgerHead {
  try {
    return savedHead.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SetupProblem(
      `${file} holds no head of a ledger. Make one with: npm run ledger -- head --to ${file}`,
    );
  }
}

async function run(): Promise<number> {
  const options = { head: { type: 'string' }, to: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [what] = positionals;
  if (what !== 'verify' && what !== 'head') throw new SetupProblem(USAGE);
  process.env.DATABASE_URL = (await databaseForCommand()).appUrl;
  return what === 'verify' ? verify(values.head) : showHead(values.to);
}

/** What to print of an error that the person can put right; null for a defect of ours. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof SetupProblem) return error.message;
  const wrongArguments =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return wrongArguments ? `${error.message}\n${USAGE}` : null;
}

try {
  process.exitCode = await run();
} catch (error) {
  const sentence = sentenceOf(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 2;
} finally {
  if (process.env.DATABASE_URL) await database().$disconnect();
}
