/** What is material of a wording; `words` where two wordings share too little to state the same. */
export type MaterialKind =
  | 'number'
  | 'bound'
  | 'unit'
  | 'measure'
  | 'date'
  | 'name'
  | 'negation'
  | 'quantifier'
  | 'direction'
  | 'modality'
  | 'speaker'
  | 'words';

/** What one wording says that the other does not; `before` and `after` are the words on either side, '' where nothing stands. */
export type MaterialChange = { kind: MaterialKind; before: string; after: string };

const BY_WEIGHT: readonly MaterialKind[] = [
  'number',
  'unit',
  'bound',
  'measure',
  'date',
  'name',
  'speaker',
  'negation',
  'quantifier',
  'direction',
  'modality',
  'words',
];

/** The same changes, the weightiest kind first; within a kind in their order. */
export function byWeight(changes: readonly MaterialChange[]): MaterialChange[] {
  return changes.toSorted((a, b) => BY_WEIGHT.indexOf(a.kind) - BY_WEIGHT.indexOf(b.kind));
}
