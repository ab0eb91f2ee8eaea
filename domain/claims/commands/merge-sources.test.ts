import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSource } from '@/domain/sources/commands/create-source';
import { findSources, sourceForDesk } from '@/domain/sources/queries';
import { aClaimOn, attributed, desk, useDesk } from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { mergePreview } from '../queries/merge-preview';
import { editClaim } from './edit-claim';
import { mergeSources } from './merge-sources';
import { partSources } from './part-sources';

useDesk();

let names: { from: string; into: string };
let slugs: { from: string; into: string };
let ids: { from: string; into: string };
beforeEach(async () => {
  const stem = randomUUID().slice(0, 8);
  names = { from: `Uzanova ${stem}`, into: `Uzunova ${stem}` };
  const made = async (name: string) =>
    saved(await createSource(room.editor, { key: newKey(), name, kind: 'person' }));
  const [from, into] = [await made(names.from), await made(names.into)];
  slugs = { from: from.slug, into: into.slug };
  ids = { from: from.id, into: into.id };
});

/** What the page sends: both sources as they are now. */
async function both() {
  const [from, into] = [await sourceForDesk(slugs.from), await sourceForDesk(slugs.into)];
  return {
    key: newKey(),
    fromId: ids.from,
    fromVersion: from?.version ?? 0,
    intoId: ids.into,
    intoVersion: into?.version ?? 0,
  };
}
const merge = async () => saved(await mergeSources(room.editor, await both()));
const claimOf = (sourceId: string, change: object = {}) =>
  aClaimOn(desk, room, { attributions: [attributed(sourceId)], ...change });
const sourcesOf = async (claimId: string) =>
  (await room.owner.attribution.findMany({ where: { claimId } })).map(({ sourceId }) => sourceId);
const hashOf = async (id: string) =>
  (await room.owner.claim.findUniqueOrThrow({ where: { id } })).contentHash;
const actionsOf = async (subjectId: string) =>
  (await room.owner.ledgerEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(
    ({ action }) => action,
  );

describe('merging two sources', () => {
  it('is told before it is done', async () => {
    await claimOf(ids.from);
    expect(await mergePreview(slugs.from, slugs.into)).toMatchObject({
      from: { name: names.from },
      into: { name: names.into },
      names: [names.from],
      claims: 1,
      judged: 0,
      problem: null,
    });
    expect(await mergePreview(slugs.from, 'nobody')).toBeNull();
  });

  it('moves what is attributed, keeps both names, and records it with every claim', async () => {
    const claim = await claimOf(ids.from);
    expect(await merge()).toEqual({ slug: slugs.into, claims: 1 });
    expect(await sourcesOf(claim.id)).toEqual([ids.into]);
    expect(await sourceForDesk(slugs.into)).toMatchObject({
      aliases: [names.from],
      claims: 1,
      merged: [{ slug: slugs.from }],
    });
    expect(await sourceForDesk(slugs.from)).toMatchObject({ claims: 0, mergedInto: { slug: slugs.into } });
    expect(await actionsOf(ids.from)).toEqual(['source.created', 'source.merged']);
    expect(await actionsOf(ids.into)).toEqual(['source.created', 'source.took-in']);
    expect(await actionsOf(claim.id)).toEqual(['claim.created', 'claim.source-moved']);
    expect((await findSources(names.from)).map(({ slug }) => slug)).not.toContain(slugs.from);
  });

  it('gives the same hash as a claim that always had that source', async () => {
    const moved = await claimOf(ids.from);
    const always = await claimOf(ids.into);
    await merge();
    expect(await hashOf(moved.id)).toBe(await hashOf(always.id));
  });

  it('is undone: what was moved moves back, what came since stays', async () => {
    const claim = await claimOf(ids.from);
    const before = await hashOf(claim.id);
    await merge();
    const later = await claimOf(ids.into);
    expect(saved(await partSources(room.editor, await both()))).toEqual({ slug: slugs.from, claims: 1 });
    expect(await sourcesOf(claim.id)).toEqual([ids.from]);
    expect(await sourcesOf(later.id)).toEqual([ids.into]);
    expect(await hashOf(claim.id)).toBe(before);
    expect(await sourceForDesk(slugs.into)).toMatchObject({ aliases: [], merged: [] });
    expect(await actionsOf(ids.from)).toEqual(['source.created', 'source.merged', 'source.parted']);
    expect(await partSources(room.editor, await both())).toMatchObject({ kind: 'invalid' });
  });

  it('leaves what was attributed otherwise meanwhile', async () => {
    const claim = await claimOf(ids.from);
    await merge();
    const { version } = await room.owner.claim.findUniqueOrThrow({ where: { id: claim.id } });
    const attributions = [attributed(desk.sources.shoigu)];
    saved(await editClaim(room.editor, { key: newKey(), claimId: claim.id, version, attributions }));
    expect(saved(await partSources(room.editor, await both())).claims).toBe(0);
    expect(await sourcesOf(claim.id)).toEqual([desk.sources.shoigu]);
  });

  it('is refused where one passes on what the other said, and to who may not', async () => {
    const via = attributed(ids.into);
    const claim = await claimOf(ids.from, { attributions: [attributed(ids.from, { viaId: via.id }), via] });
    expect(await mergeSources(room.editor, await both())).toMatchObject({
      kind: 'invalid',
      problems: [{ message: expect.stringContaining(`In claim ${claim.number}`) }],
    });
    expect((await mergePreview(slugs.from, slugs.into))?.problem).toContain(`In claim ${claim.number}`);
    expect(await mergeSources(room.reviewer, await both())).toMatchObject({ kind: 'forbidden' });
    expect(await sourcesOf(claim.id)).toEqual(expect.arrayContaining([ids.from, ids.into]));
  });

  it('is done once; of two who saw the same only one is let through', async () => {
    const input = await both();
    const [first, again] = [await mergeSources(room.editor, input), await mergeSources(room.editor, input)];
    expect(again).toEqual(first);
    expect(await mergeSources(room.admin, { ...input, key: newKey() })).toMatchObject({ kind: 'conflict' });
  });

  it('leaves nothing to attribute to under the old name', async () => {
    await merge();
    const claim = await claimOf(ids.into);
    const { version } = await room.owner.claim.findUniqueOrThrow({ where: { id: claim.id } });
    const attributions = [attributed(ids.from)];
    expect(
      await editClaim(room.editor, { key: newKey(), claimId: claim.id, version, attributions }),
    ).toMatchObject({ kind: 'invalid' });
  });
});
