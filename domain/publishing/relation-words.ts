import type { RelationKind } from '@/domain/questions/relation';

const WORDS: Record<RelationKind, { from: string; to: string }> = {
  repeats: { from: 'repeats', to: 'is repeated by' },
  contradicts: { from: 'contradicts', to: 'is contradicted by' },
  updates: { from: 'updates', to: 'is updated by' },
  supports: { from: 'supports', to: 'is supported by' },
};

/** "contradicts" where the relation begins at the claim on the page, "is contradicted by" where it ends there. */
export function relationWords(kind: RelationKind, beginsHere: boolean): string {
  return beginsHere ? WORDS[kind].from : WORDS[kind].to;
}
