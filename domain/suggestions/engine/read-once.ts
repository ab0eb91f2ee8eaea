import type { SamePersonQuestion } from '../names/same-person';
import { suggestAll } from './suggest';
import type { RevisionToRead, Suggestion } from './suggestion';

export type ReadText = { suggestions: Suggestion[]; samePeople: SamePersonQuestion[] };

/** Texts kept with what was found in them. A revision never changes, and the engine is pure. */
const KEPT = 12;
const kept = new Map<string, ReadText>();

/** What the engine finds in a revision, read once per process while it is among the last few asked for. */
export function readOnce(revision: RevisionToRead & { id: string }): ReadText {
  const name = nameOf(revision);
  const known = kept.get(name);
  const read = known ?? suggestAll(revision);
  kept.delete(name);
  kept.set(name, read);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return read;
}

/** True when nobody has to wait for it. */
export function isRead(revision: Named): boolean {
  return kept.has(nameOf(revision));
}

type Named = Pick<RevisionToRead, 'publishedOn' | 'language'> & { id: string };

const nameOf = ({ id, publishedOn, language }: Named) => `${id} ${publishedOn ?? ''} ${language ?? ''}`;
