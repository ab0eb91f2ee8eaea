import type { Passage, Range } from '../text/passage';

/** How the text ties content to a source; the reason in words is made from it. */
export type Form =
  | 'verb-before' // Smith said that …
  | 'verb-after' // …, Smith said. / …, said Smith.
  | 'according-to'
  | 'passive' // is believed to …
  | 'impersonal' // it is not clear whether …
  | 'noun' // his claim that …
  | 'adjective' // is convinced that …
  | 'label' // headline and transcript: “Smith: …”
  | 'quote-alone' // a quotation with nobody named beside it
  | 'heard'; // in the words of, as … put it

/** An attribution as the rules find it: runs of tokens in one passage. */
export type Draft = {
  passage: Passage;
  form: Form;
  cue: Range;
  /** Frame letter of the cue (see lexicon/cue-verbs.ts), or '' where there is none. */
  frame: string;
  strength: number;
  negated: boolean;
  source: Range[];
  content: Range[];
  /** The source is the subject of an earlier cue, found by coordination or participle, not beside the cue. */
  shared: boolean;
  /** Those whose word the source passes on without a cue of their own: Y in "X, citing Y, said". */
  within?: readonly Range[];
  /** Those through whom it is known: X in "Y told X", "Y said in a statement carried by X". */
  through?: readonly Range[];
  /** Who is told: a chain where it is an outlet. */
  hearer?: Range;
  /** It answers in an interview: who does is the one person whom the text has named. */
  answers?: boolean;
};

/** Drops empty runs, orders the rest, and joins runs that touch. */
export function joined(ranges: readonly Range[]): Range[] {
  const sorted = ranges.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}

export function holds(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({ from, to }) => at >= from && at < to);
}
