import { beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from '@/domain/claims/commands/add-evidence';
import { assignClaim } from '@/domain/claims/commands/assign-claim';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aClaim, anArticle, aPerson, aSource, type BuiltClaim } from '@/testing/rows';
import { recordVerdict } from '../commands/record-verdict';
import { claimForDesk } from './dossier';
import { nextInQueue } from './queue';

const test = useFreshDatabase();
let editor: Actor;
let claim: BuiltClaim;
let other: BuiltClaim;

beforeAll(async () => {
  editor = await aPerson('Edith Long');
  await aSource({ slug: 'ministry' });
  const shown = await anArticle({
    slug: 'toll',
    blocks: ['The toll', 'It said 5,937 were killed. Then it left.'],
    by: editor,
  });
  const draft = await anArticle({
    slug: 'draft',
    blocks: ['Draft', 'The 5,937 again.'],
    status: 'draft',
    by: editor,
  });
  other = await aClaim({ statement: 'It left.', places: [[shown, 'it left']], by: editor });
  claim = await aClaim({
    statement: '5,937 were killed.',
    kind: 'figure',
    places: [
      [shown, '5,937 were killed'],
      [draft, '5,937'],
    ],
    attributions: [{ source: 'ministry' }],
    by: editor,
  });
  const question = await test.db.question.create({
    data: {
      slug: 'how-many',
      text: 'How many?',
      claims: { create: [{ claimId: claim.id }, { claimId: other.id }] },
    },
  });
  await test.db.claimRelation.create({
    data: { questionId: question.id, fromId: other.id, kind: 'contradicts', toId: claim.id },
  });
});

describe('claimForDesk', () => {
  it('has the claim, its texts (drafts too) and what else stands in them', async () => {
    const dossier = await claimForDesk(claim.number);
    expect(dossier).toMatchObject({ id: claim.id, version: claim.version, withdrawn: false, assignee: null });
    expect(dossier?.articles.map(({ slug, status }) => [slug, status])).toEqual([
      ['toll', 'published'],
      ['draft', 'draft'],
    ]);
    const [toll] = dossier?.articles ?? [];
    expect(toll?.places[0]?.fragments.map(({ start, end }) => toll.text.slice(start, end))).toEqual([
      '5,937 were killed',
    ]);
    expect(toll?.others).toMatchObject([{ number: other.number, status: 'unreviewed' }]);
    const source = await test.db.source.findUniqueOrThrow({ where: { slug: 'ministry' } });
    expect(dossier?.attributions).toMatchObject([{ sourceId: source.id, source: { slug: 'ministry' } }]);
    expect(dossier?.questions).toMatchObject([
      {
        slug: 'how-many',
        answers: [{ id: other.id }, { id: claim.id }],
        relations: [{ fromId: other.id, kind: 'contradicts', toId: claim.id }],
      },
    ]);
  });

  it('tells the gate what it needs, and the queue where it is', async () => {
    const dossier = await claimForDesk(claim.number);
    expect(dossier?.gate).toEqual({
      provenSupport: false,
      provenRefutation: false,
      ownWord: [],
      opposed: false,
      contradicted: true,
    });
    const all = {
      status: 'all',
      kind: null,
      topic: null,
      article: null,
      source: null,
      taken: null,
      words: null,
      unsure: false,
    } as const;
    const next = await nextInQueue(all, editor, dossier?.cursor ?? null);
    expect(next?.number).toBe(other.number);
  });

  it('tells the whole record, newest first, and what undo would take back', async () => {
    let { version } = claim;
    const step = <Value extends { version: number }>(outcome: { ok: true; value: Value } | { ok: false }) => {
      if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      version = outcome.value.version;
    };
    const on = (key: string) => ({ key: `step-${key}-dossier`, claimId: claim.id, version });
    step(await assignClaim(editor, { ...on('1'), assigneeId: editor.id }));
    step(
      await addEvidence(editor, {
        ...on('2'),
        stance: 'refutes',
        title: 'A count',
        url: 'https://count.example/',
        locator: 'page 3',
      }),
    );
    const before = await claimForDesk(claim.number);
    expect(before).toMatchObject({
      version,
      assignee: { id: editor.id },
      undo: 'the evidence added last',
      gate: { provenRefutation: true },
    });
    step(await recordVerdict(editor, { ...on('3'), verdict: 'disputed', reason: 'Another count.' }));
    const after = await claimForDesk(claim.number);
    expect(after).toMatchObject({
      version,
      status: 'disputed',
      undo: null,
      reviews: [{ number: 1, verdict: 'disputed' }],
    });
    expect(after?.history.map(({ sentence }) => sentence)).toEqual([
      'It was marked Disputed.',
      'Evidence was added: “A count” (refutes).',
      'It was assigned to Edith Long.',
    ]);
  });

  it.each([0, 2_000_000, 3.5, 9_000_000_000])('has nothing for %s', async (number) => {
    expect(await claimForDesk(number)).toBeNull();
  });
});
