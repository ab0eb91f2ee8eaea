'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { Answer } from '@/components/drafting/form-frame';
import { type Found, SearchPicker } from '@/components/drafting/search-picker';
import { useSending } from '@/components/drafting/use-sending';
import { Section } from '@/components/shell/section';
import { Button } from '@/components/ui/button';
import { QuestionItem } from './question-item';

/** What several claims answer differently, and how this claim stands to the other answers. */
export function QuestionSection() {
  const { dossier, may } = useBench();
  const [adding, setAdding] = useState(false);
  const mayEdit = may('question.edit') && !dossier.withdrawn;
  return (
    <Section
      id="questions"
      title="Questions it answers"
      count={dossier.questions.length}
      aside={
        mayEdit && !adding ? (
          <Button size="small" onClick={() => setAdding(true)}>
            Add a question
          </Button>
        ) : null
      }
    >
      {dossier.questions.length === 0 ? (
        <p className="text-soft">None. Under a question, claims that differ stand beside each other.</p>
      ) : null}
      {adding ? <AddQuestion onClose={() => setAdding(false)} /> : null}
      {dossier.questions.map((question) => (
        <QuestionItem key={question.id} question={question} mayEdit={mayEdit} />
      ))}
    </Section>
  );
}

type FoundQuestion = Found & { version: number };

function AddQuestion({ onClose }: { onClose: () => void }) {
  const { dossier, actions, announce } = useBench();
  const answering = useSending(actions.answerQuestion);
  const creating = useSending(actions.createQuestion);
  const [find] = useState(() => async (text: string): Promise<FoundQuestion[]> => {
    const questions = await actions.findQuestions(text);
    return questions.map(({ id, text: name, version, answers }) => ({
      id,
      name,
      version,
      line: `${answers} ${answers === 1 ? 'claim answers' : 'claims answer'} it`,
    }));
  });
  const added = () => {
    announce('The question is added.');
    onClose();
  };
  const busy = answering.pending || creating.pending;
  return (
    <div className="grid gap-2 rounded-md border border-line p-3">
      <Answer formId="question" sent={answering.sent} pending={busy} onAgain={answering.again} />
      <Answer formId="question" sent={creating.sent} pending={busy} onAgain={creating.again} />
      <SearchPicker
        label="Question"
        placeholder="How many …?"
        chosen=""
        find={find}
        onChoose={({ id, version }) =>
          answering.submit({ questionId: id, version, claimId: dossier.id, answers: true }, added)
        }
        onCreate={(text) => creating.submit({ text, claimIds: [dossier.id] }, added)}
      />
      <div>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}
