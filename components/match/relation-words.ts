import type { DeskQuestion, RelationKind } from '@/domain/reviews/dossier';

/** How a relation reads from the claim that it begins at, and from the one that it points to. */
export const RELATION_WORDS: Record<RelationKind, { from: string; to: string }> = {
  repeats: { from: 'This claim repeats it', to: 'It repeats this claim' },
  contradicts: { from: 'This claim contradicts it', to: 'It contradicts this claim' },
  updates: { from: 'This claim updates it', to: 'It updates this claim' },
  supports: { from: 'This claim supports it', to: 'It supports this claim' },
};

export type RelationLine = DeskQuestion['relations'][number] & { words: string };

/** The relations between two claims, as read from the first. */
export function relationLines(
  relations: DeskQuestion['relations'],
  claimId: string,
  otherId: string,
): RelationLine[] {
  return relations.flatMap((relation) => {
    const { fromId, toId, kind } = relation;
    if (fromId === claimId && toId === otherId) return [{ ...relation, words: RELATION_WORDS[kind].from }];
    if (fromId === otherId && toId === claimId) return [{ ...relation, words: RELATION_WORDS[kind].to }];
    return [];
  });
}

export type RelationChoice = { value: string; label: string; kind: RelationKind; fromThis: boolean };

/** All that can be said between two claims; `value` is for a select. */
export const RELATION_CHOICES: RelationChoice[] = (Object.keys(RELATION_WORDS) as RelationKind[]).flatMap(
  (kind) => [
    { value: `${kind}-from`, label: RELATION_WORDS[kind].from, kind, fromThis: true },
    { value: `${kind}-to`, label: RELATION_WORDS[kind].to, kind, fromThis: false },
  ],
);
