import type { z } from 'zod';
import { newsroom } from '@/domain/accounts/queries';
import { siteUrl } from '@/domain/accounts/settings';
import type { TextOrigin } from '@/domain/articles/origin';
import type { Network } from '../fetch/connection';
import type { FetchStage } from '../fetch/progress';
import type { startImportInput } from '../input';
import type { Reading } from '../part';
import { looksLikePage } from '../pasted-form';
import { readAddress } from '../reading/read-address';
import { readApart } from '../reading/read-apart';

export type SourceInput = z.output<typeof startImportInput>;

/** For the person who waits; `network` is the test's. */
export type ReadingOptions = {
  onStage?: (stage: FetchStage) => void;
  signal?: AbortSignal;
  network?: Network;
};

export type SourceReading =
  | { ok: true; origin: TextOrigin; url: string | null; fetchedFrom: string | null; reading: Reading }
  /** `field` is the input to put right. */
  | { ok: false; field: string; message: string };

/** Reads what a person brings, outside any transaction: a page may take ten seconds to come. */
export function readSource(input: SourceInput, options: ReadingOptions): Promise<SourceReading> {
  if (input.way === 'address') return fromAddress(input, options);
  options.onStage?.({ stage: 'reading' });
  return input.way === 'file' ? fromFile(input) : fromPaste(input);
}

async function fromAddress(
  { address, overrideReason }: Extract<SourceInput, { way: 'address' }>,
  options: ReadingOptions,
): Promise<SourceReading> {
  const { importHosts } = await newsroom();
  const read = await readAddress(address, {
    ...options,
    ownHosts: importHosts,
    newsroomUrl: siteUrl(),
    overrideReason,
  });
  if (!read.ok)
    return { ok: false, field: read.rule === 'robots' ? 'overrideReason' : 'address', message: read.message };
  if (!read.changed) throw new Error('nothing was known of this page, and yet it was not changed');
  return { ok: true, origin: 'address', url: address, fetchedFrom: read.fetchedFrom, reading: read.reading };
}

const ORIGINS = {
  html: 'html',
  markdown: 'markdown',
  docx: 'docx',
  pdf: 'pdf',
  odt: 'odt',
  rtf: 'rtf',
  plain: 'paste',
} as const;

async function fromFile({ file }: Extract<SourceInput, { way: 'file' }>): Promise<SourceReading> {
  const read = await readApart({ ...file, url: null });
  if (!read.ok) return { ok: false, field: 'file', message: read.message };
  return { ok: true, origin: ORIGINS[read.kind], url: null, fetchedFrom: null, reading: read.reading };
}

/** The source code of a page counts as the page. */
const TYPES = { plain: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const;

async function fromPaste({ text, as }: Extract<SourceInput, { way: 'paste' }>): Promise<SourceReading> {
  const mediaType = `${TYPES[looksLikePage(text) ? 'html' : as]}; charset=utf-8`;
  const read = await readApart({ name: '', mediaType, bytes: Buffer.from(text), url: null });
  if (!read.ok) return { ok: false, field: 'text', message: read.message };
  return { ok: true, origin: ORIGINS[read.kind], url: null, fetchedFrom: null, reading: read.reading };
}
