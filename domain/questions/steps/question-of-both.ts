import type { Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import { questionEntry } from '../ledger-facts';
import { addAnswer } from './add-answer';
import { type HeldQuestion, questionAsSeen } from './seen-question';
import { writeQuestion } from './write-question';

export type QuestionOfBoth = {
  id: string;
  question: HeldQuestion;
  /** It was made just now. */
  made: boolean;
  /** The ids of those that did not answer it before. */
  added: string[];
  entries: EntryDraft[];
};

type Wanted = { questionId: string | null; version: number | null; text: string | null };

/** The question that two claims answer from now on: one that is there, as it was seen, or a new one of these words. */
export async function questionOfBoth(
  tx: Tx,
  { questionId, version, text }: Wanted,
  claimIds: string[],
): Promise<QuestionOfBoth> {
  return questionId !== null && version !== null
    ? answeredByBoth(tx, { questionId, version }, claimIds)
    : newQuestion(tx, text ?? '', claimIds);
}

async function newQuestion(tx: Tx, text: string, claimIds: string[]): Promise<QuestionOfBoth> {
  const { value, claims, entries } = await writeQuestion(tx, { text, claimIds });
  const question = { slug: value.slug, text, version: value.version, claims, relations: [] };
  return { id: value.id, question, made: true, added: claimIds, entries };
}

async function answeredByBoth(
  tx: Tx,
  seen: { questionId: string; version: number },
  claimIds: string[],
): Promise<QuestionOfBoth> {
  const question = await questionAsSeen(tx, seen);
  const entries: EntryDraft[] = [];
  const added = claimIds.filter((id) => !question.claims.some((claim) => claim.id === id));
  for (const claimId of added) {
    const claim = await addAnswer(tx, seen.questionId, question, claimId);
    question.claims.push(claim);
    const { slug, text } = question;
    entries.push(questionEntry('question.answered', seen.questionId, { slug, text, claim }));
  }
  return { id: seen.questionId, question, made: false, added, entries };
}
