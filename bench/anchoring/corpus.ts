import type { QuoteSelector } from '@/domain/anchoring/spans/selector';
import { selectorAt } from '@/domain/anchoring/spans/selector';
import type { Span } from '@/domain/anchoring/spans/span';
import {
  type Document,
  type Kind,
  type Rendered,
  readDocument,
  render,
  type Word,
  type Writer,
  writeDocument,
} from './documents';
import { Editor, HABITS, type Profile } from './edits';
import { Random } from './random';
import { type Asked, layTraps, type Trap } from './traps';

/** A quote from the old text and its true place in the new one; null means that it is gone. */
export type Quote = {
  id: string;
  selector: QuoteSelector & Span;
  truth: Span | null;
  cls: string;
  kind: string;
};
/** Two versions of a text with quotes; a corpus file is a list of these (further fields are ignored). */
export type Pair = { id: string; oldText: string; newText: string; quotes: Quote[] };

export type Wish = { kind: Kind; profile: Profile; size: number; quotes: number; seed: number };

/** Writes a document, edits it, and draws quotes whose place in the new text is beyond doubt. */
export function makePair(wish: Wish): Pair {
  const { document, writer } = writeDocument(wish.kind, wish.size, wish.seed);
  return edited(document, writer, wish);
}

/** The same with a text of somebody else's, which is read as prose. */
export function editPair(text: string, wish: Omit<Wish, 'kind' | 'size'>): Pair {
  const { document, writer } = readDocument(text, wish.seed);
  return edited(document, writer, { ...wish, kind: 'prose', size: text.length });
}

function edited(document: Document, writer: Writer, wish: Wish): Pair {
  const old = render(document, wish.kind);
  const fresh = render(new Editor(document, writer, HABITS[wish.profile]).edit(), wish.kind);
  const random = new Random(wish.seed ^ 0x5eed);
  const truth = new Truth(fresh);
  const quotes: Quote[] = [];
  for (let tries = 0; quotes.length < wish.quotes && tries < wish.quotes * 4; tries++) {
    const quote = drawQuote(document, old, truth, random);
    if (quote !== null)
      quotes.push({ ...quote, id: `${wish.profile}-${wish.kind}-${wish.seed}-${quotes.length}` });
  }
  const id = `${wish.profile}/${wish.kind}/${wish.size}/${wish.seed}`;
  return { id, oldText: old.text, newText: fresh.text, quotes };
}

/** A document with traps of one kind, further edited as `profile` says, and the quotes that they were laid for. */
export function trapPair(trap: Trap, wish: Wish, borrowed?: string): Pair {
  const { document, writer } =
    borrowed === undefined
      ? writeDocument(wish.kind, wish.size, wish.seed)
      : readDocument(borrowed, wish.seed);
  const laid = layTraps(trap, document, writer);
  const old = render(laid.old, wish.kind);
  const truth = new Truth(render(new Editor(laid.fresh, writer, HABITS[wish.profile]).edit(), wish.kind));
  const id = `${trap}/${wish.kind}/${wish.size}/${wish.seed}`;
  const quotes = laid.asked.flatMap((asked, i): Quote[] => {
    const quote = trapped(asked, old, truth);
    return quote === null
      ? []
      : [{ ...quote, id: `${id}-${i}`, cls: trap, kind: asked.gone ? 'gone' : 'kept' }];
  });
  return { id, oldText: old.text, newText: truth.fresh.text, quotes };
}

function trapped(
  { words, gone }: Asked,
  old: Rendered,
  truth: Truth,
): Pick<Quote, 'selector' | 'truth'> | null {
  const [first, last] = [words[0]?.origin ?? null, words[words.length - 1]?.origin ?? null];
  if (first === null || last === null) return null;
  const span = { start: old.places[first]?.start ?? 0, end: old.places[last]?.end ?? 0 };
  const selector = { ...selectorAt(old.text, span), ...span };
  if (gone) return { selector, truth: null };
  const found = truth.of(words);
  return found === null ? null : { selector, truth: found.span };
}

