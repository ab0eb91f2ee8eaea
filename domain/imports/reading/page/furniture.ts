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

const LABEL_LONGEST = 90;
/** Labels that go on: with a day, a name, a number of minutes. All as folded words. */
const LABEL_FORMS = [
  /^(published|updated|last updated|posted|stand|veroffentlicht|aktualisiert|publie|mis a jour|publicado|actualizado|opublikowano|publikacja|aktualizacja|опубликовано|обновлено)\b.*\d/,
  /^(\d+ (min|minute|minutes|minuten|minutos|minuti) (read|lesezeit|de lecture|de lectura|di lettura)|lesezeit|reading time|temps de lecture|tiempo de lectura|ten tekst przeczytasz)\b/,
  /^(diesen artikel|war (der|dieser) artikel|mochten sie (den|diesen) artikel|hier konnen sie den artikel|rezept|bild) (teilen|drucken|merken|bewerten|nutzlich|hilfreich|anzeigen|bei pinterest)/,
  /^(auch interessant|schon gelesen|weitere artikel|weitere beitrage|mehr zum thema|mehr dazu|das konnte sie auch interessieren|neueste artikel|you may also like|you might also like|recommended for you|more stories|trending now|a lire aussi|sur le meme sujet|te puede interesar|lea tambien|leia tambem|leggi anche|zobacz takze|czytaj takze|dowiedz sie wiecej|lees ook|las ocksa)\b/,
  /^(drukuj|drucken|kommentieren|kommentare?|reklama|anzeige|publicidade|pubblicita|annons|mainos|print|email|follow us|folgen sie uns|suivez nous|siguenos|tweet|pin it|zum newsletter)$/,
];
/** Words that belong to nobody’s article, however long. */
const RIGHTS =
  /^(©|\(c\)|copyright\b)|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits reserves\b/i;
const RIGHTS_LONGEST = 240;
const ASKS =
  /^(sign up|subscribe|follow us|get (the|our)|never miss|download (the|our)|join (us|our)|support our|become a|abonnieren sie|melden sie sich|jetzt abonnieren|abonnez|inscrivez|suscribete|du musst eingeloggt|pour lire la suite)\b/;
const ASKED_FOR =
  /newsletter|subscri|inbox|app\b|telegram|whatsapp|instagram|facebook|twitter|channel|member|abo\b|abonn|inscri|suscri|compte|eingeloggt/;

/** True for a block that is a label of the page, a line about rights, or asks to subscribe. */
export function isLabel(words: string): boolean {
  const folded = foldedWords(words);
  if (LABELS.has(folded)) return true;
  if (folded.length <= RIGHTS_LONGEST && RIGHTS.test(words.trim())) return true;
  if (folded.length <= RIGHTS_LONGEST && ASKS.test(folded) && ASKED_FOR.test(folded)) return true;
  return folded.length <= LABEL_LONGEST && LABEL_FORMS.some((form) => form.test(folded));
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
