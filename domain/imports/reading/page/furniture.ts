import { foldedWords } from '../../readable-words';

/** Labels that pages put between paragraphs, as folded words; each is the whole block. */
const LABELS = new Set([
  'ad',
  'advert',
  'advertisement',
  'advertisements',
  'advertising',
  'sponsored',
  'sponsored content',
  'story continues below',
  'story continues below advertisement',
  'article continues below',
  'article continues after advertisement',
  'continue reading the main story',
  'skip advertisement',
  'share',
  'share this',
  'share this article',
  'share this story',
  'copy link',
  'read more',
  'read next',
  'related',
  'related articles',
  'related stories',
  'related topics',
  'more on this story',
  'most read',
  'most popular',
  'sign up',
  'subscribe',
  'newsletter',
  'comments',
  'loading',
  'image source',
  'image caption',
  'media caption',
  'anzeige',
  'werbung',
  'publicite',
  'publicidad',
  'реклама',
]);

const LEAD_TO_LINK =
  /^(read more|read also|see also|also read|related|more on|watch|listen|in pictures|explainer|analysis|lesen sie auch|lire aussi|читайте также|читайте також)\b/;

/** True for a block that is a label of the page. */
export function isLabel(words: string): boolean {
  return LABELS.has(foldedWords(words));
}

/** True for a block that only leads to another page. `share`: how much of it is links, 0 to 1. */
export function leadsElsewhere(words: string, share: number): boolean {
  if (LEAD_TO_LINK.test(foldedWords(words))) return share >= 0.4;
  return share >= 0.9 && !isSentence(words);
}

/** A whole sentence of the article may be linked; teasers are headlines and end without a stop. */
const isSentence = (words: string) =>
  words.length >= SENTENCE_SHORTEST && /[.!?。！？…][”"’»)\]]*$/u.test(words) && !/(\.\.\.|…)$/.test(words);

const SENTENCE_SHORTEST = 60;
