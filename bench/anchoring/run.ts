import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { makePair, type Pair, trapPair } from './corpus';
import { KINDS } from './documents';
import type { Profile } from './edits';
import type { Engine } from './engine';
import { diffMatchPatch } from './peers/diff-match-patch';
import { hypothesis } from './peers/hypothesis';
import { bothTexts, selectorOnly } from './peers/ours';
import { plainSearch } from './peers/plain-search';
import { count, newTally, percentages } from './score';
import { TRAPS, type Trap } from './traps';

const ENGINES: Engine[] = [bothTexts, selectorOnly, hypothesis, diffMatchPatch, plainSearch];
const SIZES = [10_000, 100_000, 1_000_000];
const PROFILES: Profile[] = ['light', 'heavy', 'hostile'];
const SEEDS = [1, 2, 3, 4, 5, 6];

function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

function scoreTable(title: string, pairs: readonly Pair[]): void {
  const quotes = pairs.reduce((sum, pair) => sum + pair.quotes.length, 0);
  const rows = ENGINES.map((engine) => {
    const tally = newTally();
    for (const pair of pairs) {
      const answers = engine.locate(pair);
      pair.quotes.forEach((quote, i) => {
        count(tally, pair.newText, quote, answers[i] ?? { span: null, asks: true });
      });
    }
    return [engine.name, ...percentages(tally).map((percent) => percent.toFixed(2))];
  });
  const head = [
    '',
    'right',
    'silently wrong',
    'given up',
    'wrong ends',
    'wrong and unseen',
    'asked for nothing',
  ];
  table(`${title}: ${pairs.length} documents, ${quotes} quotes, per cent`, head, rows);
}

function ownPairs(profile: Profile): Pair[] {
  return KINDS.flatMap((kind) =>
    SEEDS.map((seed) =>
      makePair({ kind, profile, size: 4_000 * (1 + (seed % 4)), quotes: 40, seed: seed * 7919 }),
    ),
  );
}

function trapPairs(trap: Trap): Pair[] {
  return KINDS.flatMap((kind) =>
    SEEDS.map((seed) =>
      trapPair(trap, { kind, profile: 'light', size: 8_000, quotes: 0, seed: seed * 7907 }),
    ),
  );
}

/** Milliseconds per 1,000 quotes: the median of several runs after a warm one. */
function timeOf(engine: Engine, pair: Pair): number {
  const quotes = pair.quotes.slice(0, engine.quotesToTime(pair.oldText.length));
  const part = { ...pair, quotes };
  const scale = 1000 / quotes.length;
  const once = () => {
    const start = performance.now();
    engine.locate(part);
    return performance.now() - start;
  };
  const first = once();
  const runs = Math.max(1, Math.min(25, Math.floor(2_000 / first)));
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
  return (times[times.length >> 1] ?? first) * scale;
}

function speedTable(): void {
  const head = ['', ...SIZES.flatMap((size) => [`${size / 1000} KB light`, 'heavy'])];
  const pairs = SIZES.flatMap((size) =>
    (['light', 'heavy'] as const).map((profile) =>
      makePair({ kind: 'prose', profile, size, quotes: 1000, seed: 42 }),
    ),
  );
  const ours = pairs.map((pair) => timeOf(bothTexts, pair));
  const rows = ENGINES.map((engine) => [
    engine.name,
    ...pairs.map((pair, i) => {
      const own = ours[i] ?? 1;
      const time = engine === bothTexts ? own : timeOf(engine, pair);
      return `${time.toFixed(1)} (${(time / own).toFixed(1)})`;
    }),
  ]);
  table('ms per 1,000 quotes (times ours with both texts)', head, rows);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
const path = process.argv[2];
if (path !== undefined) scoreTable(path, JSON.parse(readFileSync(path, 'utf8')) as Pair[]);
for (const profile of PROFILES) scoreTable(`${profile} edits, seeded`, ownPairs(profile));
for (const trap of TRAPS) scoreTable(`trap: ${trap}`, trapPairs(trap));
speedTable();
