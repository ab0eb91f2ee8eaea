'use server';

import { send } from '@/app/_server/send';
import { requireActor } from '@/app/_server/session';
import type { AuthoringActions, PlaceInput } from '@/components/authoring/authoring-actions';
import type { NewClaimInput } from '@/components/authoring/new-claim-fields';
import type { SourceInput } from '@/components/desk/bench-actions';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { createSource } from '@/domain/sources/commands/create-source';
import { findSources } from '@/domain/sources/queries';

type Keyed<Input> = Input & { key: string };

export async function createClaimAction(
  input: Keyed<NewClaimInput>,
): ReturnType<AuthoringActions['createClaim']> {
  return send(createClaim, input);
}

export async function placeClaimAction(input: Keyed<PlaceInput>): ReturnType<AuthoringActions['placeClaim']> {
  return send(placeClaim, input);
}

export async function createSourceAction(
  input: Keyed<SourceInput>,
): ReturnType<AuthoringActions['createSource']> {
  return send(createSource, input);
}

export async function findSourcesAction(text: string): ReturnType<AuthoringActions['findSources']> {
  await requireActor('desk.read');
  return findSources(String(text).slice(0, 200));
}
