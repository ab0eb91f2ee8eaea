import type { BenchFormWords } from '@/components/bench/bench-form';
import type { EvidenceFields } from './evidence-fields';

export const EVIDENCE_WORDS: BenchFormWords<EvidenceFields> = {
  label: 'Add evidence',
  submit: 'Add the evidence',
  verb: 'add it',
  saved: 'The evidence is added.',
  fields: {
    stance: 'What it does',
    title: 'Title',
    url: 'Link',
    quotedPassage: 'Quoted passage',
    locator: 'Where in it',
    note: 'Note',
    archivedUrl: 'Archived copy',
    capturedOn: 'Captured on',
  },
  inWords: (fields, name) => fields[name],
};
