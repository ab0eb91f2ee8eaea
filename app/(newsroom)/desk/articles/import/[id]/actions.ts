'use server';

import type { ImportActions } from '@/components/importing/import-actions';
import { dropImport as drop } from '@/domain/imports/commands/drop-import';
import { editImport as edit } from '@/domain/imports/commands/edit-import';
import { importArticle as save } from '@/domain/imports/commands/import-article';
import { send, sendOnce } from '../../../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.

type Input<Name extends keyof ImportActions> = Parameters<ImportActions[Name]>[0];

export async function editImport(input: Input<'editImport'>): ReturnType<ImportActions['editImport']> {
  return send(edit, input);
}

/** The import is gone with it, and its page with the import: nothing is to be shown anew. */
export async function importArticle(
  input: Input<'importArticle'>,
): ReturnType<ImportActions['importArticle']> {
  return sendOnce(save, input);
}

export async function dropImport(input: Input<'dropImport'>): ReturnType<ImportActions['dropImport']> {
  return sendOnce(drop, input);
}
