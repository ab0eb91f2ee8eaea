import { database } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import { areAllTold, loadArticle, publishLoaded } from './load/articles';
import { loadClaims } from './load/claims';
import { loadQuestion } from './load/questions';
import { loadLaterEdits, loadReviews } from './load/reviews';
import { loadRevisions } from './load/revisions';
import { loadSources } from './load/sources';
import type { Telling } from './load/telling';
import { readStories } from './read-stories';
import { StoryProblem } from './story/story-problem';

export const STORIES = 'seeds/stories';

export type Loaded = { articles: number; claims: number; sources: number; already: boolean };

/**
 * Loads the stories through the commands that the screens use, in the names of people who are there. Stories that
 * were loaded are left alone, whatever was done to them since; a loading that was cut off is taken up where it ended.
 */
export async function loadStories(folder = STORIES): Promise<Loaded> {
  const { sources, stories, questions } = readStories(folder);
  const already = await areAllTold(stories);
  if (!already) {
    const telling: Telling = {
      ...(await people()),
      sources: new Map(),
      articles: new Map(),
      claims: new Map(),
    };
    await loadSources(telling, sources);
    for (const story of stories) await loadArticle(telling, story);
    for (const story of stories) await loadClaims(telling, story);
    for (const question of questions) await loadQuestion(telling, question);
    for (const story of stories) await loadReviews(telling, story);
    for (const story of stories) await loadLaterEdits(telling, story);
    for (const story of stories) await publishLoaded(telling, story);
    for (const story of stories) await loadRevisions(telling, story);
  }
  const claims = stories.flatMap((story) => story.claims.filter((claim) => !('also' in claim)));
  return { articles: stories.length, claims: claims.length, sources: sources.length, already };
}

/** The first editor and the first two reviewers; where a newsroom has fewer people, one does several things. */
async function people(): Promise<Pick<Telling, 'editor' | 'reviewers'>> {
  const select = { id: true, name: true, role: true };
  const all: Actor[] = await database().user.findMany({
    where: { banned: false },
    select,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const editor = all.find(({ role }) => role === 'editor') ?? all.find(({ role }) => role === 'admin');
  if (editor === undefined)
    throw new StoryProblem('There is no editor yet in whose name the stories could be told.');
  const reviewers = all.filter(({ role }) => role === 'reviewer');
  const first = reviewers[0] ?? editor;
  return { editor, reviewers: { 'reviewer-1': first, 'reviewer-2': reviewers[1] ?? first } };
}