const SHAPES = ['sentence', 'sentence', 'phrase', 'phrase', 'several', 'short'] as const;

function drawQuote(
  document: Document,
  old: Rendered,
  truth: Truth,
  random: Random,
): Omit<Quote, 'id'> | null {
  const paragraph = random.pick(document);
  const shape = random.pick(SHAPES);
  const at = random.below(paragraph.length);
  const count = shape === 'several' ? 2 + random.below(2) : 1;
  const words = wordsFor(shape, paragraph.slice(at, at + count).flat(), random);
  const [first, last] = [words[0]?.origin ?? null, words[words.length - 1]?.origin ?? null];
  if (first === null || last === null) return null;
  const [start, end] = [old.places[first]?.start ?? 0, old.places[last]?.end ?? 0];
  if (!/[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(old.text.slice(start, end))) return null;
  const found = truth.of(words);
  if (found === null) return null;
  const selector = { ...selectorAt(old.text, { start, end }), start, end };
  return { selector, truth: found.span, cls: found.cls, kind: shape };
}

function wordsFor(shape: (typeof SHAPES)[number], words: Word[], random: Random): Word[] {
  const length =
    shape === 'phrase' ? 3 + random.below(6) : shape === 'short' ? 1 + random.below(2) : words.length;
  const start = random.below(Math.max(1, words.length - length + 1));
  return words.slice(start, start + length);
}

/** Fewer of a quote's words than this left as they were: nobody could say whether it is still the quote. */
const DECIDABLE_SHARE = 0.45;
/** This much of a deleted quote left in a copy elsewhere: nobody could say that it was not moved there. */
const MOVED_SHARE = 0.75;
/** Words between an edited quote and a copy beside it: nobody could say which is which, if the copy is more like it. */
const BESIDE = 12;

class Truth {
  private readonly placeOf = new Map<number, number>();
  private readonly copiesOf = new Map<number, number[]>();

  constructor(readonly fresh: Rendered) {
    fresh.places.forEach(({ word }, index) => {
      if (word.origin !== null) this.placeOf.set(word.origin, index);
      const { copyOf = null } = word;
      if (copyOf !== null) this.copiesOf.set(copyOf, [...(this.copiesOf.get(copyOf) ?? []), index]);
    });
  }

  /** Where these words went: a span, gone (span null), or null when even we cannot say. */
  of(words: Word[]): { span: Span | null; cls: string } | null {
    const indexes = words.flatMap(({ origin }) => (origin === null ? [] : (this.placeOf.get(origin) ?? [])));
    const copied = this.sameCopies(words);
    if (indexes.length === 0)
      return copied.length >= words.length * MOVED_SHARE ? null : { span: null, cls: 'gone' };
    const same = words.filter((word) => this.isSame(word)).length;
    if (same < words.length * (words.length <= 2 ? 1 : DECIDABLE_SHARE)) return null;
    const [low, high] = [Math.min(...indexes), Math.max(...indexes)];
    if (high - low + 1 > words.length * 2 + 6) return null; // torn apart by a move
    const beside = copied.some((index) => index >= low - BESIDE && index <= high + BESIDE);
    if (beside && copied.length >= same) return null;
    const span = { start: this.fresh.places[low]?.start ?? 0, end: this.fresh.places[high]?.end ?? 0 };
    return { span, cls: same === words.length && high - low + 1 === words.length ? 'verbatim' : 'edited' };
  }

  private isSame(word: Word): boolean {
    const index = word.origin === null ? undefined : this.placeOf.get(word.origin);
    return index !== undefined && this.fresh.places[index]?.word.text === word.text;
  }

  /** Where copies of these words stand that nobody changed. */
  private sameCopies(words: Word[]): number[] {
    return words.flatMap(({ origin, text }) =>
      (origin === null ? [] : (this.copiesOf.get(origin) ?? [])).filter(
        (index) => this.fresh.places[index]?.word.text === text,
      ),
    );
  }
}
