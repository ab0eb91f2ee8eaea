import type { ClaimEdit } from '@/components/bench/bench-actions';
import { type FigureFields, fieldsOfFigure, figureOfFields } from '@/components/figure/figure-fields';
import { CLAIM_KINDS, type ClaimKind } from '@/domain/claims/claim';
import { figureInWords } from '@/domain/claims/figure';
import type { Dossier } from '@/domain/reviews/dossier';

/** What is edited of the claim itself; topics as one line with commas. */
export type ClaimFields = {
  statement: string;
  kind: ClaimKind;
  topics: string;
  figure: FigureFields | null;
};

export function claimFieldsOf({ statement, kind, topics, figure }: Dossier): ClaimFields {
  return {
    statement,
    kind,
    topics: topics.join(', '),
    figure: figure === null ? null : fieldsOfFigure(figure),
  };
}

/** The part of an edit that the changed fields make. */
export function claimEditOf(
  fields: ClaimFields,
  changed: readonly (keyof ClaimFields)[],
): Pick<ClaimEdit, 'statement' | 'kind' | 'topics' | 'figure'> {
  const all = {
    statement: fields.statement.trim(),
    kind: fields.kind,
    topics: topicsOf(fields.topics),
    figure: fields.figure === null ? null : figureOfFields(fields.figure),
  };
  return Object.fromEntries(changed.map((name) => [name, all[name]]));
}

export const CLAIM_FIELD_WORDS: Record<keyof ClaimFields, string> = {
  statement: 'Statement',
  kind: 'Kind',
  topics: 'Topics',
  figure: 'Figure',
};

/** One field's value as the conflict panel shows it. */
export function claimFieldInWords(fields: ClaimFields, name: keyof ClaimFields): string {
  if (name === 'kind') return CLAIM_KINDS[fields.kind];
  if (name !== 'figure') return fields[name];
  return fields.figure === null ? '' : figureInWords(figureOfFields(fields.figure));
}

/** "a, b,, A " gives a and b: topics are small words, each once. */
export function topicsOf(line: string): string[] {
  const topics = line.split(',').map((topic) => topic.trim().toLowerCase().replace(/\s+/g, ' '));
  return [...new Set(topics.filter((topic) => topic !== ''))];
}
