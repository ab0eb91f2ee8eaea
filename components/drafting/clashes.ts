import type { HistoryLine } from '@/domain/ledger/history';
import type { Clash } from './conflict-panel';
import { clashesWith, type Draft } from './draft';

/** The clashes of a draft with what is saved now, in words. */
export function clashesInWords<Fields extends object>(
  draft: Draft<Fields>,
  theirs: Fields,
  label: Record<keyof Fields, string>,
  inWords: (fields: Fields, name: Extract<keyof Fields, string>) => string,
): Clash[] {
  return clashesWith(draft, theirs).map((name) => ({
    name,
    label: label[name],
    theirs: inWords(theirs, name),
    mine: inWords(draft.mine, name),
  }));
}

/** The lines of the record that are newer than `seq`. */
export function linesSince(history: readonly HistoryLine[], seq: string): HistoryLine[] {
  return history.filter((line) => BigInt(line.seq) > BigInt(seq));
}
