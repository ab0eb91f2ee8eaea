import { describe, expect, it } from 'vitest';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { about, article, entriesOf, found, listed, useBridge } from '@/testing/bridge';
import { newKey, room, saved } from '@/testing/newsroom';
import { placeSuggestion } from './place-suggestion';
import { takeBackAccepted } from './take-back-accepted';
import { takeBackPlaced } from './take-back-placed';

useBridge();

describe('a claim that is there already', () => {
  const elsewhere = async () =>
    saved(
      await createClaim(room.editor, {
        key: newKey(),
        statement: 'The bridge is lost.',
        kind: 'statement',
        topics: [],
        articleId: article.id,
        revisionId: article.revision.id,
        fragments: [{ start: 0, end: 5 }],
      }),
    );
  const ofClaim = ({ id, version }: { id: string; version: number }) => ({ claimId: id, version });
  const standing = (claimId: string) => room.owner.occurrence.count({ where: { claimId, removedAt: null } });

  it('is put on the words of the suggestion, which is decided by that', async () => {
    const claim = await elsewhere();
    const one = await found('cannot be saved');
    const placed = saved(await placeSuggestion(room.editor, { ...about(one), ...ofClaim(claim) }));
    expect(placed).toMatchObject({ id: claim.id, number: claim.number, version: claim.version + 1 });
    expect(placed.occurrenceIds).toHaveLength(2);
    expect(await entriesOf(claim.id)).toEqual(['claim.created', 'claim.placed', 'claim.placed']);
    expect((await listed()).map(({ fingerprint }) => fingerprint)).not.toContain(one.fingerprint);
    expect(await takeBackAccepted(room.editor, { ...about(one), ...ofClaim(placed) })).toMatchObject({
      kind: 'invalid',
    });
  });

  it('is put on the words that a person picked instead', async () => {
    const claim = await elsewhere();
    const one = await found('12 cyclists');
    const start = article.revision.text.indexOf('12 cyclists');
    const fragments = [{ start, end: start + '12 cyclists'.length }];
    saved(await placeSuggestion(room.editor, { ...about(one), ...ofClaim(claim), fragments }));
    const rows = await room.owner.anchorFragment.findMany({
      where: { anchor: { occurrence: { claimId: claim.id } } },
    });
    expect(rows.map(({ exact }) => exact)).toContain('12 cyclists');
  });

  it('leaves the words again when that is undone, and stays where it stood', async () => {
    const claim = await elsewhere();
    const one = await found('cannot be saved');
    const placed = saved(await placeSuggestion(room.editor, { ...about(one), ...ofClaim(claim) }));
    expect(await standing(claim.id)).toBe(3);
    const back = { ...about(one), ...ofClaim(placed), occurrenceIds: placed.occurrenceIds };
    expect(saved(await takeBackPlaced(room.editor, back))).toEqual({ version: placed.version + 1 });
    expect(await standing(claim.id)).toBe(1);
    expect((await found('cannot be saved')).fingerprint).toBe(one.fingerprint);
    expect((await entriesOf(claim.id)).slice(-2)).toEqual([
      'claim.occurrence-removed',
      'claim.occurrence-removed',
    ]);
    expect((await entriesOf(article.id)).at(-1)).toBe('suggestion.taken-back');
  });

  it('stays when somebody has worked on it since, and says so', async () => {
    const claim = await elsewhere();
    const one = await found('cannot be saved');
    const placed = saved(await placeSuggestion(room.editor, { ...about(one), ...ofClaim(claim) }));
    const back = { ...about(one), ...ofClaim(claim), occurrenceIds: placed.occurrenceIds };
    expect(await takeBackPlaced(room.editor, back)).toMatchObject({
      kind: 'invalid',
      problems: [{ message: expect.stringContaining('has been worked on since') }],
    });
    expect(await takeBackPlaced(room.reviewer, back)).toMatchObject({ kind: 'forbidden' });
    expect(await standing(claim.id)).toBe(3);
  });
});
