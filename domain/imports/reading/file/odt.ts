import type { Particulars, Reading } from '../../part';
import { ReadingProblem } from '../../problem';
import { readableWords } from '../../readable-words';
import { languageTag } from '../page/particulars/metadata';
import { documentReading } from './document-reading';
import { htmlOfText } from './odt/html';
import { linearMath } from './odt/mathml';
import { stylesIn } from './odt/styles';
import type { Loss } from './shared/losses';
import { checkTags, childOf, elementsIn, hasWithin, parsedXml, type Xml } from './shared/xml';
import { unzipped } from './shared/zip';

const FILES = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);
const FORMULA = /^[^/]+\/content\.xml$/;

/**
 * An OpenDocument text (ISO/IEC 26300), as LibreOffice writes it: what its readers see, in their order, notes at the end. Hidden,
 * struck and deleted words are left out, and so are comments and placeholders.
 *
 * @throws ReadingProblem for files that are damaged, encrypted, too large, or no text
 */
export async function readOdt(bytes: Uint8Array): Promise<Reading> {
  const files = await unzipped(bytes, (name) => FILES.has(name) || FORMULA.test(name));
  checkTags(files.values());
  const at = (name: string) => {
    const found = files.get(name);
    return found === undefined ? undefined : parsedXml(found);
  };
  const manifest = at('META-INF/manifest.xml');
  if (manifest !== undefined && hasWithin(manifest, ({ name }) => name === 'encryption-data')) {
    throw new ReadingProblem(
      'The document is protected by a password. Remove the protection and send it again.',
    );
  }
  const content = at('content.xml');
  const text = childOf(childOf(content, 'body'), 'text');
  if (text === undefined) throw noText();
  const losses = new Set<Loss>();
  const formulas = (address: string) => {
    const root = at(`${address.replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`);
    return root?.name === 'math' ? linearMath(root) : null;
  };
  const html = htmlOfText(text, stylesIn([at('styles.xml'), content]), formulas, losses);
  return documentReading(html, losses, toldBy(at('meta.xml')));
}

function noText(): ReadingProblem {
  return new ReadingProblem(
    'The file is an OpenDocument, but no text. Save the article as a text (.odt) and send that.',
  );
}

/** Names that programs give to whoever writes. */
const NOBODY = /^(unknown|user|author|admin(istrator)?|owner|windows user|microsoft office.*)$/i;

function toldBy(meta: Xml | undefined): Partial<Particulars> {
  const fields = elementsIn(childOf(meta, 'meta'));
  const text = (name: string) => {
    const [words] = fields.find((field) => field.name === name)?.children ?? [];
    return typeof words === 'string' ? readableWords(words) || null : null;
  };
  const author = text('initial-creator') ?? text('creator');
  return {
    headline: text('title'),
    byline: author === null || NOBODY.test(author) ? null : author,
    language: languageTag(text('language')),
  };
}
