import type { AnchorFacts } from '@/domain/claims/ledger-facts';
import type { NewAnchor, StoredAnchor } from './carry-over';
import type { CarriedCounts } from './revision';

/** One place before and after. `withdrawn`: its claim was taken back. */
export type Carriage = { claimId: string; withdrawn: boolean; before: StoredAnchor; after: NewAnchor };

type Place = Pick<Carriage, 'claimId' | 'withdrawn'> & { latest: StoredAnchor };

/** Each place with where it was carried to; both in the same order. */
export function carriagesOf(places: readonly Place[], anchors: readonly NewAnchor[]): Carriage[] {
  return places.flatMap(({ claimId, withdrawn, latest }, index): Carriage[] => {
    const after = anchors[index];
    return after === undefined ? [] : [{ claimId, withdrawn, before: latest, after }];
  });
}

/** The words of an anchor in its text, fragment by fragment. */
export function wordsOf(text: string, { spans }: Pick<StoredAnchor, 'spans'>): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** How many places came over in each state, of those that stood before and whose claims count. */
export function countsOf(carriages: readonly Carriage[]): CarriedCounts {
  const counts: CarriedCounts = { exact: 0, moved: 0, reworded: 0, gone: 0 };
  for (const { withdrawn, before, after } of carriages)
    if (!withdrawn && before.state !== 'gone') counts[after.state] += 1;
  return counts;
}

/** A person has to decide about it. */
export function isOpen({ withdrawn, after }: Carriage): boolean {
  return !withdrawn && after.check === 'open';
}

/** Worth a line in the claim's history: all but what stays where it was, as it was. */
export function isTold({ before, after }: Carriage, words: { before: string[]; after: string[] }): boolean {
  if (before.state === 'gone') return after.state !== 'gone';
  if (after.check !== 'open') return before.check === 'open' || after.state !== 'exact';
  return (
    before.check !== 'open' ||
    before.state !== after.state ||
    words.before.join('\n') !== words.after.join('\n')
  );
}

/** A person who has the claim open must look again: not where unchanged words merely stand elsewhere. */
export function changesWhatIsSeen({ before, after }: Carriage): boolean {
  const merelyMoved = before.check !== 'open' && before.state !== 'gone' && after.check === 'carried';
  return !merelyMoved;
}

/** Whether the claim's status may hang on it: it is in doubt now, or was. */
export function touchesStatus({ before, after }: Carriage): boolean {
  return [before, after].some(({ check, state }) => check === 'open' && state !== 'gone');
}

export function anchorFacts({ state, check, score, reason }: StoredAnchor | NewAnchor): AnchorFacts {
  return { state, check, score, reason };
}
