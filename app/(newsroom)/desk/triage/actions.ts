'use server';

import { requireActor } from '@/app/_server/session';
import type { TextToPick, TriageActions } from '@/components/triage/triage-actions';
import { articleForDesk } from '@/domain/articles/queries';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { succeedClaim } from '@/domain/questions/commands/succeed-claim';
import { undoDecision as takeBack } from '@/domain/questions/commands/undo-decision';
import { claimToSucceed as toSucceed } from '@/domain/questions/queries';
import { keepOtherWords as keepOther } from '@/domain/revisions/commands/keep-other-words';
import { keepPlace as keep } from '@/domain/revisions/commands/keep-place';
import { markGone as gone } from '@/domain/revisions/commands/mark-gone';
import { movePlace as move } from '@/domain/revisions/commands/move-place';
import { send } from '../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command; the
// look-up asks for a person of the newsroom itself.

export async function keepPlace(
  input: Parameters<TriageActions['keepPlace']>[0],
): ReturnType<TriageActions['keepPlace']> {
  return send(keep, input);
}

export async function movePlace(
  input: Parameters<TriageActions['movePlace']>[0],
): ReturnType<TriageActions['movePlace']> {
  return send(move, input);
}

export async function markGone(
  input: Parameters<TriageActions['markGone']>[0],
): ReturnType<TriageActions['markGone']> {
  return send(gone, input);
}

export async function keepOtherWords(
  input: Parameters<TriageActions['keepOtherWords']>[0],
): ReturnType<TriageActions['keepOtherWords']> {
  return send(keepOther, input);
}

export async function succeed(
  input: Parameters<TriageActions['succeed']>[0],
): ReturnType<TriageActions['succeed']> {
  return send(succeedClaim, input);
}

export async function undoDecision(
  input: Parameters<TriageActions['undo']>[0],
): ReturnType<TriageActions['undo']> {
  return send(takeBack, input);
}

export async function textOf(slug: string): Promise<TextToPick | null> {
  await requireActor('desk.read');
  const article = await articleForDesk(String(slug));
  if (article === null) return null;
  const { id: articleId, language, revision } = article;
  const { text, blocks, id, number } = revision;
  return {
    articleId,
    language,
    revision: { id, number },
    text,
    blocks,
    claims: await claimsInArticle(articleId),
  };
}

export async function claimToSucceed(claimId: string): ReturnType<TriageActions['claimToSucceed']> {
  await requireActor('claim.edit');
  return isUuid(claimId) ? toSucceed(claimId) : null;
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(id));
}
