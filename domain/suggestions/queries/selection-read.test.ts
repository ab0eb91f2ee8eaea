import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import type { DeskArticleView } from '@/domain/articles/desk';
import { articleForDesk } from '@/domain/articles/queries';
import { newKey, saved, type TestNewsroom, testNewsroom } from '@/testing/newsroom';
import { selectionRead } from './selection-read';

const TEXT = '# The flood\n\nMara Ilves said at least 48 people had been killed and more than 70 injured.';

let room: TestNewsroom;
let article: DeskArticleView;
beforeAll(async () => {
  room = await testNewsroom();
  const input = { key: newKey(), text: TEXT, outlet: 'Valley Post', publishedOn: '2026-11-20' };
  const view = await articleForDesk(saved(await createArticle(room.editor, input)).slug);
  if (view === null) throw new Error('the article was not kept');
  article = view;
});
afterAll(() => room.close());

const read = (words: string) => {
  const start = article.revision.text.indexOf(words);
  return selectionRead(article, [{ start, end: start + words.length }]);
};

describe('the claim that picked words would become', () => {
  it('has their figure, and a source by the name in the text that is to be made', async () => {
    const draft = await read('more than 70');
    expect(draft).toMatchObject({
      kind: 'figure',
      figure: { bound: 'more_than', low: 70, high: null, measure: 'wounded' },
    });
    expect(draft?.attributions).toMatchObject([
      { cue: 'said', source: { state: 'new', name: 'Mara Ilves', near: [] } },
    ]);
  });
});
