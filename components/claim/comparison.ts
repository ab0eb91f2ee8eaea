import type { Range } from '@/components/chart/ranges';
import { amountInWords } from '@/domain/claims/figure';
import type { ClaimPage, RelatedClaim } from '@/domain/publishing/pages';
import type { SourceName } from '@/domain/sources/source';

/** A claim under a question; `stands` says how the claim on the page stands to it, null for that claim itself. */
export type ComparedClaim = RelatedClaim['claim'] & { stands: string | null };

export type Comparison = { question: RelatedClaim['question']; claims: ComparedClaim[]; figures: Range[] };

/** One comparison for each question that the claim answers: itself first, then the others as they come. */
export function comparisonsOf(page: ClaimPage): Comparison[] {
  const byQuestion = new Map<string, Comparison>();
  for (const related of page.related) {
    const { question } = related;
    const comparison = byQuestion.get(question.slug) ?? { question, claims: [itself(page)], figures: [] };
    add(comparison.claims, related);
    byQuestion.set(question.slug, comparison);
  }
  return [...byQuestion.values()].map((comparison) => ({
    ...comparison,
    figures: rangesOf(comparison.claims),
  }));
}

function itself({ number, statement, status, figure, origins }: ClaimPage): ComparedClaim {
  return { number, statement, status, figure, sources: origins, stands: null };
}

/** Two relations to one claim are one row. */
function add(claims: ComparedClaim[], { claim, relation, reason }: RelatedClaim): void {
  const words = relation === null ? 'Also answers the question.' : `This claim ${relation} it.`;
  const stands = reason === null ? words : `${words} ${reason}`;
  const known = claims.find(({ number }) => number === claim.number);
  if (known === undefined) claims.push({ ...claim, sources: sayers(claim.sources), stands });
  else known.stands = `${known.stands} ${stands}`;
}

/** Each once, and the article itself only where nobody else says so. */
function sayers(sources: readonly SourceName[]): SourceName[] {
  const once = [...new Map(sources.map((source) => [source.slug, source])).values()];
  const others = once.filter(({ kind }) => kind !== 'own_voice');
  return others.length > 0 ? others : once;
}

function rangesOf(claims: readonly ComparedClaim[]): Range[] {
  return claims.flatMap(({ number, status, figure }) =>
    figure === null
      ? []
      : [
          {
            key: number,
            label: `Claim ${number}: ${amountInWords(figure)}`,
            status,
            bound: figure.bound,
            low: figure.low,
            high: figure.high,
            boundUnsure: figure.boundUnsure ?? false,
          },
        ],
  );
}
