import type { EvidenceInput, OnClaim } from '@/components/bench/bench-actions';
import type { EvidenceStance } from '@/domain/claims/evidence';

/** A new piece of evidence as it is typed. The file is kept beside: a tab's storage takes no files. */
export type EvidenceFields = {
  stance: EvidenceStance | '';
  title: string;
  url: string;
  quotedPassage: string;
  locator: string;
  note: string;
  archivedUrl: string;
  capturedOn: string;
};

export const EMPTY_EVIDENCE: EvidenceFields = {
  stance: '',
  title: '',
  url: '',
  quotedPassage: '',
  locator: '',
  note: '',
  archivedUrl: '',
  capturedOn: '',
};

/** As the command takes it; a stance not chosen stays empty, which it refuses with a remedy. */
export function evidenceInputOf(on: OnClaim, fields: EvidenceFields, file: File | null): EvidenceInput {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...on,
    stance: fields.stance as EvidenceStance,
    title: fields.title.trim(),
    url: orNull(fields.url),
    quotedPassage: orNull(fields.quotedPassage),
    locator: orNull(fields.locator),
    note: orNull(fields.note),
    archivedUrl: orNull(fields.archivedUrl),
    capturedOn: orNull(fields.capturedOn),
    file,
  };
}
