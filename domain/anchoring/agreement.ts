import { type Carried, isSettled } from './spans/carried';
import type { Span } from './spans/span';

/**
 * An occurrence is carried to a new revision twice: from the latest one and from the last one in which a person
 * confirmed it. Small edits that each looked harmless add up; the confirmed words do not drift. True when both ways
 * end at the same words, or both at none. How sure either is, and why, may differ.
 */
export function agree(fromLatest: Carried, fromConfirmed: Carried): boolean {
  const [a, b] = [fromLatest.spans, fromConfirmed.spans];
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((span, i) => isSame(span, b[i]));
}

function isSame(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}

/** Whether a person must decide: the two ways disagree, or the confirmed words were changed or are gone. */
export function needsPerson(fromLatest: Carried, fromConfirmed: Carried): boolean {
  return !agree(fromLatest, fromConfirmed) || !isSettled(fromConfirmed);
}
