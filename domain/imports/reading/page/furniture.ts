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
  /^(read more|read also|see also|also read|related|more on|watch|listen|in pictures|explainer|analysis|lesen sie auch|lire aussi|читаите также|читаите також)(?![\p{L}\p{N}])/u;

const LABEL_LONGEST = 90;
/** Behind a word; \b knows no letters but those of English. */
const END = '(?![\\p{L}\\p{N}])';
const form = (words: string, more = '') => new RegExp(`^(${words})${END}${more}`, 'u');

/** Labels that go on, with a day or with what there is to read. All as folded words. */
const LABEL_FORMS = [
  form(
    'published|updated|last updated|posted|stand|veroffentlicht|aktualisiert|publie|mis a jour|publicado|actualizado|opublikowano|publikacja|aktualizacja|опубликовано|обновлено',
    '.*((19|20)\\d\\d|\\d{1,2} \\d\\d)',
  ),
  form(
    '\\d+ (min|minute|minutes|minuten|minutos|minuti) (read|lesezeit|de lecture|de lectura|di lettura)|lesezeit|reading time|temps de lecture|tiempo de lectura|ten tekst przeczytasz',
  ),
  form(
    '(diesen artikel|war (der|dieser) artikel|mochten sie (den|diesen) artikel|hier konnen sie den artikel|rezept|bild) (teilen|drucken|merken|bewerten|nutzlich|hilfreich|anzeigen|bei pinterest)',
  ),
  form(
    'auch interessant|schon gelesen|weitere artikel|weitere beitrage|mehr zum thema|das konnte sie auch interessieren|neueste artikel|you may also like|you might also like|recommended for you|trending now|a lire aussi|sur le meme sujet|te puede interesar|lea tambien|leia tambem|leggi anche|zobacz takze|czytaj takze|dowiedz sie wiecej|lees ook|las ocksa',
  ),
  form(
    'drukuj|drucken|kommentieren|kommentare?|reklama|anzeige|publicidade|pubblicita|annons|mainos|print|email|follow us|folgen sie uns|suivez nous|siguenos|tweet|pin it|zum newsletter',
    '$',
  ),
];

/** Words that belong to nobody’s article. */
const RIGHTS =
  /^(©|\(c\)|copyright\s*(©|\(c\)|\d{4}))|\ball rights reserved\b|\balle rechten voorbehouden\b|\balle rechte vorbehalten\b|\btous droits réservés|\btodos los derechos reservados|\btodos os direitos reservados|\btutti i diritti riservati|\briproduzione riservata|prawa zastrzeżone|все права защищены/i;
const ADVERT = /^(advertisement|anzeige|werbung|reklama|publicidad|publicité|реклама)\s*[-–—:|]/i;
const ASKS = form(
  'sign up|subscribe|follow us|never miss|download (the|our)|join (us|our)|abonnieren sie|melden sie sich|jetzt abonnieren|abonnez|inscrivez|suscribete|du musst eingeloggt|pour lire la suite|wir respektieren (deine|ihre)|an dieser stelle|diese[rs]? inhalte?|mit (deiner|ihrer) (zustimmung|einwilligung)|wir (brauchen|benotigen) (deine|ihre)|to (view|see|watch) this|we need your|by (clicking|loading)|pour afficher|este contenido|questo contenuto',
);
const ASKED_FOR =
  /newsletter|subscri|inbox|(^| )app( |$)|telegram|whatsapp|instagram|facebook|twitter|(^| )abo( |$)|abonn|inscri|suscri|compte|eingeloggt|cookies|datenschutz|privatsphare|privacy|(^| )consent|einwilligung|zustimmung|drittanbiet|externen? (inhalt|quelle)/;
const ASK_LONGEST = 240;

/** True for a block that is a label of the page, a line about rights, or asks to subscribe. Sentences and what is quoted are none. */
export function isLabel(words: string): boolean {
  const folded = foldedWords(words);
  if (LABELS.has(folded)) return true;
  if (folded.length > ASK_LONGEST || /["“”«»„]/.test(words)) return false;
  if (RIGHTS.test(words.trim()) || ADVERT.test(words.trim()) || (ASKS.test(folded) && ASKED_FOR.test(folded)))
    return true;
  return (
    folded.length <= LABEL_LONGEST &&
    !/[.]$/.test(words.trim()) &&
    LABEL_FORMS.some((one) => one.test(folded))
  );
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
