import { describe, expect, it } from 'vitest';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { createSource } from '@/domain/sources/commands/create-source';
import { about, anotherArticle, article, asItIs, entriesOf, found, useBridge } from '@/testing/bridge';
import { newKey, room, saved } from '@/testing/newsroom';
import { suggestionsFor } from '../queries/suggestions-for';
import { acceptSuggestion } from './accept-suggestion';
import { takeBackAccepted } from './take-back-accepted';
import { undismissSuggestion } from './undismiss-suggestion';

useBridge();

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

  it('refuses words that are no sentence until a person changes them', async () => {
    await anotherArticle('# The bridge\n\n“They never asked us,” said Petra Onslow, who lives beside it.');
    const one = await found('never asked');
    expect(one.draft).toMatchObject({ ready: false });
    expect(await acceptSuggestion(room.editor, asItIs(one))).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'statement' }],
    });
    saved(
      await acceptSuggestion(room.editor, asItIs(one, { statement: 'The council never asked residents.' })),
    );
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
