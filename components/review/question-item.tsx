'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { Answer } from '@/components/drafting/form-frame';
import { type Found, SearchPicker } from '@/components/drafting/search-picker';
import { useSending } from '@/components/drafting/use-sending';
import { type RelationLine, relationLines } from '@/components/match/relation-words';
import { Button } from '@/components/ui/button';
import { StatusBadge } from '@/components/ui/status-badge';
import type { DeskAnswer, DeskQuestion } from '@/domain/reviews/dossier';
import { Conflict } from './question-conflict';
import { RelateForm } from './relate-form';

type Props = { question: DeskQuestion; mayEdit: boolean };

/** One question with its other answers, and the relations of this claim to each. */
export function QuestionItem({ question, mayEdit }: Props) {
  const { dossier, actions, announce } = useBench();
  const answering = useSending(actions.answerQuestion);
  const others = question.answers.filter(({ id }) => id !== dossier.id);
  const answer = (claimId: string, answers: boolean, words: string) =>
    answering.submit({ questionId: question.id, version: question.version, claimId, answers }, () =>
      announce(words),
    );
  return (
    <div className="grid gap-2 border-l-2 border-line pl-3">
      <h3 className="font-serif text-lg">{question.text}</h3>
      <Answer formId="question" sent={answering.sent} pending={answering.pending} onAgain={answering.again} />
      <Conflict shown={answering.sent?.kind === 'conflict'} />
      <ul className="grid gap-3">
        {others.map((other) => (
          <OtherAnswer key={other.id} question={question} other={other} mayEdit={mayEdit} />
        ))}
      </ul>
      {others.length === 0 ? <p className="text-sm text-soft">No other claim answers it yet.</p> : null}
      {mayEdit ? (
        <div className="grid gap-2">
          <AddAnswer onChoose={(id) => answer(id, true, 'The claim is added to the question.')} />
          <div>
            <Button
              size="small"
              onClick={() => answer(dossier.id, false, 'This claim no longer answers the question.')}
            >
              This claim does not answer it
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function AddAnswer({ onChoose }: { onChoose: (claimId: string) => void }) {
  const { actions, dossier } = useBench();
  const [find] = useState(() => async (text: string): Promise<Found[]> => {
    const claims = text.trim() === '' ? [] : await actions.findClaims(text);
    return claims
      .filter(({ id }) => id !== dossier.id)
      .map(({ id, number, statement }) => ({ id, name: statement, line: `Claim ${number}` }));
  });
  return (
    <SearchPicker
      label="Another claim that answers it"
      placeholder="Words or number of a claim"
      chosen=""
      find={find}
      onChoose={({ id }) => onChoose(id)}
    />
  );
}

function OtherAnswer({ question, other, mayEdit }: Props & { other: DeskAnswer }) {
  const { dossier } = useBench();
  const lines = relationLines(question.relations, dossier.id, other.id);
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <StatusBadge status={other.status} />
        <span className="text-soft">{other.sources.map(({ name }) => name).join(', ')}</span>
      </p>
      <Link href={`/desk/claims/${other.number}`} className="font-serif">
        {other.statement}
      </Link>
      {lines.map((line) => (
        <RelationItem
          key={`${line.fromId}${line.kind}`}
          question={question}
          line={line}
          other={other}
          mayEdit={mayEdit}
        />
      ))}
      {mayEdit ? <RelateForm question={question} other={other} /> : null}
    </li>
  );
}

type RelationProps = Props & { line: RelationLine; other: DeskAnswer };

function RelationItem({ question, line, other, mayEdit }: RelationProps) {
  const { actions, announce } = useBench();
  const sending = useSending(actions.unrelate);
  const { fromId, kind, toId } = line;
  return (
    <div className="grid gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <strong className="font-semibold">{line.words}</strong>
        {line.reason ? <span className="text-soft">{line.reason}</span> : null}
        {mayEdit ? (
          <Button
            size="small"
            look="bare"
            aria-disabled={sending.pending || undefined}
            onClick={() =>
              sending.submit({ questionId: question.id, version: question.version, fromId, kind, toId }, () =>
                announce('The relation is removed.'),
              )
            }
          >
            Remove<span className="sr-only"> the relation to claim {other.number}</span>
          </Button>
        ) : null}
      </p>
      <Answer formId="relation" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
      <Conflict shown={sending.sent?.kind === 'conflict'} />
    </div>
  );
}
