import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';
import type { SourceKind } from './source';

/** What the ledger says about sources; shapes are kept for good. The subject is the source. No identities. */
export type SourceFacts = {
  name: string;
  kind: SourceKind;
  aliases: string[];
  role: string | null;
  affiliation: string | null;
  description: string | null;
  url: string | null;
  justification: string | null;
};

type NamedSource = { id: string; slug: string; name: string };

export type SourceLedger = {
  'source.created': SourceFacts & { slug: string; identity: 'stored' | null };
  /** Only the fields that changed; `identity` says what was done with it, never what it is. */
  'source.edited': {
    slug: string;
    name: string;
    before: Partial<SourceFacts>;
    after: Partial<SourceFacts>;
    identity: 'stored' | 'removed' | null;
  };
  'source.identity-read': { slug: string; name: string };
  /** It was found to be `into`: these attributions moved there. */
  'source.merged': {
    slug: string;
    name: string;
    into: NamedSource;
    /** Names that `into` got. */
    names: string[];
    moved: { claimId: string; number: number; attributionIds: string[] }[];
  };
  /** The same, of the one that took it in. */
  'source.took-in': { slug: string; name: string; from: NamedSource; names: string[] };
  /** The merge was undone: what is still attributed as it was then moved back. */
  'source.parted': { slug: string; name: string; into: NamedSource; moved: number };
  'source.gave-back': { slug: string; name: string; from: NamedSource; names: string[] };
};

/** An entry about a source, for perform(). */
export function sourceEntry<Action extends keyof SourceLedger>(
  action: Action,
  sourceId: string,
  payload: SourceLedger[Action],
): EntryDraft {
  return { action, subject: { type: 'source', id: sourceId }, payload: payload as Json };
}
