'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import type { ClaimEdit } from '@/components/bench/bench-actions';
import { BenchFormFrame, type BenchFormWords, useBenchForm } from '@/components/bench/bench-form';
import { problemAt } from '@/components/drafting/sent';
import { useOpenedForm } from '@/components/drafting/use-opened-form';
import { focusSection, Section } from '@/components/shell/section';
import { Button } from '@/components/ui/button';
import {
  type AttributionFields,
  attributionInWords,
  fieldsOfAttribution,
  inputOfAttribution,
} from './attribution-fields';
import { AttributionList } from './attribution-list';
import { AttributionReading } from './attribution-reading';
import { NewSource } from './new-source';

type Fields = { attributions: AttributionFields[] };

const WORDS: BenchFormWords<Fields> = {
  label: 'Edit who said it',
  submit: 'Save who said it',
  verb: 'save',
  saved: 'Who said it is saved.',
  fields: { attributions: 'Who said it' },
  inWords: ({ attributions }) => attributions.map((row) => attributionInWords(attributions, row)).join('\n'),
};

/** Who said it and through whom. */
export function AttributionSection() {
  const bench = useBench();
  const { dossier, actions } = bench;
  const [opened, setOpened] = useOpenedForm('attributions');
  const [wanted, want] = useState<{ rowId: string; name: string } | null>(null);
  const close = () => {
    setOpened(false);
    focusSection('sources');
  };
  const form = useBenchForm<Fields, ClaimEdit>({
    name: 'attributions',
    saved: { attributions: dossier.attributions.map(fieldsOfAttribution) },
    send: actions.editClaim,
    inputOf: (on, { attributions }) => ({ ...on, attributions: attributions.map(inputOfAttribution) }),
    onSaved: () => {
      bench.announce(WORDS.saved);
      close();
    },
  });
  const mayEdit = bench.may('claim.edit') && !dossier.withdrawn;
  const editing = mayEdit && (opened || form.dirty);
  const rows = form.fields.attributions;
  return (
    <Section
      id="sources"
      title="Who said it"
      count={dossier.attributions.length}
      aside={
        mayEdit && !editing ? (
          <Button size="small" onClick={() => setOpened(true)}>
            Edit who said it
          </Button>
        ) : null
      }
    >
      {editing ? (
        <BenchFormFrame form={form} words={WORDS} {...(form.dirty ? {} : { onClose: close })}>
          <AttributionList
            id="attributions-attributions"
            rows={rows}
            onChange={(attributions) => form.set({ attributions })}
            find={actions.findSources}
            problem={(field) => problemAt(form.sending.sent, `attributions.${field}`)}
            onCreate={(rowId, name) => want({ rowId, name })}
          />
        </BenchFormFrame>
      ) : (
        <AttributionReading attributions={dossier.attributions} />
      )}
      {wanted ? (
        <NewSource
          name={wanted.name}
          create={actions.createSource}
          onClose={() => want(null)}
          onCreated={(source) => {
            form.set({
              attributions: rows.map((row) => (row.id === wanted.rowId ? { ...row, source } : row)),
            });
            want(null);
          }}
        />
      ) : null}
    </Section>
  );
}
