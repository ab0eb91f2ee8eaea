import { describe, expect, it } from 'vitest';
import { actionsOf, judge, payloadOf } from '@/testing/claims';
import { newKey, room, useNewsroom } from '@/testing/newsroom';
import {
  aClaimIn,
  aStory,
  asItIs,
  published,
  revise,
  seenNow,
  standing,
  statusOf,
} from '@/testing/revisions';
import { ANSWER, HEAD, RETOLD, TOLL, VIDEO, WOUNDED } from '@/testing/toll-report';
import { revisionList, revisionText } from '../queries/revisions';
import { openTriageCounts, triage } from '../queries/triage';
import { reviseArticle } from './revise-article';

useNewsroom();

const CIVILIANS = 'She also spoke of more than 20,000 dead civilians, and named no source for either number.';
const QUOTE = '“We thank those”, she wrote in the evening, “who pointed out the inaccuracy.”';

const EDITS: {
  name: string;
  on?: string[];
  to: string[];
  stands: string;
  carried: object;
  status: string;
}[] = [
  {
    name: 'a typo elsewhere',
    to: [HEAD, VIDEO.replace('special', 'new special'), TOLL, CIVILIANS, ANSWER],
    stands: 'exact carried: more than 100,000 Ukrainian soldiers had been killed',
    carried: { exact: 1 },
    status: 'verified',
  },
  {
    name: 'the paragraph moved',
    to: [HEAD, VIDEO, CIVILIANS, ANSWER, TOLL],
    stands: 'moved carried: more than 100,000 Ukrainian soldiers had been killed',
    carried: { moved: 1 },
    status: 'verified',
  },
  {
    name: 'reworded',
    to: [HEAD, VIDEO, RETOLD, CIVILIANS, ANSWER],
    on: ['more than 100,000 Ukrainian soldiers had been killed so far'],
    stands: 'reworded open: more than 100,000 of the Ukrainian soldiers had by then been killed so far',
    carried: { reworded: 1 },
    status: 'stale',
  },
  {
    name: 'saying something else',
    to: [HEAD, VIDEO, WOUNDED, CIVILIANS, ANSWER],
    on: ['more than 100,000 Ukrainian soldiers had been killed so far'],
    stands: 'altered open: more than 100,000 Ukrainian soldiers had been killed or wounded so far',
    carried: { altered: 1 },
    status: 'stale',
  },
  {
    name: 'deleted',
    to: [HEAD, VIDEO, CIVILIANS, ANSWER],
    stands: 'gone open',
    carried: { gone: 1 },
    status: 'verified',
  },
  {
    name: 'duplicated: the original keeps it',
    to: [HEAD, VIDEO, TOLL, CIVILIANS, ANSWER, TOLL],
    stands: 'exact carried: more than 100,000 Ukrainian soldiers had been killed',
    carried: { exact: 1 },
    status: 'verified',
  },
  {
    name: 'paragraphs merged',
    to: [HEAD, VIDEO, `${TOLL} ${CIVILIANS}`, ANSWER],
    stands: 'exact carried: more than 100,000 Ukrainian soldiers had been killed',
    carried: { exact: 1 },
    status: 'verified',
  },
  {
    name: 'a split claim, its two parts unchanged',
    on: ['“We thank those”', '“who pointed out the inaccuracy.”'],
    to: [HEAD, VIDEO, `Later that day: ${QUOTE}`, ANSWER],
    stands: 'exact carried: “We thank those”: “who pointed out the inaccuracy.”',
    carried: { exact: 1 },
    status: 'verified',
  },
  {
    name: 'a split claim that lost a part',
    on: ['“We thank those”', '“who pointed out the inaccuracy.”'],
    to: [HEAD, VIDEO, '“We thank those”, she wrote in the evening.', ANSWER],
    stands: 'reworded open: “We thank those”',
    carried: { reworded: 1 },
    status: 'stale',
  },
];

