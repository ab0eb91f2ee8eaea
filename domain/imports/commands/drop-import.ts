import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { dropImportInput } from '../input';

const command = { name: 'dropImport', permission: 'article.edit', input: dropImportInput } as const;

/** Throws an import away. One that is gone already is no reason to complain. */
export function dropImport(actor: Actor, input: unknown): Promise<Outcome<{ dropped: true }>> {
  return perform(actor, command, input, async (tx, { draftId }) => {
    await tx.importDraft.deleteMany({ where: { id: draftId } });
    return { value: { dropped: true }, entries: [] };
  });
}
