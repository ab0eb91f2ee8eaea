import type { Span } from '@/domain/anchoring/spans/span';
import type { BlockKind } from '@/domain/articles/block';
import { ownCopy } from './own-copy';
import { NO_WORD, type Word } from './word';

/** Roles of a token in the quotation state machine. */
export const NO_MARK = 0;
export const OPENS = 1;
export const CLOSES = 2;

/** A quotation in a passage, in tokens: marks at `open` and `close`; `close` is -1 when no mark closes it. */
export type Quote = { id: number; open: number; close: number; end: number; words: number };

/** A run of tokens [from, to). */
export type Range = { from: number; to: number };

/**
 * One block of the text, or a part of a very long one, as columns of tokens. The unit in which rules look for
 * attributions: quotation marks and sentences are settled within it.
 */
export class Passage {
  /** Quote id of each token, its marks included; 0 outside. Ids count from 1 in the passage. */
  readonly quote: Int32Array;
  readonly mark: Uint8Array;
  /** First token of the sentence that a token stands in, and the token after its last. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly quotes: Quote[] = [];

  constructor(
    readonly text: string,
    readonly kind: BlockKind,
    /** Number of the block, and of the paragraph within the whole text. */
    readonly block: number,
    readonly words: readonly Word[],
    readonly starts: readonly number[],
    readonly ends: readonly number[],
  ) {
    this.quote = new Int32Array(words.length);
    this.mark = new Uint8Array(words.length);
    this.sentenceFrom = new Int32Array(words.length);
    this.sentenceTo = new Int32Array(words.length);
  }

  get length(): number {
    return this.words.length;
  }

  word(at: number): Word {
    return this.words[at] ?? NO_WORD;
  }

  // These three are asked millions of times: they look the word up themselves, which saves a call.
  lower(at: number): string {
    return (this.words[at] ?? NO_WORD).lower;
  }

  /** True when the word at `at` has one of the bits. */
  has(at: number, bits: number): boolean {
    return ((this.words[at] ?? NO_WORD).bits & bits) !== 0;
  }

  quoteAt(at: number): number {
    return this.quote[at] ?? 0;
  }

  /** True for words in a quotation; its marks count as inside. */
  isQuoted(at: number): boolean {
    return (this.quote[at] ?? 0) !== 0;
  }

  opens(at: number): boolean {
    return this.mark[at] === OPENS;
  }

  closes(at: number): boolean {
    return this.mark[at] === CLOSES;
  }

  quoteOf(at: number): Quote | undefined {
    return this.quotes[this.quoteAt(at) - 1];
  }

  from(at: number): number {
    return this.sentenceFrom[at] ?? 0;
  }

  to(at: number): number {
    return this.sentenceTo[at] ?? this.length;
  }

  /** Offsets of a run of tokens in the text. The run must not be empty. */
  span({ from, to }: Range): Span {
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? 0 };
  }

  said(range: Range): string {
    const { start, end } = this.span(range);
    return ownCopy(this.text.slice(start, end));
  }
}
