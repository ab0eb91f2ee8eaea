import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { changesBetween } from '@/domain/shared/changes';
import { conflict, invalid, missing, type Outcome, type Touched } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { editSourceInput } from '../input';
import { sourceEntry } from '../ledger-facts';
import type { SourceKind } from '../source';

const command = { name: 'editSource', permission: 'source.edit', input: editSourceInput } as const;

/**
 * Changes what is said of a source. Whether it is unnamed cannot change once claims are attributed to it: that
 * would name somebody, or hide somebody, in everything already judged and published.
 */
export function editSource(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, sourceId, version, identity, ...after }) => {
    const { slug, identity: kept, ...before } = await sourceAsSeen(tx, sourceId, version);
    const touched = await touchedBySource(tx, sourceId, slug);
    refuseToUnmask(before.kind, after.kind, touched.claims.length);
    const changes = changesBetween(before, after);
    // A source that is named has nothing to protect.
    const wanted = after.kind === 'unnamed' ? identity : null;
    const done = typeof wanted === 'string' ? 'stored' : wanted === null && kept ? 'removed' : null;
    if (changes === null && done === null) return { value: { version }, entries: [] };
    await tx.source.updateMany({ where: { id: sourceId }, data: { ...after, version: version + 1 } });
    if (done !== null) await keepIdentity(tx, sourceId, wanted ?? null);
    const payload = {
      slug,
      name: after.name,
      ...(changes ?? { before: {}, after: {} }),
      identity: done,
    } as const;
    return {
      value: { version: version + 1 },
      touched,
      entries: [sourceEntry('source.edited', sourceId, payload)],
    };
  });
}

async function sourceAsSeen(tx: Tx, sourceId: string, seen: number) {
  const locked = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM source WHERE id = ${sourceId}::uuid FOR NO KEY UPDATE`;
  const version = locked[0]?.version;
  if (version === undefined) refuse(missing('There is no such source. Search for it again.'));
  if (version !== seen) {
    refuse(
      conflict(
        'Someone changed this source while you had it open, so nothing was saved. ' +
          'Look at what changed, then send yours again.',
      ),
    );
  }
  return tx.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: {
      slug: true,
      name: true,
      kind: true,
      aliases: true,
      role: true,
      affiliation: true,
      description: true,
      url: true,
      justification: true,
      identity: { select: { sourceId: true } },
    },
  });
}

function refuseToUnmask(before: SourceKind, after: SourceKind, claims: number): void {
  if (claims === 0 || (before === 'unnamed') === (after === 'unnamed')) return;
  const remedy = 'Make a new source and change the attributions to it one by one.';
  const what = before === 'unnamed' ? 'unnamed' : 'named';
  refuse(
    invalid(
      'kind',
      `Claims are attributed to it as ${what === 'named' ? 'a' : 'an'} ${what} source. ${remedy}`,
    ),
  );
}

async function keepIdentity(tx: Tx, sourceId: string, identity: string | null): Promise<void> {
  if (identity === null) await tx.sourceIdentity.deleteMany({ where: { sourceId } });
  else {
    await tx.$executeRaw`INSERT INTO source_identity (source_id, identity) VALUES (${sourceId}::uuid, ${identity})
      ON CONFLICT (source_id) DO UPDATE SET identity = excluded.identity`;
  }
}

/** The pages that name the source. */
async function touchedBySource(tx: Tx, sourceId: string, slug: string): Promise<Touched> {
  const rows = await tx.$queryRaw<{ claims: number[]; articles: string[] }[]>`
    SELECT ARRAY(SELECT DISTINCT c.number FROM attribution a JOIN claim c ON c.id = a.claim_id
        WHERE a.source_id = ${sourceId}::uuid ORDER BY 1) AS claims,
      ARRAY(SELECT DISTINCT t.slug FROM attribution a
        JOIN occurrence o ON o.claim_id = a.claim_id AND o.removed_at IS NULL JOIN article t ON t.id = o.article_id
        WHERE a.source_id = ${sourceId}::uuid ORDER BY 1) AS articles`;
  return { claims: [], articles: [], ...rows[0], sources: [slug] };
}
