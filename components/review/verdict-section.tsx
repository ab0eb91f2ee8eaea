'use client';

import { useBench } from '@/components/bench/bench';
import type { NewVersion, VerdictInput } from '@/components/bench/bench-actions';
import { BenchFormFrame, type BenchFormWords, useBenchForm } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import { Key } from '@/components/shell/key';
import { Section } from '@/components/shell/section';
import { TextArea } from '@/components/ui/field';
import { StatusIcon } from '@/components/ui/status-icon';
import { asksForSupport, whatIsLacking } from '@/domain/reviews/gate';
import { needsSecondPerson } from '@/domain/reviews/second-person';
import { VERDICTS, type Verdict } from '@/domain/reviews/verdict';
import { AskAColleague } from './ask-a-colleague';
import { Lacking } from './lacking';
import { StillHolds } from './still-holds';
import { SupportChoice } from './support-choice';
import { NO_VERDICT, type VerdictFields } from './verdict-fields';
import { VERDICT_HINTS, VERDICT_KEYS } from './verdict-keys';

const WORDS: BenchFormWords<VerdictFields> = {
  label: 'Give a verdict',
  submit: 'Give the verdict',
  verb: 'give it',
  saved: 'The verdict is given.',
  fields: { verdict: 'Verdict', reason: 'Reason', support: 'Support' },
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
    inputOf: (on, { verdict, reason, support }) => ({
      ...on,
      verdict: verdict as Verdict,
      reason: reason.trim(),
      support: support === '' ? null : support,
    }),
    onSaved: ({ next }, { verdict }) => {
      if (verdict !== '') onGiven(next, verdict);
    },
  });
}

type Props = {
  form: ReturnType<typeof useVerdictForm>;
  choose: (verdict: Verdict) => void;
  onStillHolds: () => void;
};

/** Is it so: the reviewer's answer, and what the gate still asks for before it can be given. */
export function VerdictSection({ form, choose, onStillHolds }: Props) {
  const { dossier, actor, may } = useBench();
  const { fields, set, sending } = form;
  if (!may('review.give') || dossier.withdrawn) return null;
  const second = needsSecondPerson(dossier.writers, actor.id);
  if (second !== null)
    return (
      <Section id="verdict-section" title="Verdict">
        <AskAColleague why={second} />
      </Section>
    );
  const { verdict, reason, support } = fields;
  const lacking =
    verdict === '' ? [] : whatIsLacking(verdict, dossier.gate, reason, support === '' ? null : support);
  return (
    <Section id="verdict-section" title="Verdict">
      {dossier.reviews.length > 0 ? (
        <p className="text-sm text-soft">
          A verdict stays in the record and is never undone. Giving another one supersedes it.
        </p>
      ) : null}
      <StillHolds onStillHolds={onStillHolds} />
      <BenchFormFrame form={form} words={WORDS}>
        <fieldset id="verdict-verdict" tabIndex={-1} className="grid gap-2">
          <legend className="mb-1 font-medium">Is it so?</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {(Object.keys(VERDICTS) as Verdict[]).map((one) => (
              <Choice key={one} verdict={one} checked={verdict === one} onChoose={() => choose(one)} />
            ))}
          </div>
          {problemAt(sending.sent, 'verdict') ? (
            <p className="text-sm font-medium text-danger">{problemAt(sending.sent, 'verdict')}</p>
          ) : null}
        </fieldset>
        {asksForSupport(verdict, dossier.gate) ? (
          <SupportChoice
            names={dossier.gate.ownWord}
            chosen={support}
            onChoose={(answer) => set({ support: answer })}
            error={problemAt(sending.sent, 'support')}
          />
        ) : null}
        <TextArea
          id="verdict-reason"
          name="reason"
          label="Reason"
          hint="For readers and for the next reviewer."
          rows={4}
          value={reason}
          error={problemAt(sending.sent, 'reason')}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <Lacking sentences={lacking} chosen={verdict !== ''} />
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
