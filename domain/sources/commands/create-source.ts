import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Done, perform } from '@/domain/accounts/commands/perform';
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
  return perform(actor, command, input, (tx, { key: _key, ...source }) => writeNewSource(tx, source));
}

export type NewSource = Omit<z.output<typeof createSourceInput>, 'key'>;

/** The work of every command that makes a source, inside its transaction. */
export async function writeNewSource(
  tx: Tx,
  { slug: asked, identity, ...facts }: NewSource,
): Promise<Done<{ id: string; slug: string; version: number }>> {
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
}
