import { database } from '@/db/client';
import { articleForDesk } from '@/domain/articles/queries';
import { keepOtherWords } from '@/domain/revisions/commands/keep-other-words';
import { keepPlace } from '@/domain/revisions/commands/keep-place';
import { markGone } from '@/domain/revisions/commands/mark-gone';
import { movePlace } from '@/domain/revisions/commands/move-place';
import { reviseArticle } from '@/domain/revisions/commands/revise-article';
import { triage } from '@/domain/revisions/queries/triage';
import type { TriageItem } from '@/domain/revisions/triage';
import type { Story, StoryDecision, StoryRevision } from '../story/story-format';
import { StoryProblem } from '../story/story-problem';
import { spansOf } from './place';
import { known, type Telling, take } from './telling';

/** What became of a story after it was published: its further texts, and what was decided about places in doubt. */
export async function loadRevisions(telling: Telling, { name, article, revisions }: Story): Promise<void> {
  for (const [index, revision] of revisions.entries()) {
    const [number, step] = [index + 2, `${name}/revision/${index + 2}`];
    const now = await articleAsItIs(article.slug);
    if (now.revision.number < number) {
      const { text, note } = revision;
      const input = { articleId: now.id, version: now.version, text, note, origin: 'edited' };
      await take(step, telling.editor, reviseArticle, input);
    }
    // A later text would be no place for these decisions: they were made before it, or the step above has failed.
    if (now.revision.number <= number) await decide(telling, article.slug, revision, step);
  }
}

async function articleAsItIs(slug: string) {
  const article = await articleForDesk(slug);
  if (article === null) throw new StoryProblem(`${slug}: there is no such article`);
  return article;
}

/** Those that were made before are not open any more, and are left alone. All that is in doubt must be decided. */
async function decide(
  telling: Telling,
  slug: string,
  { decisions }: StoryRevision,
  step: string,
): Promise<void> {
  const article = await articleAsItIs(slug);
  for (const decision of decisions) {
    const place = placeOf(telling, await triage(article.id), decision);
    if (place === undefined) continue;
    await takeDecision(telling, article, place, decision, `${step}/${decision.claim}/${place.occurrenceId}`);
  }
  const [left] = await triage(article.id);
  if (left === undefined) return;
  const words = left.was.parts.map(({ text }) => text).join('');
  const now = left.now?.parts.map(({ text }) => text).join('') ?? 'gone';
  throw new StoryProblem(
    `${step}: “${words}” (claim ${left.claim.number}, now: ${now}) is open; say what was decided`,
  );
}

function placeOf(
  { claims }: Telling,
  open: TriageItem[],
  { claim, was }: StoryDecision,
): TriageItem | undefined {
  const { id } = known(claims, claim);
  const inQuestion = open.filter((item) => item.claim.id === id);
  if (was === undefined) return inQuestion[0];
  return inQuestion.find((item) => item.was.parts.some(({ text, marked }) => marked && text === was));
}

type Now = { id: string; revision: { id: string; text: string } };

async function takeDecision(
  { editor }: Telling,
  article: Now,
  { claim, occurrenceId }: TriageItem,
  decision: StoryDecision,
  step: string,
): Promise<void> {
  const place = { claimId: claim.id, version: claim.version, occurrenceId };
  if (decision.decide === 'keep') await take(step, editor, keepPlace, place);
  else if (decision.decide === 'same')
    await take(step, editor, keepOtherWords, { ...place, reason: decision.reason });
  else if (decision.decide === 'gone')
    await take(step, editor, markGone, { ...place, reason: decision.reason });
  else {
    const { id: articleId, revision } = article;
    const fragments = spansOf(revision.text, decision, step);
    await take(step, editor, movePlace, { ...place, articleId, revisionId: revision.id, fragments });
  }
}

/**
 * Whether as many texts are there as the story tells, and as many decisions were made: by the ledger, since a person
 * may have changed everything since.
 */
export async function areRevisionsTold(
  articleId: string,
  revisions: readonly StoryRevision[],
): Promise<boolean> {
  if (revisions.length === 0) return true;
  const [row] = await database().$queryRaw<{ texts: number; decisions: number }[]>`
    SELECT (SELECT count(*)::int FROM revision r WHERE r.article_id = ${articleId}::uuid) AS texts,
      (SELECT count(*)::int FROM ledger_entry e
        WHERE e.action IN ('claim.place-kept', 'claim.other-words-kept', 'claim.span-adjusted', 'claim.marked-gone')
          AND (e.payload::jsonb #>> '{after,occurrenceId}')::uuid IN
            (SELECT o.id FROM occurrence o WHERE o.article_id = ${articleId}::uuid)
          AND (e.payload::jsonb #>> '{after,revision,number}')::int > 1) AS decisions`;
  const decisions = revisions.reduce((sum, revision) => sum + revision.decisions.length, 0);
  return row !== undefined && row.texts > revisions.length && row.decisions >= decisions;
}
