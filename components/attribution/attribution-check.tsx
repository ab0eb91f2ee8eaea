'use client';

import { useBench } from '@/components/bench/bench';
import type { CheckInput } from '@/components/bench/bench-actions';
import { BenchFormFrame, type BenchFormWords, useBenchForm } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import { useOpenedForm } from '@/components/drafting/use-opened-form';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { ATTRIBUTION_CHECKS, type AttributionCheck as Check } from '@/domain/claims/attribution';
import type { DeskAttribution } from '@/domain/reviews/dossier';

type Fields = { check: Check; note: string };

const CHECKS = Object.entries(ATTRIBUTION_CHECKS).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));

const WORDS: BenchFormWords<Fields> = {
  label: 'Did this source say it',
  submit: 'Save the check',
  verb: 'save',
  saved: 'The check is saved.',
  fields: { check: 'Check', note: 'Note' },
  inWords: (fields, name) => (name === 'check' ? ATTRIBUTION_CHECKS[fields.check] : fields.note),
};

/** Did this source really say it: apart from whether it is so, which only the verdict answers. */
export function AttributionCheck({ attribution }: { attribution: DeskAttribution }) {
  const { actions, announce, may, dossier } = useBench();
  const name = `check-${attribution.id}`;
  const [opened, setOpened] = useOpenedForm(name);
  const form = useBenchForm<Fields, CheckInput>({
    name,
    saved: { check: attribution.check, note: attribution.checkNote ?? '' },
    send: actions.checkAttribution,
    inputOf: (on, { check, note }) => ({
      ...on,
      attributionId: attribution.id,
      check,
      note: note.trim() === '' ? null : note.trim(),
    }),
    onSaved: () => {
      announce(WORDS.saved);
      setOpened(false);
      document.getElementById(`${name}-open`)?.focus();
    },
  });
  if (!may('attribution.check') || dossier.withdrawn) return null;
  if (!opened && !form.dirty) {
    return (
      <Button id={`${name}-open`} size="small" onClick={() => setOpened(true)}>
        Check<span className="sr-only"> whether {attribution.source.name} said it</span>
      </Button>
    );
  }
  return (
    <div className="mt-2 w-full rounded-md border border-line p-3">
      <BenchFormFrame form={form} words={WORDS} {...(form.dirty ? {} : { onClose: () => setOpened(false) })}>
        <SelectField
          id={`${name}-check`}
          name="check"
          label={`Did ${attribution.source.name} really say it?`}
          options={CHECKS}
          value={form.fields.check}
          error={problemAt(form.sending.sent, 'check')}
          onChange={(event) => form.set({ check: event.target.value as Check })}
        />
        <TextField
          id={`${name}-note`}
          name="note"
          label="How we know"
          optional
          value={form.fields.note}
          error={problemAt(form.sending.sent, 'note')}
          onChange={(event) => form.set({ note: event.target.value })}
        />
      </BenchFormFrame>
    </div>
  );
}
