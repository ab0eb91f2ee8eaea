'use client';

import { useState } from 'react';
import { useBench } from '@/components/bench/bench';
import type { EvidenceInput } from '@/components/bench/bench-actions';
import { useBenchForm } from '@/components/bench/bench-form';
import { useFocusOnOpen } from '@/components/drafting/use-opened-form';
import { focusSection, Section } from '@/components/shell/section';
import { Button } from '@/components/ui/button';
import { EVIDENCE_STANCES } from '@/domain/claims/evidence';
import { EMPTY_EVIDENCE, type EvidenceFields, evidenceInputOf } from './evidence-fields';
import { EvidenceForm } from './evidence-form';
import { EvidenceItem } from './evidence-item';
import { EVIDENCE_WORDS } from './evidence-words';

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

/** What bears on the claim: to read, to add to, and for editors to take back. */
export function EvidenceSection({ open, onOpenChange }: Props) {
  const bench = useBench();
  const { dossier, actions } = bench;
  const [file, setFile] = useState<File | null>(null);
  useFocusOnOpen('evidence', open);
  const close = () => {
    onOpenChange(false);
    focusSection('evidence-section');
  };
  const form = useBenchForm<EvidenceFields, EvidenceInput>({
    name: 'evidence',
    saved: EMPTY_EVIDENCE,
    send: actions.addEvidence,
    inputOf: (on, fields) => evidenceInputOf(on, fields, file),
    onSaved: () => {
      bench.announce(EVIDENCE_WORDS.saved);
      setFile(null);
      close();
    },
  });
  const mayAdd = bench.may('evidence.add') && !dossier.withdrawn;
  const adding = mayAdd && (open || form.dirty);
  return (
    <Section
      id="evidence-section"
      title="Evidence"
      count={dossier.evidence.length}
      aside={
        mayAdd && !adding ? (
          <Button size="small" aria-keyshortcuts="e" onClick={() => onOpenChange(true)}>
            Add evidence
          </Button>
        ) : null
      }
    >
      {dossier.evidence.length === 0 ? <p className="text-soft">Nothing yet bears on this claim.</p> : null}
      <ul className="grid gap-4">
        {dossier.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} stance={EVIDENCE_STANCES[evidence.stance]} />
        ))}
      </ul>
      {adding ? <EvidenceForm form={form} onFile={setFile} onClose={form.dirty ? undefined : close} /> : null}
    </Section>
  );
}
