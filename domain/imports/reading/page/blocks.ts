import type { BlockKind } from '@/domain/articles/block';
import { readableWords } from '../../readable-words';
import {
  BLOCKS,
  HEADINGS,
  isAround,
  isCaption,
  isElement,
  isText,
  isUnread,
  linkShare,
  nameOf,
  wordsOf,
} from './elements';

/** One block of a page with where it stands. */
export type PageBlock = {
  kind: BlockKind;
  words: string;
  /** Carries `data-part` with the block's number, and holds exactly its words. */
  element: Element;
  /** The description of a picture, which no reader of the page sees. */
  isAlt: boolean;
  /** Stands in a menu, a side column, a footer or a form. */
  isAround: boolean;
  linkShare: number;
};

/** The attribute that ties an element to its block, through whatever happens to the document afterwards. */
export const PART_ATTRIBUTE = 'data-part';

/** What the descendants of an element inherit. */
type Setting = { kind: BlockKind; isAround: boolean };

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

  const add = (element: Element, nodes: readonly Node[], setting: Setting, isAlt = false) => {
    const words = isAlt ? readableWords(element.getAttribute('alt') ?? '') : readableWords(wordsOf(nodes));
    if (words === '' || (isAlt && words.length < ALT_SHORTEST)) return;
    element.setAttribute(PART_ATTRIBUTE, `${found.length}`);
    found.push({ ...setting, words, element, isAlt, linkShare: isAlt ? 0 : linkShare(nodes, words) });
  };

  const addRun = (container: Element, run: readonly Node[], setting: Setting, isAlone: boolean) => {
    for (const image of picturesIn(run)) add(image, [], { ...setting, kind: 'caption' }, true);
    const pieces = splitAtBreaks(run).filter((piece) => readableWords(wordsOf(piece)) !== '');
    for (const piece of pieces) {
      const element = isAlone && pieces.length === 1 ? container : wrapped(document, piece);
      add(element, element === container ? [...container.childNodes] : piece, setting);
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
    const setting = settingIn(element, outer);
    if (nameOf(element) === 'pre') splitLines(document, element);
    if (isLeaf(element, holders)) {
      for (const image of picturesIn([element])) add(image, [], { ...setting, kind: 'caption' }, true);
      add(element, [...element.childNodes], setting);
    } else walk(element, setting);
  };

  walk(root, { kind: 'paragraph', isAround: false });
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

function settingIn(element: Element, outer: Setting): Setting {
  const around = outer.isAround || isAround(element);
  const name = nameOf(element);
  if (HEADINGS.has(name)) return { kind: name === 'h1' ? 'headline' : 'heading', isAround: around };
  if (isCaption(element)) return { kind: 'caption', isAround: around };
  if (name === 'blockquote') return { kind: 'quote', isAround: around };
  if (name === 'li' && outer.kind !== 'quote') return { kind: 'list-item', isAround: around };
  return { kind: outer.kind === 'headline' ? 'paragraph' : outer.kind, isAround: around };
}

/** One block whatever is inside: headings, captions, and rows of a table that is not there for its layout. */
function isLeaf(element: Element, holders: ReadonlySet<Element>): boolean {
  const name = nameOf(element);
  if (HEADINGS.has(name) || isCaption(element)) return true;
  return name === 'tr' && ![...element.children].some((cell) => holders.has(cell));
}

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

function wrapped(document: Document, piece: readonly Node[]): Element {
  const paragraph = document.createElement('p');
  const [first] = piece;
  first?.parentNode?.insertBefore(paragraph, first);
  for (const node of piece) paragraph.appendChild(node);
  return paragraph;
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
