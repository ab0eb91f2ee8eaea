import type { Document, Pair, Relation } from './document';
import { common, jaccard, quoteMask, wordSet, wordsOf } from './score-words';

export type Rate = { found: number; given: number; wanted: number };
export const DIRECTNESS = ['direct', 'mixed', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];

/** Counts over documents. Rates are made of them by `precision`, `recall` and `f1`. */
export type Score = {
  exact: Rate;
  overlap: Rate;
  cue: Rate;
  /** Of matched content whose source is known: how many have a word of the right source. */
  source: { right: number; of: number };
  byDirectness: Record<Directness, { recalled: number; wanted: number }>;
  /** Marked direct quotations that stand, nearly whole, in one content found; a split quotation may be two in a corpus. */
  held: { right: number; of: number };
  /** Of the suggestions in each band, how many match at overlap, and the sum of the scores they were given. */
  bands: Map<number, { right: number; given: number; promised: number }>;
};

export const precision = ({ found, given }: Rate) => (given === 0 ? 0 : found / given);
export const recall = ({ found, wanted }: Rate) => (wanted === 0 ? 0 : found / wanted);
export function f1(rate: Rate): number {
  const [p, r] = [precision(rate), recall(rate)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

const MATCH = 0.5;
const STOP_WORDS = new Set(
  'the a an of and to in for on at by with from as that this these those his her their its our my your is was were be are or who which'.split(
    ' ',
  ),
);

type Item = {
  content: Set<number>;
  source: Set<number>;
  cue: Set<number>;
  relation: Relation;
  directness: Directness;
};

/** Scores predictions against a corpus: words only, one to one, the best Jaccard first; ties by text order. */
export function score(documents: readonly Document[], predict: (document: Document) => Relation[]): Score {
  const total = emptyScore();
  for (const document of documents) addDocument(total, document, predict(document));
  return total;
}

export function emptyScore(): Score {
  const rate = () => ({ found: 0, given: 0, wanted: 0 });
  const part = () => ({ recalled: 0, wanted: 0 });
  return {
    exact: rate(),
    overlap: rate(),
    cue: rate(),
    source: { right: 0, of: 0 },
    byDirectness: { direct: part(), mixed: part(), indirect: part() },
    held: { right: 0, of: 0 },
    bands: new Map(),
  };
}

function addDocument(total: Score, document: Document, relations: readonly Relation[]): void {
  const words = wordsOf(document.text);
  const mask = quoteMask(document.text);
  const discard = wordSet(words, document.discard);
  const item = (relation: Relation) => itemOf(relation, words, mask);
  const gold = document.relations.map(item).filter(({ content }) => content.size > 0);
  const given = relations
    .map(item)
    .filter(({ content }) => content.size > 0 && common(content, discard) < content.size / 2);
  for (const rate of [total.exact, total.overlap]) {
    rate.given += given.length;
    rate.wanted += gold.length;
  }
  for (const { directness } of gold) total.byDirectness[directness].wanted += 1;
  addHeld(total, given, gold);
  const pairs = matchesOf(given, gold);
  for (const pair of pairs) addMatch(total, pair, document.text, words);
  addBands(total, given, new Set(pairs.map(({ item }) => item)));
  addCues(total, given, gold);
}

function itemOf(relation: Relation, words: readonly Pair[], mask: Uint8Array): Item {
  const content = wordSet(words, relation.content);
  let quoted = 0;
  for (const word of content) if (mask[words[word]?.[0] ?? 0] === 1) quoted += 1;
  const share = content.size === 0 ? 0 : quoted / content.size;
  const directness = share >= 0.9 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
  return {
    content,
    source: wordSet(words, relation.source ?? []),
    cue: wordSet(words, relation.cue ?? []),
    relation,
    directness,
  };
}

type Match = { item: Item; gold: Item; likeness: number };

function matchesOf(given: readonly Item[], gold: readonly Item[]): Match[] {
  const pairs: (Match & { i: number; j: number })[] = [];
  given.forEach((item, i) => {
    gold.forEach((target, j) => {
      const likeness = jaccard(item.content, target.content);
      if (likeness >= MATCH) pairs.push({ item, gold: target, likeness, i, j });
    });
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const used = new Set<Item>();
  return pairs.filter((pair) => {
    if (used.has(pair.item) || used.has(pair.gold)) return false;
    used.add(pair.item).add(pair.gold);
    return true;
  });
}

function addMatch(total: Score, { item, gold, likeness }: Match, text: string, words: readonly Pair[]): void {
  total.overlap.found += 1;
  if (likeness === 1) total.exact.found += 1;
  total.byDirectness[gold.directness].recalled += 1;
  if (gold.source.size === 0) return;
  total.source.of += 1;
  if (sharesName(item.source, gold.source, text, words)) total.source.right += 1;
}

function sharesName(
  given: ReadonlySet<number>,
  gold: ReadonlySet<number>,
  text: string,
  words: readonly Pair[],
): boolean {
  for (const word of given) {
    if (!gold.has(word)) continue;
    const [start, end] = words[word] ?? [0, 0];
    if (gold.size <= 2 || !STOP_WORDS.has(text.slice(start, end).toLowerCase())) return true;
  }
  return false;
}

/** Share of a marked quotation that one content must hold. */
const NEARLY_WHOLE = 0.8;

function addHeld(total: Score, given: readonly Item[], gold: readonly Item[]): void {
  for (const { content, directness } of gold) {
    if (directness !== 'direct') continue;
    total.held.of += 1;
    if (given.some((item) => common(item.content, content) >= NEARLY_WHOLE * content.size))
      total.held.right += 1;
  }
}

function addBands(total: Score, given: readonly Item[], matched: ReadonlySet<Item>): void {
  for (const item of given) {
    const { band, score = 0 } = item.relation;
    if (band === undefined) continue;
    const { right, given: before, promised } = total.bands.get(band) ?? { right: 0, given: 0, promised: 0 };
    total.bands.set(band, {
      right: right + (matched.has(item) ? 1 : 0),
      given: before + 1,
      promised: promised + score,
    });
  }
}

function addCues(total: Score, given: readonly Item[], gold: readonly Item[]): void {
  const wanted = gold.filter(({ cue }) => cue.size > 0);
  const offered = given.filter(({ cue }) => cue.size > 0);
  const used = new Set<Item>();
  total.cue.given += offered.length;
  total.cue.wanted += wanted.length;
  for (const { cue } of offered) {
    const hit = wanted.find((item) => !used.has(item) && common(cue, item.cue) > 0);
    if (hit === undefined) continue;
    used.add(hit);
    total.cue.found += 1;
  }
}
