import { describe, expect, it } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import { editArticle } from '@/domain/articles/commands/edit-article';
import { addEvidence } from '@/domain/claims/commands/add-evidence';
import { assignClaim } from '@/domain/claims/commands/assign-claim';
import { checkAttribution } from '@/domain/claims/commands/check-attribution';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { removeOccurrence } from '@/domain/claims/commands/remove-occurrence';
import { restoreClaim } from '@/domain/claims/commands/restore-claim';
import { undoLastEdit } from '@/domain/claims/commands/undo-last-edit';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { withdrawEvidence } from '@/domain/claims/commands/withdraw-evidence';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { createSource } from '@/domain/sources/commands/create-source';
import { editSource } from '@/domain/sources/commands/edit-source';
import { room, useNewsroom } from '@/testing/newsroom';
import { answerQuestion } from './answer-question';
import { createQuestion } from './create-question';
import { editQuestion } from './edit-question';
import { relateClaims } from './relate-claims';
import { unrelateClaims } from './unrelate-claims';

type AnyCommand = (actor: Actor, input: unknown) => Promise<Outcome<unknown>>;

/** Who may run which command. An empty input is refused as invalid to whoever may, as forbidden to others. */
const COMMANDS: { name: string; command: AnyCommand; reviewer: boolean }[] = [
  { name: 'createArticle', command: createArticle, reviewer: false },
  { name: 'editArticle', command: editArticle, reviewer: false },
  { name: 'createSource', command: createSource, reviewer: false },
  { name: 'editSource', command: editSource, reviewer: false },
  { name: 'createClaim', command: createClaim, reviewer: false },
  { name: 'editClaim', command: editClaim, reviewer: false },
  { name: 'placeClaim', command: placeClaim, reviewer: false },
  { name: 'removeOccurrence', command: removeOccurrence, reviewer: false },
  { name: 'withdrawClaim', command: withdrawClaim, reviewer: false },
  { name: 'restoreClaim', command: restoreClaim, reviewer: false },
  { name: 'withdrawEvidence', command: withdrawEvidence, reviewer: false },
  { name: 'addEvidence', command: addEvidence, reviewer: true },
  { name: 'checkAttribution', command: checkAttribution, reviewer: true },
  { name: 'assignClaim', command: assignClaim, reviewer: true },
  { name: 'undoLastEdit', command: undoLastEdit, reviewer: true },
  { name: 'createQuestion', command: createQuestion, reviewer: false },
  { name: 'editQuestion', command: editQuestion, reviewer: false },
  { name: 'answerQuestion', command: answerQuestion, reviewer: false },
  { name: 'relateClaims', command: relateClaims, reviewer: false },
  { name: 'unrelateClaims', command: unrelateClaims, reviewer: false },
];

describe('who may', () => {
  useNewsroom();

  it.each(COMMANDS)('$name (reviewers: $reviewer)', async ({ command, reviewer }) => {
    const kinds = await Promise.all(
      [room.reviewer, room.editor, room.admin].map(async (actor) => {
        const outcome = await command(actor, {});
        return outcome.ok ? 'done' : outcome.kind;
      }),
    );
    expect(kinds).toEqual([reviewer ? 'invalid' : 'forbidden', 'invalid', 'invalid']);
  });
});
