import { isAround, isUnread, nameOf } from './elements';
import { withStreamed } from './streamed';

/** A paragraph of at least so many letters, hardly linked, is a sentence; so many of them are a text. */
const SENTENCE = 60;
const SENTENCES_FEWEST = 2;
/** What is hidden is shown by a script where it holds this share of the page's sentences. */
const MOST_OF_PAGE = 0.5;

/**
 * Puts the text of a page where a browser puts it with its scripts running, as far as the page says how without them:
 * streamed pieces in their places, shadow roots in their hosts, panels that a button opens, what is hidden from screen readers
 * only, and a page that shows nothing until a script has run. Other templates go. Changes the document; to be asked first of all.
 */
export function reveal(document: Document): void {
  withStreamed(document);
  for (const template of [...document.querySelectorAll('template')]) {
    if (template.hasAttribute('shadowrootmode')) template.replaceWith(...contentOf(template));
    else template.remove();
  }
  const hidden = [...document.querySelectorAll('[hidden], [aria-hidden="true"], [style]')].filter(isUnread);
  if (hidden.length === 0) return;
  const opened = openedByButtons(document);
  const all = sentencesIn(document.body);
  for (const element of hidden) {
    const sentences = sentencesIn(element);
    if (sentences.count < SENTENCES_FEWEST || isNoText(element)) continue;
    const isShown =
      isHiddenFromEars(element) ||
      opened.has(element.getAttribute('id') ?? '') ||
      sentences.letters >= MOST_OF_PAGE * all.letters;
    if (isShown) show(element);
  }
}

const contentOf = (template: Element): Node[] => [
  ...((template as HTMLTemplateElement).content?.childNodes ?? template.childNodes),
];

/** Only screen readers pass over it: a dialogue of the page stands in front of the text. */
const isHiddenFromEars = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' && !isUnread(withoutAria(element));

function withoutAria(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('aria-hidden');
  return copy;
}

/** The ids of panels that a button or a heading of the page opens. */
function openedByButtons(document: Document): Set<string> {
  const openers = document.querySelectorAll('[aria-expanded][aria-controls]');
  return new Set(
    [...openers]
      .filter((opener) => !isWithinAround(opener))
      .flatMap((opener) => (opener.getAttribute('aria-controls') ?? '').split(/\s+/)),
  );
}

const isNoText = (element: Element) =>
  isWithinAround(element) || /^(modal|popup|overlay|dialog)/i.test(nameFor(element));

const nameFor = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();

function isWithinAround(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) if (isAround(up)) return true;
  return false;
}

function show(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style !== null)
    element.setAttribute('style', style.replace(/(display\s*:\s*none|visibility\s*:\s*hidden)[^;]*;?/gi, ''));
}

function sentencesIn(root: Element): { count: number; letters: number } {
  const sentences = [...root.querySelectorAll('p, li')].flatMap((element) => {
    const letters = (element.textContent ?? '').trim().length;
    const isSentence = letters >= SENTENCE && !(nameOf(element) === 'li' && element.querySelector('a, p'));
    return isSentence ? [letters] : [];
  });
  return { count: sentences.length, letters: sentences.reduce((sum, one) => sum + one, 0) };
}
