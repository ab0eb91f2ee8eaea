import type { Suggestion } from '../engine/suggestion';
import type { DraftAttribution } from './claim-draft';

const PRONOUN = /^(He|She|They|It|We|I|You|His|Her|Their|This|That|These|Those)\b/;

/** What a person has to settle, or should look at, before this becomes a claim. One sentence each. */
export function unresolvedIn(
  { source, figure, kind, otherFigures, saidDate, saidOn, negated, stance, isSentence }: Suggestion,
  draft: { statement: string; attributions: readonly DraftAttribution[] },
): string[] {
  const open = draft.attributions.map((one) => one.source).find(({ state }) => state === 'open');
  const mention = open?.state === 'open' ? open.mention : null;
  const pronoun = PRONOUN.exec(draft.statement)?.[1];
  const counted = kind === 'figure' && figure !== null;
  return [
    open !== undefined &&
      (mention ? `Who is “${mention}”? The text does not settle it.` : 'Nobody is named for it.'),
    source.kind === 'unnamed' && 'The text describes the source and gives no name.',
    !isSentence && pronoun === undefined && 'The statement is not a sentence yet: say it in plain words.',
    pronoun !== undefined && `The statement begins with “${pronoun}”: say who or what is meant.`,
    counted && figure.subject === '' && 'It is not clear what is counted.',
    counted && figure.measure === 'counted' && 'It is not clear what the number measures.',
    counted && figure.each && 'The number holds for each of several.',
    counted && figure.asOf === null && figure.asOfText !== null && `As of when: “${figure.asOfText}”?`,
    otherFigures.length > 0 &&
      `${otherFigures.length === 1 ? 'One more figure stands' : `${otherFigures.length} more figures stand`} in it.`,
    saidOn === null && saidDate !== null && `Said when: “${saidDate.text}”?`,
    negated && stance !== 'denies' && 'The words deny or doubt it: look at the stance.',
  ].filter((sentence) => sentence !== false);
}
