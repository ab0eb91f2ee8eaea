import { beforeEach, describe, expect, it } from 'vitest';
import { NO_PARTICULARS, type Part } from '@/domain/imports/part';
import { actionsOf } from '@/testing/claims';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aClaimIn, aStory, asItIs, revise, type Story, standing } from '@/testing/revisions';
import { HEAD, RETOLD, TOLL } from '@/testing/toll-report';
import type { Look, Looked } from '../follow';
import { followOf, openProposals, proposalById } from '../queries/follows';
import { checkFollowed } from './check-followed';
import { decideProposal } from './decide-proposal';
import { followAddress, unfollowAddress } from './follow-address';
import { restoreRevision } from './restore-revision';

useNewsroom();
beforeEach(() => room.owner.follow.deleteMany());

const URL = 'https://wire.example/toll';

const page = (...words: string[]): Looked => {
  const parts = words.map(
    (text, index): Part => ({ kind: index === 0 ? 'headline' : 'paragraph', words: text, kept: true }),
  );
  const menu: Part = { kind: 'list-item', words: 'Home', kept: false };
  const reading = { parts: [menu, ...parts], particulars: NO_PARTICULARS, warnings: [] };
  return {
    ok: true,
    changed: true,
    reading,
    fetchedFrom: `${URL}?from=home`,
    etag: '"v1"',
    lastModified: null,
  };
};

/** Looks that answer so, and note what they were asked. */
function looking(answer: Looked | Error) {
  const asked: { url: string; known: object; overrideReason: string | null }[] = [];
  const look: Look = async (url, how) => {
    asked.push({ url, ...how });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, look };
}

async function followed(change: object = {}): Promise<Story> {
  const story = await aStory(room, HEAD, TOLL);
  const input = { key: newKey(), articleId: story.id, url: URL, everyMinutes: 60, ...change };
  saved(await followAddress(room.editor, input));
  return story;
}

const due = (story: Story) =>
  room.owner.follow.updateMany({ where: { articleId: story.id }, data: { nextAt: new Date(0) } });

async function looked(story: Story, answer: Looked | Error) {
  await due(story);
  return checkFollowed(looking(answer).look);
}

const decide = async (story: Story, proposalId: string, change: object) => {
  const { version } = await asItIs(story);
  return decideProposal(room.editor, { key: newKey(), proposalId, version, ...change });
};

describe('followAddress', () => {
  it('is an editor’s, recorded, changed and ended', async () => {
    const story = await followed({ overrideReason: 'Our own site.' });
    expect(await followOf(story.id)).toMatchObject({
      url: URL,
      everyMinutes: 60,
      by: 'Maud Tessier',
      failures: 0,
    });
    const again = {
      key: newKey(),
      articleId: story.id,
      url: URL,
      everyMinutes: 60,
      overrideReason: 'Our own site.',
    };
    saved(await followAddress(room.editor, again));
    saved(await followAddress(room.editor, { ...again, key: newKey(), everyMinutes: 5 }));
    saved(await unfollowAddress(room.editor, { key: newKey(), articleId: story.id }));
    saved(await unfollowAddress(room.editor, { key: newKey(), articleId: story.id }));
    expect(await followOf(story.id)).toBeNull();
    expect(await actionsOf(room, story.id)).toEqual([
      'article.created',
      'article.followed',
      'article.followed',
      'article.unfollowed',
    ]);
    expect(await followAddress(room.reviewer, again)).toMatchObject({ kind: 'forbidden' });
    const wrong = { ...again, key: newKey(), url: 'ftp://x', everyMinutes: 1 };
    expect(await followAddress(room.editor, wrong)).toMatchObject({
      problems: [{ field: 'url' }, { field: 'everyMinutes' }],
    });
  });
});

