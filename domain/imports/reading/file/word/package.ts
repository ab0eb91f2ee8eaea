import { ReadingProblem } from '../../../problem';
import { elementsIn, parsedXml, type Xml } from '../shared/xml';
import { unzipped, type ZipEntries } from '../shared/zip';

/** The files of a document that hold its words and the names of its styles. */
export type WordFiles = { main: Uint8Array } & Partial<
  Record<'styles' | 'numbering' | 'footnotes' | 'endnotes', Uint8Array>
>;

const BESIDE = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;
const RELATIONS = /(^|\/)_rels\/[^/]*\.rels$/i;
const TYPES = '[content_types].xml';

/**
 * The files of a Word document, found by what its relations say (ISO/IEC 29500-2, 9.3): any of them may have any name.
 * Pictures are never unpacked.
 *
 * @throws ReadingProblem for archives that are damaged, too large, or no Word document
 */
export async function wordFilesIn(bytes: Uint8Array): Promise<WordFiles> {
  const names = new Set<string>();
  const index = byName(
    await unzipped(bytes, (name) => {
      names.add(name.toLowerCase());
      return RELATIONS.test(name) || name.toLowerCase() === TYPES;
    }),
  );
  const main = mainAmong(index, names);
  if (main === null) {
    throw new ReadingProblem('The file is an archive without a Word document in it. Send a .docx file.');
  }
  const beside = BESIDE.map((kind) => [kind, fileBeside(main, kind, index, names)] as const);
  const wanted = new Set([main, ...beside.map(([, name]) => name)]);
  const found = byName(await unzipped(bytes, (name) => wanted.has(name.toLowerCase())));
  const files = beside.map(([kind, name]) => [kind, found.get(name)] as const);
  return { ...Object.fromEntries(files), main: found.get(main) ?? new Uint8Array() };
}

/** Names in a package are the same in capitals and small letters. */
function byName(entries: ZipEntries): ZipEntries {
  return new Map([...entries].map(([name, bytes]) => [name.toLowerCase(), bytes]));
}

/** Named by the relations of the package, else by its list of content types, else the usual name. */
function mainAmong(index: ZipEntries, names: ReadonlySet<string>): string | null {
  const related = targetsOf(index.get('_rels/.rels'), 'officeDocument').map((target) => joined('', target));
  const listed = childrenOf(index.get(TYPES))
    .filter(({ attributes }) =>
      /(document|template)(\.macroEnabled\w*)?\.main\+xml$/.test(attributes.ContentType ?? ''),
    )
    .map(({ attributes }) => joined('', attributes.PartName ?? ''));
  return [...related, ...listed, 'word/document.xml'].find((name) => names.has(name)) ?? null;
}

function fileBeside(main: string, kind: string, index: ZipEntries, names: ReadonlySet<string>): string {
  const cut = main.lastIndexOf('/') + 1;
  const [folder, name] = [main.slice(0, cut), main.slice(cut)];
  const targets = targetsOf(index.get(`${folder}_rels/${name}.rels`), kind);
  const related = targets.map((target) => joined(folder, target));
  return related.find((target) => names.has(target)) ?? `${folder}${kind}.xml`;
}

function targetsOf(relations: Uint8Array | undefined, type: string): string[] {
  return childrenOf(relations)
    .filter(({ attributes }) => (attributes.Type ?? '').endsWith(`/${type}`))
    .map(({ attributes }) => attributes.Target ?? '');
}

function childrenOf(bytes: Uint8Array | undefined): Xml[] {
  return bytes === undefined ? [] : elementsIn(parsedXml(bytes));
}

/** A target as a name in the archive: from the root, or from the folder that it is named in. */
function joined(folder: string, target: string): string {
  const path = new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname;
  return decoded(path.slice(1)).toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
