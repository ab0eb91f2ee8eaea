import type { BlockKind } from '@/domain/articles/block';
import { readableWords } from '../../readable-words';
import { isBox } from './boxes';
import {
  BLOCKS,
  HEADINGS,
  isAround,
  isCaption,
  isElement,
  isText,
  isUnread,
  lettersIn,
  linkShare,
  nameOf,
  wordsOf,
} from './elements';

/** One block of a page with where it stands. */
export type PageBlock = {
  kind: BlockKind;
  words: string;
  /** Holds its words. The mark with the block's number is on it or right inside. */
  element: Element;
  /** The description of a picture, which no reader of the page sees. */
  isAlt: boolean;
  /** Stands in a menu, a side column, a footer or a form. */
  isAround: boolean;
  /** Stands in a box of the page's own: a wall, a newsletter, comments, what else there is to read. */
  isBox: boolean;
  linkShare: number;
};

/**
 * The attribute that ties an element to its block, through whatever happens to the document afterwards. Readability
 * puts other elements in the place of DIVs and paragraphs; what it never touches is a SPAN with words in it.
 */
export const PART_ATTRIBUTE = 'data-part';

/** What the descendants of an element inherit. */
type Setting = { kind: BlockKind; isAround: boolean; isBox: boolean };

/** A picture's description shorter than this names a logo or an icon. */
const ALT_SHORTEST = 12;

/**
 * The blocks of a document in reading order, each with its words. Marks their elements; a run of text beside other
 * blocks is put into a paragraph of its own. Changes the document in nothing that a reader would see.
 */
export function blocksIn(root: Element): PageBlock[] {
  const found: PageBlock[] = [];
  const holders = holdersOfBlocks(root);
  const document = root.ownerDocument;
  const letters = lettersIn(root);

  const add = (element: Element, nodes: readonly Node[], setting: Setting, marked = element) => {
    const words = readableWords(wordsOf(nodes));
    if (words === '') return;
    marked.setAttribute(PART_ATTRIBUTE, `${found.length}`);
    found.push({ ...setting, words, element, isAlt: false, linkShare: linkShare(nodes, words) });
  };

  const addAlt = (image: Element, setting: Setting) => {
    const words = readableWords(image.getAttribute('alt') ?? '');
    if (words.length < ALT_SHORTEST) return;
    image.setAttribute(PART_ATTRIBUTE, `${found.length}`);
    found.push({ ...setting, kind: 'caption', words, element: image, isAlt: true, linkShare: 0 });
  };

  const addRun = (container: Element, run: readonly Node[], setting: Setting, isAlone: boolean) => {
    for (const image of picturesIn(run)) addAlt(image, setting);
    const pieces = splitAtBreaks(run.flatMap((node) => partedAtBreaks(node))).filter(
      (piece) => readableWords(wordsOf(piece)) !== '',
    );
    for (const piece of pieces) {
      const element = isAlone && pieces.length === 1 ? container : wrapped(document, piece, 'p');
      add(element, piece, setting, wrapped(document, piece, 'span'));
    }
  };

  const walk = (container: Element, setting: Setting) => {
    const children = [...container.childNodes];
    const isAlone = !children.some((child) => isElement(child) && standsAlone(child, holders));
    let run: Node[] = [];
    const endRun = () => {
      if (run.length > 0) addRun(container, run, setting, isAlone && container !== root);
      run = [];
    };
    for (const child of children) {
      if (isText(child)) run.push(child);
      else if (!isElement(child) || isUnread(child)) continue;
      else if (!standsAlone(child, holders)) run.push(child);
      else {
        endRun();
        enter(child, setting);
      }
    }
    endRun();
  };

  const enter = (element: Element, outer: Setting) => {
    const setting = settingIn(element, outer, letters);
    if (nameOf(element) === 'pre') splitLines(document, element);
    if (isLeaf(element, holders)) {
      for (const image of picturesIn([element])) addAlt(image, setting);
      add(element, [...element.childNodes], setting);
    } else walk(element, setting);
  };

  walk(root, { kind: 'paragraph', isAround: false, isBox: false });
  return found;
}

