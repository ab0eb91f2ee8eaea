import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import { holdTogether } from '@/domain/claims/steps/hold-together';
import type { LeftClaim, Together } from '@/domain/claims/together';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { type ClaimName, questionEntry } from '../ledger-facts';
import { questionAsSeen } from '../steps/seen-question';
import { writeQuestion } from '../steps/write-question';
import { answerWithClaimsInput } from '../together-input';

const command = {
  name: 'answerWithClaims',
  permission: 'question.edit',
  input: answerWithClaimsInput,
} as const;

/** `question` is the id of the one that the claims answer now. */
export type Answered = Together & { question: string };

/** Puts many claims under a question, one that is there or a new one. The claims themselves stay as they are. */
export function answerWithClaims(actor: Actor, input: unknown): Promise<Outcome<Answered>> {
  return perform(actor, command, input, async (tx, { claims, questionId, version, text }) => {
    const { held, left } = await holdTogether(tx, claims);
    const names = held.map(({ id, number, statement }) => ({ id, number, statement }));
    const done =
      questionId !== null && version !== null
        ? await underQuestion(tx, { questionId, version }, names)
        : await underNew(tx, text ?? '', names);
    const answers = new Set(done.added.map(({ id }) => id));
    return {
      value: {
        changed: held.flatMap(({ id, number, version: same }) =>
          answers.has(id) ? [{ id, number, version: same }] : [],
        ),
        left: [...left, ...done.left].toSorted((a, b) => a.number - b.number),
        question: done.id,
      },
      touched: { claims: done.beside },
      entries: done.entries,
    };
  });
}

type Written = {
  id: string;
  added: ClaimName[];
  left: LeftClaim[];
  /** Numbers of all claims under the question, whose pages show each other. */
  beside: number[];
  entries: EntryDraft[];
};

async function underNew(tx: Tx, text: string, names: ClaimName[]): Promise<Written> {
  const { value, claims, entries } = await writeQuestion(tx, { text, claimIds: names.map(({ id }) => id) });
  return { id: value.id, added: claims, left: [], beside: claims.map(({ number }) => number), entries };
}

async function underQuestion(
  tx: Tx,
  seen: { questionId: string; version: number },
  names: ClaimName[],
): Promise<Written> {
  const { slug, text, claims } = await questionAsSeen(tx, seen);
  const there = new Set(claims.map(({ id }) => id));
  const added = names.filter(({ id }) => !there.has(id));
  const { questionId } = seen;
  await tx.questionClaim.createMany({ data: added.map(({ id }) => ({ questionId, claimId: id })) });
  return {
    id: questionId,
    added,
    left: names.flatMap(({ id, number }) =>
      there.has(id) ? [{ number, why: 'It answers the question already.' }] : [],
    ),
    beside: [...claims, ...added].map(({ number }) => number),
    entries: added.map((claim) => questionEntry('question.answered', questionId, { slug, text, claim })),
  };
}
