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
};

/** An entry about a source, for perform(). */
export function sourceEntry<Action extends keyof SourceLedger>(
  action: Action,
  sourceId: string,
  payload: SourceLedger[Action],
): EntryDraft {
  return { action, subject: { type: 'source', id: sourceId }, payload: payload as Json };
}
