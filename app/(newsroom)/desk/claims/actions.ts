'use server';

import { requireActor } from '@/app/_server/session';
import { addEvidence as add } from '@/domain/claims/commands/add-evidence';
import { assignClaim as assign } from '@/domain/claims/commands/assign-claim';
import { checkAttribution as check } from '@/domain/claims/commands/check-attribution';
import { editClaim as edit } from '@/domain/claims/commands/edit-claim';
import { restoreClaim as restore } from '@/domain/claims/commands/restore-claim';
import { undoLastEdit as undo } from '@/domain/claims/commands/undo-last-edit';
import { withdrawClaim as withdraw } from '@/domain/claims/commands/withdraw-claim';
import { withdrawEvidence as takeBack } from '@/domain/claims/commands/withdraw-evidence';
import { findClaims as claimsOf } from '@/domain/claims/queries/find-claims';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import { filterOf } from '@/domain/reviews/queue-address';
import { findSources as sourcesOf } from '@/domain/sources/queries';
import { fileOf } from '../file-of';
import { send } from '../send';
import { nextClaim, type QueueSpot } from './next-claim';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command;
// the look-ups ask for a person of the newsroom themselves.
type Input = Record<string, unknown>;

export async function assignClaim(input: Input) {
  return send(assign, input);
}

export async function editClaim(input: Input) {
  return send(edit, input);
}

export async function undoLastEdit(input: Input) {
  return send(undo, input);
}

export async function withdrawClaim(input: Input) {
  return send(withdraw, input);
}

export async function restoreClaim(input: Input) {
  return send(restore, input);
}

export async function addEvidence(input: Input) {
  return send(add, { ...input, file: await fileOf(input.file) });
}

export async function withdrawEvidence(input: Input) {
  return send(takeBack, input);
}

export async function checkAttribution(input: Input) {
  return send(check, input);
}

/** Gives a verdict and says which claim follows it in the queue that the reviewer walks through. */
export async function giveVerdict(query: string, at: QueueSpot, input: Input) {
  const sent = await send(recordVerdict, input);
  if (sent.kind !== 'saved') return sent;
  const filter = filterOf(Object.fromEntries(new URLSearchParams(String(query))));
  const next = await nextClaim(filter, await requireActor('desk.read'), at);
  return { ...sent, value: { ...sent.value, next } };
}

export async function findSources(words: string) {
  await requireActor('desk.read');
  return sourcesOf(String(words));
}

export async function findClaims(words: string) {
  await requireActor('desk.read');
  return claimsOf(String(words));
}
