/** Pairs [start, end) of UTF-16 offsets, as the corpora write them. */
export type Pair = [number, number];

/** An attribution as a corpus or a system gives it. `source` and `cue` may be missing. */
export type Relation = {
  content: Pair[];
  source: Pair[] | null;
  cue: Pair[] | null;
  band?: number;
  score?: number;
};

/** A document with its attributions. Spans of `discard` are not scored: predictions that stand there are dropped. */
export type Document = { name: string; text: string; relations: Relation[]; discard: Pair[] };
