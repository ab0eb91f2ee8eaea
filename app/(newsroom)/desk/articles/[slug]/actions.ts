'use server';

import type { AuthoringActions, PlaceInput } from '@/components/new-claim/authoring-actions';
import type { NewClaimInput } from '@/components/new-claim/new-claim-fields';
import * as create from '@/domain/claims/commands/create-claim';
import * as place from '@/domain/claims/commands/place-claim';
import * as remove from '@/domain/claims/commands/remove-occurrence';
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
