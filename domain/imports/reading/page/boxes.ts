import { isUnread, lettersIn } from './elements';

/** Boxes that pages put into or below an article, by the names of their classes: none of their words are the article's. */

const BOX =
  /^(comments?|commentlist|comment-(list|section|form|area|respond)s?|disqus.*|respond|related(-?(articles?|posts?|stories|content|links|news))?|recommend(ed|ations?|er)?|read-?(next|also)|most-?(read|popular)|trending|newsletter.*|subscribe.*|subscription.*|paywall.*|regwall.*|registration-wall|metered.*|piano-(id|offer|container|inline|paywall).*|shar(e|ing)(-?(bar|buttons?|tools|links|box|this))?|social(-?(share|sharing|links|media|bar|buttons))?|sharedaddy|addtoany.*|breadcrumbs?|cookie.*|consent.*|gdpr.*|taboola.*|outbrain.*|advert.*|ad-(slot|unit|container|wrapper|label)|promo(-?box)?|author-?(box|bio|info|card)|about-?(the-)?author|tags?-?(list|cloud|links)|post-?(navigation|nav|tags)|pagination|print-?only|donat(e|ion).*)$/i;

/** The walls among them: what stands there asks for a subscription. */
const WALL =
  /^(paywall.*|regwall.*|registration-wall|subscribe-?(wall|gate).*|subscription-?(wall|required|gate).*|piano-(id|offer|container|inline|paywall).*|metered.*)$/i;

/**
 * Words that tell a box wherever they stand in the name of a class: `relatedArticlesTextItem`, `c-article__most-popular`. Weaker than a
 * whole name, so such a box holds less.
 */
const TOLD =
  /(^|-)(related|relateds|recommended|recommendations?|most-(read|popular|viewed)|popular-(posts|articles|stories)|more-(stories|articles|news|posts|from)|(also|next|further)-(read|reads|reading)|read-(next|also|more-box)|you-(may|might)(-also)?-like|newsletters?|trending|author-(box|bio|card|info|desc(ription)?|profile|about|details)|about-author|bio-box|sabox\w*|authorbox|social-(share|sharing|links|media|icons|bar|follow)|share-(bar|buttons?|tools|links|box|this)|breadcrumbs?|comments?-(list|section|form|area|box|wrapper)|teasers?|licence-info|copyright|cookie-\w+|consent|sponsored|promo|advert\w*|reklama|anzeigen?|werbung|job-?holder)(-|$)/;
/** What systems name a page's subject by: `tag-related` is a story about relations. */
const ABOUT = /^(tags?|category|cat|topic|subject|section|has|no|with|without|hide|show|js)-/;
/** What a page says of the text itself. */
const TEXT =
  /^(entry|entry-?content|post-?content|post-?body|article|article-?(body|content|text)|story-?(body|content|text)|paywalled|regwalled|(pay|reg)wall-?(content|text|body|article))$/i;

/** A box with more of the page's letters than this is no box: the name stands on the whole page. */
const LARGEST = 0.4;
const LARGEST_TOLD = 0.25;

const namesOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/).filter(Boolean);

/** True for an element that is such a box. `letters` are those of the whole page. */
export function isBox(element: Element, letters: number): boolean {
  const names = namesOf(element);
  if (names.some((name) => TEXT.test(name))) return false;
  if (names.some((name) => BOX.test(name))) return lettersIn(element) <= LARGEST * letters;
  return names.some(isTold) && !isStandfirst(element) && lettersIn(element) <= LARGEST_TOLD * letters;
}

/** `relatedArticles_item` is related-articles-item. */
function isTold(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_-]+/g, '-')
    .toLowerCase();
  return TOLD.test(words) && !ABOUT.test(words);
}

/** German pages call the sentence under a headline its teaser; what leads to another story has a link. */
const isStandfirst = (element: Element) =>
  namesOf(element).some((name) => /teaser/i.test(name)) &&
  element.querySelector('a[href]') === null &&
  element.closest('a[href]') === null;

/** True where the page shows a wall in front of its text. Many pages hold one that is hidden until it is needed. */
export function hasWall(root: Element): boolean {
  const letters = lettersIn(root);
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
