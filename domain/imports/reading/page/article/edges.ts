import type { Part } from '../../../part';
import { foldedWords } from '../../../readable-words';

/** A paragraph of so many letters is a sentence of the article. */
const SENTENCE = 60;
/** Over a line that is longer somebody thought. */
const LINE_LONGEST = 60;

/** "16 marca 2021", "Friday, 5 March 2021, 17:13", "March 5, 2021", "23.10.2018 – 08:00 Uhr". */
const DAY =
  /^\W*(\p{L}{2,12}\.?,?\s+){0,2}(\d{1,2}(st|nd|rd|th)?[.,/-]?\s*(de\s+)?(\p{L}{3,12}|\d{1,2})\.?,?[./-]?\s*(de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2},?\s+\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(\W*(um|at|à|o|om|kl)?\s*\d{1,2}[:.h]\d{2}(\s*(uhr|h|am|pm|cet|est|gmt|utc))?)?\W*$/iu;
/** "aja/PAP", "RIRM", "(dpa)": who signs. */
const SIGNED = /^[([]?(\p{L}{2,5}\s*[/,–-]\s*)*\p{Lu}{2,8}[)\]]?$/u;
const CREDIT =
  /^(źródło|zdjęcia?|fot\.?|quelle|source|fuente|fonte|bron|foto|photo|bild|text|autor(in)?|author|by|von|par)\s*[:/]/iu;

/**
 * Leaves out what stands before the first sentence or behind the last and is none: a day, who wrote it, where it is from. Within the
 * text such lines are part of it: a chronology has days for headings.
 */
export function withoutEdges(parts: readonly Part[], byline: string | null): Part[] {
  const isSentence = ({ kept, kind, words }: Part) =>
    kept && kind !== 'headline' && kind !== 'caption' && kind !== 'heading' && words.length >= SENTENCE;
  const first = parts.findIndex(isSentence);
  const last = parts.findLastIndex(isSentence);
  if (first < 0) return [...parts];
  const writer = foldedWords(byline ?? '');
  return parts.map((part, at) => {
    const isOutside = at < first || at > last;
    if (!isOutside || !part.kept || part.kind === 'headline' || part.kind === 'caption') return part;
    return isLine(part.words, writer) ? { ...part, kept: false, why: 'label' } : part;
  });
}

function isLine(words: string, writer: string): boolean {
  if (words.length > LINE_LONGEST) return false;
  const isWriter =
    writer !== '' && foldedWords(words).replace(/^(by|von|par|por|autor|text) /, '') === writer;
  return isWriter || DAY.test(words) || SIGNED.test(words) || CREDIT.test(words);
}
