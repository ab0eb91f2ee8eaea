import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '@/domain/imports/reading/read-file';
import { nativeWords } from './native';
import { wordScore } from './score';

/** A document beside what stands in it. */
type BenchDocument = { name: string; path: string; text: string };
type Tally = {
  read: number;
  f1: number;
  refused: string[];
  slowest: number;
  scores: { name: string; f1: number }[];
};

const DOCUMENT = /\.(docx|odt|rtf|pdf|md)$/i;

/** The documents of a folder, at any depth: `NAME.docx`, `.odt`, `.rtf`, `.pdf` or `.md` beside `NAME.txt` or Pandoc's `NAME.native`. */
export function documentsIn(folder: string): BenchDocument[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((file): BenchDocument[] => {
    const path = join(folder, file.name);
    if (file.isDirectory()) return documentsIn(path);
    const text = DOCUMENT.test(path) ? textBeside(path.replace(DOCUMENT, '')) : null;
    return text === null ? [] : [{ name: file.name, path, text }];
  });
}

/** Pandoc keeps what it expects of a format in a folder beside that of the documents. */
function textBeside(base: string): string | null {
  if (existsSync(`${base}.txt`)) return readFileSync(`${base}.txt`, 'utf8');
  const places = [`${base}.native`, base.replace(/\/odt\/([^/]*)$/, '/native/$1.native')];
  const native = places.find((path) => existsSync(path));
  return native === undefined ? null : nativeWords(readFileSync(native, 'utf8'));
}

/** Reads all documents and writes how well: the F1 of words, each kind of document by itself. */
export async function measureDocuments(
  documents: readonly BenchDocument[],
  showWorst: boolean,
): Promise<void> {
  const tallies = new Map<string, Tally>();
  for (const { name, path, text } of documents) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const tally = tallies.get(ending) ?? { read: 0, f1: 0, refused: [], slowest: 0, scores: [] };
    tallies.set(ending, tally);
    const start = performance.now();
    const read = await readFile({ name, mediaType: '', bytes: readFileSync(path), url: null });
    tally.slowest = Math.max(tally.slowest, performance.now() - start);
    if (!read.ok) {
      tally.refused.push(`${name}: ${read.message}`);
      continue;
    }
    const words = read.reading.parts.filter(({ kept }) => kept).map((part) => part.words);
    const { f1 } = wordScore(words.join('\n'), text);
    tally.read += 1;
    tally.f1 += f1;
    tally.scores.push({ name, f1 });
  }
  for (const [ending, tally] of tallies) process.stdout.write(report(ending, tally, showWorst));
}

function report(ending: string, { read, f1, refused, slowest, scores }: Tally, showWorst: boolean): string {
  const mean = read === 0 ? '–' : (f1 / read).toFixed(4);
  const exact = scores.filter((score) => score.f1 > 0.9999).length;
  const lines = [
    `.${ending}: word F1 ${mean} of ${read}, ${exact} exact, ${refused.length} refused, slowest ${Math.round(slowest)} ms`,
    ...refused.map((one) => `  refused ${one}`),
  ];
  const worst = scores.sort((a, b) => a.f1 - b.f1).slice(0, 25);
  if (showWorst) lines.push(...worst.map(({ name, f1: score }) => `  ${score.toFixed(3)} ${name}`));
  return `${lines.join('\n')}\n`;
}
