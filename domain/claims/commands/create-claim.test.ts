import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import {
  aClaimOn,
  actionsOf,
  aDesk,
  attributed,
  type Desk,
  figure,
  payloadOf,
  placeAt,
  seen,
  stateOf,
} from '@/testing/claims';
import { newKey, saved, type TestNewsroom, testNewsroom } from '@/testing/newsroom';
import { createClaim } from './create-claim';
import { editClaim } from './edit-claim';

let room: TestNewsroom;
let desk: Desk;
beforeAll(async () => {
  room = await testNewsroom();
  desk = await aDesk(room);
});
afterAll(() => room.close());

describe('createClaim', () => {
  it('keeps the claim, its figure, chain and place with selectors, and says so in the ledger', async () => {
    const relay = attributed(desk.sources.outlet, { stance: 'reports', saidOn: '2022-09-22' });
    const attributions = [attributed(desk.sources.shoigu, { viaId: relay.id }), relay];
    const place = placeAt(desk, 0, 'A woman', 'Shoigu said');
    const { id, number, version } = await aClaimOn(desk, room, {
      attributions,
      topics: 'Casualties, mobilisation',
      ...place,
    });
    expect(version).toBe(1);
    expect(await stateOf(room, id)).toMatchObject({
      number,
      status: 'unreviewed',
      topics: ['casualties', 'mobilisation'],
      figure: { ...figure, amountText: null, boundUnsure: false, unit: 'people', asOfText: null },
      attributions: [
        { viaId: relay.id, check: 'unchecked', source: { slug: 'sergei-shoigu' } },
        { id: relay.id, saidOn: '2022-09-22', source: { slug: 'the-wire' } },
      ],
      places: [{ fragments: [{ exact: 'Shoigu said' }, { exact: 'A woman' }], revision: { number: 1 } }],
      articles: [{ slug: 'the-meeting', status: 'draft' }],
    });
    const fragments = await room.owner.anchorFragment.findMany({
      where: { anchor: { occurrence: { claimId: id } } },
      orderBy: { ordinal: 'asc' },
    });
    expect(fragments[1]).toMatchObject({
      prefix: 'u said 5,937 soldiers had died. ',
      suffix: ' 👩‍👩‍👧 asked why.\n\nNobody answered h',
    });
    expect(await actionsOf(room, id)).toEqual(['claim.created']);
    expect(await payloadOf(room, id)).toMatchObject({
      number,
      place: { article: { headline: 'The meeting' } },
    });
  });

  it('derives the same hash, status and risk that a refresh derives', async () => {
    const claim = await aClaimOn(desk, room);
    const made = await room.owner.claim.findUniqueOrThrow({ where: { id: claim.id } });
    const edited = saved(await editClaim(room.editor, seen(claim, { topics: ['other'] })));
    const after = await room.owner.claim.findUniqueOrThrow({ where: { id: claim.id } });
    expect(edited.version).toBe(2);
    for (const key of ['contentHash', 'status', 'risk', 'riskReasons', 'queuedAt'] as const) {
      expect(after[key]).toEqual(made[key]);
    }
  });

  const loop = [randomUUID(), randomUUID()];
  const REFUSED = [
    { name: 'no statement', change: { statement: '' }, kind: 'invalid', field: 'statement' },
    {
      name: 'NUL in a cue',
      change: () => ({ attributions: [attributed(desk.sources.shoigu, { cue: '\0' })] }),
      kind: 'invalid',
      field: 'attributions.0.cue',
    },
    { name: 'an unknown kind', change: { kind: 'rumour' }, kind: 'invalid', field: 'kind' },
    {
      name: 'a figure without numbers',
      change: { figure: { ...figure, low: '', high: '' } },
      kind: 'invalid',
      field: 'figure.low',
    },
    {
      name: 'a figure without a bound',
      change: { figure: { ...figure, bound: undefined } },
      kind: 'invalid',
      field: 'figure.bound',
    },
    {
      name: 'a figure of which nobody has said whether it is reached',
      change: { figure: { ...figure, bound: 'at_least', high: null, boundUnsure: true } },
      kind: 'invalid',
      field: 'figure.bound',
    },
    {
      name: 'two numbers for “more than”',
      change: { figure: { ...figure, bound: 'more_than' } },
      kind: 'invalid',
      field: 'figure.high',
    },
    {
      name: 'a vague amount without its words',
      change: { figure: { ...figure, bound: 'vague', high: null } },
      kind: 'invalid',
      field: 'figure.amountText',
    },
    {
      name: 'a figure backwards',
      change: { figure: { ...figure, bound: 'between', low: 2, high: 1 } },
      kind: 'invalid',
      field: 'figure.high',
    },
    {
      name: 'an unknown source',
      change: { attributions: [attributed(randomUUID())] },
      kind: 'invalid',
      field: 'attributions.0.sourceId',
    },
    {
      name: 'a loop',
      change: () => ({
        attributions: [0, 1].map((n) => attributed(desk.sources.shoigu, { id: loop[n], viaId: loop[1 - n] })),
      }),
      kind: 'invalid',
      field: 'attributions.0.viaId',
    },
    {
      name: 'a chain out of the claim',
      change: () => ({ attributions: [attributed(desk.sources.shoigu, { viaId: randomUUID() })] }),
      kind: 'invalid',
      field: 'attributions.0.viaId',
    },
    {
      name: 'a span outside the text',
      change: { fragments: [{ start: 0, end: 10_000 }] },
      kind: 'invalid',
      field: 'fragments.0',
    },
    {
      name: 'overlapping fragments',
      change: {
        fragments: [
          { start: 0, end: 5 },
          { start: 4, end: 9 },
        ],
      },
      kind: 'invalid',
      field: 'fragments.1',
    },
    { name: 'no fragment', change: { fragments: [] }, kind: 'invalid', field: 'fragments' },
    {
      name: 'a revision of another article',
      change: () => ({ revisionId: desk.articles[1]?.revisionId }),
      kind: 'missing',
    },
  ];
  it.each(REFUSED)('refuses $name and writes nothing', async ({ change, kind, field }) => {
    const count = () =>
      Promise.all([
        room.owner.claim.count(),
        room.owner.occurrence.count(),
        room.owner.ledgerEntry.count(),
        room.owner.receipt.count(),
      ]);
    const before = await count();
    const outcome = await createClaim(room.editor, {
      key: newKey(),
      statement: 'x',
      kind: 'event',
      ...placeAt(desk, 0, 'Nobody'),
      ...(typeof change === 'function' ? change() : change),
    });
    expect(outcome).toMatchObject(
      kind === 'invalid' ? { ok: false, kind, problems: [{ field }] } : { ok: false, kind },
    );
    expect(await count()).toEqual(before);
  });

  it('refuses a text that is no longer the current one', async () => {
    const text = 'A headline\n\nAnother body.';
    const article = saved(
      await createArticle(room.editor, {
        key: newKey(),
        text,
        outlet: 'x',
        publishedOn: '2022-01-01',
      }),
    );
    const old = await room.owner.revision.findFirstOrThrow({ where: { articleId: article.id } });
    const { id: _id, createdAt: _createdAt, ...same } = old;
    const next = await room.owner.revision.create({
      data: { ...same, blocks: [{ kind: 'headline', start: 0, end: 10 }], number: 2 },
    });
    await room.owner.article.update({ where: { id: article.id }, data: { currentRevisionId: next.id } });
    const outcome = await createClaim(room.editor, {
      key: newKey(),
      statement: 'x',
      kind: 'event',
      articleId: article.id,
      revisionId: old.id,
      fragments: [{ start: 0, end: 4 }],
    });
    expect(outcome).toMatchObject({
      ok: false,
      kind: 'conflict',
      message: expect.stringContaining('text has changed'),
    });
  });
});
