'use server';

import { mergeSources as merge } from '@/domain/claims/commands/merge-sources';
import { partSources as part } from '@/domain/claims/commands/part-sources';
import { createSource as create } from '@/domain/sources/commands/create-source';
import { editSource as edit } from '@/domain/sources/commands/edit-source';
import { identityOf } from '@/domain/sources/commands/read-identity';
import { send, sendOnce } from '../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.
type Input = Record<string, unknown>;

export async function createSource(input: Input) {
  return send(create, input);
}

export async function editSource(input: Input) {
  return send(edit, input);
}

export async function mergeSources(input: Input) {
  return sendOnce(merge, input);
}

export async function partSources(input: Input) {
  return send(part, input);
}

export async function revealIdentity(input: Input) {
  return send((actor) => identityOf(actor, String(input.slug)), input);
}
