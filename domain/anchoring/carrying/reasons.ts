import type { AnchorState } from '../spans/carried';
import type { Doubt, Loss } from './placement';

const LOSSES: Record<Loss, string> = {
  deleted: 'The sentence is no longer in the text, and these words stand nowhere else in it.',
  rewritten: 'What stands there now shares too few words with it.',
  lookalike: 'What stands there now is no more like it than the sentences around it always were.',
  unsupported: 'The same words are there, but nothing that stood around them is.',
  'no-words': 'The span holds no words to look for.',
};

const DOUBTS: Record<Doubt, string> = {
  rival: 'These words stand there, but where the passage stood there is now another one much like it.',
  twins: 'These words stand in the text several times, and not all that stood around them is still there.',
  'only-words': 'The same words stand here, but nothing else says that this is the same passage.',
  alone: 'The sentence around these words was edited and stands elsewhere, and nothing came along with it.',
};

/** The reason of most items after most edits. */
export const IN_PLACE = 'The words stand unchanged in their place.';

/** Why an item has no place in the new text. */
export function lossInWords(loss: Loss): string {
  return LOSSES[loss];
}

/** Why an item may be meant for other words. */
export function doubtInWords(doubt: Doubt): string {
  return DOUBTS[doubt];
}

export type Finding = {
  state: AnchorState;
  moved: boolean;
  /** Not one character differs. */
  verbatim: boolean;
  /** How many of `count` fragments have no place. */
  lost: number;
  count: number;
  score: number;
};

/** Why an item was put where it is. */
export function reasonInWords({ state, moved, verbatim, lost, count, score }: Finding): string {
  if (lost > 0) return `${lost} of ${count} fragments are no longer in the text.`;
  const where = moved ? 'The passage was moved' : 'The passage stayed in its place';
  if (state !== 'reworded') {
    if (!verbatim) return `${where}; only quotation marks, dashes or white space changed.`;
    return moved ? 'The passage was moved, word for word.' : IN_PLACE;
  }
  return `${where} and was reworded: about ${Math.round(score * 100)} per cent of the words are the same.`;
}
