import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newKey, saved, type TestNewsroom, testNewsroom } from '@/db/embedded/newsroom-for-tests';
import { createArticle } from '@/domain/articles/commands/create-article';
import type { DeskArticleView } from '@/domain/articles/desk';
import { articleForDesk } from '@/domain/articles/queries';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { sha256Hex } from '@/domain/shared/hash';
import { createSource } from '@/domain/sources/commands/create-source';
import type { DeskSuggestion } from '../desk';
import { suggestionsFor } from '../queries/suggestions-for';
import { acceptSuggestion } from './accept-suggestion';
import { dismissSuggestion } from './dismiss-suggestion';
import { placeSuggestion } from './place-suggestion';
import { takeBackAccepted } from './take-back-accepted';
import { takeBackPlaced } from './take-back-placed';
import { undismissSuggestion } from './undismiss-suggestion';

const TEXT = `# The bridge at Sarn

The bridge cannot be saved, said Mara Ilves, the county engineer.

The council said that 12 cyclists were injured on the bridge in 2025.

“We were never asked,” said Petra Onslow, who lives beside it.

Caption: The bridge cannot be saved, said Mara Ilves.`;

let room: TestNewsroom;
let article: DeskArticleView;
beforeAll(async () => {
  room = await testNewsroom();
});
afterAll(() => room.close());
beforeEach(async () => {
  await anotherArticle(TEXT);
});

async function anotherArticle(text: string): Promise<void> {
  const input = { key: newKey(), text, outlet: 'Valley Post', publishedOn: '2026-11-20' };
  article = await opened(saved(await createArticle(room.editor, input)).slug);
}

async function opened(slug: string): Promise<DeskArticleView> {
  const view = await articleForDesk(slug);
  if (view === null) throw new Error('the article was not kept');
  return view;
}

const listed = async () => (await suggestionsFor(article)).groups.flatMap(({ suggestions }) => suggestions);

async function found(words: string): Promise<DeskSuggestion> {
  const one = (await listed()).find(({ draft }) => draft.statement.includes(words));
  if (one === undefined) throw new Error(`nothing proposes “${words}”`);
  return one;
}

const about = ({ fingerprint }: { fingerprint: string }) => ({
  key: newKey(),
  articleId: article.id,
  revisionId: article.revision.id,
  fingerprint,
});

/** What the screen sends for a suggestion accepted as it is. */
function asItIs(one: DeskSuggestion, change: object = {}) {
  const refs = one.draft.attributions.map(() => randomUUID());
  const newSources = one.draft.attributions.flatMap(({ source }, index) =>
    source.state === 'new' ? [{ ...source, near: undefined, state: undefined, ref: refs[index] }] : [],
  );
  const attributions = one.draft.attributions.map(({ source, via, ...rest }, index) => ({
    ...rest,
    id: refs[index],
    sourceId: source.state === 'found' ? source.source.id : refs[index],
    viaId: via === null ? null : refs[via],
  }));
  const { statement, kind, figure, fragments } = one.draft;
  return {
    ...about(one),
    statement,
    kind,
    figure,
    topics: [],
    attributions,
    newSources,
    fragments,
    ...change,
  };
}

