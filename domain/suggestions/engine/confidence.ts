import type { Found } from '../attribution/found';
import type { Band, SuggestedSource } from './suggestion';

/** Lower ends of the first two bands. */
const FIRST = 0.84;
const SECOND = 0.55;

export function bandOf(score: number): Band {
  if (score >= FIRST) return 1;
  return score >= SECOND ? 2 : 3;
}

/** How likely an attribution is right, from its form, its cue, and what is known of its source. */
export function scoreOf({ draft, carried }: Found, source: SuggestedSource): number {
  const quoted = draft.content.some(({ from }) => draft.passage.isQuoted(from));
  let score = formScore(draft.form, draft.strength, draft.frame, quoted);
  if (draft.shared) score -= 0.12;
  if (carried) score -= 0.1;
  // Words that name somebody whom the rules cannot tell may be no speaker at all.
  if (source.resolution === 'unresolved') score -= source.mention === null ? 0.1 : 0.15;
  return Math.min(0.97, Math.max(0.05, Number(score.toFixed(2))));
}

/**
 * The score once the statement is made. What is no sentence has to be put into words by a person, so it is in the last
 * band; where a pronoun was read as the speaker it is not in the first.
 */
export function settledScore(score: number, made: { isSentence: boolean; guessed: boolean }): number {
  if (!made.isSentence) return Math.min(score, SECOND - 0.01);
  return made.guessed ? Math.min(score, FIRST - 0.01) : score;
}

function formScore(form: Found['draft']['form'], strength: number, frame: string, quoted: boolean): number {
  if (form === 'according-to') return 0.88;
  if (form === 'verb-after') return quoted ? 0.95 : 0.83;
  if (form === 'verb-before' && 'cqw'.includes(frame)) return [0.5, 0.6, 0.88, 0.93][strength] ?? 0.5;
  if (form === 'verb-before') return [0.4, 0.5, 0.6, 0.65][strength] ?? 0.4;
  if (form === 'quote-alone') return 0.55;
  if (form === 'label') return 0.7;
  return form === 'heard' ? 0.65 : 0.5;
}
