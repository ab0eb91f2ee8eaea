import { type AttributionFields, inputOfAttribution } from '@/components/attribution/attribution-fields';
import type { AttributionInput } from '@/components/bench/bench-actions';
import { type FigureFields, figureOfFields } from '@/components/figure/figure-fields';
import type { Written } from '@/components/match/match-actions';
import { topicsOf } from '@/components/workbench/claim-fields';
import type { Span } from '@/domain/anchoring/spans/span';
import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';

/** What an editor writes about words just picked. A statement of null still follows the words. */
export type NewClaimFields = {
  statement: string | null;
  kind: ClaimKind;
  topics: string;
  figure: FigureFields | null;
  attributions: AttributionFields[];
};

export const NEW_CLAIM: NewClaimFields = {
  statement: null,
  kind: 'statement',
  topics: '',
  figure: null,
  attributions: [],
};

/** Where the picked words stand. */
export type PickedPlace = { articleId: string; revisionId: string; fragments: Span[] };

export type NewClaimInput = PickedPlace & {
  statement: string;
  kind: ClaimKind;
  topics: string[];
  figure: FigureView | null;
  attributions: AttributionInput[];
};

/** As the command takes it; `words` are the picked words, the statement until one is written. */
export function newClaimInput(place: PickedPlace, words: string, fields: NewClaimFields): NewClaimInput {
  return {
    ...place,
    statement: (fields.statement ?? words).trim(),
    kind: fields.kind,
    topics: topicsOf(fields.topics),
    figure: fields.figure === null ? null : figureOfFields(fields.figure),
    attributions: fields.attributions.map(inputOfAttribution),
  };
}

/** What is looked for while it is written; null until there are some words. */
export function writtenClaim(articleId: string, words: string, fields: NewClaimFields): Written | null {
  const statement = (fields.statement ?? words).trim();
  if (statement.length < FEWEST) return null;
  return {
    statement,
    figure: fields.figure === null ? null : figureOfFields(fields.figure),
    // A source that is not made yet has no slug, and no claims.
    sourceIds: fields.attributions.flatMap(({ source }) => (source && source.slug !== '' ? [source.id] : [])),
    articleId,
    exceptId: null,
  };
}

/** Fewer units say too little to look for. */
const FEWEST = 12;