const entriesOf = async (subjectId: string) =>
  (await room.owner.ledgerEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(
    ({ action }) => action,
  );

describe('accepting a suggestion', () => {
  it('makes claim, figure, attribution, a new source and each place, recorded in one go', async () => {
    const one = await found('cannot be saved');
    expect(one.places).toHaveLength(2);
    const claim = saved(await acceptSuggestion(room.editor, asItIs(one)));
    const row = await room.owner.claim.findUniqueOrThrow({
      where: { id: claim.id },
      include: { attributions: { include: { source: true } }, occurrences: true },
    });
    expect(row.attributions).toMatchObject([{ cue: 'said', source: { name: 'Mara Ilves', kind: 'person' } }]);
    expect(row.occurrences).toHaveLength(2);
    expect(await entriesOf(claim.id)).toEqual(['claim.created', 'claim.placed']);
    expect(await entriesOf(row.attributions[0]?.sourceId ?? '')).toEqual(['source.created']);
    expect(await entriesOf(article.id)).toEqual(['article.created', 'suggestion.accepted']);
  });

  it('is not proposed again, and counts as a statement with a claim', async () => {
    const before = await suggestionsFor(article);
    const one = await found('cannot be saved');
    saved(await acceptSuggestion(room.editor, asItIs(one)));
    const after = await suggestionsFor(article);
    expect(after.groups.flatMap((group) => group.suggestions).map((each) => each.fingerprint)).not.toContain(
      one.fingerprint,
    );
    expect(after.coverage.covered).toBeGreaterThan(before.coverage.covered);
    expect(after.aside).toEqual([]);
  });

  it('fills in the figure with what is counted', async () => {
    const claim = saved(await acceptSuggestion(room.editor, asItIs(await found('12 cyclists'))));
    const figure = await room.owner.figure.findUniqueOrThrow({ where: { claimId: claim.id } });
    expect(figure).toMatchObject({ measure: 'wounded', subject: 'cyclists' });
    expect([figure.low, figure.high].map(Number)).toEqual([12, 12]);
  });

  it('takes the changes that a person made', async () => {
    const one = await found('cannot be saved');
    const statement = 'The bridge at Sarn is beyond repair.';
    const { id } = saved(
      await acceptSuggestion(room.editor, asItIs(one, { statement, topics: ['bridges'] })),
    );
    expect(await room.owner.claim.findUniqueOrThrow({ where: { id } })).toMatchObject({
      statement,
      topics: ['bridges'],
    });
  });

  it('stands on the words that a person picked, in each place that holds them', async () => {
    const one = await found('cannot be saved');
    const [first] = one.draft.fragments;
    const fragments = [
      { start: (first?.start ?? 0) + 'The '.length, end: (first?.end ?? 0) - ' saved'.length },
    ];
    const { id } = saved(await acceptSuggestion(room.editor, asItIs(one, { fragments })));
    const rows = await room.owner.anchorFragment.findMany({
      where: { anchor: { occurrence: { claimId: id } } },
    });
    expect(rows.map(({ exact }) => exact)).toEqual(['bridge cannot be', 'bridge cannot be']);
  });

  it('is decided and has its claim also where a person picked words elsewhere', async () => {
    const one = await found('12 cyclists');
    const before = await suggestionsFor(article);
    const fragments = [{ start: 0, end: article.revision.text.indexOf('\n') }];
    saved(await acceptSuggestion(room.editor, asItIs(one, { fragments })));
    const after = await suggestionsFor(article);
    expect(after.coverage).toEqual({ of: before.coverage.of, covered: before.coverage.covered + 1 });
    expect(after.aside).toEqual([]);
  });

  it('uses a source that was made under exactly that name meanwhile', async () => {
    const one = await found('never asked');
    const input = asItIs(one);
    saved(await createSource(room.editor, { key: newKey(), name: 'Pétra Onslow', kind: 'person' }));
    const before = await room.owner.source.count();
    saved(await acceptSuggestion(room.editor, input));
    expect(await room.owner.source.count()).toBe(before);
  });

  it('is done once however often it is sent, and refused to whoever comes second', async () => {
    const one = await found('cannot be saved');
    const input = asItIs(one);
    const [first, again] = await Promise.all([
      acceptSuggestion(room.editor, input),
      acceptSuggestion(room.editor, input),
    ]);
    expect(again).toEqual(first);
    const claims = await room.owner.claim.count();
    expect(await acceptSuggestion(room.admin, asItIs(one))).toMatchObject({
      ok: false,
      kind: 'conflict',
      message: expect.stringMatching(/Maud Tessier made claim \d+ of it/),
    });
    expect(await room.owner.claim.count()).toBe(claims);
  });

  it('leaves nothing where the claim is refused', async () => {
    const one = await found('never asked');
    const before = [await room.owner.claim.count(), await room.owner.source.count()];
    expect(await acceptSuggestion(room.editor, asItIs(one, { statement: ' ' }))).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'statement' }],
    });
    expect(await acceptSuggestion(room.reviewer, asItIs(one))).toMatchObject({ kind: 'forbidden' });
    expect([await room.owner.claim.count(), await room.owner.source.count()]).toEqual(before);
  });

  it('refuses what is not in the text', async () => {
    const one = await found('never asked');
    expect(await acceptSuggestion(room.editor, asItIs(one, { fingerprint: 'madeup' }))).toMatchObject({
      kind: 'missing',
    });
  });

  it('can be taken back while nobody has worked on the claim', async () => {
    const one = await found('never asked');
    const { id, version } = saved(await acceptSuggestion(room.editor, asItIs(one)));
    saved(await takeBackAccepted(room.editor, { ...about(one), claimId: id, version }));
    expect((await room.owner.claim.findUniqueOrThrow({ where: { id } })).withdrawnAt).not.toBeNull();
    expect((await found('never asked')).fingerprint).toBe(one.fingerprint);
    expect(await entriesOf(article.id)).toEqual([
      'article.created',
      'suggestion.accepted',
      'suggestion.taken-back',
    ]);
  });

  it('stays decided when its claim is withdrawn later, until a person brings it back', async () => {
    const one = await found('never asked');
    const { id, version, number } = saved(await acceptSuggestion(room.editor, asItIs(one)));
    saved(await withdrawClaim(room.editor, { key: newKey(), claimId: id, version, reason: 'No claim.' }));
    expect((await suggestionsFor(article)).aside).toMatchObject([
      { fingerprint: one.fingerprint, outcome: 'accepted', number },
    ]);
    saved(await undismissSuggestion(room.editor, about(one)));
    expect((await found('never asked')).fingerprint).toBe(one.fingerprint);
  });
});

