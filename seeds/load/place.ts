import { findExact, placesOf } from '@/domain/anchoring/spans/find';
import type { Span } from '@/domain/anchoring/spans/span';
import type { StoryPlace } from '../story/story-format';
import { StoryProblem } from '../story/story-problem';

/** Where the words of a place stand in a text, word for word; an error names the words that do not, or not once. */
export function spansOf(text: string, { quote, nth, fragments }: StoryPlace, where: string): Span[] {
  if (quote !== undefined) return [oneSpan(text, quote, nth, where)];
  const spans: Span[] = [];
  for (const words of fragments ?? []) {
    const after = spans.at(-1)?.end ?? 0;
    // Fragments follow each other, so words that also stood earlier are no doubt.
    const span = placesOf(text, words.normalize('NFC')).find(({ start }) => start >= after);
    if (span === undefined) throw new StoryProblem(`${where}: “${words}” does not stand in the text there`);
    spans.push(span);
  }
  return spans;
}

function oneSpan(text: string, quote: string, nth: number | undefined, where: string): Span {
  const found = findExact(text, quote.normalize('NFC'), nth);
  if (found.kind === 'one') return found.span;
  if (found.kind === 'none') throw new StoryProblem(`${where}: “${quote}” does not stand in the text`);
  throw new StoryProblem(`${where}: “${quote}” stands there ${found.spans.length} times; say which with nth`);
}
