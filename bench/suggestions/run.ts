import { createHash } from 'node:crypto';
import { chainMeasures } from './chain-measures';
import { type BenchDocument, corpusAt, ownCorpus } from './corpora';
import type { Relation } from './document';
import { readArticles, readLong } from './long-text';
import { proseMeasures, type Share } from './prose-measures';
import { reportOf } from './report';
import { score } from './score';
import { sentenceShare } from './sentence-share';
import { peers, type System, sourceline } from './systems';

/** `npm run bench:suggestions [file or folder …]`: our test part, then each corpus named, with peers side by side. */
async function main(paths: readonly string[]): Promise<void> {
  const systems = [sourceline, ...(await peers())];
  const test = ownCorpus('test');
  measure('our test part (tuned on nothing of it)', test, systems);
  const { figures, measures, dates, names } = proseMeasures(test);
  console.log(
    `figures ${share(figures)}, their measures ${share(measures)}, dates ${share(dates)}, names behind sources ${share(names)}`,
  );
  const { chains, joint } = chainMeasures(test);
  console.log(`chains ${share(chains)}, joint speakers ${share(joint)}\n`);
  printSentences(test);
  for (const path of paths) {
    const documents = corpusAt(path);
    measure(path, documents, systems);
    printSentences(documents);
  }
  measureSpeed(test);
}

const share = ({ right, of }: Share) =>
  `${right} of ${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;

function printSentences(documents: readonly BenchDocument[]): void {
  const { first, sure, all, quiet } = sentenceShare(documents);
  console.log(
    `statements that are sentences: first band ${share(first)}, first two ${share(sure)}, all ${share(all)}; documents where nobody speaks and nothing is found: ${share(quiet)}\n`,
  );
}

function measure(title: string, documents: readonly BenchDocument[], systems: readonly System[]): void {
  const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`== ${title}: ${documents.length} documents, ${(size / 1000).toFixed(0)} kB`);
  for (const system of systems) {
    const found = new Map<string, Relation[]>();
    const began = process.cpuUsage();
    for (const document of documents) found.set(document.name, system.read(document));
    const { user, system: kernel } = process.cpuUsage(began);
    const result = score(documents, ({ name }) => found.get(name) ?? []);
    console.log(reportOf(system.name, result, size / (user + kernel)));
  }
  console.log('');
}

const LENGTHS = [250_000, 1_000_000, 4_000_000, 16_000_000];

/** One long text of briefs: speed, peak memory for growing lengths, and the same bytes from run to run. */
function measureSpeed(documents: readonly BenchDocument[]): void {
  for (const length of LENGTHS) {
    const { found, first, warm, before, peak, alive } = readLong(length);
    console.log(
      `${(length / 1e6).toFixed(2)} MB: ${first.toFixed(2)} MB/s of one core at the first reading, ${warm.toFixed(2)} warm; as a stream ${found} found, ${alive.toFixed(1)} MB alive beyond the text, resident ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`,
    );
  }
  const { firstArticle, tenthArticle } = readArticles();
  console.log(
    `an article of 12 kB: ${firstArticle.toFixed(0)} ms as the first of a new process, ${tenthArticle.toFixed(0)} ms as the tenth`,
  );
  const digest = () =>
    createHash('sha256')
      .update(JSON.stringify(documents.map(sourceline.read)))
      .digest('hex')
      .slice(0, 16);
  const [first, second] = [digest(), digest()];
  console.log(`same output from run to run: ${first === second}`);
}

await main(process.argv.slice(2));
