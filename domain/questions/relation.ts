/** How one answer to a question stands to another. */
export const RELATIONS = {
  repeats: 'repeats',
  contradicts: 'contradicts',
  updates: 'updates',
  supports: 'supports',
} as const;
export type RelationKind = keyof typeof RELATIONS;

/** These hold in both directions, so that the same pair turned round says nothing new. */
export function holdsBothWays(kind: RelationKind): boolean {
  return kind === 'contradicts' || kind === 'repeats';
}

export type Relation = { fromId: string; kind: RelationKind; toId: string };

/** True when `one` already says what `other` would. */
export function saysTheSame(one: Relation, other: Relation): boolean {
  if (one.kind !== other.kind) return false;
  if (one.fromId === other.fromId && one.toId === other.toId) return true;
  return holdsBothWays(one.kind) && one.fromId === other.toId && one.toId === other.fromId;
}
