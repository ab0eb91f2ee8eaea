/** How the number that was said bounds the one that is so. */
export type Bound =
  | 'exactly'
  | 'at_least'
  | 'more_than'
  | 'up_to'
  | 'fewer_than'
  | 'between'
  | 'about'
  | 'vague';

/** What a number is: only a count is a quantity, the others say why it is none. */
export type NumberRole =
  | 'count'
  | 'year'
  | 'date'
  | 'time'
  | 'name'
  | 'ordinal'
  | 'age'
  | 'score'
  | 'magnitude';

export type Quantity = {
  /** UTF-16 units of the text read: the whole expression with its bound words and unit ("at least 48 per cent"). */
  start: number;
  end: number;
  /** The digits or number words alone. */
  numberStart: number;
  numberEnd: number;
  bound: Bound;
  /**
   * Ends: at_least and more_than have low only; up_to and fewer_than high only; exactly low === high; between both;
   * about one (low === high) or two; vague the least that the words allow, high null or given.
   */
  low: number | null;
  high: number | null;
  /** 'per cent', 'US dollars', 'metres' …; null for a bare count. */
  unit: string | null;
  /** "not 300,000", "no 300,000": said not to be so. */
  denied: boolean;
  /** Part of a change ("rose from 10 to 15": 10 is 'from', 15 is 'to'), else null. */
  change: 'from' | 'to' | 'by' | null;
  role: NumberRole;
};
