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

/** What the place says before and after: wordings as domain/wording/wording-in-place.ts gives them. */
export type Wordings = { before: string; after: string };

/** How many places came over in each state, of those that stood before and whose claims count. */
export function countsOf(carriages: readonly Carriage[]): CarriedCounts {
  const counts: CarriedCounts = { exact: 0, moved: 0, reworded: 0, altered: 0, gone: 0 };
  for (const { withdrawn, before, after } of carriages)
    if (!withdrawn && before.state !== 'gone') counts[after.state] += 1;
  return counts;
}

/** A person has to decide about it. */
export function isOpen({ withdrawn, after }: Carriage): boolean {
  return !withdrawn && after.check === 'open';
}

/** Worth a line in the claim's history: all but what stays where it was, as it was. */
export function isTold({ before, after }: Carriage, says: Wordings): boolean {
  if (before.state === 'gone') return after.state !== 'gone';
  if (says.before !== says.after) return true;
  if (after.check !== 'open') return before.check === 'open' || after.state !== 'exact';
  return before.check !== 'open' || before.state !== after.state;
}

/** A person who has the claim open must look again: not where unchanged words merely stand elsewhere. */
export function changesWhatIsSeen({ before, after }: Carriage, says: Wordings): boolean {
  const merelyMoved = before.check !== 'open' && before.state !== 'gone' && after.check === 'carried';
  return !merelyMoved || says.before !== says.after;
}

/** Whether the claim's status may hang on it: it is in doubt now, or was, or stands on other words than before. */
export function touchesStatus({ before, after }: Carriage, says: Wordings): boolean {
  const inDoubt = [before, after].some(({ check, state }) => check === 'open' && state !== 'gone');
  return inDoubt || says.before !== says.after;
}

export function anchorFacts({ state, check, score, reason }: StoredAnchor | NewAnchor): AnchorFacts {
  return { state, check, score, reason };
}