describe('checkFollowed', () => {
  it('looks at what is due, once, with what it knows, and proposes nothing where the text is the same', async () => {
    const story = await followed({ overrideReason: 'Our own site.' });
    const first = looking(page(HEAD, TOLL));
    expect(await checkFollowed(first.look)).toEqual({ looked: 1, proposed: 0, failed: 0, errors: [] });
    expect(first.asked).toEqual([
      { url: URL, known: { etag: null, lastModified: null }, overrideReason: 'Our own site.' },
    ]);
    expect(await checkFollowed(first.look)).toMatchObject({ looked: 0 });
    await due(story);
    const second = looking({ ok: true, changed: false });
    await checkFollowed(second.look);
    expect(second.asked).toMatchObject([{ known: { etag: '"v1"' } }]);
    expect(await followOf(story.id)).toMatchObject({ lastOutcome: 'unchanged', lastMessage: null });
    expect(await openProposals(story.id)).toEqual([]);
  });

  it('proposes a changed text once; accepted it is the next revision, with its claims', async () => {
    const story = await followed();
    const claim = await aClaimIn(room, story, TOLL);
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 1 });
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 1 });
    const [proposal, ...others] = await openProposals(null);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      article: { slug: story.slug },
      base: { number: 1 },
      fetchedFrom: `${URL}?from=home`,
    });
    const id = proposal?.id ?? '';
    expect(await proposalById(id)).toMatchObject({ state: 'open', parts: [{ kept: false }, {}, {}] });
    expect(await asItIs(story)).toMatchObject({ revision: { number: 1 } });

    const accepted = await decide(story, id, { decision: 'accept', note: 'As the outlet corrected it.' });
    expect(accepted).toMatchObject({
      ok: true,
      value: { revised: { number: 2, carried: { reworded: 1 }, open: 1 } },
    });
    expect(await standing(room, claim.id)).toEqual([`reworded open: ${RETOLD}`]);
    expect(await room.owner.revision.findFirst({ where: { articleId: story.id, number: 2 } })).toMatchObject({
      origin: 'address',
      fetchedFrom: `${URL}?from=home`,
      note: 'As the outlet corrected it.',
    });
    expect(await decide(story, id, { decision: 'dismiss' })).toMatchObject({ kind: 'conflict' });
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 0 });
  });

  it('does not propose again what was dismissed, and proposes what came after', async () => {
    const story = await followed();
    await looked(story, page(HEAD, RETOLD));
    const [proposal] = await openProposals(story.id);
    expect(await decide(story, proposal?.id ?? '', { decision: 'dismiss' })).toMatchObject({
      value: { revised: null },
    });
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 0 });
    expect(await looked(story, page(HEAD, `${RETOLD} It was taken back.`))).toMatchObject({ proposed: 1 });
    expect((await actionsOf(room, story.id)).at(-1)).toBe('article.proposal-dismissed');
  });

  it('lets a newer text overtake one that nobody decided, and takes that up if it comes back', async () => {
    const story = await followed();
    await looked(story, page(HEAD, RETOLD));
    await looked(story, page(HEAD, `${RETOLD} It was taken back.`));
    expect(await openProposals(story.id)).toHaveLength(1);
    await looked(story, page(HEAD, RETOLD));
    const [proposal, ...others] = await openProposals(story.id);
    expect(others).toEqual([]);
    expect((await proposalById(proposal?.id ?? ''))?.parts.at(-1)?.words).toBe(RETOLD);
    await looked(story, page(HEAD, TOLL));
    expect(await openProposals(story.id)).toEqual([]);
  });

  it('does not take the newsroom’s own corrections for the outlet’s', async () => {
    const story = await followed();
    await looked(story, page(HEAD, RETOLD));
    const [proposal] = await openProposals(story.id);
    const parts = [
      { kind: 'headline', words: HEAD },
      { kind: 'paragraph', words: `${RETOLD} (Typo put right.)` },
    ];
    saved(await decide(story, proposal?.id ?? '', { decision: 'accept', parts }));
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 0 });
    await revise(room, story, HEAD, `${RETOLD} Edited here.`);
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 0 });
    const { id, version } = await asItIs(story);
    saved(await restoreRevision(room.editor, { key: newKey(), articleId: id, version, number: 1 }));
    expect(await looked(story, page(HEAD, RETOLD))).toMatchObject({ proposed: 0 });
    expect(await looked(story, page(HEAD, TOLL, 'And more.'))).toMatchObject({ proposed: 1 });
  });

  const FAILURES: [name: string, answer: Looked | Error, says: string][] = [
    [
      'an address that refuses',
      { ok: false, message: 'The address answers 404.' },
      'The address answers 404.',
    ],
    ['a page that is no article', page(), 'No part is kept'],
    ['a reader that breaks', new Error('broken'), 'something failed on our side'],
  ];
  it.each(FAILURES)('backs off and says why: %s', async (_name, answer, says) => {
    const story = await followed();
    const round = await looked(story, answer);
    expect(round).toEqual({ looked: 1, proposed: 0, failed: 1, errors: [] });
    await looked(story, answer);
    const follow = await followOf(story.id);
    expect(follow).toMatchObject({
      failures: 2,
      lastOutcome: 'failed',
      lastMessage: expect.stringContaining(says),
    });
    const wait = Date.parse(follow?.nextAt ?? '') - Date.parse(follow?.lastAt ?? '');
    expect(wait).toBe(240 * 60_000);
    await looked(story, page(HEAD, TOLL));
    expect(await followOf(story.id)).toMatchObject({ failures: 0, lastMessage: null });
  });

  it('is done by one of several workers, and by another when one has died', async () => {
    const stories = [await followed(), await followed(), await followed()];
    const { asked, look } = looking({ ok: true, changed: false });
    const rounds = await Promise.all([checkFollowed(look), checkFollowed(look), checkFollowed(look)]);
    expect(asked).toHaveLength(3);
    expect(rounds.flatMap(({ errors }) => errors)).toEqual([]);
    const [first] = stories;
    await room.owner.follow.updateMany({
      where: { articleId: first?.id },
      data: { nextAt: new Date(0), leaseUntil: new Date(1) },
    });
    expect(await checkFollowed(look)).toMatchObject({ looked: 1 });
  });

  it('leaves alone what a person changed while it looked', async () => {
    const story = await followed();
    const slow: Look = async () => {
      const input = { key: newKey(), articleId: story.id, url: `${URL}/2`, everyMinutes: 60 };
      saved(await followAddress(room.editor, input));
      return page(HEAD, RETOLD);
    };
    expect(await checkFollowed(slow)).toMatchObject({ proposed: 0, errors: [] });
    expect(await openProposals(story.id)).toEqual([]);
    expect(await followOf(story.id)).toMatchObject({ url: `${URL}/2`, lastAt: null });
  });

  it('never throws: what fails on our side is handed back', async () => {
    const story = await followed();
    await room.owner.$executeRaw`REVOKE INSERT ON proposal FROM sourceline_app`;
    try {
      const round = await looked(story, page(HEAD, RETOLD));
      expect(round).toMatchObject({ looked: 0, errors: [expect.anything()] });
    } finally {
      await room.owner.$executeRaw`GRANT INSERT ON proposal TO sourceline_app`;
    }
  });
});

describe('decideProposal', () => {
  it('is an editor’s, over the article as it was seen, done once', async () => {
    const story = await followed();
    await looked(story, page(HEAD, RETOLD));
    const [proposal] = await openProposals(story.id);
    const asked = { key: newKey(), proposalId: proposal?.id, version: 1, decision: 'accept' };
    expect(await decideProposal(room.reviewer, asked)).toMatchObject({ kind: 'forbidden' });
    expect(await decideProposal(room.editor, { ...asked, version: 3 })).toMatchObject({ kind: 'conflict' });
    const [one, other] = await Promise.all([
      decideProposal(room.editor, asked),
      decideProposal(room.editor, asked),
    ]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
    expect(await room.owner.revision.count({ where: { articleId: story.id } })).toBe(2);
  });
});
