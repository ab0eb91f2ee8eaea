import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { dateOf } from '@/domain/shared/day';
import { sha256Hex } from '@/domain/shared/hash';
import type { Outcome } from '@/domain/shared/outcome';
import type { EvidenceFacts } from '../facts';
import { addEvidenceInput } from '../input';
import { claimEntry } from '../ledger-facts';
import { storeDerived } from '../steps/refresh-claim';
import { holdClaim } from '../steps/seen-claim';

const command = { name: 'addEvidence', permission: 'evidence.add', input: addEvidenceInput } as const;

/** Adds something that bears on a claim, with a kept copy if a file comes along. A verdict gets stale. */
export function addEvidence(actor: Actor, input: unknown): Promise<Outcome<{ id: string; version: number }>> {
  return perform(
    actor,
    command,
    input,
    async (tx, { key: _key, claimId, version, file: bytes, ...fields }) => {
      const facts = await holdClaim(tx, { claimId, version });
      const file = bytes === null ? null : await keepFile(tx, bytes);
      const capturedOn = fields.capturedOn === null ? null : dateOf(fields.capturedOn);
      const { id } = await tx.evidence.create({
        data: { ...fields, capturedOn, claimId, fileId: file?.id ?? null, addedById: actor.id },
        select: { id: true },
      });
      const after: EvidenceFacts = { id, ...fields, file };
      const { version: next, touched } = await storeDerived(tx, {
        ...facts,
        evidence: [...facts.evidence, after],
      });
      const entry = claimEntry('evidence.added', claimId, { before: null, after });
      return { value: { id, version: next }, touched, entries: [entry] };
    },
  );
}

type Upload = NonNullable<z.output<typeof addEvidenceInput>['file']>;

async function keepFile(
  tx: Tx,
  { name, mediaType, bytes }: Upload,
): Promise<NonNullable<EvidenceFacts['file']>> {
  const sha256 = sha256Hex(bytes);
  const { id } = await tx.evidenceFile.create({
    data: { name, mediaType, sha256, bytes },
    select: { id: true },
  });
  return { id, name, mediaType, sha256, bytes: bytes.length };
}
