import type { Tx } from '@/db/client';
import { type Done, perform } from '@/domain/accounts/commands/perform';
import { may, type Permission, refusalSentence } from '@/domain/accounts/permissions';
import { ownAnswer } from '@/domain/accounts/steps/own-answer';
import type { ClaimFacts } from '@/domain/claims/facts';
import { claimEntry } from '@/domain/claims/ledger-facts';
import { holdTogether } from '@/domain/claims/steps/hold-together';
import { undoTopics } from '@/domain/claims/steps/undo-topics';
import { writeTakers } from '@/domain/claims/steps/write-takers';
import { writeWithdrawn } from '@/domain/claims/steps/write-withdrawn';
import type { LeftClaim, Together } from '@/domain/claims/together';
import { undoTogetherInput } from '@/domain/claims/together-input';
import type { Actor } from '@/domain/shared/actor';
import { forbidden, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { takeOutAnswers } from '../steps/take-out-answers';
import type { Answered } from './answer-with-claims';

// Whoever may change one claim may take that back; perform() asks for the least, the work for the rest.
const command = { name: 'undoTogether', permission: 'claim.assign', input: undoTogetherInput } as const;

/**
 * Takes back one action of one's own on many claims, as a whole: `done` is the key that it was sent with. Claims that
 * somebody changed since are left as they are and told of. What is undone stays in the ledger, and so does the undoing.
 */
export function undoTogether(actor: Actor, input: unknown): Promise<Outcome<Together>> {
  return perform(actor, command, input, async (tx, { done }) => {
    const answer = await ownAnswer(tx, actor, done);
    const undo = answer === null ? undefined : UNDO[answer.command];
    if (answer === null || undo === undefined) {
      refuse(missing('There is no action of yours that could be taken back.'));
    }
    if (!may(actor.role, undo.permission)) refuse(forbidden(refusalSentence(undo.permission)));
    const made = answer.value as Answered;
    const seen = made.changed.map(({ id, version }) => ({ claimId: id, version }));
    const { held, left } = await holdTogether(tx, seen, { withdrawn: undo.withdrawn ?? false });
    return undo.write(tx, { claims: held, left, actor, made });
  });
}

type Undoing = {
  /** As the action left them. */
  claims: ClaimFacts[];
  left: LeftClaim[];
  actor: Actor;
  /** What the action answered. */
  made: Answered;
};

/** By the name of the command that is taken back. */
const UNDO: Record<
  string,
  {
    permission: Permission;
    /** The action left its claims withdrawn. */
    withdrawn?: boolean;
    write: (tx: Tx, undoing: Undoing) => Promise<Done<Together>>;
  }
> = {
  setTopic: { permission: 'claim.edit', write: (tx, { claims, left }) => undoTopics(tx, claims, left) },
  takeClaims: { permission: 'claim.assign', write: undoTaking },
  withdrawClaims: {
    permission: 'claim.edit',
    withdrawn: true,
    write: (tx, { claims, left }) =>
      writeWithdrawn(tx, claims, left, {
        withdrawnAt: null,
        entry: (id) => claimEntry('claim.restored', id, {}),
      }),
  },
  answerWithClaims: {
    permission: 'question.edit',
    write: (tx, { claims, left, made }) => takeOutAnswers(tx, made.question, claims, left),
  },
};

/** Taking is of what nobody had, giving back of one's own: who has a claim now says which of the two it was. */
async function undoTaking(tx: Tx, { claims, left, actor }: Undoing): Promise<Done<Together>> {
  const me = { id: actor.id, name: actor.name };
  const mine = await tx.claim.count({
    where: { id: { in: claims.map(({ id }) => id) }, assigneeId: actor.id },
  });
  return writeTakers(tx, claims, left, mine > 0 ? [me, null] : [null, me]);
}
