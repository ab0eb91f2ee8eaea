import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { accordingDrafts } from './according-to';
import { withChains } from './chains';
import { type Draft, holds } from './draft';
import { answerDrafts } from './interview';
import { colonDrafts, headlineQuotes, labelDrafts } from './labels';
import { nounDrafts } from './noun-cues';
import { asNounsMay } from './noun-like';
import { quotedDrafts } from './quoted';
import { signedDrafts } from './signed';
import { isUnsaid } from './unsaid';
import { verbDrafts } from './verb-cues';

/**
 * The outermost attributions of a passage, and those whose cue stands in the content of another. `unsaid` is told of as
 * not said, supposed or asked: nobody’s word, and nothing within it is anybody’s.
 */
export type PassageDrafts = { outer: Draft[]; nested: Draft[]; unsaid: Draft[] };

/** Every form of attribution in a passage, in the order of the cues. */
export function draftsOf(p: Passage): PassageDrafts {
  const all = [
    ...answerDrafts(p),
    ...labelDrafts(p),
    ...signedDrafts(p),
    ...headlineQuotes(p),
    ...accordingDrafts(p),
    ...quotedDrafts(p),
    ...verbDrafts(p),
    ...nounDrafts(p),
    ...colonDrafts(p),
  ];
  const drafts = withChains(
    p,
    withoutTwins(all.sort((a, b) => a.cue.from - b.cue.from || b.strength - a.strength)).flatMap(
      (draft) => asNounsMay(draft) ?? [],
    ),
  );
  const outer: Draft[] = [];
  const nested: Draft[] = [];
  const unsaid: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isUnsaid(draft)) unsaid.push(draft);
    else (isNested(draft, index, drafts) ? nested : outer).push(draft);
  }
  return { outer, nested, unsaid };
}

/** Two forms may claim one cue ("is believed", "claims"): the first of the stronger stays. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (last !== undefined && (draft.cue.from < last.cue.to || sameStart(draft, last))) continue;
    kept.push(draft);
  }
  return kept;
}

/** A colon adds nothing to the verb that leads up to it. */
function sameStart(a: Draft, b: Draft): boolean {
  return a.form === 'label' && a.content[0]?.from === b.content[0]?.from;
}

const NEAR = 60;

function isNested(draft: Draft, index: number, all: readonly Draft[]): boolean {
  const near = all.slice(Math.max(0, index - NEAR), index + NEAR);
  return near.some(
    (other) =>
      other !== draft &&
      holds(other.content, draft.cue.from) &&
      (!holds(draft.content, other.cue.from) || isFramedBy(draft, other)),
  );
}

/**
 * Each holds the cue of the other: "The mayor believes it is safe, aides say" – what stands at the end frames the
 * whole. "Roth said he left because, she said, ‘…’" – an insertion by a pronoun is within.
 */
function isFramedBy(draft: Draft, other: Draft): boolean {
  const [first, last] = draft.cue.from < other.cue.from ? [draft, other] : [other, draft];
  return (isPronoun(last) ? last : first) === draft && first.form === 'verb-before';
}

const isPronoun = ({ passage: p, source: [range] }: Draft) =>
  range !== undefined && range.to === range.from + 1 && p.has(range.from, is.SUBJECT_PRONOUN);
