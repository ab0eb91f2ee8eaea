import { pastedParts } from '@/domain/articles/paste';
import { NO_PARTICULARS, type Part, type Reading } from '../../part';
import { withoutRepeats } from '../page/duplicates';

/** Plain text by the rules of a paste (domain/articles/paste.ts), with what stands there twice left out. */
export function readPlain(text: string): Reading {
  const mended = text.replace(/[\0\p{Cs}]/gu, '').normalize('NFC');
  const parts = withoutRepeats(pastedParts(mended).map((part): Part => ({ ...part, kept: true })));
  const headline = parts.find(({ kind }) => kind === 'headline')?.words ?? null;
  return { parts, particulars: { ...NO_PARTICULARS, headline }, warnings: [] };
}

/** How many blocks of a pasted text say again what stands before them, and would be left out by readPlain(). */
export function repeatsIn(text: string): number {
  return readPlain(text).parts.filter(({ why }) => why === 'repeat').length;
}
