'use client';

import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { SourceInput } from '@/components/bench/bench-actions';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt, type Send } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { SOURCE_KINDS, type SourceKind } from '@/domain/sources/source';
import type { ChosenSource } from './source-picker';

type Props = {
  name: string;
  create: Send<SourceInput, { id: string; slug: string }>;
  onCreated: (source: ChosenSource) => void;
  onClose: () => void;
};

const KINDS = Object.entries(SOURCE_KINDS)
  .filter(([kind]) => kind !== 'own_voice')
  .map(([value, label]) => ({ value, label }));

/** A source made where it is needed; the rest of what is known of it can be added on its own page later. */
export function NewSource({ name, create, onCreated, onClose }: Props) {
  const [fields, setFields] = useState({
    name,
    kind: 'person' as SourceKind,
    role: '',
    affiliation: '',
    description: '',
    justification: '',
  });
  const sending = useSending(create);
  const problem = (field: string) => problemAt(sending.sent, field);
  const text = (field: Exclude<keyof typeof fields, 'kind'>) => ({
    id: `new-source-${field}`,
    name: field,
    value: fields[field],
    error: problem(field),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [field]: event.target.value }),
  });
  const unnamed = fields.kind === 'unnamed';
  const submit = () =>
    sending.submit(inputOf(fields), ({ id, slug }) =>
      onCreated({
        id,
        slug,
        name: fields.name.trim(),
        kind: fields.kind,
        role: fields.role.trim() === '' ? null : fields.role.trim(),
      }),
    );
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 grid place-items-center bg-black/50 p-4"
    >
      <Modal className="max-h-full w-full max-w-lg overflow-auto rounded-lg border border-line bg-raised p-6 shadow-xl">
        <Dialog className="grid gap-4 outline-none">
          <Heading slot="title" className="font-serif text-2xl">
            New source
          </Heading>
          <FormFrame
            id="new-source"
            label="New source"
            pending={sending.pending}
            sent={sending.sent}
            onSend={submit}
            onAgain={sending.again}
            submit="Create the source"
            beside={<Button onClick={onClose}>Cancel</Button>}
          >
            <TextField
              label={unnamed ? 'Public description' : 'Name'}
              hint={unnamed ? 'What readers see: “two officials in Moscow”. Never a name.' : undefined}
              autoFocus
              {...text('name')}
            />
            <SelectField
              id="new-source-kind"
              name="kind"
              label="Kind"
              options={KINDS}
              value={fields.kind}
              error={problem('kind')}
              onChange={(event) => setFields({ ...fields, kind: event.target.value as SourceKind })}
            />
            {unnamed ? (
              <TextArea
                label="Why it is not named"
                hint="Your justification, shown to readers."
                {...text('justification')}
              />
            ) : (
              <div className="grid gap-4 sm:grid-cols-2">
                <TextField label="Role" optional {...text('role')} />
                <TextField label="Affiliation" optional {...text('affiliation')} />
              </div>
            )}
          </FormFrame>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function inputOf(fields: Record<keyof SourceInput, string> & { kind: SourceKind }): SourceInput {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    name: fields.name.trim(),
    kind: fields.kind,
    role: orNull(fields.role),
    affiliation: orNull(fields.affiliation),
    description: orNull(fields.description),
    justification: fields.kind === 'unnamed' ? orNull(fields.justification) : null,
  };
}
