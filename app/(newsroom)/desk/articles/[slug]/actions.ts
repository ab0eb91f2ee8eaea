'use server';

import type { AuthoringActions, PlaceInput } from '@/components/authoring/authoring-actions';
import type { NewClaimInput } from '@/components/authoring/new-claim-fields';
import * as create from '@/domain/claims/commands/create-claim';
import * as place from '@/domain/claims/commands/place-claim';
import { send } from '../../send';

type Keyed<Input> = Input & { key: string };

export async function createClaim(input: Keyed<NewClaimInput>): ReturnType<AuthoringActions['createClaim']> {
  return send(create.createClaim, input);
}

export async function placeClaim(input: Keyed<PlaceInput>): ReturnType<AuthoringActions['placeClaim']> {
  return send(place.placeClaim, input);
}
