import type { Day } from '@/domain/shared/day';

export const EVIDENCE_STANCES = { supports: 'Supports', refutes: 'Refutes', context: 'Context' } as const;
export type EvidenceStance = keyof typeof EVIDENCE_STANCES;

export type EvidenceView = {
  id: string;
  stance: EvidenceStance;
  title: string;
  url: string | null;
  quotedPassage: string | null;
  locator: string | null;
  note: string | null;
  archivedUrl: string | null;
  capturedOn: Day | null;
  /** A kept copy: /evidence/<id> serves it. */
  file: { id: string; name: string; mediaType: string; sha256: string; bytes: number } | null;
  addedBy: string;
  /** ISO instant. */
  addedAt: string;
};
