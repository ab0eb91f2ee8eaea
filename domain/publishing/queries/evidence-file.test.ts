import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addEvidence } from '@/domain/claims/commands/add-evidence';
import { withdrawEvidence } from '@/domain/claims/commands/withdraw-evidence';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aClaim, anArticle, aPerson } from '@/testing/rows';
import { evidenceFile } from './evidence-file';

const room = useFreshDatabase();
const bytes = new TextEncoder().encode('Twelve boats.');
let by: Actor;

beforeAll(async () => {
  by = await aPerson('Ada Brook', 'editor');
});

/** A claim with one kept file, in an article of its own. */
async function aKeptFile(status: 'draft' | 'published') {
  const slug = `harbour-${status}-${randomUUID().slice(0, 8)}`;
  const article = await anArticle({ slug, blocks: ['The harbour', 'Twelve boats came.'], status, by });
  const claim = await aClaim({
    statement: 'Twelve boats came.',
    places: [[article, 'Twelve boats came']],
    by,
  });
  const added = await addEvidence(by, {
    key: randomUUID(),
    claimId: claim.id,
    version: claim.version,
    stance: 'supports',
    title: 'The log',
    file: { name: 'log.txt', mediaType: 'text/plain', bytes },
  });
  if (!added.ok) throw new Error(JSON.stringify(added));
  const evidence = await room.db.evidence.findUniqueOrThrow({ where: { id: added.value.id } });
  return { claim, version: added.value.version, evidenceId: evidence.id, fileId: evidence.fileId ?? '' };
}

test('readers get what backs a claim that they see', async () => {
  const { fileId } = await aKeptFile('published');
  const file = await evidenceFile(fileId, { desk: false });
  expect(file).toMatchObject({ name: 'log.txt', mediaType: 'text/plain' });
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('Twelve boats.');
});

test('a file of a draft is for the desk alone', async () => {
  const { fileId } = await aKeptFile('draft');
  expect(await evidenceFile(fileId, { desk: false })).toBeNull();
  expect(await evidenceFile(fileId, { desk: true })).not.toBeNull();
});

test('withdrawn evidence is kept from readers', async () => {
  const { claim, version, evidenceId, fileId } = await aKeptFile('published');
  const answer = await withdrawEvidence(by, {
    key: randomUUID(),
    claimId: claim.id,
    version,
    evidenceId,
    reason: 'It is of another day.',
  });
  expect(answer.ok).toBe(true);
  expect(await evidenceFile(fileId, { desk: false })).toBeNull();
  expect(await evidenceFile(fileId, { desk: true })).not.toBeNull();
});

test('an id that there is not', async () => {
  expect(await evidenceFile(randomUUID(), { desk: true })).toBeNull();
});
