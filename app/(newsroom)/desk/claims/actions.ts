'use server';

import { assignClaim as assign } from '@/domain/claims/commands/assign-claim';
import { send } from '../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.

export async function assignClaim(input: Record<string, unknown>) {
  return send(assign, input);
}
