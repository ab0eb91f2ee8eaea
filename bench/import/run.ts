import { foldedWords } from '@/domain/imports/readable-words';
import { type BenchPage, pagesIn } from './corpus';
import { documentsIn, measureDocuments } from './documents';
import { standIn, wordScore } from './score';
import { SYSTEMS, type System } from './systems';

/* `npm run bench:import -- FOLDER …`: the reading of pages beside Readability alone, and of documents, on a corpus that is not ours. */

type Tally = {
  name: string;
  precision: number;
  recall: number;
  f1: number;
  texts: number;
  headlines: number;
  wanted: number;
  listed: number;
  unwanted: number;
  empty: number;
  silent: number;
  crashes: number;
  worst: { name: string; f1: number }[];
};

function measure({ name, read }: System, pages: readonly BenchPage[]): Tally {
  const tally: Tally = {
    ...{ name, precision: 0, recall: 0, f1: 0, texts: 0, headlines: 0, wanted: 0, listed: 0, unwanted: 0 },
    ...{ empty: 0, silent: 0, crashes: 0, worst: [] },
  };
  for (const page of pages) {
    const answer = attempt(read, page.html);
    if (answer === null) {
      tally.crashes += 1;
      tally.texts += page.text === null ? 0 : 1;
      continue;
    }
    if (page.headline !== null && foldedWords(page.headline) === foldedWords(answer.headline ?? ''))
      tally.headlines += 1;
    const found = standIn(page.wanted, answer.text);
    tally.wanted += found;
    tally.listed += standIn(page.wanted, answer.all);
    tally.unwanted += standIn(page.unwanted, answer.text);
    if (page.wanted.length > 0 && found === 0) {
      tally.empty += 1;
      tally.silent += answer.warns ? 0 : 1;
    }
    if (page.text === null) continue;
    const score = wordScore(answer.text, page.text);
    tally.texts += 1;
    tally.precision += score.precision;
    tally.recall += score.recall;
    tally.f1 += score.f1;
    tally.worst.push({ name: page.name, f1: score.f1 });
  }
  return tally;
}

function attempt(read: System['read'], html: string) {
  try {
    return read(html);
  } catch {
    return null;
  }
}

function report(tally: Tally, pages: readonly BenchPage[]): string {
  const of = (count: number, total: number) =>
    total === 0 ? '–' : `${((100 * count) / total).toFixed(1)} %`;
  const mean = (sum: number) => (tally.texts === 0 ? '–' : (sum / tally.texts).toFixed(3));
  const wanted = pages.reduce((sum, page) => sum + page.wanted.length, 0);
  const unwanted = pages.reduce((sum, page) => sum + page.unwanted.length, 0);
  const titled = pages.filter(({ headline }) => headline !== null).length;
  return [
    `${tally.name}: word F1 ${mean(tally.f1)} (precision ${mean(tally.precision)}, recall ${mean(tally.recall)}) of ${tally.texts} texts, headline equal on ${tally.headlines} of ${titled}, ${tally.crashes} crashes`,
    ...(wanted + unwanted === 0
      ? []
      : [
          `  strings: wanted kept ${of(tally.wanted, wanted)} (among the parts ${of(tally.listed, wanted)}), unwanted kept ${of(tally.unwanted, unwanted)}; nothing wanted kept on ${tally.empty} pages, ${tally.silent} of them without a word`,
        ]),
  ].join('\n');
}

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folders.length === 0) {
  process.stderr.write('Name a folder of pages or documents: npm run bench:import -- FOLDER\n');
  process.exit(2);
}
for (const folder of folders) {
  const documents = documentsIn(folder);
  if (documents.length > 0) {
    process.stdout.write(`\n${folder}: ${documents.length} documents\n`);
    await measureDocuments(documents, process.argv.includes('--worst'));
  }
  const pages = pagesIn(folder);
  if (pages.length === 0) continue;
  process.stdout.write(`\n${folder}: ${pages.length} pages\n`);
  for (const system of SYSTEMS) {
    const tally = measure(system, pages);
    process.stdout.write(`${report(tally, pages)}\n`);
    if (!process.argv.includes('--worst')) continue;
    const worst = tally.worst.sort((a, b) => a.f1 - b.f1).slice(0, 25);
    process.stdout.write(`${worst.map(({ name, f1 }) => `  ${f1.toFixed(3)} ${name}`).join('\n')}\n`);
  }
}
