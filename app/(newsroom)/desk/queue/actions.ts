'use server';

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
