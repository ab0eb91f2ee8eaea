'use server';

import { requireActor } from '@/app/_server/session';
import type {
  AdjustPastPlace,
  DecideProposal,
  FollowAddress,
  PreviewText,
  Restore,
  Revise,
  UnfollowAddress,
} from '@/components/revising/revising-actions';
import { adjustPastPlace as adjust } from '@/domain/revisions/commands/adjust-past-place';
import { decideProposal as decide } from '@/domain/revisions/commands/decide-proposal';
import * as follow from '@/domain/revisions/commands/follow-address';
import { restoreRevision as restore } from '@/domain/revisions/commands/restore-revision';
import { reviseArticle as revise } from '@/domain/revisions/commands/revise-article';
import { carriedPreview } from '@/domain/revisions/queries/carried-preview';
import { checkText } from '@/domain/shared/text';
import { idOf } from '@/domain/shared/words';
import { send } from '../../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command; the
// preview asks for a person who may edit itself.

export async function reviseArticle(input: Parameters<Revise>[0]): ReturnType<Revise> {
  return send(revise, input);
}

export async function previewText(asked: Parameters<PreviewText>[0]): ReturnType<PreviewText> {
  await requireActor('article.edit');
  const [id, text] = [idOf('its article').safeParse(asked.articleId), checkText(String(asked.text))];
  return id.success && text.ok ? carriedPreview(id.data, text.text) : null;
}

export async function restoreRevision(input: Parameters<Restore>[0]): ReturnType<Restore> {
  return send(restore, input);
}

export async function adjustPastPlace(input: Parameters<AdjustPastPlace>[0]): ReturnType<AdjustPastPlace> {
  return send(adjust, input);
}

export async function followAddress(input: Parameters<FollowAddress>[0]): ReturnType<FollowAddress> {
  return send(follow.followAddress, input);
}

export async function unfollowAddress(input: Parameters<UnfollowAddress>[0]): ReturnType<UnfollowAddress> {
  return send(follow.unfollowAddress, input);
}

export async function decideProposal(input: Parameters<DecideProposal>[0]): ReturnType<DecideProposal> {
  return send(decide, input);
}
