import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { suggest } from '@/domain/suggestions/suggest';
import { blocksIn, ownCorpus } from './corpora';

/** What one reading of a long text costs: MB a second of one core, first and warm, and peak resident memory in MB. */
export type LongReading = { found: number; first: number; warm: number; before: number; peak: number };

const WARM_ROUNDS = 3;

/** Reads a text of `length` characters in a process of its own, so that its peak is its own. */
export function readLong(length: number): LongReading {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, String(length)], {
    encoding: 'utf8',
  });
  if (stdout === '')
    throw new Error(`The reading of ${length} characters ended without an answer: ${stderr}`);
  return JSON.parse(stdout) as LongReading;
}

function measureHere(length: number): LongReading {
  const briefs = ownCorpus('test')
    .map(({ text }) => text)
    .join('\n\n');
  const text = briefs.repeat(Math.ceil(length / briefs.length)).slice(0, length);
  const revision = { text, blocks: blocksIn(text), publishedOn: null };
  const before = process.resourceUsage().maxRSS / 1024;
  let found = 0;
  const speeds = Array.from({ length: 1 + WARM_ROUNDS }, () => {
    const began = process.cpuUsage();
    found = suggest(revision).length;
    const { user, system } = process.cpuUsage(began);
    return Buffer.byteLength(text) / (user + system);
  });
  const [first = 0, ...warm] = speeds;
  const peak = process.resourceUsage().maxRSS / 1024;
  return { found, first, warm: Math.max(...warm), before, peak };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(JSON.stringify(measureHere(Number(process.argv[2]))));
