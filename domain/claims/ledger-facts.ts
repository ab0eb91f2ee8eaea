import type { AnchorCheck, AnchorState } from '@/db/generated/enums';
import type { Span } from '@/domain/anchoring/spans/span';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';
import type { AttributionCheck } from './attribution';
import type { FigureView } from './card';
import type { ClaimKind } from './claim';
import type { AttributionFacts, EvidenceFacts } from './facts';
import type { KeptFigure } from './figure-v1';

/**
 * What the ledger says about claims: the payload of each action, in the shape that it keeps for good, since old
 * entries are never rewritten. Everything here is public: names of sources, never identities. History sentences
 * are made out of it, and undo puts `before` back. The subject is always the claim.
 */

/** Where a claim stands in one article: an occurrence as it was placed. `exact` are the words of a fragment. */
export type PlaceFacts = {
  occurrenceId: string;
  article: { slug: string; headline: string };
  revision: { id: string; number: number };
  /** None where it is gone. */
  fragments: (Span & { exact: string })[];
  /** How it came there, where a person did not select the words. */
  anchor?: AnchorFacts;
};

/** What is known of an anchor besides its words: what the carrying over found, and who answers for it. */
export type AnchorFacts = { state: AnchorState; check: AnchorCheck; score: number; reason: string | null };

/** The place of an occurrence in the text before and in a new one. */
export type CarriedPlace = Change<PlaceFacts>;

/** The editable fields of a claim; an edit holds those that changed. */
export type EditableFacts = {
  statement: string;
  kind: ClaimKind;
  topics: string[];
  figure: FigureView | null;
  attributions: AttributionFacts[];
};

export type Person = { id: string; name: string };

type Change<Facts> = { before: Facts; after: Facts };

/** The same in an entry, which may be older than figures as they are now: presentFigure() reads both. */
export type KeptFacts = Omit<EditableFacts, 'figure'> & { figure: KeptFigure | null };

export type EditPayload = Change<Partial<KeptFacts>>;
/** Added: before is null. Adjusted: both. Removed: after is null. */
export type PlacePayload = Change<PlaceFacts | null>;
/**
 * Its words in one text say something else now, and another claim says what: it left the text, and the other one is there and
 * updates it under a question. `made` and `added` say what is taken back with it: the question, and which of the two claims
 * did not answer it before.
 */
export type SucceededPayload = PlacePayload & {
  by: { id: string; number: number; statement: string };
  question: { id: string; slug: string; text: string; made: boolean; added: string[] };
};
/** Added: before is null. Withdrawn: after is null, and the entry has a reason. */
export type EvidencePayload = Change<EvidenceFacts | null>;
export type CheckPayload = Change<{ check: AttributionCheck; checkNote: string | null }> & {
  attributionId: string;
  source: AttributionFacts['source'];
};

/** What undo can put back: the action of the entry, and its payload. */
export type Undoable = {
  'claim.edited': EditPayload;
  'claim.placed': PlacePayload;
  'claim.span-adjusted': PlacePayload;
  'claim.occurrence-removed': PlacePayload;
  'claim.place-kept': PlacePayload;
  'claim.marked-gone': PlacePayload;
  /** Its words say something else, and it still is the same claim; the entry has the reason. */
  'claim.other-words-kept': PlacePayload;
  'claim.succeeded': SucceededPayload;
  'evidence.added': EvidencePayload;
  'evidence.withdrawn': EvidencePayload;
  'attribution.checked': CheckPayload;
};

export type ClaimLedger = Undoable & {
  'claim.created': KeptFacts & { number: number; place: PlaceFacts };
  'claim.assigned': Change<Person | null>;
  /** Its places that a new revision did not leave as they were. `shown`: readers saw the new text at once. */
  /** Where it stood in an earlier text; where it stands now did not change. */
  'claim.past-span-adjusted': Change<PlaceFacts>;
  'claim.carried': { places: CarriedPlace[]; shown: boolean };
  /** It was found to stand on words that nobody judged. */
  'claim.words-rechecked': { words: string[] };
  /** The entry has a reason; nothing else is to be said. */
  'claim.withdrawn': Record<string, never>;
  'claim.restored': Record<string, never>;
  'claim.undone': { undone: UndoneEntry };
  /** Two of the record's sources were found to be one (`same`), or to be two after all: no edit of the claim itself. */
  'claim.source-moved': Change<Pick<EditableFacts, 'attributions'>> & {
    same: boolean;
    sources: [string, string];
  };
};

/** The entry that was taken back. In `payload`, `before` and `after` are exchanged: `after` is what is there now. */
export type UndoneEntry = {
  [Action in keyof Undoable]: { seq: string; action: Action; payload: Undoable[Action] };
}[keyof Undoable];

/** An entry about a claim, for perform(). */
export function claimEntry<Action extends keyof ClaimLedger>(
  action: Action,
  claimId: string,
  payload: ClaimLedger[Action],
  reason: string | null = null,
): EntryDraft {
  return { action, subject: { type: 'claim', id: claimId }, reason, payload: payload as Json };
}
