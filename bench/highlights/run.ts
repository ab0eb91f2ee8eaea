import { gzipSync } from 'node:zlib';
import { loadLine } from '@/bench/machine';
import { kilobytes, milliseconds, table, target } from '@/bench/report';
import { median } from '@/bench/rounds';
import { rowsOf } from '@/components/article/markup';
import { say } from '@/scripts/bootstrap/progress.mjs';
import { type Visit, withBrowser } from './browser';
import { claimsOn, LENGTHS, type Length, longText, WORDS } from './document';
import { type Around, articleMarkup } from './markup';
import { PEERS, type PeerName, pageOf, peerPage } from './pages';
import { articleStyles, LAID_OUT_AT_ONCE } from './styles';

const AMOUNTS = [50, 500, 2_000];
const MOST = 2_000;
const SLOWER_AT_MOST = 1.15;
const HEAVIER_AT_MOST = 25_000;
const tiny = process.argv.includes('--tiny');
const ROUNDS = tiny ? 1 : 15;
const PEER_ROUNDS = tiny ? 1 : 3;
const PEER_LIMIT_MS = tiny ? 10_000 : 60_000;

const text = longText(1);
const pages = new Map<string, string>();
const claims = (amount: number, length: Length) => claimsOn(text, amount, length);

/** `npm run bench:highlights`: our marks in Chromium beside the same page without them, and beside what others do. */
async function main(): Promise<void> {
  say(`An article of ${WORDS} words. ${loadLine()}`);
  pages.set('styles.css', await articleStyles());
  tellBytes();
  tellLaying();
  const rows = [...ourRows('text alone', AMOUNTS), ...ourRows('whole page', [MOST])];
  const peers = await peerNames();
  await withBrowser(pages, async (visit) => {
    await tellOurs(visit, rows);
    await tellPeers(visit, peers);
  });
  say(`\n${loadLine()}`);
}

function tellBytes(): void {
  const plain = articleMarkup(text, [], { marks: false, around: 'text alone' });
  const rows = lengths().flatMap((length) =>
    AMOUNTS.map((amount) => {
      const html = articleMarkup(text, claims(amount, length), { marks: true, around: 'text alone' });
      const marks = gzipSync(html).length - gzipSync(plain).length;
      const elements = html.match(/<[a-z]/g)?.length ?? 0;
      return { length, amount, marks, html: html.length, elements };
    }),
  );
  table(
    ['what marks weigh', 'HTML of the text', 'elements', 'marks, gzip'],
    rows.map(({ length, amount, html, elements, marks }) => [
      `${amount} claims, ${length}`,
      kilobytes(html),
      String(elements),
      kilobytes(marks),
    ]),
  );
  for (const { length, marks } of rows.filter(({ amount }) => amount === MOST))
    target(
      `${MOST} claims (${length}) weigh at most ${kilobytes(HEAVIER_AT_MOST)}`,
      marks <= HEAVIER_AT_MOST,
    );
}

/** Laying claims over the text, without writing it out. */
function tellLaying(): void {
  const rows = lengths().flatMap((length) =>
    AMOUNTS.map((amount) => {
      const list = claims(amount, length);
      const times = Array.from({ length: 12 }, () => {
        const since = performance.now();
        rowsOf(text.text, text.blocks, list);
        return performance.now() - since;
      });
      return [`${amount} claims, ${length}`, milliseconds(median(times.slice(4)))];
    }),
  );
  table(['laying claims over the text', 'time'], rows);
}

const lengths = () => Object.keys(LENGTHS) as Length[];

/** Two pages that differ in their marks alone. */
type Comparison = { name: string; marked: string; plain: string; isTarget: boolean };

function ourRows(around: Around, amounts: readonly number[]): Comparison[] {
  return lengths().flatMap((length) =>
    amounts.flatMap((amount) =>
      [false, true].map((atOnce) => {
        const name = `${around}, ${amount} claims, ${length}${atOnce ? ', all laid out at once' : ''}`;
        const more = atOnce ? LAID_OUT_AT_ONCE : '';
        const list = claims(amount, length);
        const add = (marks: boolean) => {
          const key = `${name}, ${marks ? 'marked' : 'plain'}`;
          pages.set(key, pageOf(articleMarkup(text, list, { marks, around }), { more }));
          return key;
        };
        return { name, marked: add(true), plain: add(false), isTarget: amount === MOST && !atOnce };
      }),
    ),
  );
}

async function tellOurs(visit: Visit, rows: readonly Comparison[]): Promise<void> {
  const results = rows.map(() => ({ marked: [] as number[], plain: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, row] of rows.entries()) {
      const sides = round % 2 === 0 ? (['marked', 'plain'] as const) : (['plain', 'marked'] as const);
      for (const side of sides) {
        const ms = await visit(row[side], PEER_LIMIT_MS);
        if (round > 0) results[index]?.[side].push(ms ?? Number.NaN);
      }
    }
  }
  const told = rows.map((row, index) => {
    const { marked, plain } = results[index] ?? { marked: [], plain: [] };
    const ratios = marked.map((ms, round) => ms / (plain[round] ?? Number.NaN));
    return { row, marked: median(marked), plain: median(plain), ratio: median(ratios), ratios };
  });
  table(
    [
      'from navigation to painted',
      'without marks',
      'with marks',
      'with / without (middle half of the rounds)',
    ],
    told.map(({ row, plain, marked, ratio, ratios }) => [
      row.name,
      milliseconds(plain),
      milliseconds(marked),
      `${ratio.toFixed(2)} (${middleHalf(ratios)})`,
    ]),
  );
  for (const { row, ratio } of told.filter(({ row: { isTarget } }) => isTarget))
    target(`at most ${SLOWER_AT_MOST} times the page without marks (${row.name})`, ratio <= SLOWER_AT_MOST);
}

function middleHalf(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(2) ?? '';
  return `${at(0.25)}–${at(0.75)}`;
}

type PeerPage = { peer: PeerName; amount: number; key: string; ours: string };

async function peerNames(): Promise<PeerPage[]> {
  const made: PeerPage[] = [];
  for (const peer of Object.keys(PEERS) as PeerName[]) {
    for (const amount of AMOUNTS) {
      const key = `${peer}, ${amount}`;
      pages.set(key, await peerPage(text, claims(amount, 'clauses'), peer));
      made.push({ peer, amount, key, ours: `text alone, ${amount} claims, clauses, marked` });
    }
  }
  return made;
}

async function tellPeers(visit: Visit, peers: readonly PeerPage[]): Promise<void> {
  const rows: string[][] = [];
  for (const { peer, amount, key, ours } of peers) {
    const times: number[] = [];
    const own: number[] = [];
    for (let round = 0; round < PEER_ROUNDS; round += 1) {
      const ms = await visit(key, PEER_LIMIT_MS);
      if (ms === null) break;
      times.push(ms);
      own.push((await visit(ours, PEER_LIMIT_MS)) ?? Number.NaN);
    }
    const done = times.length > 0;
    rows.push([
      `${PEERS[peer]}, ${amount} claims`,
      done ? milliseconds(median(times)) : `not in ${PEER_LIMIT_MS / 1000} s`,
      done ? median(times.map((ms, round) => ms / (own[round] ?? Number.NaN))).toFixed(2) : '–',
    ]);
  }
  table(['others, from navigation to painted (clauses)', 'painted', 'theirs / ours'], rows);
}

await main();
