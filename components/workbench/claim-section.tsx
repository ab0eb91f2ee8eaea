'use client';

import { useBench } from '@/components/bench/bench';
import { useBenchForm } from '@/components/bench/bench-form';
import { useOpenedForm } from '@/components/drafting/use-opened-form';
import { focusSection, Section } from '@/components/shell/section';
import { Button } from '@/components/ui/button';
import { figureInWords } from '@/domain/claims/figure';
import { AskReached } from './ask-reached';
import { BenchMatches } from './bench-matches';
import { ClaimEditor } from './claim-editor';
import { claimEditOf, claimFieldsOf } from './claim-fields';

/** Statement, kind, topics and figure: to read, and for editors to change. */
export function ClaimSection() {
  const bench = useBench();
  const { dossier } = bench;
  const [opened, setOpened] = useOpenedForm('statement');
  const close = () => {
    setOpened(false);
    focusSection('claim');
  };
  const form = useBenchForm({
    name: 'statement',
    saved: claimFieldsOf(dossier),
    send: bench.actions.editClaim,
    inputOf: (on, fields, changed) => ({ ...on, ...claimEditOf(fields, changed) }),
    onSaved: () => {
      bench.announce('The claim is saved.');
      close();
    },
  });
  const mayEdit = bench.may('claim.edit') && !dossier.withdrawn;
  const editing = mayEdit && (opened || form.dirty);
  return (
    <Section
      id="claim"
      title="The claim"
      aside={
        mayEdit && !editing ? (
          <Button size="small" onClick={() => setOpened(true)}>
            Edit the claim
          </Button>
        ) : null
      }
    >
      {editing ? (
        <>
          <ClaimEditor form={form} onClose={form.dirty ? undefined : close} />
          <BenchMatches fields={form.fields} editing />
        </>
      ) : (
        <>
          <Facts />
          <AskReached />
          <BenchMatches fields={form.saved} editing={false} />
        </>
      )}
    </Section>
  );
}

function Facts() {
  const { dossier } = useBench();
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_1fr]">
      {dossier.figure ? (
        <>
          <dt className="text-soft">Figure</dt>
          <dd>{figureInWords(dossier.figure)}</dd>
        </>
      ) : null}
      <dt className="text-soft">Topics</dt>
      <dd>{dossier.topics.join(', ') || 'None'}</dd>
    </dl>
  );
}
