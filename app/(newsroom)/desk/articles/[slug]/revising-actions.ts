'use server';

import type { Restore, Revise } from '@/components/revising/revising-actions';
import { restoreRevision as restore } from '@/domain/revisions/commands/restore-revision';
import { reviseArticle as revise } from '@/domain/revisions/commands/revise-article';
import { send } from '../../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.

export async function reviseArticle(input: Parameters<Revise>[0]): ReturnType<Revise> {
  return send(revise, input);
}

export async function restoreRevision(input: Parameters<Restore>[0]): ReturnType<Restore> {
  return send(restore, input);
}
