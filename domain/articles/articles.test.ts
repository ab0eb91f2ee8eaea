import { describe, expect, it } from 'vitest';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { createArticle } from './commands/create-article';
import { editArticle } from './commands/edit-article';
import type { ArticleState } from './desk';
import { articleForDesk, articleList } from './queries';

useNewsroom();

const pasted = '# The corrected toll\n\nBrussels withdrew the video.\n\n> “More than 100,000”';
const draft = (change: object = {}) => ({
  key: newKey(),
  text: pasted,
  outlet: 'Sourceline',
  publishedOn: '2022-12-01',
  ...change,
});
const entriesOf = (id: string) =>
  room.owner.ledgerEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } });

describe('createArticle', () => {
  it('keeps text, blocks and particulars, and says so in the ledger', async () => {
    const { id, slug, version } = saved(
      await createArticle(room.editor, draft({ summary: ' A figure. ', byline: '' })),
    );
    expect({ slug, version }).toEqual({ slug: 'the-corrected-toll', version: 1 });
    const article = await articleForDesk(slug);
    expect(article).toMatchObject({
      id,
      status: 'draft',
      summary: 'A figure.',
      byline: null,
      language: 'en',
    });
    expect(article?.revision.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'quote']);
    const [entry] = await entriesOf(id);
    expect(entry).toMatchObject({ action: 'article.created', actorId: room.editor.id });
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({
      slug,
      headline: 'The corrected toll',
      byline: null,
    });
  });

  it('gives each its own address, also when five come at once', async () => {
    const text = '# Same headline\n\nBody.';
    const made = await Promise.all(
      Array.from({ length: 5 }, () => createArticle(room.editor, draft({ text }))),
    );
    const slugs = made.map((outcome) => saved(outcome).slug).sort();
    expect(slugs).toEqual(['same-headline', ...[2, 3, 4, 5].map((n) => `same-headline-${n}`)]);
  });

  const REFUSED = [
    { name: 'a taken address', change: { slug: 'the-corrected-toll' }, field: 'slug', says: 'taken' },
    { name: 'an address with capitals', change: { slug: 'Toll' }, field: 'slug', says: 'small letters' },
    { name: 'no text', change: { text: ' ' }, field: 'text', says: 'Paste' },
    { name: 'NUL in the text', change: { text: 'A\n\nb\0' }, field: 'text', says: 'line 3, column 2' },
    {
      name: 'half a character in the outlet',
      change: { outlet: '\ud83d' },
      field: 'outlet',
      says: 'lone surrogate',
    },
    {
      name: 'a day that is not',
      change: { publishedOn: '2022-02-30' },
      field: 'publishedOn',
      says: 'calendar',
    },
    {
      name: 'no web address',
      change: { canonicalUrl: 'javascript:alert(1)' },
      field: 'canonicalUrl',
      says: 'https://',
    },
    { name: 'no language', change: { language: 'English!' }, field: 'language', says: 'tag' },
    { name: 'a missing outlet', change: { outlet: undefined }, field: 'outlet', says: 'Give the outlet' },
  ];
  it.each(REFUSED)('refuses $name and writes nothing', async ({ change, field, says }) => {
    const before = await Promise.all([room.owner.article.count(), room.owner.ledgerEntry.count()]);
    const outcome = await createArticle(room.editor, draft(change));
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field }] });
    expect(JSON.stringify(outcome)).toContain(says);
    expect(await Promise.all([room.owner.article.count(), room.owner.ledgerEntry.count()])).toEqual(before);
  });

  it('is for editors', async () => {
    expect(await createArticle(room.reviewer, draft())).toMatchObject({ ok: false, kind: 'forbidden' });
  });
});

describe('editArticle', () => {
  const edit = (articleId: string, version: number, change: object = {}) => ({
    key: newKey(),
    articleId,
    version,
    outlet: 'Sourceline',
    publishedOn: '2022-12-01',
    language: 'en',
    ...change,
  });

  it('records what changed, and nothing when nothing did', async () => {
    const { id, slug } = saved(await createArticle(room.editor, draft()));
    const outcome = await editArticle(room.editor, edit(id, 1, { outlet: 'The Wire', byline: 'R. Held' }));
    expect(outcome).toMatchObject({ ok: true, value: { version: 2 }, touched: { articles: [slug] } });
    expect(
      saved(await editArticle(room.editor, edit(id, 2, { outlet: 'The Wire', byline: 'R. Held' }))),
    ).toEqual({
      version: 2,
    });
    const entries = await entriesOf(id);
    expect(entries.map(({ action }) => action)).toEqual(['article.created', 'article.edited']);
    expect(JSON.parse(entries[1]?.payload ?? '')).toMatchObject({
      before: { outlet: 'Sourceline', byline: null },
      after: { outlet: 'The Wire', byline: 'R. Held' },
    });
  });

  it('lets one of two through that saw the same version', async () => {
    const { id } = saved(await createArticle(room.editor, draft()));
    const outlets = ['One', 'Two', 'Three', 'Four'];
    const outcomes = await Promise.all(
      outlets.map((outlet) => editArticle(room.editor, edit(id, 1, { outlet }))),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? 'saved' : outcome.kind)).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'saved',
    ]);
    expect(await entriesOf(id)).toHaveLength(2);
  });

  it('says when there is no such article', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect(await editArticle(room.editor, edit(nowhere, 1))).toMatchObject({ ok: false, kind: 'missing' });
  });
});

describe('articleList', () => {
  it('has every article, newest first', async () => {
    const { slug } = saved(await createArticle(room.editor, draft({ publishedOn: '2024-01-01' })));
    const { rows, next } = await articleList();
    expect(rows[0]).toMatchObject({
      slug,
      publishedOn: '2024-01-01',
      status: 'draft',
      claims: 0,
      statuses: {},
    });
    expect(rows).toHaveLength(await room.owner.article.count());
    expect(next).toBeNull();
  });

  it('goes on where a page ended, each article once', async () => {
    const { rows: all } = await articleList();
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { rows, next } = await articleList(undefined, after, 2);
      expect(rows.length).toBeLessThanOrEqual(2);
      seen.push(...rows.map(({ slug }) => slug));
      after = next;
    }
    expect(seen).toEqual(all.map(({ slug }) => slug));
  });

  it('is narrowed by words of the headline or outlet, and by state', async () => {
    const text = '# The 100% bridge_toll\n\nBody.';
    const { slug } = saved(await createArticle(room.editor, draft({ text, outlet: 'Valley Post' })));
    const found = async (words: string, state: ArticleState | null = null) =>
      (await articleList({ words, state })).rows.map((row) => row.slug);
    expect(await found('100% BRIDGE_')).toEqual([slug]);
    expect(await found('valley')).toEqual([slug]);
    expect(await found('valley', 'draft')).toEqual([slug]);
    expect(await found('valley', 'published')).toEqual([]);
    expect(await found('bridge%toll')).toEqual([]);
    expect(await found('\0nothing like it')).toEqual([]);
  });
});
