import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { suggest, suggestionsIn } from '@/domain/suggestions/engine/suggest';
import { blocksIn, ownCorpus } from './corpora';

/**
 * What one reading of a long text costs. MB a second of one core, the list at the first reading and warm; of the stream
 * the peak resident memory, and the most that was alive on the heap beyond the text, in MB.
 */
export type LongReading = {
  found: number;
  first: number;
  warm: number;
  before: number;
  peak: number;
  alive: number;
};

const WARM_ROUNDS = 3;
const MB = 1024 * 1024;

/** Reads a text of `length` characters, each measure in a process of its own, so that its peak is its own. */
export function readLong(length: number): LongReading {
  return { ...inProcess('speed', length), ...inProcess('resident', length), ...inProcess('alive', length) };
}

/** Milliseconds of processor time that a new process needs for its first article of 12,000 characters, and for its tenth; each is another text. */
export type ArticleReading = { firstArticle: number; tenthArticle: number };

export const readArticles = (): ArticleReading => inProcess('article', ARTICLE * ARTICLES);

const ARTICLE = 12_000;
const ARTICLES = 10;

type Answer = LongReading & ArticleReading;
type Measure = 'speed' | 'resident' | 'alive' | 'article';

function inProcess(measure: Measure, length: number): Answer {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', ...process.execArgv, script, measure, String(length)],
    { encoding: 'utf8' },
  );
  if (stdout === '')
    throw new Error(`The reading of ${length} characters ended without an answer: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}

/** Our test briefs over and over, each time with other surnames, so that nothing comes twice. */
function longText(length: number): string {
  const briefs = ownCorpus('test');
  const text = briefs.map((brief) => brief.text).join('\n\n');
  const people = briefs.flatMap(({ brief }) => brief?.attributions.flatMap(({ who }) => who ?? []) ?? []);
  const surnames = new Set(people.flatMap((name) => name.split(' ').at(-1) ?? []));
  const named = new RegExp(`\\b(${[...surnames].join('|')})\\b`, 'g');
  let long = '';
  for (let round = 0; long.length < length; round += 1)
    long += `${text.replace(named, `$1${lettersOf(round)}`)}\n\n`;
  return long.slice(0, length);
}

const lettersOf = (round: number) => [...String(round)].map((digit) => 'aeioubdklm'[Number(digit)]).join('');

const measures: Record<Measure, (text: string) => Partial<Answer>> = {
  article: (text) => {
    const times = Array.from({ length: ARTICLES }, (_, at) => {
      const article = text.slice(at * ARTICLE, (at + 1) * ARTICLE);
      const revision = { text: article, blocks: blocksIn(article) };
      const began = process.cpuUsage();
      suggest(revision);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    return { firstArticle: times[0] ?? 0, tenthArticle: times.at(-1) ?? 0 };
  },
  speed: (text) => {
    const revision = { text, blocks: blocksIn(text) };
    const speeds = Array.from({ length: 1 + WARM_ROUNDS }, () => {
      const began = process.cpuUsage();
      suggest(revision);
      const { user, system } = process.cpuUsage(began);
      return Buffer.byteLength(text) / (user + system);
    });
    const [first = 0, ...warm] = speeds;
    return { first, warm: Math.max(...warm) };
  },
  resident: (text) => {
    const revision = { text, blocks: blocksIn(text) };
    const before = process.resourceUsage().maxRSS / 1024;
    let found = 0;
    for (const _ of suggestionsIn(revision)) found += 1;
    return { found, before, peak: process.resourceUsage().maxRSS / 1024 };
  },
  alive: (text) => {
    const revision = { text, blocks: blocksIn(text) };
    const collect = globalThis.gc ?? (() => undefined);
    const onHeap = () => {
      collect();
      return process.memoryUsage().heapUsed / MB;
    };
    const before = onHeap();
    let most = before;
    let count = 0;
    for (const _ of suggestionsIn(revision)) {
      count += 1;
      if (count % 400 === 0) most = Math.max(most, onHeap());
    }
    return { alive: most - before };
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = longText(Number(process.argv[3]));
  process.stdout.write(JSON.stringify(measures[process.argv[2] as Measure](text)));
}
