import type { Span } from './span';

/**
 * Something to show on the text: a claim (its id) and the fragments it stands on, in any order. Fragments of
 * one id that overlap or touch are one run.
 */
export type Mark = { id: number; spans: readonly Span[] };

/**
 * A run of text under one and the same set of marks. `ids` has the outermost first: the one that began
 * earlier, then the longer one. `opens` and `closes` name the marks whose run begins or ends here; within one
 * call every run opens once and closes once, also when it crosses blocks or begins in the gap between two.
 */
export type Segment = { start: number; end: number; ids: number[]; opens: number[]; closes: number[] };

/** A run that the sweep is inside of, and the last segment it was seen in. */
type Active = { id: number; end: number; last: Segment | null };

/** One stop of the sweep: a place where a block or a fragment begins or ends. */
type Stop =
  | { at: number; kind: typeof FRAGMENT; end: number; id: number; order: number }
  | { at: number; kind: typeof EDGE | typeof BLOCK; end: number; block: number; order: number };

const EDGE = 0; // the end of something: nothing to do but to stop
const FRAGMENT = 1; // a fragment begins
const BLOCK = 2; // a block begins, after the fragments that begin with it

/** Splits one block of text into flat segments that cover it exactly, in order. */
export function splitIntoSegments(range: Span, marks: readonly Mark[]): Segment[] {
  return splitBlocks([range], marks)[0] ?? [];
}

/**
 * Splits all blocks of a revision in one sweep: one list of segments per block, in the order of `blocks`,
 * which must ascend and not overlap. One sort, then time linear in what is returned. `onStep` is called once
 * for every unit of work, for the test that watches the growth.
 */
export function splitBlocks(
  blocks: readonly Span[],
  marks: readonly Mark[],
  onStep: () => void = nothing,
): Segment[][] {
  const sweep = new Sweep(blocks.length, onStep);
  for (const stop of stopsOf(blocks, marks)) sweep.advance(stop);
  sweep.finish();
  return sweep.segments;
}

function nothing(): void {}

function stopsOf(blocks: readonly Span[], marks: readonly Mark[]): Stop[] {
  const stops: Stop[] = [];
  const edge = (at: number) => stops.push({ at, kind: EDGE, end: at, block: -1, order: 0 });
  blocks.forEach(({ start, end }, block) => {
    if (start >= end) return;
    stops.push({ at: start, kind: BLOCK, end, block, order: 0 });
    edge(end);
  });
  let order = 0;
  for (const [id, runs] of runsById(marks)) {
    for (const { start, end } of runs) {
      stops.push({ at: start, kind: FRAGMENT, end, id, order });
      edge(end);
    }
    order++;
  }
  return stops.sort((a, b) => a.at - b.at || a.kind - b.kind || b.end - a.end || a.order - b.order);
}

function runsById(marks: readonly Mark[]): Map<number, Span[]> {
  const spansById = new Map<number, Span[]>();
  for (const { id, spans } of marks) spansById.set(id, [...(spansById.get(id) ?? []), ...spans]);
  for (const [id, spans] of spansById) spansById.set(id, merged(spans));
  return spansById;
}

/** The same units in the fewest spans, in order; empty ones are gone. */
function merged(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const run = runs[runs.length - 1];
    if (start >= end) continue;
    if (run !== undefined && start <= run.end) run.end = Math.max(run.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

class Sweep {
  readonly segments: Segment[][];
  private active: Active[] = [];
  private block = { index: -1, end: -1 };
  private at = 0;

  constructor(
    blocks: number,
    private readonly onStep: () => void,
  ) {
    this.segments = Array.from({ length: blocks }, () => []);
  }

  advance(stop: Stop): void {
    this.onStep();
    if (stop.at > this.at) {
      this.emitUpTo(stop.at);
      this.at = stop.at;
    }
    if (stop.kind === FRAGMENT) this.active.push({ id: stop.id, end: stop.end, last: null });
    else if (stop.kind === EDGE) this.dropEnded();
    else this.block = { index: stop.block, end: stop.end };
  }

  finish(): void {
    this.at = Number.POSITIVE_INFINITY;
    this.dropEnded();
  }

  private emitUpTo(end: number): void {
    if (this.at >= this.block.end) return;
    const segment: Segment = { start: this.at, end, ids: [], opens: [], closes: [] };
    for (const entry of this.active) {
      this.onStep();
      segment.ids.push(entry.id);
      if (entry.last === null) segment.opens.push(entry.id);
      entry.last = segment;
    }
    this.segments[this.block.index]?.push(segment);
  }

  private dropEnded(): void {
    if (!this.active.some((entry) => entry.end <= this.at)) return;
    for (const entry of [...this.active].reverse()) {
      this.onStep();
      if (entry.end > this.at) continue;
      entry.last?.closes.push(entry.id); // innermost first, as tags close
    }
    this.active = this.active.filter((entry) => entry.end > this.at);
  }
}