/** All elements that have a block or a caption somewhere inside. */
function holdersOfBlocks(root: Element): Set<Element> {
  const holders = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (!BLOCKS.has(nameOf(element)) && !isCaption(element)) continue;
    for (let up = element.parentElement; up !== null && !holders.has(up); up = up.parentElement)
      holders.add(up);
  }
  return holders;
}

function standsAlone(element: Element, holders: ReadonlySet<Element>): boolean {
  return BLOCKS.has(nameOf(element)) || holders.has(element) || isCaption(element);
}

function settingIn(element: Element, outer: Setting, letters: number): Setting {
  const where = {
    isAround: outer.isAround || isAround(element),
    isBox: outer.isBox || isBox(element, letters),
  };
  const name = nameOf(element);
  if (HEADINGS.has(name)) return { kind: name === 'h1' ? 'headline' : 'heading', ...where };
  if (isCaption(element)) return { kind: 'caption', ...where };
  if (name === 'blockquote') return { kind: 'quote', ...where };
  if (name === 'li' && outer.kind !== 'quote') return { kind: 'list-item', ...where };
  return { kind: outer.kind === 'headline' ? 'paragraph' : outer.kind, ...where };
}

/** One block whatever is inside: headings, captions, and rows of a table that is not there for its layout. */
function isLeaf(element: Element, holders: ReadonlySet<Element>): boolean {
  const name = nameOf(element);
  if (HEADINGS.has(name) || isCaption(element)) return true;
  return name === 'tr' && ![...element.children].some((cell) => holders.has(cell)) && !isForLayout(element);
}

/** Cells that hold whole paragraphs are there for the look of the page. */
const isForLayout = (row: Element) =>
  [...row.children].some(
    (cell) => cell.querySelector('br') !== null && (cell.textContent ?? '').length > CELL_LONGEST,
  );

const CELL_LONGEST = 300;

function picturesIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => {
    return nameOf(element) === 'img' ? [element] : [...element.querySelectorAll('img[alt]')];
  });
}

/** Two line breaks in a row separate paragraphs on many old pages. */
function splitAtBreaks(run: readonly Node[]): Node[][] {
  const pieces: Node[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    const isBreak = isElement(node) && nameOf(node) === 'br';
    const isBlank = isText(node) && (node.textContent ?? '').trim() === '';
    if (isBreak) breaks += 1;
    else if (!isBlank) {
      if (breaks > 1) pieces.push([]);
      breaks = 0;
    }
    pieces.at(-1)?.push(node);
  }
  return pieces;
}

/**
 * A node as one or several beside each other: an inline element with two line breaks in a row inside becomes one before
 * and one after them.
 */
function partedAtBreaks(node: Node): Node[] {
  if (!isElement(node) || nameOf(node) === 'br' || node.querySelector('br') === null) return [node];
  const pieces = splitAtBreaks([...node.childNodes].flatMap(partedAtBreaks));
  if (pieces.length < 2) return [node];
  const parent = node.parentNode;
  const parted = pieces.flatMap((piece, at): Node[] => {
    const copy = node.cloneNode(false);
    for (const child of piece) copy.appendChild(child);
    return at === 0 ? [copy] : [...breaksBefore(node), copy];
  });
  for (const one of parted) parent?.insertBefore(one, node);
  parent?.removeChild(node);
  return parted;
}

function breaksBefore(node: Node): Node[] {
  const document = node.ownerDocument;
  return document === null ? [] : [document.createElement('br'), document.createElement('br')];
}

/** Puts nodes that stand beside each other into an element of their own, where they were. */
function wrapped(document: Document, nodes: readonly Node[], name: 'p' | 'span'): Element {
  const element = document.createElement(name);
  const [first] = nodes;
  first?.parentNode?.insertBefore(element, first);
  for (const node of nodes) element.appendChild(node);
  return element;
}

/** Preformatted text: a blank line ends a paragraph. */
function splitLines(document: Document, element: Element): void {
  const paragraphs = (element.textContent ?? '').split(/\n\s*\n/);
  if (paragraphs.length < 2) return;
  element.textContent = '';
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    element.appendChild(paragraph);
  }
}
