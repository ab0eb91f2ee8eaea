'use server';

import type { Sent } from '@/components/drafting/sent';
import type { TogetherAnswer, TogetherInput } from '@/components/queue/queue-actions';
import { setTopic } from '@/domain/claims/commands/set-topic';
import { takeClaims } from '@/domain/claims/commands/take-claims';
import { withdrawClaims } from '@/domain/claims/commands/withdraw-claims';
import type { Together } from '@/domain/claims/together';
import { answerWithClaims } from '@/domain/questions/commands/answer-with-claims';
import { undoTogether as undo } from '@/domain/questions/commands/undo-together';
import { deleteView as remove } from '@/domain/reviews/commands/delete-view';
import { renameView as rename } from '@/domain/reviews/commands/rename-view';
import { saveView as save } from '@/domain/reviews/commands/save-view';
import { send } from '../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.
type Input = Record<string, unknown>;

export async function saveView(input: Input) {
  return send(save, input);
}

export async function renameView(input: Input) {
  return send(rename, input);
}

export async function deleteView(input: Input) {
  return send(remove, input);
}

const TOGETHER = {
  topic: setTopic,
  take: takeClaims,
  withdraw: withdrawClaims,
  question: answerWithClaims,
};

const UNKNOWN = { field: null, message: 'This cannot be done to claims. Reload the page and try again.' };

/** One action on many claims; its key is handed back, as that under which it is taken back. */
export async function changeTogether({
  action,
  ...input
}: TogetherInput & { key: string }): Promise<Sent<TogetherAnswer>> {
  if (!Object.hasOwn(TOGETHER, action)) return { kind: 'refused', problems: [UNKNOWN] };
  const sent = await send<Together>(TOGETHER[action], input);
  return sent.kind === 'saved' ? { ...sent, value: { ...sent.value, done: input.key } } : sent;
}

export async function undoTogether(input: Input) {
  return send(undo, input);
}
