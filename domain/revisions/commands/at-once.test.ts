import { describe, expect, it } from 'vitest';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { removeOccurrence } from '@/domain/claims/commands/remove-occurrence';
import { judge } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, asItIs, placeIn, revise, seenNow, standing, statusOf } from '@/testing/revisions';
import { ANSWER, HEAD, RETOLD, TOLL } from '@/testing/toll-report';
import { keepPlace } from './keep-place';
import { restoreRevision } from './restore-revision';
import { reviseArticle } from './revise-article';

useNewsroom();

const text = (...blocks: string[]) => [HEAD, ...blocks].join('\n\n');

describe('at once', () => {
  it('two revisions: one is saved, the other person is told, nothing is lost', async () => {
    const story = await aStory(room, HEAD, TOLL, ANSWER);
    const claim = await aClaimIn(room, story, TOLL);
    const { id, version } = await asItIs(story);
    const on = { articleId: id, version };
    const outcomes = await Promise.all([
      reviseArticle(room.editor, { ...on, key: newKey(), text: text(RETOLD, ANSWER) }),
      reviseArticle(room.admin, { ...on, key: newKey(), text: text(ANSWER, TOLL) }),
      restoreRevision(room.admin, { ...on, key: newKey(), number: 1 }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.kind]));
    // A restoring that comes first is told that its text stands already.
    expect(refused.filter((kind) => kind !== 'conflict' && kind !== 'invalid')).toEqual([]);
    expect(refused).toContain('conflict');
    expect(await room.owner.revision.count({ where: { articleId: id } })).toBe(2);
    expect(await room.owner.anchor.count({ where: { occurrence: { claimId: claim.id } } })).toBe(2);
  });

  it('a claim placed while the text changes is carried, or its editor selects anew', async () => {
    const outcomes = [];
    for (let round = 0; round < 6; round += 1) {
      const story = await aStory(room, `${HEAD} ${round}`, TOLL, ANSWER);
      const { id, version } = await asItIs(story);
      const place = await placeIn(story, [ANSWER]);
      const revised = {
        key: newKey(),
        articleId: id,
        version,
        text: text(`${TOLL} It was taken back.`, ANSWER),
      };
      const claim = { key: newKey(), statement: `Losses ${round}.`, kind: 'event', ...place };
      const [, made] = await Promise.all([
        reviseArticle(room.editor, revised),
        createClaim(room.editor, claim),
      ]);
      outcomes.push(made.ok ? (await standing(room, made.value.id))[0] : made.kind);
    }
    for (const outcome of outcomes) expect([`exact carried: ${ANSWER}`, 'conflict']).toContain(outcome);
  });

  it('a place confirmed elsewhere while this text changes leaves the claim in doubt here', async () => {
    const [here, there] = [
      await aStory(room, `${HEAD} here`, TOLL),
      await aStory(room, `${HEAD} there`, TOLL),
    ];
    const { id } = await aClaimIn(room, there, TOLL);
    await judge(room, id);
    await revise(room, there, `${HEAD} there`, RETOLD);
    const { occurrenceId, ...seen } = await seenNow(room, id);
    saved(await placeClaim(room.editor, { ...seen, ...(await placeIn(here, [TOLL])) }));
    const article = await asItIs(here);
    const rewritten = [`${HEAD} here`, RETOLD].join('\n\n');
    const kept = { key: newKey(), claimId: id, version: (await seenNow(room, id)).version, occurrenceId };
    await Promise.all([
      reviseArticle(room.editor, {
        key: newKey(),
        articleId: article.id,
        version: article.version,
        text: rewritten,
      }),
      keepPlace(room.admin, kept),
    ]);
    expect((await standing(room, id)).some((place) => place.startsWith('reworded open'))).toBe(true);
    expect(await statusOf(room, id)).toBe('stale');
  });

  it('a place taken back while the text changes stays taken back', async () => {
    const story = await aStory(room, HEAD, TOLL, ANSWER);
    const claim = await aClaimIn(room, story, TOLL);
    const { occurrenceId, ...seen } = await seenNow(room, claim.id);
    saved(await placeClaim(room.editor, { ...seen, ...(await placeIn(story, [ANSWER])) }));
    const { id, version } = await asItIs(story);
    const [, removed] = await Promise.all([
      reviseArticle(room.editor, { key: newKey(), articleId: id, version, text: text(ANSWER, TOLL) }),
      removeOccurrence(room.admin, { ...(await seenNow(room, claim.id)), occurrenceId }),
    ]);
    expect(removed.ok).toBe(true);
    expect(await standing(room, claim.id)).toHaveLength(1);
  });
});
