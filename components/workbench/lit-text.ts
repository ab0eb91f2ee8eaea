import { type Mark, splitBlocks } from '@/domain/anchoring/spans/segments';
import type { BlockKind } from '@/domain/articles/block';
import type { DeskArticle } from '@/domain/reviews/dossier';

/** A run of words: part of a place of the claim (its index), of other claims, or of none. */
export type LitRun = {
  start: number;
  text: string;
  place: number | null;
  /** Numbers of the other claims that stand on it. */
  others: number[];
  /** The first run of its place: what is scrolled to. */
  opens: boolean;
};

export type LitBlock = { kind: BlockKind; start: number; runs: LitRun[] };

/** Places of the claim are marks below zero, so that they never meet the numbers of claims. */
const markOfPlace = (index: number) => -1 - index;

/** The text in blocks and runs, with this claim's places lit and the other claims beside them. */
export function litText({ text, blocks, places, others }: DeskArticle): LitBlock[] {
  const marks: Mark[] = [
    ...places.map(({ fragments }, index) => ({ id: markOfPlace(index), spans: fragments })),
    ...others.map(({ number, fragments }) => ({ id: number, spans: fragments })),
  ];
  const opened = new Set<number>();
  return splitBlocks(blocks, marks).map((segments, index) => ({
    kind: blocks[index]?.kind ?? 'paragraph',
    start: blocks[index]?.start ?? 0,
    runs: segments.map(({ start, end, ids }) => {
      const place = ids.find((id) => id < 0);
      const opens = place !== undefined && !opened.has(place);
      if (place !== undefined) opened.add(place);
      return {
        start,
        text: text.slice(start, end),
        place: place === undefined ? null : -1 - place,
        others: ids.filter((id) => id >= 0),
        opens,
      };
    }),
  }));
}
