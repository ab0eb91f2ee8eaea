import 'server-only';
import type { Waits } from '@/components/shell/desk-nav';
import { type ArticleWaits, articleWaits, proposalsInWords } from '@/components/triage/article-waits';
import { waitingInWords } from '@/components/triage/triage-words';
import { openProposalCounts } from '@/domain/revisions/queries/proposal-counts';
import { openTriageCounts } from '@/domain/revisions/queries/triage';

/** What waits for an editor, by the id of the article. */
export async function waitsByArticle(): Promise<Record<string, ArticleWaits>> {
  const [places, proposals] = await Promise.all([openTriageCounts(), openProposalCounts()]);
  return articleWaits(places, proposals);
}

/** What waits in the rooms of the desk. */
export async function deskWaits(): Promise<{ triage: Waits; articles: Waits }> {
  const waits = Object.values(await waitsByArticle());
  const places = waits.reduce((sum, each) => sum + each.places, 0);
  const proposals = waits.reduce((sum, each) => sum + each.proposals, 0);
  return {
    triage: { count: places, words: waitingInWords(places) },
    articles: { count: proposals, words: proposalsInWords(proposals) },
  };
}
