import { describe, expect, it } from 'vitest';
import { readClaimFacts } from '@/domain/claims/queries/claim-facts';
import { riskOf } from '@/domain/claims/standing/risk';
import { keepPlace } from '@/domain/revisions/commands/keep-place';
import { reviseArticle } from '@/domain/revisions/commands/revise-article';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, asItIs, published, revise, seenNow, statusOf } from '@/testing/revisions';
import { claimForDesk } from '../queries/dossier';
import { recordVerdict } from './record-verdict';

useNewsroom();

const HEAD = 'A toll is taken back within a day';
const TOLL = 'In it she said that more than 100,000 Ukrainian soldiers had been killed so far.';
const RETOLD =
  'In it she said that more than 100,000 of the Ukrainian soldiers had by then been killed so far.';
const ANSWER =
  'Kyiv answered that it could not confirm the numbers and that its losses are restricted information.';

const verdict = { verdict: 'opinion', reason: 'A judgement.' };

describe('a verdict and a new revision', () => {
  it('at once: either way nothing is lost, and words that changed leave it stale', async () => {
    for (let round = 0; round < 6; round += 1) {
      const story = await aStory(room, `${HEAD} ${round}`, TOLL, ANSWER);
      const claim = await aClaimIn(room, story, TOLL);
      const { id, version } = await asItIs(story);
      const text = [`${HEAD} ${round}`, RETOLD, ANSWER].join('\n\n');
      const [given, revised] = await Promise.all([
        recordVerdict(room.reviewer, {
          key: newKey(),
          claimId: claim.id,
          version: claim.version,
          ...verdict,
        }),
        reviseArticle(room.editor, { key: newKey(), articleId: id, version, text }),
      ]);
      expect(revised.ok).toBe(true);
      const reviews = await room.owner.review.count({ where: { claimId: claim.id } });
      expect(reviews).toBe(given.ok ? 1 : 0);
      expect(given.ok || given.kind === 'conflict').toBe(true);
      expect(await statusOf(room, claim.id)).toBe(given.ok ? 'stale' : 'unreviewed');
    }
  });

  it('at once: a reviewer whose claim merely moves keeps the verdict', async () => {
    const story = await aStory(room, HEAD, TOLL, ANSWER);
    const claim = await aClaimIn(room, story, TOLL);
    await revise(room, story, HEAD, ANSWER, TOLL);
    const sent = { key: newKey(), claimId: claim.id, version: claim.version, ...verdict };
    expect(await recordVerdict(room.reviewer, sent)).toMatchObject({
      ok: true,
      value: { status: 'opinion' },
    });
  });

  it('on words in doubt is kept, and counts once an editor has confirmed them', async () => {
    const story = await aStory(room, HEAD, TOLL, ANSWER);
    const claim = await aClaimIn(room, story, TOLL);
    await published(room, story);
    await revise(room, story, HEAD, RETOLD, ANSWER);
    const { occurrenceId, ...seen } = await seenNow(room, claim.id);
    const given = saved(await recordVerdict(room.reviewer, { ...seen, ...verdict }));
    expect(given).toMatchObject({ status: 'stale' });
    const row = await room.owner.claim.findUniqueOrThrow({ where: { id: claim.id } });
    const facts = await readClaimFacts(room.owner, claim.id);
    expect(facts).toMatchObject({ status: 'stale', placeInDoubt: true });
    expect(facts && riskOf(facts)).toEqual({ risk: row.risk, reasons: row.riskReasons });
    saved(await keepPlace(room.editor, { ...(await seenNow(room, claim.id)), occurrenceId }));
    expect(await statusOf(room, claim.id)).toBe('opinion');
    const dossier = await claimForDesk(claim.number);
    expect(dossier?.undo).toBe('the confirmation of where it stands');
    expect(dossier?.history.map(({ sentence }) => sentence)).toEqual([
      `It was confirmed that it stands in the article “${HEAD}” on the words “${RETOLD}”.`,
      'It was marked Opinion.',
      `Revision 2 of the article “${HEAD}” changed its words from “${TOLL}” to “${RETOLD}”.`,
      'The claim was recorded.',
    ]);
  });
});
