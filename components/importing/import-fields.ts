import type { ImportDraftView } from '@/domain/imports/draft';
import type { Part, Particulars } from '@/domain/imports/part';

/** What an editor makes of an import. Empty texts are fields left empty. */
export type ImportFields = {
  parts: Part[];
  outlet: string;
  publishedOn: string;
  byline: string;
  canonicalUrl: string;
  language: string;
  summary: string;
};

export function importFields({ parts, particulars }: ImportDraftView): ImportFields {
  const { outlet, publishedOn, byline, canonicalUrl, language, summary } = particulars;
  return {
    parts,
    outlet: outlet ?? '',
    publishedOn: publishedOn ?? '',
    byline: byline ?? '',
    canonicalUrl: canonicalUrl ?? '',
    language: language ?? 'en',
    summary: summary ?? '',
  };
}

/** The particulars to keep: what was typed over what was read. */
export function particularsOf({ particulars }: ImportDraftView, fields: ImportFields): Particulars {
  const { parts, ...typed } = fields;
  const headline = parts.find(({ kind, kept }) => kept && kind === 'headline')?.words ?? null;
  return { ...particulars, ...typed, headline };
}
