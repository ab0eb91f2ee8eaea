import type { WordAlignment } from '../alignment/align-words';
import type { Alignment, Group } from '../alignment/alignment';
import { type Comparison, weightOf } from '../alignment/comparison';
import type { Span } from '../spans/span';
import type { Tokens } from '../text/tokens';
import { Background } from './background';
import { bridgeGaps } from './bridge';
import { Certainty } from './certainty';
import { bestCluster } from './cluster';
import { LastResort } from './last-resort';
import type { Doubt, Loss, Place } from './placement';
import { withReplacedEnds } from './replaced-ends';
import { hasSupport } from './support';

/** Half of what was said must still be there, by weight, or it is no longer the passage. */
const ENOUGH_COVER = 0.42;
/** And what stands there now must not be mostly something else. */
const ENOUGH_LIKENESS = 0.42;
/** So few words prove nothing by themselves: their neighbours must have come along. */
const SHORT_TOKENS = 3;
const SHORT_WEIGHT = 20;
const HALF_LIKE = 0.5;

/** Carries single spans of the old text through an alignment of its sentences and words. */
export class Placer {
  private readonly comparison: Comparison;
  private readonly lastResort: LastResort;
  private readonly background: Background;
  private readonly certainty: Certainty;
  private readonly signposts: Int32Array;

  constructor(
    private readonly alignment: Alignment,
    private readonly words: WordAlignment,
  ) {
    this.comparison = alignment.comparison;
    this.background = new Background(words);
    this.lastResort = new LastResort(alignment, words, this.background);
    this.certainty = new Certainty(words, this.background.across);
    this.signposts = signpostsOf(alignment.comparison.old);
  }

  /** The new place of a span, or why there is none that can be trusted. */
  place(span: Span): Place | Loss {
    const { old } = this.comparison;
    const first = this.tokenAt(span.start);
    const last = this.tokenAt(span.end);
    const end = last < old.count && (old.start[last] ?? 0) < span.end ? last + 1 : last;
    if (end <= first) return 'no-words';
    const unchanged = this.unchanged(span, first, end);
    if (unchanged !== null) return unchanged;
    const mapped = this.mapped(span, first, end);
    return typeof mapped === 'string' ? (this.lastResort.find(first, end) ?? mapped) : mapped;
  }

  /** The first token that ends after `offset`. */
  private tokenAt(offset: number): number {
    const { end, count } = this.comparison.old;
    let token = this.signposts[offset >> SIGNPOST_SHIFT] ?? 0;
    while (token < count && (end[token] ?? 0) <= offset) token++;
    return token;
  }

  /** The quick way: all units that the span touches stand in the new text as they were, side by side. */
  private unchanged(span: Span, first: number, end: number): Place | null {
    const { old, new: fresh } = this.comparison;
    const firstUnit = old.unitOf[first] ?? 0;
    const lastUnit = old.unitOf[end - 1] ?? 0;
    const group = this.alignment.groupOfOld(firstUnit);
    if (group === undefined) return null;
    const shift = group.newFrom - group.oldFrom;
    let doubt: Doubt | null = null;
    for (let u = firstUnit; u <= lastUnit; u++) {
      const each = this.alignment.groupOfOld(u);
      if (each === undefined || each.newFrom - each.oldFrom !== shift || each.oldTo - each.oldFrom !== 1)
        return null;
      if (old.unitId[u] !== fresh.unitId[u + shift]) return null;
      const own = this.certainty.doubtOf(each);
      if (u === firstUnit || own === null) doubt = own;
    }
    const jump = (fresh.unitStart[firstUnit + shift] ?? 0) - (old.unitStart[firstUnit] ?? 0);
    const to = this.ends(span, first, end - 1, first + jump, end - 1 + jump);
    return { span: to, moved: group.moved, cover: 1, likeness: 1, doubt };
  }

  /** The raw ends in the new text; a span that starts or ends within a word does so in its counterpart. */
  private ends(span: Span, first: number, last: number, low: number, high: number): Span {
    const { old, new: fresh } = this.comparison;
    const from = this.isCounterpart(first, low) ? Math.max(0, span.start - (old.start[first] ?? 0)) : 0;
    const cut = this.isCounterpart(last, high) ? Math.max(0, (old.end[last] ?? 0) - span.end) : 0;
    const start = Math.min((fresh.start[low] ?? 0) + from, (fresh.end[low] ?? 0) - 1);
    return { start, end: Math.max((fresh.end[high] ?? 0) - cut, (fresh.start[high] ?? 0) + 1, start + 1) };
  }

  private isCounterpart(i: number, j: number): boolean {
    const { old, new: fresh } = this.comparison;
    return this.words.newOf[i] === j || old.id[i] === fresh.id[j];
  }

  /** A few words in a sentence that is no longer much like itself may be others of the same spelling. */
  private doubtOf(group: Group | undefined, short: boolean): Doubt | null {
    if (group === undefined) return short ? 'only-words' : null;
    if (short && this.words.likeness(group) < HALF_LIKE) return 'only-words';
    return this.certainty.doubtOf(group);
  }

  private mapped(span: Span, first: number, end: number): Place | Loss {
    const { old, new: fresh } = this.comparison;
    for (let u = old.unitOf[first] ?? 0; u <= (old.unitOf[end - 1] ?? 0); u++) this.words.ensure(u);
    bridgeGaps(this.words, first, end);
    const cluster = bestCluster(this.comparison, this.words, first, end);
    if (cluster === null) return 'deleted';
    const total = weightOf(old, first, end);
    const cover = cluster.weight / total;
    const likeness = (2 * cluster.weight) / (total + weightOf(fresh, cluster.low, cluster.high + 1));
    if (cover < ENOUGH_COVER || likeness < ENOUGH_LIKENESS) return 'rewritten';
    const short = end - first <= SHORT_TOKENS || total < SHORT_WEIGHT;
    if (short && !hasSupport(this.words, cluster, first, end)) return 'unsupported';
    const group = this.alignment.groupOfOld(old.unitOf[cluster.first] ?? 0);
    if (group !== undefined && !this.background.standsOut(group)) return 'lookalike';
    const { low, high } = withReplacedEnds(this.words, cluster, first, end);
    return {
      span: this.ends(span, first, end - 1, low, high),
      moved: group?.moved ?? false,
      cover,
      likeness,
      doubt: this.doubtOf(group, end - first <= SHORT_TOKENS),
    };
  }
}

/** Every 64 units of the text a signpost names the first token that ends behind it. */
const SIGNPOST_SHIFT = 6;

function signpostsOf({ text, count, end }: Tokens): Int32Array {
  const posts = new Int32Array((text.length >> SIGNPOST_SHIFT) + 1);
  let token = 0;
  for (let post = 0; post < posts.length; post++) {
    while (token < count && (end[token] ?? 0) <= post << SIGNPOST_SHIFT) token++;
    posts[post] = token;
  }
  return posts;
}
