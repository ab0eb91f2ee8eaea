'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { runCommand } from '@/app/_server/action';
import type { FormState } from '@/components/ui/form-state';
import { createArticle } from '@/domain/articles/commands/create-article';
import { editArticle } from '@/domain/articles/commands/edit-article';
import { publishArticle } from '@/domain/publishing/commands/publish-article';
import { withdrawArticle } from '@/domain/publishing/commands/withdraw-article';

export async function createArticleAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runCommand(createArticle, form);
  if (state.value) redirect(`/desk/articles/${state.value.slug}`);
  return state;
}

type Saved = FormState<{ version: number }>;

export async function editArticleAction(_before: Saved, form: FormData): Promise<Saved> {
  return upToDate(await runCommand(editArticle, form));
}

export async function publishArticleAction(_before: Saved, form: FormData): Promise<Saved> {
  return upToDate(await runCommand(publishArticle, form));
}

export async function withdrawArticleAction(_before: Saved, form: FormData): Promise<Saved> {
  return upToDate(await runCommand(withdrawArticle, form));
}

/** Shows the article as it is now, after a save and after a conflict alike. */
function upToDate(state: Saved): Saved {
  refresh();
  return state;
}
