import { francAll } from 'franc-min';

/** Fewer letters than this tell nothing: names and quoted words decide then. */
const FEWEST_LETTERS = 120;
/** A text is guessed in pieces of so many units, and at most so many of them. */
const PIECE = 1_500;
const MOST_PIECES = 6;
/** How near to the best guess another language may come: near kin of the best, but not English. */
const ENGLISH_AT_MOST = 0.88;
const NEXT_AT_MOST = 0.985;

/**
 * The language of a text as a BCP 47 tag, from its commonest triples of letters; null where it is too short, mixed, or two
 * languages fit nearly alike. Only what is sure is guessed: a wrong guess would keep a text from being read.
 */
export function guessLanguage(paragraphs: readonly string[]): string | null {
  const text = paragraphs.join('\n\n');
  const step = Math.max(PIECE, Math.ceil(text.length / MOST_PIECES));
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += step) pieces.push(text.slice(at, at + PIECE));
  const guesses = pieces.filter((piece) => lettersIn(piece) >= FEWEST_LETTERS).map(guessOf);
  const [first] = guesses;
  return first !== undefined && guesses.every((guess) => guess === first) ? first : null;
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function guessOf(text: string): string | null {
  const [best, next] = francAll(text, { minLength: FEWEST_LETTERS });
  if (best === undefined || best[0] === 'und') return null;
  if (best[0] !== 'eng') {
    const english = francAll(text).find(([code]) => code === 'eng')?.[1] ?? 0;
    if (english > ENGLISH_AT_MOST) return null;
  }
  if (next !== undefined && next[1] > NEXT_AT_MOST) return null;
  return tagOf(best[0]);
}

/** "deu" is "de": the shortest tag there is for an ISO 639-3 code. */
function tagOf(code: string): string | null {
  const [tag] = Intl.getCanonicalLocales(code);
  return tag?.split('-')[0] ?? null;
}
