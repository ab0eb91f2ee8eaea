import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { editImportInput } from '../input';
import { holdDraft } from './held-draft';

const command = { name: 'editImport', permission: 'article.edit', input: editImportInput } as const;

/** Keeps what a person made of an import so far. Not in the ledger: nothing of it is an article yet. */
export function editImport(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { draftId, version, parts, particulars }) => {
    await holdDraft(tx, draftId, version);
    await tx.importDraft.updateMany({
      where: { id: draftId },
      data: { parts, particulars, version: version + 1 },
    });
    return { value: { version: version + 1 }, entries: [] };
  });
}
