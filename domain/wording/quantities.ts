/** How a number is meant, and with it which of its ends there are and whether they are reached. */
export type Bound =
  | 'exactly'
  | 'at_least'
  | 'more_than'
  | 'up_to'
  | 'fewer_than'
  | 'between'
  | 'about'
  | 'vague';
