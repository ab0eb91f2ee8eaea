import { foldedWords } from '../../readable-words';
import { isNoteMark } from './note-mark';
import { lowered, raised } from './raised';

/** What HTML elements mean for reading, by local name. Pure; works on any DOM, the browser's too. */

const set = (names: string) => new Set(names.split(' '));

/** Never words of an article: programs, styles, drawings, embedded pages, form controls. */
const NO_WORDS = set(
  'script style noscript template svg math iframe frame object embed canvas audio video map select datalist textarea ' +
    'input button meter progress head title meta link base param source track ' +
    // Readings beside the letters, and words that were taken back.
    'rt rp rtc del s strike',
);

/** These stand on lines of their own. Unknown elements count as inline, as browsers show them. */
export const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'caption colgroup tbody thead tfoot tr td th ul',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
const AROUND = set('nav aside footer form search dialog menu');
const AROUND_ROLES = set(
  'navigation complementary contentinfo search banner dialog alertdialog menu menubar form',
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const HIDDEN_CLASS = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text)?|u-hidden)([\s_-]|$)/i;
const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT_NODE;
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** True for what holds no words that a person sees. */
export function isUnread(element: Element): boolean {
  return (
    NO_WORDS.has(nameOf(element)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** True for what surrounds an article on its page: menus, side columns, footers, forms. */
export function isAround(element: Element): boolean {
  return AROUND.has(nameOf(element)) || AROUND_ROLES.has(element.getAttribute('role') ?? '');
}

const CAPTION_CLASS = /(^|[\s_-])(caption|wp-caption-text|figcaption|cutline)([\s_-]|$)/i;

export function isCaption(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'figcaption' || name === 'caption') return true;
  const isSmall = name === 'p' || name === 'div' || name === 'span';
  return (
    isSmall && CAPTION_CLASS.test(element.getAttribute('class') ?? '') && !element.querySelector('img, p')
  );
}

/** How many letters an element shows or may show: programs and styles, which can be longer than all text, do not count. */
export function lettersIn(node: Node): number {
  let letters = 0;
  for (const child of node.childNodes) {
    if (isText(child)) letters += (child.textContent ?? '').trim().length;
    else if (isElement(child) && !NO_WORDS.has(nameOf(child))) letters += lettersIn(child);
  }
  return letters;
}

/** The words of nodes as a browser would show them, breaks as spaces, not yet canonical. `before`: what stands before them. */
export function wordsOf(nodes: Iterable<Node>, before = ''): string {
  let words = '';
  for (const node of nodes) {
    if (isText(node)) words += node.textContent ?? '';
    else if (isElement(node) && !isUnread(node)) words += elementWords(node, before + words);
  }
  return words;
}

function elementWords(element: Element, before: string): string {
  const name = nameOf(element);
  if (name === 'br') return ' ';
  if (name === 'sup') {
    const letters = element.textContent ?? '';
    return isNoteLink(element) || isNoteMark(letters, before) ? '' : raised(letters);
  }
  if (name === 'sub') return lowered(element.textContent ?? '');
  const inner = wordsOf(element.childNodes, before);
  if (name === 'q') return `“${inner}”`;
  return BLOCKS.has(name) ? ` ${inner} ` : inner;
}

/** A raised link to a note at the foot. */
const isNoteLink = (element: Element) => element.querySelector('a[href^="#"]') !== null;

/** How much of the words is links: 0 to 1. */
export function linkShare(nodes: readonly Node[], words: string): number {
  const links = nodes.filter(isElement).flatMap((element) => {
    return nameOf(element) === 'a' ? [element] : [...element.querySelectorAll('a')];
  });
  const linked = links.reduce((sum, link) => sum + foldedWords(link.textContent ?? '').length, 0);
  return Math.min(1, linked / Math.max(1, foldedWords(words).length));
}
