import type { EntryDraft } from '@/domain/ledger/entry';

/** That a page was fetched although its site asks robots not to, with the reason. About the newsroom: no article yet. */
export function overrideEntry(url: string, reason: string): EntryDraft {
  return {
    action: 'import.robots-overridden',
    subject: { type: 'newsroom', id: '1' },
    reason,
    payload: { url },
  };
}
