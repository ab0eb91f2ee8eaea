import { createQuestion } from '@/domain/questions/commands/create-question';
import { relateClaims } from '@/domain/questions/commands/relate-claims';
import type { StoryQuestion } from '../story/story-format';
import { known, type Telling, take } from './telling';

export async function loadQuestion(
  telling: Telling,
  { key, text, claims, relations }: StoryQuestion,
): Promise<void> {
  const idOf = (name: string) => known(telling.claims, name).id;
  const claimIds = claims.map(idOf);
  const question = await take(`questions/${key}`, telling.editor, createQuestion, { text, claimIds });
  let { version } = question;
  for (const { from, kind, to, reason } of relations) {
    const relation = { fromId: idOf(from), kind, toId: idOf(to), reason };
    const step = `questions/${key}/${from}/${kind}/${to}`;
    const over = { questionId: question.id, version };
    ({ version } = await take(step, telling.editor, relateClaims, { ...over, ...relation }));
  }
}
