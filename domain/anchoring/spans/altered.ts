import { changeInWords } from '@/domain/wording/material-change';
import { changesInPlace, wordingInPlace } from '@/domain/wording/wording-in-place';
import type { AnchorState } from './carried';
import type { Span } from './span';

/** The words of a place in a text. */
export type PlacedWords = { text: string; spans: readonly Span[] };

type Found = { state: AnchorState; reason: string };

/** Units around a place in which nothing differs: what governs its words has not changed then. */
const AROUND = 160;

/**
 * What was found, or that it is altered: the words there, or what stands right beside them and turns them round, now say
 * something else than those that were looked for. The reason begins with what changed.
 */
export function orAltered<Result extends Found>(
  sought: PlacedWords,
  found: PlacedWords,
  result: Result,
): Result {
  if (result.state === 'gone' || (result.state === 'exact' && isSameAround(sought, found))) return result;
  const [before, after] = [sought, found].map(({ text, spans }) => wordingInPlace(text, spans));
  const changes = changesInPlace(before ?? '', after ?? '');
  if (changes.length === 0) return result;
  return { ...result, state: 'altered', reason: `${changeInWords(changes)} ${result.reason}` };
}

/** Most places, after most edits. */
function isSameAround(sought: PlacedWords, found: PlacedWords): boolean {
  const [old, fresh] = [endsOf(sought), endsOf(found)];
  if (sought.spans.length !== 1 || found.spans.length !== 1) return false;
  const around = (text: string, { start, end }: Span) => [
    text.slice(Math.max(0, start - AROUND), start),
    text.slice(end, end + AROUND),
  ];
  const [one, other] = [around(sought.text, old), around(found.text, fresh)];
  return one[0] === other[0] && one[1] === other[1];
}

function endsOf({ spans }: PlacedWords): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
