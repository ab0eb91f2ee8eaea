'use server';

import { z } from 'zod';
import { requireActor } from '@/app/_server/session';
import type { AuthoringActions, PlaceInput } from '@/components/new-claim/authoring-actions';
import type { NewClaimInput } from '@/components/new-claim/new-claim-fields';
import { articleForDesk } from '@/domain/articles/queries';
import * as create from '@/domain/claims/commands/create-claim';
import * as place from '@/domain/claims/commands/place-claim';
import * as remove from '@/domain/claims/commands/remove-occurrence';
import { selectionRead } from '@/domain/suggestions/queries/selection-read';
import { send } from '../../send';

type Keyed<Input> = Input & { key: string };

export async function createClaim(input: Keyed<NewClaimInput>): ReturnType<AuthoringActions['createClaim']> {
  return send(create.createClaim, input);
}

export async function placeClaim(input: Keyed<PlaceInput>): ReturnType<AuthoringActions['placeClaim']> {
  return send(place.placeClaim, input);
}

export async function removeOccurrence(
  input: Parameters<AuthoringActions['removeOccurrence']>[0],
): ReturnType<AuthoringActions['removeOccurrence']> {
  return send(remove.removeOccurrence, input);
}

const offset = z.number().int().nonnegative();
const picked = z.object({
  slug: z.string().max(200),
  revisionId: z.uuid(),
  fragments: z
    .array(z.object({ start: offset, end: offset }))
    .min(1)
    .max(100),
});

/** What the picked words say, as a claim to begin with. Nothing in a text that has changed since. */
export async function readPicked(
  input: Parameters<AuthoringActions['readPicked']>[0],
): ReturnType<AuthoringActions['readPicked']> {
  await requireActor('claim.edit');
  const read = picked.safeParse(input);
  const article = read.success ? await articleForDesk(read.data.slug) : null;
  if (!read.success || article?.revision.id !== read.data.revisionId) return null;
  return selectionRead(article, read.data.fragments);
}