describe('dismissing a suggestion', () => {
  it('puts it aside, says who did, and takes it out of what needs a claim', async () => {
    const before = await suggestionsFor(article);
    const one = await found('never asked');
    saved(await dismissSuggestion(room.editor, about(one)));
    const after = await suggestionsFor(article);
    expect(after.aside).toMatchObject([
      {
        fingerprint: one.fingerprint,
        outcome: 'dismissed',
        by: 'Maud Tessier',
        statement: one.draft.statement,
      },
    ]);
    expect(after.coverage.of).toBe(before.coverage.of - 1);
    expect(await entriesOf(article.id)).toEqual(['article.created', 'suggestion.dismissed']);
  });

  it('stays so in the next revision, and is proposed again when it is brought back', async () => {
    const one = await found('never asked');
    saved(await dismissSuggestion(room.editor, about(one)));
    article = await revised(article, (text) =>
      text.replace('The council said', 'Last week the council said'),
    );
    expect((await listed()).map(({ fingerprint }) => fingerprint)).not.toContain(one.fingerprint);
    saved(await undismissSuggestion(room.editor, about(one)));
    expect((await listed()).map(({ fingerprint }) => fingerprint)).toContain(one.fingerprint);
    expect(await undismissSuggestion(room.editor, about(one))).toMatchObject({ kind: 'missing' });
  });

  it('refuses an old text, a second decision, and who may not', async () => {
    const one = await found('never asked');
    expect(await dismissSuggestion(room.reviewer, about(one))).toMatchObject({ kind: 'forbidden' });
    const old = about(one);
    article = await revised(article, (text) => `${text} More.`);
    expect(await dismissSuggestion(room.editor, old)).toMatchObject({ kind: 'conflict' });
    saved(await dismissSuggestion(room.editor, about(one)));
    expect(await dismissSuggestion(room.admin, about(one))).toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('Maud Tessier dismissed it'),
    });
  });
});

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

describe('sources of suggestions', () => {
  it('are found by exact name or alias, whatever the case and the accents', async () => {
    const aliases = ['TÓMAS BREK'];
    saved(await createSource(room.editor, { key: newKey(), name: 'T. K. Brek', kind: 'person', aliases }));
    await anotherArticle('# A\n\n“We sleep well,” said Tomas Brek.');
    expect((await found('sleep well')).draft.attributions[0]?.source).toMatchObject({
      state: 'found',
      source: { name: 'T. K. Brek' },
    });
  });

  it('that are spelled nearly so are offered, and never taken', async () => {
    saved(await createSource(room.editor, { key: newKey(), name: 'Petra Onslov', kind: 'person' }));
    await anotherArticle('# B\n\n“We sleep badly,” said Petra Onslowe.');
    expect((await found('sleep badly')).draft.attributions[0]?.source).toMatchObject({
      state: 'new',
      name: 'Petra Onslowe',
      near: expect.arrayContaining([expect.objectContaining({ name: 'Petra Onslov' })]),
    });
  });
});

/** The next revision, written by hand: this room stands before nothing that makes one. */
async function revised(before: DeskArticleView, change: (text: string) => string): Promise<DeskArticleView> {
  const text = change(before.revision.text);
  const shift = text.length - before.revision.text.length;
  const at = [...text].findIndex((letter, index) => letter !== before.revision.text[index]);
  const blocks = before.revision.blocks.map(({ kind, start, end }) => ({
    kind,
    start: start > at ? start + shift : start,
    end: end > at ? end + shift : end,
  }));
  const { id } = await room.owner.revision.create({
    data: {
      articleId: before.id,
      number: before.revision.number + 1,
      text,
      units: text.length,
      sha256: sha256Hex(text),
      blocks,
      createdById: room.editor.id,
    },
  });
  await room.owner.article.update({ where: { id: before.id }, data: { currentRevisionId: id } });
  return opened(before.slug);
}
