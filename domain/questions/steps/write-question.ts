import type { Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import { freeSlug } from '@/domain/shared/commands/free-slug';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { type ClaimName, questionEntry } from '../ledger-facts';
import { claimsNamed } from './seen-question';

type Written = {
  value: { id: string; slug: string; version: number };
  claims: ClaimName[];
  entries: EntryDraft[];
};

/** The work of every command that makes a question, inside its transaction. */
export async function writeQuestion(
  tx: Tx,
  { text, claimIds }: { text: string; claimIds: string[] },
): Promise<Written> {
  const claims = await claimsNamed(tx, claimIds, () =>
    refuse(invalid('claimIds', 'One of the claims is not there any more. Choose again.')),
  );
  const slug = await freeSlug(tx, 'question', { asked: null, words: text });
  const select = { id: true, version: true };
  const { id, version } = await tx.question.create({ data: { slug, text }, select });
  await tx.questionClaim.createMany({ data: claimIds.map((claimId) => ({ questionId: id, claimId })) });
  const entries = [questionEntry('question.created', id, { slug, text, claims })];
  return { value: { id, slug, version }, claims, entries };
}
