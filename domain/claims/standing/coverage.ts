import type { SourceKind } from '@/domain/sources/source';
import type { ClaimKind, ClaimStatus } from '../claim';

type Covered = {
  kind: ClaimKind;
  status: ClaimStatus;
  attributions: readonly { source: { kind: SourceKind } }[];
};

/**
 * "14 of 17 statements sourced". Statements are the claims that are not opinion: neither a characterisation nor
 * judged an opinion. One is sourced when it is attributed to somebody other than the article itself.
 */
export function coverageOf(claims: readonly Covered[]): { sourced: number; statements: number } {
  const statements = claims.filter(({ kind, status }) => kind !== 'characterisation' && status !== 'opinion');
  const sourced = statements.filter(({ attributions }) =>
    attributions.some(({ source }) => source.kind !== 'own_voice'),
  );
  return { sourced: sourced.length, statements: statements.length };
}
