import type { Quantity } from '../numbers/quantity';
import type { DateParts } from './calendar';
import type { MaterialKind } from './change';

/** What a term is: material of a kind, a plain word, one that only joins others, or a word of another language. */
export type TermKind =
  | Exclude<MaterialKind, 'speaker' | 'words' | 'direction'>
  | 'word'
  | 'function'
  | 'other';

/** A step of a wording: a word, a phrase, a number or a date. */
export type Term = {
  kind: TermKind;
  /** What is compared: the same for words that are put for one another. */
  key: string;
  /** What goes into the material wording: without case, typography, number format, alias; its form is kept. */
  fold: string;
  /** The words, in one typography. */
  text: string;
  /** Counted from 0; a clause ends at any mark, a sentence at a full stop. */
  sentence: number;
  clause: number;
  quantity?: Quantity;
  date?: DateParts;
  /** Axes of opposites the word stands on, with its side on each. */
  sides?: readonly Side[];
  /** Of a name: words that stand together share it. */
  run?: number;
  /** Of a word with a capital that may be the sentence's: not sure to be a name. */
  doubtful?: boolean;
};

export type Side = { axis: number; side: number };
