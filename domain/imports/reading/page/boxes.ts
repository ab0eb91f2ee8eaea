import { isUnread } from './elements';

/** Boxes that pages put into or below an article, by the names of their classes: none of their words are the article's. */

const BOX =
  /^(comments?|commentlist|comment-(list|section|form|area|respond)s?|disqus.*|respond|related(-?(articles?|posts?|stories|content|links|news))?|recommend(ed|ations?|er)?|read-?(next|also)|most-?(read|popular)|trending|newsletter.*|subscribe.*|subscription.*|paywall.*|regwall.*|registration-wall|metered.*|piano-(id|offer|container|inline|paywall).*|shar(e|ing)(-?(bar|buttons?|tools|links|box|this))?|social(-?(share|sharing|links|media|bar|buttons))?|sharedaddy|addtoany.*|breadcrumbs?|cookie.*|consent.*|gdpr.*|taboola.*|outbrain.*|advert.*|ad-(slot|unit|container|wrapper|label)|promo(-?box)?|author-?(box|bio|info|card)|about-?(the-)?author|tags?-?(list|cloud|links)|post-?(navigation|nav|tags)|pagination|print-?only|donat(e|ion).*)$/i;

/** The walls among them: what stands there asks for a subscription. */
const WALL =
  /^(paywall.*|regwall.*|registration-wall|subscribe-?(wall|gate).*|subscription-?(wall|required|gate).*|piano-(id|offer|container|inline|paywall).*|metered.*)$/i;

/** A box with more of the page's letters than this is no box: the name stands on the whole page. */
const LARGEST = 0.4;

const namesOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/).filter(Boolean);

/** True for an element that is such a box. `letters` are those of the whole page. */
export function isBox(element: Element, letters: number): boolean {
  if (!namesOf(element).some((name) => BOX.test(name))) return false;
  return (element.textContent ?? '').length <= LARGEST * letters;
}

/** True where the page shows a wall in front of its text. Many pages hold one that is hidden until it is needed. */
export function hasWall(root: Element): boolean {
  const letters = (root.textContent ?? '').length;
  return [...root.querySelectorAll('[class], [id]')].some(
    (element) =>
      namesOf(element).some((name) => WALL.test(name)) &&
      isBox(element, letters) &&
      !isHidden(element) &&
      /\p{L}/u.test(element.textContent ?? ''),
  );
}

function isHidden(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) if (isUnread(up)) return true;
  return false;
}
