'use client';

import { type ReactNode, useState } from 'react';
import { WithdrawForm } from '@/components/bench/withdraw-form';
import { FormFrame } from '@/components/drafting/form-frame';
import { type Found, SearchPicker } from '@/components/drafting/search-picker';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { SelectField, TextField } from '@/components/ui/field';
import type { TogetherAction, TogetherActions, TogetherForm } from './queue-actions';
import { claimsCount } from './together-words';

export function AddTopic(form: TogetherForm) {
  return (
    <Confirm
      trigger="Add a topic"
      title={`Add a topic to ${claimsCount(form.selected.length)}`}
      look="quiet"
      size="small"
    >
      {(close) => <TopicForm {...form} onClose={close} />}
    </Confirm>
  );
}

type Closing = TogetherForm & { onClose: () => void };

function TopicForm(props: Closing) {
  const [topic, setTopic] = useState('');
  const { frame, sent } = useTogetherForm(props, () => ({
    action: 'topic',
    topic: topic.trim().toLowerCase(),
    has: true,
  }));
  return (
    <FormFrame {...frame} id="add-topic" label="Add a topic" submit="Add it">
      <TextField
        id="add-topic-topic"
        name="topic"
        label="Topic"
        maxLength={40}
        value={topic}
        error={problemAt(sent, 'topic')}
        onChange={(event) => setTopic(event.target.value)}
      />
    </FormFrame>
  );
}

/** Nothing where none of the selected claims has a topic. */
export function TakeOutTopic(form: TogetherForm) {
  const topics = [...new Set(form.selected.flatMap((row) => row.topics))].toSorted();
  if (topics.length === 0) return null;
  return (
    <Confirm
      trigger="Take out a topic"
      title={`Take a topic out of ${claimsCount(form.selected.length)}`}
      look="quiet"
      size="small"
    >
      {(close) => <TakeOutForm {...form} topics={topics} onClose={close} />}
    </Confirm>
  );
}

function TakeOutForm(props: Closing & { topics: readonly string[] }) {
  const [topic, setTopic] = useState(props.topics[0] ?? '');
  const { frame } = useTogetherForm(props, () => ({ action: 'topic', topic, has: false }));
  return (
    <FormFrame {...frame} id="take-out-topic" label="Take out a topic" submit="Take it out">
      <SelectField
        name="topic"
        label="Topic"
        value={topic}
        options={props.topics.map((each) => ({ value: each, label: each }))}
        onChange={(event) => setTopic(event.target.value)}
      />
    </FormFrame>
  );
}

type Asking = { findQuestions: TogetherActions['findQuestions'] };

export function AskQuestion(form: TogetherForm & Asking) {
  return (
    <Confirm
      trigger="Put under a question"
      title={`Put ${claimsCount(form.selected.length)} under a question`}
      look="quiet"
      size="small"
    >
      {(close) => <QuestionForm {...form} onClose={close} />}
    </Confirm>
  );
}

type Chosen = { questionId: string | null; version: number | null; text: string | null; name: string };
const NONE: Chosen = { questionId: null, version: null, text: null, name: '' };

function QuestionForm(props: Closing & Asking) {
  const { findQuestions } = props;
  const [{ name, ...question }, setChosen] = useState(NONE);
  const [find] = useState(() => async (text: string): Promise<(Found & { version: number })[]> => {
    const questions = await findQuestions(text);
    return questions.map(({ id, text: words, version, answers }) => ({
      id,
      name: words,
      version,
      line: `${claimsCount(answers)} ${answers === 1 ? 'answers' : 'answer'} it`,
    }));
  });
  const { frame, sent } = useTogetherForm(props, () => ({ action: 'question', ...question }));
  return (
    <FormFrame {...frame} id="put-under" label="Put under a question" submit="Put them under it">
      <SearchPicker
        label="Question"
        placeholder="How many …?"
        chosen={name}
        find={find}
        error={problemAt(sent, 'text')}
        onChoose={({ id, version, name: words }) =>
          setChosen({ questionId: id, version, text: null, name: words })
        }
        onCreate={(text) => setChosen({ ...NONE, text, name: text })}
      />
      {question.text === null ? null : <p className="text-soft">This question is made anew.</p>}
    </FormFrame>
  );
}

export function WithdrawThem(form: TogetherForm) {
  return (
    <Confirm
      trigger="Withdraw"
      title={`Withdraw ${claimsCount(form.selected.length)}?`}
      look="danger"
      size="small"
    >
      {(close) => <WithdrawTheClaims {...form} onClose={close} />}
    </Confirm>
  );
}

function WithdrawTheClaims({ selected, send, onDone, onClose }: Closing) {
  const sending = useSending(send);
  const count = claimsCount(selected.length);
  const them = selected.length === 1 ? 'it' : 'them';
  const submit = (reason: string) => {
    const input = { claims: seenOf(selected), action: 'withdraw' as const, reason };
    sending.submit(input, (answer) => {
      onClose();
      onDone(input, answer);
    });
  };
  return (
    <WithdrawForm
      id="withdraw-claims"
      label="Withdraw the claims"
      sending={sending}
      onSend={submit}
      onClose={onClose}
      submit={`Withdraw ${count}`}
      keep={`Keep ${them}`}
    >
      Readers no longer see {them}. The record stays, and {them === 'it' ? 'it' : 'they'} can be brought back.
    </WithdrawForm>
  );
}

/** One form of the bar: sends its action for the selected claims, and closes once it is done. */
function useTogetherForm({ selected, send, onDone, onClose }: Closing, actionOf: () => TogetherAction) {
  const sending = useSending(send);
  const { sent, pending, again } = sending;
  const onSend = () => {
    const input = { claims: seenOf(selected), ...actionOf() };
    sending.submit(input, (answer) => {
      onClose();
      onDone(input, answer);
    });
  };
  const beside: ReactNode = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      {sent?.kind === 'conflict' ? (
        <p role="alert" className="w-full text-danger">
          {sent.message}
        </p>
      ) : null}
    </>
  );
  return { sent, frame: { pending, sent, onSend, onAgain: again, beside } };
}

function seenOf(selected: TogetherForm['selected']) {
  return selected.map(({ id, version }) => ({ claimId: id, version }));
}
