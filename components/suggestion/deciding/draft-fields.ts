import type { AttributionFields } from '@/components/attribution/attribution-fields';
import { fieldsOfFigure } from '@/components/figure/figure-fields';
import { type NewClaimFields, newClaimInput } from '@/components/new-claim/new-claim-fields';
import type { Span } from '@/domain/anchoring/spans/span';
import type { SourceOption } from '@/domain/sources/source';
import type { ClaimDraft, DraftSource } from '@/domain/suggestions/desk/claim-draft';
import type { AcceptInput, NewSourceInput, OnSuggestion } from './suggestion-actions';

/** A draft in the fields of a form. `near` are other sources that a new one could be, by its `ref`. */
export type DraftFields = {
  fields: NewClaimFields;
  newSources: NewSourceInput[];
  near: ReadonlyMap<string, SourceOption[]>;
};

/** `newId` gives a further UUID: attributions and new sources get theirs here. */
export function fieldsOfDraft(draft: ClaimDraft, newId: () => string): DraftFields {
  const ids = draft.attributions.map(newId);
  const refs = draft.attributions.map(newId);
  const attributions = draft.attributions.map(
    ({ source, stance, directness, cue, saidOn, via }, index): AttributionFields => ({
      id: ids[index] ?? '',
      source: chosen(source, refs[index] ?? ''),
      stance,
      directness,
      cue: cue ?? '',
      saidOn: saidOn ?? '',
      viaId: via === null ? null : (ids[via] ?? null),
    }),
  );
  const made = draft.attributions.flatMap(({ source }, index) =>
    source.state === 'new' ? [{ ref: refs[index] ?? '', source }] : [],
  );
  return {
    fields: {
      statement: draft.statement,
      kind: draft.kind,
      topics: '',
      figure: draft.figure === null ? null : fieldsOfFigure(draft.figure),
      attributions,
    },
    newSources: made.map(({ ref, source: { name, kind, role, justification } }) => ({
      ref,
      name,
      kind,
      role,
      justification,
    })),
    near: new Map(made.map(({ ref, source }) => [ref, source.near])),
  };
}

function chosen(source: DraftSource, ref: string): AttributionFields['source'] {
  if (source.state === 'open') return null;
  if (source.state === 'new')
    return { id: ref, slug: '', name: source.name, kind: source.kind, role: source.role };
  const { id, slug, name, kind, role } = source.source;
  return { id, slug, name, kind, role };
}

/** As the command takes it. New sources that no attribution means any more are left out. */
export function acceptInput(
  on: OnSuggestion,
  fragments: Span[],
  { fields, newSources }: Pick<DraftFields, 'fields' | 'newSources'>,
): AcceptInput {
  const { articleId, revisionId, fingerprint } = on;
  const wanted = new Set(fields.attributions.map(({ source }) => source?.id));
  return {
    ...newClaimInput({ articleId, revisionId, fragments }, '', fields),
    fingerprint,
    newSources: newSources.filter(({ ref }) => wanted.has(ref)),
  };
}
