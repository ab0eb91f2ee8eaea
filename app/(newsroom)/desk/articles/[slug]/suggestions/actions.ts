'use server';

import { z } from 'zod';
import { requireActor } from '@/app/_server/session';
import { articleForDesk } from '@/domain/articles/queries';
import { addAlias as alias } from '@/domain/sources/commands/add-alias';
import { acceptSuggestion as accept } from '@/domain/suggestions/commands/accept-suggestion';
import { dismissSuggestion as dismiss } from '@/domain/suggestions/commands/dismiss-suggestion';
import { placeSuggestion as place } from '@/domain/suggestions/commands/place-suggestion';
import { takeBackAccepted as takeBack } from '@/domain/suggestions/commands/take-back-accepted';
import { takeBackPlaced as takeBackPlace } from '@/domain/suggestions/commands/take-back-placed';
import { undismissSuggestion as bringBack } from '@/domain/suggestions/commands/undismiss-suggestion';
import { suggestionsNamed } from '@/domain/suggestions/queries/suggestions-for';
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

export async function takeBackPlaced(input: Input) {
  return send(takeBackPlace, input);
}

export async function placeSuggestion(input: Input) {
  return send(place, input);
}

export async function addAlias(input: Input) {
  const { key, slug, version, alias: spelling } = input;
  return send((actor) => alias(actor, { key, slug, version, alias: spelling }), input);
}

const wanted = z.object({
  slug: z.string().max(200),
  revisionId: z.uuid(),
  fingerprints: z.array(z.string().max(60)).max(50),
});

/** Suggestions that a walk through the text comes to. None in a text that has changed since. */
export async function furtherSuggestions(input: z.input<typeof wanted>) {
  await requireActor('desk.read');
  const read = wanted.safeParse(input);
  const article = read.success ? await articleForDesk(read.data.slug) : null;
  if (!read.success || article?.revision.id !== read.data.revisionId) return [];
  return suggestionsNamed(article, read.data.fingerprints);
}
