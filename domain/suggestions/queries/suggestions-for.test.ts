import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import type { DeskArticleView } from '@/domain/articles/desk';
import { articleForDesk } from '@/domain/articles/queries';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { dismissSuggestion } from '../commands/dismiss-suggestion';
import { suggestionsFor, suggestionsNamed } from './suggestions-for';

const NAMES = ['Ilves', 'Onslow', 'Brek', 'Tamm', 'Holm', 'Ek'];
const TEXT = `# The bridge\n\n${NAMES.map((name) => `“${name} Bridge will not hold,” said Mara ${name}.`).join('\n\n')}`;

useNewsroom();

let article: DeskArticleView;
beforeAll(async () => {
  const input = { key: newKey(), text: TEXT, outlet: 'Valley Post', publishedOn: '2026-11-20' };
  const view = await articleForDesk(saved(await createArticle(room.editor, input)).slug);
  if (view === null) throw new Error('the article was not kept');
  article = view;
});

const startOf = ({ places }: { places: readonly (readonly { start: number }[])[] }) =>
  places[0]?.[0]?.start ?? -1;

describe('a text in which more was found than a page lists', () => {
  it('names all that is open in the order of the text, and counts all of it', async () => {
    const whole = await suggestionsFor(article);
    const short = await suggestionsFor(article, { most: 2 });
    expect(short.groups.flatMap(({ suggestions }) => suggestions)).toHaveLength(2);
    expect(short.inText).toHaveLength(whole.inText.length);
    expect(short.inText.length).toBeGreaterThanOrEqual(NAMES.length);
    expect(short.more).toBe(short.inText.length - 2);
    expect(short.coverage).toEqual(whole.coverage);
  });

  it('gives those that are asked for, in the order of the text', async () => {
    const { inText } = await suggestionsFor(article, { most: 2 });
    const wanted = inText.slice(2, 5);
    const named = await suggestionsNamed(article, [...wanted].reverse());
    expect(named.map(({ fingerprint }) => fingerprint)).toEqual(wanted);
    expect(named.map(startOf)).toEqual(named.map(startOf).toSorted((a, b) => a - b));
  });

  it('gives nothing that is decided about, or not in the text', async () => {
    const [fingerprint = ''] = (await suggestionsFor(article)).inText;
    const on = { articleId: article.id, revisionId: article.revision.id, fingerprint };
    saved(await dismissSuggestion(room.editor, { ...on, key: newKey() }));
    expect((await suggestionsFor(article)).inText).not.toContain(fingerprint);
    expect(await suggestionsNamed(article, [fingerprint, 'madeup'])).toEqual([]);
  });
});
