import type { Verdict } from '@/db/generated/enums';
import type { SourceName } from '@/domain/sources/source';
import type { AttributionView, FigureView } from './card';
import type { ClaimKind, ClaimStatus } from './claim';
import type { EvidenceView } from './evidence';
import type { HashVersion } from './hash-version';

/** An attribution with the id of its source, which outlives a changed slug or name. */
export type AttributionFacts = Omit<AttributionView, 'source'> & { sourceId: string; source: SourceName };

export type EvidenceFacts = Omit<EvidenceView, 'addedBy' | 'addedAt'>;

/** What a verdict judges. Evidence is that which was not withdrawn. */
export type ClaimContent = {
  statement: string;
  figure: FigureView | null;
  attributions: readonly Omit<AttributionFacts, 'source' | 'check' | 'checkNote'>[];
  evidence: readonly EvidenceFacts[];
};

/** All that the derived columns of a claim (hash, status, risk) come from. */
export type ClaimFacts = Pick<ClaimContent, 'statement' | 'figure'> & {
  id: string;
  number: number;
  version: number;
  kind: ClaimKind;
  topics: string[];
  /** As stored before the present change. */
  status: ClaimStatus;
  withdrawn: boolean;
  /** It was carried to changed words, and nobody has yet confirmed that it stands on them. */
  placeInDoubt: boolean;
  /** Of the places where it stands without doubt, each once: domain/wording/wording-in-place.ts. */
  wordings: string[];
  attributions: AttributionFacts[];
  evidence: EvidenceFacts[];
  /** The review with the highest number. `wordings` are those that were judged. `at` is an ISO instant. */
  lastReview: {
    number: number;
    verdict: Verdict;
    contentHash: string;
    hashVersion: HashVersion;
    wordings: string[];
    at: string;
  } | null;
  /** The articles whose current text it stands in; one whose words are gone from it is not among them. */
  articles: { slug: string; status: 'draft' | 'published' | 'withdrawn' }[];
};
