import type { WordAlignment } from '../alignment/align-words';
import type { Alignment } from '../alignment/alignment';
import { type Comparison, type Side, weightOf } from '../alignment/comparison';
import { WordIndex } from '../alignment/word-index';
import type { Background } from './background';
import type { Place } from './placement';

/** Two words at least, that weigh more than one common word. */
const FEWEST_TOKENS = 2;
const LEAST_WEIGHT = 9;
/** A sentence this like its old self is still there. */
const KEPT = 0.5;
/** A sentence of six words or more that stands in one place only was moved there. */
const SURE_WEIGHT = 40;
/** Half a sentence says which it is when it is no less than this. */
const HALF = 0.4;
const HALF_TOKENS = 5;
const HALF_WEIGHT = 18;
/** A word that stands everywhere finds nothing. */
const MOST_PLACES = 200;

/**
 * When sentences and words led nowhere: the quote word for word in new text that no old text explains, in
 * one place only, and only if it stood once in the old text.
 */
export class LastResort {
  private readonly comparison: Comparison;
  private newIndex: WordIndex | null = null;
  private oldIndex: WordIndex | null = null;

  constructor(
    private readonly alignment: Alignment,
    private readonly words: WordAlignment,
    private readonly background: Background,
  ) {
    this.comparison = alignment.comparison;
  }

  /** The place of all words of the sentences that these are a part of, or of these alone. */
  find(first: number, end: number): Place | null {
    const { old, new: fresh } = this.comparison;
    if (this.isSentenceKept(first, end)) return null;
    const [start, stop] = sentencesAround(old, first, end);
    const whole = this.onlyPlace(start, stop);
    const place =
      whole === null ? (this.onlyPlace(first, end) ?? this.withHalf(first, end)) : whole + first - start;
    if (place === null) return null;
    const sure = whole !== null && weightOf(old, start, stop) >= SURE_WEIGHT;
    const span = { start: fresh.start[place] ?? 0, end: fresh.end[place + end - first - 1] ?? 0 };
    return { span, moved: true, cover: 1, likeness: 1, doubt: sure ? null : 'only-words' };
  }

  /** The place of these words with all of their sentence before them, or all behind: one change in it leaves one half whole. */
  private withHalf(first: number, end: number): number | null {
    const { old } = this.comparison;
    const [start, stop] = sentencesAround(old, first, end);
    const enough = weightOf(old, start, stop) * HALF;
    for (const [from, to] of [
      [start, end],
      [first, stop],
    ] as const) {
      if (to - from < HALF_TOKENS || weightOf(old, from, to) < Math.max(enough, HALF_WEIGHT)) continue;
      const place = this.onlyPlace(from, to);
      if (place !== null) return place + first - from;
    }
    return null;
  }

  /** Whether the sentence around these words stands in the new text: then they were taken out of it or replaced. */
  private isSentenceKept(first: number, end: number): boolean {
    const { old } = this.comparison;
    const group = this.alignment.groupOfOld(old.unitOf[first] ?? 0);
    if (group === undefined || group !== this.alignment.groupOfOld(old.unitOf[end - 1] ?? 0)) return false;
    const [start, stop] = sentencesAround(old, first, end);
    if (2 * weightOf(old, first, end) > weightOf(old, start, stop)) return false;
    return this.words.likeness(group) >= KEPT && this.background.standsOut(group);
  }

  /** The first token of the one place where the words stand, or null. */
  private onlyPlace(first: number, end: number): number | null {
    const { old, new: fresh, weights, words } = this.comparison;
    let total = 0;
    for (let i = first; i < end; i++) total += weights[old.id[i] ?? 0] ?? 0;
    if (end - first < FEWEST_TOKENS || total < LEAST_WEIGHT) return null;
    this.newIndex ??= new WordIndex(fresh, words, this.alignment.changedUnits('new'));
    const rarest = this.rarest(first, end, this.newIndex);
    if (rarest === null) return null;
    const places = this.runs(fresh, this.newIndex, first, end, rarest).filter((j) =>
      this.isFree(j, end - first, first, end),
    );
    const place = places[0];
    if (place === undefined || places.length > 1) return null;
    this.oldIndex ??= new WordIndex(old, words, this.alignment.changedUnits('old'));
    const twins = this.runs(old, this.oldIndex, first, end, rarest).filter(
      (i) => i !== first && !this.isExplained(i, end - first),
    );
    return twins.length > 0 ? null : place;
  }

  private rarest(first: number, end: number, index: WordIndex): number | null {
    const { old } = this.comparison;
    let rarest = first;
    let fewest = Number.POSITIVE_INFINITY;
    for (let i = first; i < end; i++) {
      const count = index.count(old.id[i] ?? 0);
      if (count >= fewest) continue;
      fewest = count;
      rarest = i;
    }
    return fewest === 0 || fewest > MOST_PLACES ? null : rarest;
  }

  /** Where the words of the span stand in a row in a text. */
  private runs(side: Side, index: WordIndex, first: number, end: number, rarest: number): number[] {
    const { old } = this.comparison;
    const starts: number[] = [];
    for (const place of index.places(old.id[rarest] ?? 0)) {
      const start = place - (rarest - first);
      if (start < 0 || start + end - first > side.count) continue;
      let i = first;
      while (i < end && side.id[start + i - first] === old.id[i]) i++;
      if (i === end) starts.push(start);
    }
    return starts;
  }

  /** Whether these old words have all gone elsewhere. */
  private isExplained(from: number, length: number): boolean {
    for (let i = from; i < from + length; i++) {
      this.words.ensure(this.comparison.old.unitOf[i] ?? 0);
      if ((this.words.newOf[i] ?? -1) < 0) return false;
    }
    return true;
  }

  private isFree(from: number, length: number, first: number, end: number): boolean {
    for (let j = from; j < from + length; j++) {
      this.words.ensureNew(this.comparison.new.unitOf[j] ?? 0);
      const i = this.words.oldOf[j] ?? -1;
      if (i >= 0 && (i < first || i >= end)) return false;
    }
    return true;
  }
}

/** The tokens of all units that [first, end) touches. */
function sentencesAround({ unitOf, unitStart }: Side, first: number, end: number): [number, number] {
  return [unitStart[unitOf[first] ?? 0] ?? 0, unitStart[(unitOf[end - 1] ?? 0) + 1] ?? 0];
}
