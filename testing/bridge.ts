import { randomUUID } from 'node:crypto';
import { beforeEach } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import type { DeskArticleView } from '@/domain/articles/desk';
import { articleForDesk } from '@/domain/articles/queries';
import { sha256Hex } from '@/domain/shared/hash';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { suggestionsFor } from '@/domain/suggestions/queries/suggestions-for';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';

const TEXT = `# The bridge at Sarn

The bridge cannot be saved, said Mara Ilves, the county engineer.

The council said that 12 cyclists were injured on the bridge in 2025.

“The valley was never asked,” said Petra Onslow, who lives beside it.

Caption: The bridge cannot be saved, said Mara Ilves.`;

/** The article of the test that runs. */
export let article: DeskArticleView;

/** A newsroom for one file of tests, and an article about a bridge anew for each. */
export function useBridge(): void {
  useNewsroom();
  beforeEach(async () => {
    await anotherArticle(TEXT);
  });
}

export async function anotherArticle(text: string): Promise<void> {
  const input = { key: newKey(), text, outlet: 'Valley Post', publishedOn: '2026-11-20' };
  article = await opened(saved(await createArticle(room.editor, input)).slug);
}

async function opened(slug: string): Promise<DeskArticleView> {
  const view = await articleForDesk(slug);
  if (view === null) throw new Error('the article was not kept');
  return view;
}

export const listed = async () =>
  (await suggestionsFor(article)).groups.flatMap(({ suggestions }) => suggestions);

export async function found(words: string): Promise<DeskSuggestion> {
  const one = (await listed()).find(({ draft }) => draft.statement.includes(words));
  if (one === undefined) throw new Error(`nothing proposes “${words}”`);
  return one;
}

export const about = ({ fingerprint }: { fingerprint: string }) => ({
  key: newKey(),
  articleId: article.id,
  revisionId: article.revision.id,
  fingerprint,
});

/** What the screen sends for a suggestion accepted as it is. */
export function asItIs(one: DeskSuggestion, change: object = {}) {
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

export const entriesOf = async (subjectId: string) =>
  (await room.owner.ledgerEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(
    ({ action }) => action,
  );

/** The next revision, written by hand: this room stands before nothing that makes one. */
export async function revise(change: (text: string) => string): Promise<void> {
  article = await revised(article, change);
}

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
