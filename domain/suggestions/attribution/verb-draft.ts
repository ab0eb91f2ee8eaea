import { trimEnd } from '../grammar/clause-end';
import type { VerbGroup } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { type Draft, joined } from './draft';

export const strengthOf = (p: Passage, { at }: VerbGroup) => p.word(at).cue?.strength ?? 1;

/** "said no", "said yes": too little for a claim, unless it is quoted. */
const isSingleWord = (p: Passage, [only, more]: readonly Range[]) =>
  only !== undefined &&
  more === undefined &&
  only.to === only.from + 1 &&
  !p.isQuoted(only.from) &&
  !p.has(only.from, is.NUMBER);

export function assemble(
  p: Passage,
  group: VerbGroup,
  form: Draft['form'],
  frame: string,
  source: Range[],
  content: Range[],
  cueEnd: number = group.at + 1,
): Draft | null {
  const kept = joined(content.map(({ from, to }) => ({ from, to: trimEnd(p, from, to) })));
  if (kept.length === 0 || isSingleWord(p, kept)) return null;
  return {
    passage: p,
    form,
    cue: { from: group.from, to: cueEnd },
    frame,
    strength: p.word(group.at).cue?.strength ?? 1,
    negated: group.negated,
    source,
    content: kept,
    shared: false,
  };
}
