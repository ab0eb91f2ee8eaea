import type { AttributionFields } from '@/components/attribution/attribution-fields';
import { EMPTY_FIGURE, fieldsOfFigure } from '@/components/figure/figure-fields';
import type { ClaimDraft, DraftAttribution } from '@/domain/suggestions/desk/claim-draft';
import { NEW_CLAIM, type NewClaimFields } from './new-claim-fields';

/** What was read out of picked words, and what a person has written: only that is kept when other words are picked. */
export type PickedFields = { read: ReadFields | null; typed: Partial<NewClaimFields> };

/** A draft in fields; `named` are sources that the text names and that are not known. */
export type ReadFields = { fields: Partial<NewClaimFields>; named: NamedSource[] };
export type NamedSource = { name: string; row: AttributionFields };

/** `newId` gives a further UUID. A source is filled in where it is known; one that would have to be made is offered. */
export function readFields(draft: ClaimDraft, newId: () => string): ReadFields {
  const ids = draft.attributions.map(newId);
  const rows = draft.attributions.map((one, index) => ({ one, row: rowOf(one, ids[index] ?? '') }));
  const known = rows.filter(({ one }) => one.source.state === 'found');
  const isKnown = new Set(known.map(({ row }) => row.id));
  return {
    fields: {
      statement: draft.statement,
      kind: draft.kind,
      figure: draft.figure === null ? null : fieldsOfFigure(draft.figure),
      attributions: known.map(({ one, row }) => {
        const via = one.via === null ? null : (ids[one.via] ?? null);
        return { ...row, viaId: via !== null && isKnown.has(via) ? via : null };
      }),
    },
    named: rows.flatMap(({ one, row }) =>
      one.source.state === 'new' ? [{ name: one.source.name, row }] : [],
    ),
  };
}

function rowOf({ source, stance, directness, cue, saidOn }: DraftAttribution, id: string): AttributionFields {
  return {
    id,
    source: source.state === 'found' ? nameOnly(source.source) : null,
    stance,
    directness,
    cue: cue ?? '',
    saidOn: saidOn ?? '',
    viaId: null,
  };
}

function nameOnly({ id, slug, name, kind, role }: NonNullable<AttributionFields['source']>) {
  return { id, slug, name, kind, role };
}

/** The fields as they are shown: what was typed stands over what was read. An empty figure that a kind opened does not. */
export function shownFields({ read, typed }: PickedFields): NewClaimFields {
  const { figure, ...rest } = typed;
  const fields = { ...NEW_CLAIM, ...read?.fields, ...rest };
  const isOpenOnly = figure === EMPTY_FIGURE && fields.figure !== null;
  return figure === undefined || isOpenOnly ? fields : { ...fields, figure };
}

/** Claims side by side often share their topics; what is theirs alone is emptied. */
export function emptied({ typed }: PickedFields): PickedFields {
  return { read: null, typed: typed.topics === undefined ? {} : { topics: typed.topics } };
}
