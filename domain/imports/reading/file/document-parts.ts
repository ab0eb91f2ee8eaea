import type { Part } from '../../part';
import { foldedWords } from '../../readable-words';

/**
 * The parts of a document with the headline at `at`. What stands twice in a document is meant, equal figures in a table most of
 * all; only the headline said again right under itself is left out.
 */
export function withHeadlineAt(parts: readonly Part[], at: number): Part[] {
  const headline = foldedWords(parts[at]?.words ?? '');
  const isWorded = /\p{L}{3}/u.test(headline);
  return parts.map((part, index) => {
    if (index === at) return { ...part, kind: 'headline' };
    const kind = part.kind === 'headline' ? 'heading' : part.kind;
    const repeats = isWorded && index === at + 1 && foldedWords(part.words) === headline;
    return repeats ? { ...part, kind, kept: false, why: 'repeat' } : { ...part, kind };
  });
}
