import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { freeSlug } from '@/domain/shared/commands/free-slug';
import type { Outcome } from '@/domain/shared/outcome';
import { createSourceInput } from '../input';
import { sourceEntry } from '../ledger-facts';

const command = { name: 'createSource', permission: 'source.edit', input: createSourceInput } as const;

/** A new source. The identity of an unnamed one goes to a table of its own and nowhere else. */
export function createSource(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, slug: asked, identity, ...facts }) => {
    const slug = await freeSlug(tx, 'source', { asked, words: facts.name });
    const select = { id: true, version: true };
    const { id, version } = await tx.source.create({ data: { ...facts, slug }, select });
    if (identity !== null) await tx.sourceIdentity.createMany({ data: { sourceId: id, identity } });
    const stored = identity === null ? null : ('stored' as const);
    return {
      value: { id, slug, version },
      touched: { sources: [slug] },
      entries: [sourceEntry('source.created', id, { slug, ...facts, identity: stored })],
    };
  });
}
