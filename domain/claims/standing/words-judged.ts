import { statesMaterially } from '@/domain/wording/material-change';
import { changesInPlace, wordsInPlace } from '@/domain/wording/wording-in-place';

/** Wordings are as wordingInPlace() gives them. */
type Words = {
  statement: string;
  /** Those of the places where the claim stands now. */
  wordings: readonly string[];
  /** Those that its last review was given for. */
  judged: readonly string[];
};

/**
 * The words on which a claim stands and which nobody judged (design rule 8): they say materially something else than each of
 * those that the review was given for, and do not say the statement either, which was judged as well. A place that goes
 * away adds nothing to them, nor does one more place whose words are judged already.
 */
export function wordsNotJudged({ statement, wordings, judged }: Words): string[] {
  return wordings.filter(
    (wording) => !judged.some((known) => saysTheSame(known, wording)) && !says(statement, wording),
  );
}

function saysTheSame(known: string, wording: string): boolean {
  return known === wording || (known !== '' && changesInPlace(known, wording).length === 0);
}

/** What turns a statement round or weakens it counts also where it only adds something. */
const TURNING = new Set(['negation', 'modality', 'bound', 'quantifier', 'direction']);

function says(statement: string, wording: string): boolean {
  const turning = changesInPlace(statement, wording).some(({ kind }) => TURNING.has(kind));
  return !turning && statesMaterially(statement, wordsInPlace(wording)).length === 0;
}
