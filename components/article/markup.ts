import { type Segment, splitBlocks } from '@/domain/anchoring/spans/segments';
import type { Block } from '@/domain/articles/block';
import type { MarkedClaim } from '@/domain/publishing/pages';
import { levelsOf } from './levels';

/**
 * Words under a claim: its own and, inside, those that it shares with others. `level` is the underline it gets, 0 next to
 * the words. `ends`: here a run of the claim ends, and here is its link; every run has exactly one. A run that crosses
 * another has several marks, and only the last of them ends it.
 */
export type MarkNode = { claim: MarkedClaim; level: number; ends: boolean; nodes: TextNode[] };
export type TextNode = string | MarkNode;

/** A block of the text, its words, and the claims that are placed in it first, in reading order. */
export type Row = { block: Block; nodes: TextNode[]; claims: MarkedClaim[] };

/** Lays the claims of an article over its text. Pure; after the splitter's sort, work grows with what is returned. */
export function rowsOf(text: string, blocks: readonly Block[], claims: readonly MarkedClaim[]): Row[] {
  const split = splitBlocks(
    blocks,
    claims.map(({ number, places }) => ({ id: number, spans: places.flatMap(({ fragments }) => fragments) })),
  );
  const segments = split.flat();
  const lengths = lengthsIn(segments);
  const weaver = new Weaver(claims, levelsOf(segments, lengths), runEndsOf(segments));
  return blocks.map((block, index) => {
    const nodes = weaver.weave(text, split[index] ?? []);
    return { block, nodes, claims: weaver.takePlaced() };
  });
}

function lengthsIn(segments: readonly Segment[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { start, end, ids } of segments) {
    for (const id of ids) lengths.set(id, (lengths.get(id) ?? 0) + end - start);
  }
  return lengths;
}

/** For each segment, from the last to the first, where the runs that are in it end. */
function runEndsOf(segments: readonly Segment[]): Map<Segment, Map<number, number>> {
  const ends = new Map<Segment, Map<number, number>>();
  const endOf = new Map<number, number>();
  for (const segment of [...segments].reverse()) {
    for (const id of segment.closes) endOf.set(id, segment.end);
    if (segment.ids.length > 0) ends.set(segment, new Map(segment.ids.map((id) => [id, endOf.get(id) ?? 0])));
  }
  return ends;
}

/**
 * Makes nested marks of flat segments. What ends last is always outermost: a mark is closed before its run ends only where one
 * begins that ends later, and goes on in a further mark inside that. So a run’s last mark holds no words of others at its end, but
 * of those that end with it.
 */
class Weaver {
  private readonly claims: ReadonlyMap<number, MarkedClaim>;
  private readonly met = new Set<number>();
  private placed: MarkedClaim[] = [];

  constructor(
    claims: readonly MarkedClaim[],
    private readonly levels: ReadonlyMap<number, number>,
    private readonly runEnds: ReadonlyMap<Segment, ReadonlyMap<number, number>>,
  ) {
    this.claims = new Map(claims.map((claim) => [claim.number, claim]));
  }

  weave(text: string, segments: readonly Segment[]): TextNode[] {
    const nodes: TextNode[] = [];
    const open: MarkNode[] = [];
    for (const segment of segments) {
      this.closeOthers(open, segment);
      this.closeShorter(open, segment);
      for (const id of this.toOpen(open, segment)) {
        const mark = this.markOf(id);
        if (mark === null) continue;
        (open.at(-1)?.nodes ?? nodes).push(mark);
        open.push(mark);
      }
      (open.at(-1)?.nodes ?? nodes).push(text.slice(segment.start, segment.end));
      for (const mark of open) if (segment.closes.includes(mark.claim.number)) mark.ends = true;
    }
    return nodes;
  }

  /** The claims first met since the last call. */
  takePlaced(): MarkedClaim[] {
    const placed = this.placed;
    this.placed = [];
    return placed;
  }

  /** Closes the outermost mark that is not in this segment, or has just ended, and all inside it. */
  private closeOthers(open: MarkNode[], { ids }: Segment): void {
    const here = new Set(ids);
    const first = open.findIndex(({ claim, ends }) => ends || !here.has(claim.number));
    if (first >= 0) open.length = first;
  }

  /** Closes what ends before something that begins here: it goes on inside it, so that its last words are its own. */
  private closeShorter(open: MarkNode[], segment: Segment): void {
    const ends = this.runEnds.get(segment);
    const endOf = (id: number) => ends?.get(id) ?? 0;
    const latest = segment.opens.reduce((end, id) => Math.max(end, endOf(id)), 0);
    const first = open.findIndex(({ claim }) => endOf(claim.number) < latest);
    if (first >= 0) open.length = first;
  }

  private toOpen(open: readonly MarkNode[], segment: Segment): number[] {
    const already = new Set(open.map(({ claim }) => claim.number));
    const ends = this.runEnds.get(segment);
    const endOf = (id: number) => ends?.get(id) ?? 0;
    const levelOf = (id: number) => this.levels.get(id) ?? 0;
    const missing = segment.ids.filter((id) => !already.has(id));
    return missing.sort((a, b) => endOf(b) - endOf(a) || levelOf(b) - levelOf(a));
  }

  private markOf(number: number): MarkNode | null {
    const claim = this.claims.get(number);
    if (claim === undefined) return null;
    if (!this.met.has(number)) this.placed.push(claim);
    this.met.add(number);
    return { claim, level: this.levels.get(number) ?? 0, ends: false, nodes: [] };
  }
}
