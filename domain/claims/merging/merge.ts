import type { SourceKind } from '@/domain/sources/source';
import type { AttributionFacts, ClaimFacts } from '../facts';

/** A source that may be merged with another. */
export type MergeSide = {
  id: string;
  slug: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  version: number;
  mergedIntoId: string | null;
};

/** What a merge will do, before it is done. */
export type MergePreview = {
  from: MergeSide;
  into: MergeSide;
  /** Names that `into` gets. */
  names: string[];
  claims: number;
  /** Of the claims those with a verdict: they are looked at again. */
  judged: number;
  /** Why it cannot be done, with the remedy; null when it can. */
  problem: string | null;
};

const NOT_MERGED: Partial<Record<SourceKind, string>> = {
  unnamed:
    'An unnamed source is never merged: that would name somebody, or hide somebody, in what is published.',
  own_voice: 'The article itself is no source that could be merged.',
};

/**
 * Why two sources cannot be one, or null. `relayed` are the numbers of claims in which one of the two passes on what the
 * other said: nobody is known through their own word.
 */
export function mergeProblem(from: MergeSide, into: MergeSide, relayed: readonly number[]): string | null {
  if (from.id === into.id) return 'These are the same source already.';
  if (from.mergedIntoId !== null) return `${from.name} has been merged already. Reload the page.`;
  if (into.mergedIntoId !== null) return `${into.name} has been merged already. Reload the page.`;
  const never = NOT_MERGED[from.kind] ?? NOT_MERGED[into.kind];
  if (never !== undefined) return never;
  if (from.kind !== into.kind)
    return 'They are of different kinds. If they are one, give both the same kind first.';
  if (relayed.length === 0) return null;
  const claims = relayed.length === 1 ? `claim ${relayed[0]}` : `claims ${relayed.join(', ')}`;
  return `In ${claims} one of them passes on what the other said, so they cannot be one. Correct that first.`;
}

/** Both spellings stay names of the one that is kept. In its order, each once. */
export function namesGained(from: MergeSide, into: MergeSide): string[] {
  const known = new Set([into.name, ...into.aliases]);
  return [...new Set([from.name, ...from.aliases])].filter((name) => !known.has(name));
}

/** Claims in which one of the two is known through the other. */
export function relayedBetween(claims: readonly ClaimFacts[], one: string, other: string): number[] {
  return claims.flatMap(({ number, attributions }) => {
    const sources = new Map(attributions.map(({ id, sourceId }) => [id, sourceId]));
    const between = attributions.some(({ sourceId, viaId }) => {
      const via = viaId === null ? undefined : sources.get(viaId);
      return (sourceId === one && via === other) || (sourceId === other && via === one);
    });
    return between ? [number] : [];
  });
}

/** A claim's attributions with these under another source. What else is said of them stays, their checks too. */
export function moved(
  attributions: readonly AttributionFacts[],
  which: (attribution: AttributionFacts) => boolean,
  to: { id: string; source: AttributionFacts['source'] },
): AttributionFacts[] {
  return attributions.map((each) =>
    which(each) ? { ...each, sourceId: to.id, source: to.source } : { ...each },
  );
}
