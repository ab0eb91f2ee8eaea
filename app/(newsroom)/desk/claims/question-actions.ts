'use server';

import { requireActor } from '@/app/_server/session';
import { answerQuestion as answer } from '@/domain/questions/commands/answer-question';
import { createQuestion as create } from '@/domain/questions/commands/create-question';
import { relateClaims as relate } from '@/domain/questions/commands/relate-claims';
import { unrelateClaims as unrelate } from '@/domain/questions/commands/unrelate-claims';
import { findQuestions as questionsOf } from '@/domain/questions/queries';
import { send } from '../send';

// Each of these is a public POST: the guard, the session and the permission are checked by send() and the command.
type Input = Record<string, unknown>;

export async function createQuestion(input: Input) {
  return send(create, input);
}

export async function answerQuestion(input: Input) {
  return send(answer, input);
}

export async function relateClaims(input: Input) {
  return send(relate, input);
}

export async function unrelateClaims(input: Input) {
  return send(unrelate, input);
}

export async function findQuestions(words: string) {
  await requireActor('desk.read');
  return questionsOf(String(words));
}
