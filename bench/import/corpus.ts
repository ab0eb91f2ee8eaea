import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { foldedWords } from '@/domain/imports/readable-words';
import { decoded } from '@/domain/imports/reading/file/shared/charset';
import { documentOf } from '@/domain/imports/reading/page/document';

/** A page and what stands in its article: all of its text, or strings that it must and must not hold. */
export type BenchPage = {
  name: string;
  html: string;
  /** The words of the article without its headline; null where only strings are known. */
  text: string | null;
  headline: string | null;
  wanted: string[];
  unwanted: string[];
};

type Strings = Record<string, { with?: string[]; without?: string[] }>;

/**
 * The pages of a folder, at any depth: `source.html` beside `expected.html` or `expected.txt` (and
 * `expected-metadata.json` with a `title`), or `NAME.html` beside `NAME.txt`. A table `strings.json` says for a file what must be
 * in its article and what must not: `{"NAME.html": {"with": [], "without": []}}`.
 */
export function pagesIn(folder: string): BenchPage[] {
  const files = readdirSync(folder, { withFileTypes: true });
  const table = join(folder, 'strings.json');
  const strings: Strings = existsSync(table) ? JSON.parse(readFileSync(table, 'utf8')) : {};
  const here = files.flatMap(({ name }) => pageAt(folder, name, strings) ?? []);
  const deeper = files.filter((file) => file.isDirectory()).map(({ name }) => join(folder, name));
  return [...here, ...deeper.flatMap(pagesIn)];
}

function pageAt(folder: string, file: string, strings: Strings): BenchPage | null {
  if (!file.endsWith('.html') || file === 'expected.html') return null;
  const isSource = file === 'source.html';
  const base = isSource ? 'expected' : file.slice(0, -'.html'.length);
  const text = textAt(join(folder, base), isSource);
  const said = strings[file];
  if (text === null && said === undefined) return null;
  return {
    ...{ name: isSource ? basename(folder) : base, html: pageOf(join(folder, file)), text },
    headline: titleAt(join(folder, `${base}-metadata.json`)),
    wanted: said?.with ?? [],
    unwanted: said?.without ?? [],
  };
}

const pageOf = (path: string) => decoded(readFileSync(path), { declared: null, isHtml: true }).text;

function textAt(base: string, mayBeHtml: boolean): string | null {
  if (existsSync(`${base}.txt`)) return readFileSync(`${base}.txt`, 'utf8');
  if (!mayBeHtml || !existsSync(`${base}.html`)) return null;
  return shownText(documentOf(readFileSync(`${base}.html`, 'utf8')).body);
}

/** All text, with a space wherever an element ends. */
export function shownText(node: Node): string {
  const inner = [...node.childNodes].map(shownText).join(' ');
  return node.nodeType === 3 ? (node.textContent ?? '') : inner;
}

function titleAt(path: string): string | null {
  if (!existsSync(path)) return null;
  const { title } = JSON.parse(readFileSync(path, 'utf8'));
  return typeof title === 'string' && foldedWords(title) !== '' ? title : null;
}
