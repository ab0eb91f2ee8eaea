import type { Span } from '@/domain/anchoring/spans/span';
import type { SourceOption } from '@/domain/sources/source';
import type { Band, Hedge } from '../engine/suggestion';
import type { ClaimDraft } from './claim-draft';
import type { SuggestionGroup } from './neighbours';

/** The bands as an editor reads them. */
export const BANDS: Readonly<Record<Band, { word: string; meaning: string }>> = {
  1: { word: 'Clear', meaning: 'The rules are sure of it.' },
  2: { word: 'Likely', meaning: 'Look whether the words and the source fit.' },
  3: { word: 'Worth a look', meaning: 'Often right, often not a claim at all.' },
};

export const HEDGES: Readonly<Record<Hedge['kind'], string>> = {
  belief: 'held to be so',
  hearsay: 'hearsay',
  possibility: 'only possible',
  denial: 'a denial',
  doubt: 'in doubt',
};

/** A suggestion as the desk shows it. */
export type DeskSuggestion = {
  fingerprint: string;
  band: Band;
  reason: string;
  places: Span[][];
  hedges: { words: string; kind: Hedge['kind'] }[];
  draft: ClaimDraft;
};

/** Neighbours that are read together, best group first. */
export type DeskGroup = Pick<SuggestionGroup, 'by' | 'label'> & { suggestions: DeskSuggestion[] };

/** What was decided about and is not proposed any more. `number` is the claim that it became. */
export type PutAside = {
  fingerprint: string;
  statement: string;
  outcome: 'dismissed' | 'accepted';
  number: number | null;
  by: string;
  /** ISO instant. */
  at: string;
};

/** Two spellings that may be one person, with the source that already has each of them. */
export type SamePersonPrompt = {
  fingerprint: string;
  names: [string, string];
  reason: string;
  sources: [(SourceOption & { version: number }) | null, (SourceOption & { version: number }) | null];
};

export type SuggestionDesk = {
  groups: DeskGroup[];
  /** How many more there are than the groups hold: the best come first. */
  more: number;
  /** Fingerprints of all that have no claim and are not decided about, in the order of the text. */
  inText: string[];
  coverage: { covered: number; of: number };
  aside: PutAside[];
  samePeople: SamePersonPrompt[];
};
