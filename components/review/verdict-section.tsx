'use client';

import { useBench } from '@/components/bench/bench';
import type { NewVersion, VerdictInput } from '@/components/bench/bench-actions';
import { BenchFormFrame, type BenchFormWords, useBenchForm } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import { Key } from '@/components/shell/key';
import { Section } from '@/components/shell/section';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { StatusIcon } from '@/components/ui/status-icon';
import { whatIsLacking } from '@/domain/reviews/gate';
import { needsSecondPerson } from '@/domain/reviews/second-person';
import { VERDICTS, type Verdict } from '@/domain/reviews/verdict';
import { Lacking } from './lacking';
import { VERDICT_HINTS, VERDICT_KEYS } from './verdict-keys';

type VerdictFields = { verdict: Verdict | ''; reason: string };
const NO_VERDICT: VerdictFields = { verdict: '', reason: '' };

const WORDS: BenchFormWords<VerdictFields> = {
  label: 'Give a verdict',
  submit: 'Give the verdict',
  verb: 'give it',
  saved: 'The verdict is given.',
  fields: { verdict: 'Verdict', reason: 'Reason' },
  inWords: (fields, name) => fields[name],
};

/** The verdict form's state; it stands above the form, since keys choose verdicts from all over the page. */
export function useVerdictForm(onGiven: (next: number | null, verdict: Verdict) => void) {
  const { actions } = useBench();
  return useBenchForm<VerdictFields, VerdictInput, NewVersion & { next: number | null }>({
    name: 'verdict',
    saved: NO_VERDICT,
    send: actions.giveVerdict,
    // An empty verdict is refused by the command, which says so beside the field.
    inputOf: (on, { verdict, reason }) => ({ ...on, verdict: verdict as Verdict, reason: reason.trim() }),
    onSaved: ({ next }, { verdict }) => {
      if (verdict !== '') onGiven(next, verdict);
    },
  });
}

/** Is it so: the reviewer's answer, and what the gate still asks for before it can be given. */
export function VerdictSection({ form }: { form: ReturnType<typeof useVerdictForm> }) {
  const { dossier, actor, may } = useBench();
  const { fields, set, sending } = form;
  if (!may('review.give') || dossier.withdrawn) return null;
  const second = needsSecondPerson(dossier.writers, actor.id);
  const lacking = fields.verdict === '' ? [] : whatIsLacking(fields.verdict, dossier.gate, fields.reason);
  return (
    <Section id="verdict-section" title="Verdict">
      {dossier.reviews.length > 0 ? (
        <p className="text-sm text-soft">
          A verdict stays in the record and is never undone. Giving another one supersedes it.
        </p>
      ) : null}
      {second === null ? null : <Notice title="Needs a second reviewer">{second}</Notice>}
      <BenchFormFrame form={form} words={WORDS}>
        <fieldset id="verdict-verdict" tabIndex={-1} className="grid gap-2">
          <legend className="mb-1 font-medium">Is it so?</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {(Object.keys(VERDICTS) as Verdict[]).map((verdict) => (
              <Choice
                key={verdict}
                verdict={verdict}
                checked={fields.verdict === verdict}
                onChoose={() => set({ verdict })}
              />
            ))}
          </div>
          {problemAt(sending.sent, 'verdict') ? (
            <p className="text-sm font-medium text-danger">{problemAt(sending.sent, 'verdict')}</p>
          ) : null}
        </fieldset>
        <TextArea
          id="verdict-reason"
          name="reason"
          label="Reason"
          hint="For readers and for the next reviewer."
          rows={4}
          value={fields.reason}
          error={problemAt(sending.sent, 'reason')}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <Lacking sentences={lacking} chosen={fields.verdict !== ''} />
      </BenchFormFrame>
    </Section>
  );
}

type ChoiceProps = { verdict: Verdict; checked: boolean; onChoose: () => void };

function Choice({ verdict, checked, onChoose }: ChoiceProps) {
  return (
    <label
      data-status={verdict}
      className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 rounded-md border border-edge px-3 py-2 has-checked:border-(--status) has-checked:bg-(--status-tint) has-checked:outline has-checked:outline-(--status)"
    >
      <input
        id={`verdict-${verdict}`}
        type="radio"
        name="verdict"
        value={verdict}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`verdict-${verdict}-word`}
        aria-describedby={`verdict-${verdict}-hint`}
        className="size-4"
      />
      <span id={`verdict-${verdict}-word`} className="flex items-center gap-1.5 font-medium">
        <StatusIcon status={verdict} />
        {VERDICTS[verdict]}
      </span>
      <span aria-hidden="true">
        <Key name={VERDICT_KEYS[verdict]} />
      </span>
      <span id={`verdict-${verdict}-hint`} className="col-start-2 text-sm text-soft">
        {VERDICT_HINTS[verdict]}
      </span>
    </label>
  );
}
