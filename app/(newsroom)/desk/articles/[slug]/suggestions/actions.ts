'use server';

import { addAlias as alias } from '@/domain/sources/commands/add-alias';
import { acceptSuggestion as accept } from '@/domain/suggestions/commands/accept-suggestion';
import { dismissSuggestion as dismiss } from '@/domain/suggestions/commands/dismiss-suggestion';
import { placeSuggestion as place } from '@/domain/suggestions/commands/place-suggestion';
import { takeBackAccepted as takeBack } from '@/domain/suggestions/commands/take-back-accepted';
import { undismissSuggestion as bringBack } from '@/domain/suggestions/commands/undismiss-suggestion';
import { send } from '../../../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.
type Input = Record<string, unknown>;

export async function acceptSuggestion(input: Input) {
  return send(accept, input);
}

export async function dismissSuggestion(input: Input) {
  return send(dismiss, input);
}

export async function bringBackSuggestion(input: Input) {
  return send(bringBack, input);
}

export async function takeBackAccepted(input: Input) {
  return send(takeBack, input);
}

export async function placeSuggestion(input: Input) {
  return send(place, input);
}

export async function addAlias(input: Input) {
  const { key, slug, version, alias: spelling } = input;
  return send((actor) => alias(actor, { key, slug, version, alias: spelling }), input);
}
