import { describe, expect, it } from 'vitest';
import { about, article, entriesOf, found, listed, revise, useBridge } from '@/testing/bridge';
import { room, saved } from '@/testing/newsroom';
import { suggestionsFor } from '../queries/suggestions-for';
import { dismissSuggestion } from './dismiss-suggestion';
import { undismissSuggestion } from './undismiss-suggestion';

useBridge();

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
    await revise((text) => text.replace('The council said', 'Last week the council said'));
    expect((await listed()).map(({ fingerprint }) => fingerprint)).not.toContain(one.fingerprint);
    saved(await undismissSuggestion(room.editor, about(one)));
    expect((await listed()).map(({ fingerprint }) => fingerprint)).toContain(one.fingerprint);
    expect(await undismissSuggestion(room.editor, about(one))).toMatchObject({ kind: 'missing' });
  });

  it('refuses an old text, a second decision, and who may not', async () => {
    const one = await found('never asked');
    expect(await dismissSuggestion(room.reviewer, about(one))).toMatchObject({ kind: 'forbidden' });
    const old = about(one);
    await revise((text) => `${text} More.`);
    expect(await dismissSuggestion(room.editor, old)).toMatchObject({ kind: 'conflict' });
    saved(await dismissSuggestion(room.editor, about(one)));
    expect(await dismissSuggestion(room.admin, about(one))).toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('Maud Tessier dismissed it'),
    });
  });
});
