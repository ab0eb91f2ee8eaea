import { type AnchorState, DOUBTFUL_BELOW } from '@/domain/anchoring/carried';
import type { TriageItem } from '@/domain/revisions/triage';
import type { Decision } from './triage-actions';

/** What became of the words, in one word. */
export const STATE_WORDS: Record<AnchorState, string> = {
  exact: 'Unchanged',
  moved: 'Moved',
  reworded: 'Reworded',
  gone: 'Gone',
};

const ALMOST_SURE_FROM = 0.9;
const VERY_DOUBTFUL_BELOW = 0.5;

/** How sure the carrying over was. */
export function surenessInWords({ now, other, score }: Pick<TriageItem, 'now' | 'other' | 'score'>): string {
  if (now === null) return 'Not found in the new text';
  if (other !== null) return 'Two places are possible';
  if (score < VERY_DOUBTFUL_BELOW) return 'Very doubtful';
  if (score < DOUBTFUL_BELOW) return 'Doubtful';
  return score < ALMOST_SURE_FROM ? 'Probably the same passage' : 'Almost surely the same passage';
}

/** What was done, for the line that stays on the screen and for screen readers. */
export function doneInWords(
  kind: Decision['kind'],
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
    case 'undo':
      return `Undone. Claim ${claim.number} waits for a decision again.`;
  }
}

/** "1 place waits for a decision", "3 places wait for a decision". */
export function waitingInWords(count: number): string {
  if (count === 0) return 'No place waits for a decision';
  return count === 1 ? '1 place waits for a decision' : `${count} places wait for a decision`;
}