describe('reviseArticle', () => {
  it.each(EDITS)('carries a claim: $name', async ({ on, to, stands, carried, status }) => {
    const last = on === undefined || on.length === 1 ? [TOLL, CIVILIANS] : [QUOTE];
    const story = await aStory(room, HEAD, VIDEO, ...last, ANSWER);
    const claim = await aClaimIn(
      room,
      story,
      ...(on ?? ['more than 100,000 Ukrainian soldiers had been killed']),
    );
    await judge(room, claim.id);
    const revised = await revise(room, story, ...to);
    expect(await standing(room, claim.id)).toEqual([stands]);
    const none = { exact: 0, moved: 0, reworded: 0, altered: 0, gone: 0 };
    expect(revised).toEqual({
      number: 2,
      version: 2,
      carried: { ...none, ...carried },
      open: stands.includes('open') ? 1 : 0,
    });
    expect(await statusOf(room, claim.id)).toBe(status);
    expect((await revisionList(story.id))[0]).toMatchObject({
      number: 2,
      current: true,
      carried: revised.carried,
    });
  });

  it('asks a person only about what is in doubt, shows the old words and the new, and records it', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, CIVILIANS, ANSWER);
    const [kept, reworded, gone] = [
      await aClaimIn(room, story, 'published a video about a special court'),
      await aClaimIn(room, story, 'more than 100,000 Ukrainian soldiers had been killed so far'),
      await aClaimIn(room, story, 'more than 20,000 dead civilians'),
    ];
    const before = await room.owner.claim.findMany({ orderBy: { id: 'asc' } });
    expect(await revise(room, story, HEAD, VIDEO, RETOLD, ANSWER)).toMatchObject({ open: 2 });
    const items = await triage(story.id);
    expect(items).toMatchObject([
      { claim: { id: gone.id }, state: 'gone', now: null, was: { revision: { number: 1 } } },
      {
        claim: { id: reworded.id, version: 2, status: 'unreviewed' },
        article: { slug: story.slug },
        state: 'reworded',
        was: {
          parts: [{ marked: true, text: 'more than 100,000 Ukrainian soldiers had been killed so far' }],
        },
        now: {
          revision: { number: 2 },
          before: 'In it she said that ',
          parts: [{ text: 'more than 100,000 of the Ukrainian soldiers had by then been killed so far' }],
          after: '.',
        },
        other: null,
      },
    ]);
    expect((await openTriageCounts()).get(story.id)).toBe(2);
    expect((await triage(null)).length).toBeGreaterThanOrEqual(2);
    expect(await actionsOf(room, kept.id)).toEqual(['claim.created']);
    expect(await actionsOf(room, gone.id)).toEqual(['claim.created', 'claim.carried']);
    expect(await payloadOf(room, reworded.id)).toMatchObject({
      shown: false,
      places: [
        {
          before: { fragments: [{ exact: 'more than 100,000 Ukrainian soldiers had been killed so far' }] },
          after: { revision: { number: 2 }, anchor: { state: 'reworded', check: 'open' } },
        },
      ],
    });
    expect(await payloadOf(room, story.id)).toMatchObject({
      carried: { exact: 1, moved: 0, reworded: 1, altered: 0, gone: 1 },
      open: 2,
      before: { revision: { number: 1 } },
      after: { revision: { number: 2 } },
    });
    const after = await room.owner.claim.findMany({ orderBy: { id: 'asc' } });
    expect(after.find(({ id }) => id === kept.id)).toEqual(before.find(({ id }) => id === kept.id));
  });

  it('shows a published article’s new text at once, and a draft’s when it is published', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL);
    await revise(room, story, HEAD, VIDEO, CIVILIANS);
    expect((await revisionList(story.id)).map(({ shownAt }) => shownAt)).toEqual([null, null]);
    await published(room, story);
    await revise(room, story, `${HEAD} again`, VIDEO, TOLL);
    const list = await revisionList(story.id);
    expect(list.map(({ number, shownAt, current }) => [number, shownAt !== null, current])).toEqual([
      [3, true, true],
      [2, true, false],
      [1, false, false],
    ]);
    expect((await asItIs(story)).headline).toBe(`${HEAD} again`);
    expect(await revisionText(story.id, 1)).toMatchObject({
      number: 1,
      text: [HEAD, VIDEO, TOLL].join('\n\n'),
    });
    expect(await revisionText(story.id, 4)).toBeNull();
  });

  it('refuses the text as it stands, one over a version not seen, and a reviewer', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL);
    const { id, version } = await asItIs(story);
    const input = { key: newKey(), articleId: id, version, text: [HEAD, VIDEO, TOLL].join('\n\n') };
    expect(await reviseArticle(room.editor, input)).toMatchObject({
      ok: false,
      problems: [{ field: null, message: expect.stringContaining('nothing to save') }],
    });
    const changed = { ...input, key: newKey(), text: [HEAD, VIDEO].join('\n\n') };
    expect(await reviseArticle(room.editor, { ...changed, version: 7 })).toMatchObject({ kind: 'conflict' });
    expect(await reviseArticle(room.reviewer, changed)).toMatchObject({ kind: 'forbidden' });
    const [once, twice] = [
      await reviseArticle(room.editor, changed),
      await reviseArticle(room.editor, changed),
    ];
    expect(once).toMatchObject({ ok: true, value: { number: 2 } });
    expect(twice).toEqual(once);
    expect(await room.owner.revision.count({ where: { articleId: id } })).toBe(2);
  });

  it('leaves alone who has a claim open whose words merely stand elsewhere', async () => {
    const story = await aStory(room, HEAD, VIDEO, TOLL, ANSWER);
    const claim = await aClaimIn(room, story, 'more than 100,000 Ukrainian soldiers had been killed so far');
    const { version } = await seenNow(room, claim.id);
    await revise(room, story, HEAD, VIDEO, ANSWER, TOLL);
    expect((await seenNow(room, claim.id)).version).toBe(version);
  });
});
