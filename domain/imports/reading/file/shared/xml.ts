import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { byWord } from '@/domain/shared/by-word';
import { ReadingProblem } from '../../../problem';

/** An element with its name as `w:p`, whatever prefix the file uses, and its attributes by local name. Never changed in place. */
export type Xml = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
};
export type XmlNode = Xml | string;

/** The namespaces whose names are told apart, in their transitional and their strict form (ISO/IEC 29500-1 and -4). */
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PREFIXES: Record<string, string> = byWord({
  [WORD]: 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
});

/**
 * An XML file as its root element, read without a document in between: that takes ten times the memory. Entities of its own are
 * none that it may use.
 *
 * @throws ReadingProblem for what is no XML
 */
export function parsedXml(bytes: Uint8Array): Xml {
  const reader = new TreeReader();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('closetag', () => reader.close());
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  try {
    parser.write(textOf(bytes).replace(/^\ufeff/, '')).close();
  } catch {
    throw damaged();
  }
  if (reader.root === null) throw damaged();
  return reader.root;
}

type Open = { name: string; attributes: Record<string, string>; children: XmlNode[] };
/** What each prefix stands for, as it is written in front of names here. */
type Namespaces = ReadonlyMap<string, string>;

/** Builds elements as they open and close. */
class TreeReader {
  root: Xml | null = null;
  private readonly opened: Open[] = [];
  private readonly namespaces: Namespaces[] = [new Map()];

  open(name: string, written: Record<string, string | SaxesAttributePlain>): void {
    const attributes: Record<string, string> = {};
    let namespaces = this.namespaces.at(-1) ?? new Map();
    for (const [full, value] of Object.entries(written)) {
      if (typeof value !== 'string') continue;
      if (full === 'xmlns' || full.startsWith('xmlns:')) {
        namespaces = new Map([...namespaces, [full.slice(6), PREFIXES[value] ?? '']]);
      } else attributes[localName(full)] = value;
    }
    const prefix = namespaces.get(name.slice(0, Math.max(0, name.indexOf(':')))) ?? '';
    const element = { name: prefix + localName(name), attributes, children: [] };
    this.opened.at(-1)?.children.push(element);
    this.root ??= element;
    this.opened.push(element);
    this.namespaces.push(namespaces);
  }

  close(): void {
    this.opened.pop();
    this.namespaces.pop();
  }

  text(words: string): void {
    this.opened.at(-1)?.children.push(words);
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

export function damaged(): ReadingProblem {
  return new ReadingProblem(
    'The file is damaged: the text in it cannot be read. Save it again and send it once more.',
  );
}

/** UTF-8 but for files that begin with the mark of UTF-16, the only other encoding that the format allows. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Each becomes several objects while it is read. The longest text that fits here has some 200,000 in Word's own XML. */
const TAGS_MOST = 400_000;
const LESS_THAN = 0x3c;

/** @throws ReadingProblem for files that together hold more tags than any article needs */
export function checkTags(files: Iterable<Uint8Array | undefined>): void {
  let tags = 0;
  for (const bytes of files) for (const byte of bytes ?? []) if (byte === LESS_THAN) tags += 1;
  if (tags > TAGS_MOST) {
    throw new ReadingProblem(
      'The document has more parts than any article needs. Copy the text of it and paste that.',
    );
  }
}

/** A whole file of Word's XML. Names of other namespaces than Word's own are none that its reader knows. */
export function writtenXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${writtenNode(root, ` xmlns:w="${WORD}"`)}`;
}

function writtenNode(node: XmlNode, more = ''): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` w:${name}="${escaped(value)}"`);
  const inner = node.children.map((child) => writtenNode(child)).join('');
  return `<${node.name}${more}${attributes.join('')}>${inner}</${node.name}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function elementsIn(parent: Xml | undefined): Xml[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

export function childOf(parent: Xml | undefined, name: string): Xml | undefined {
  return elementsIn(parent).find((child) => child.name === name);
}

/** Whether the element or anything in it is one that `is` accepts. */
export function hasWithin(element: Xml, is: (element: Xml) => boolean): boolean {
  return is(element) || elementsIn(element).some((child) => hasWithin(child, is));
}

/** A switch of Word's XML: there and not told to be off; undefined where it is not there (ISO/IEC 29500-1, 17.17.4). */
export function switchOf(properties: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found === undefined ? undefined : !/^(0|false|off)$/.test(found.attributes.val ?? '');
}
