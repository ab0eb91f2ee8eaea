import { type AnchorState, DOUBTFUL_BELOW } from '@/domain/anchoring/spans/carried';
import type { DecisionMade } from '@/domain/revisions/decision';
import type { TriageItem } from '@/domain/revisions/triage';
import type { Decision } from './triage-actions';

/** What became of the words, in one word. */
export const STATE_WORDS: Record<AnchorState, string> = {
  exact: 'Same words',
  moved: 'Moved',
  reworded: 'Reworded',
  altered: 'Says something else',
  gone: 'Gone',
};

const ALMOST_SURE_FROM = 0.9;
const VERY_DOUBTFUL_BELOW = 0.5;

/** How sure the carrying over was. */
export function surenessInWords({
  state,
  now,
  other,
  score,
}: Pick<TriageItem, 'state' | 'now' | 'other' | 'score'>): string {
  if (now === null) return 'Not found in the new text';
  if (state === 'altered') return 'It is not what was judged';
  if (other !== null) return 'Two places are possible';
  if (score < VERY_DOUBTFUL_BELOW) return 'Very doubtful';
  if (score < DOUBTFUL_BELOW) return 'Doubtful';
  return score < ALMOST_SURE_FROM ? 'Probably the same passage' : 'Almost surely the same passage';
}

/** What was done, for the line that stays on the screen and for screen readers. */
export function doneInWords(
  kind: Exclude<Decision['kind'], 'undo'>,
  { claim, now }: Pick<TriageItem, 'claim' | 'now'>,
): string {
  switch (kind) {
    case 'keep':
      return now === null
        ? `Claim ${claim.number} no longer stands here.`
        : `Claim ${claim.number} stays on these words.`;
    case 'move':
      return `Claim ${claim.number} stands on the words you picked.`;
    case 'gone':
      return `Claim ${claim.number} no longer stands here.`;
    case 'other words':
      return `Claim ${claim.number} stays on these words and waits for a reviewer.`;
    case 'succeed':
      return `Another claim says what is there now. Claim ${claim.number} no longer stands here.`;
  }
}

/** What was taken back. */
export function undoneInWords({ claim, opens }: Pick<DecisionMade, 'claim' | 'opens'>): string {
  return opens
    ? `Undone. Claim ${claim.number} waits for a decision again.`
    : `Undone. Claim ${claim.number} stands where it was put before.`;
}

const MADE: Record<DecisionMade['kind'], string> = {
  kept: 'was kept',
  moved: 'was put elsewhere',
  gone: 'was said to be gone',
  'other words': 'was said to be the same in other words',
  succeeded: 'was followed by another claim',
};

/** What undo would take back: "claim 12 was kept". */
export function madeInWords({ claim, kind }: Pick<DecisionMade, 'claim' | 'kind'>): string {
  return `claim ${claim.number} ${MADE[kind]}`;
}

/** "1 place waits for a decision", "3 places wait for a decision". */
export function waitingInWords(count: number): string {
  if (count === 0) return 'No place waits for a decision';
  return count === 1 ? '1 place waits for a decision' : `${count} places wait for a decision`;
}
