import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import type { ImportDraftView } from '@/domain/imports/draft';

const ORIGINS: Record<ImportDraftView['origin'], string> = {
  paste: 'a paste',
  html: 'a page',
  markdown: 'Markdown',
  docx: 'a Word document',
  pdf: 'a PDF',
  odt: 'an OpenDocument text',
  rtf: 'an RTF document',
  address: 'the web',
  edited: 'the desk',
};

/** What came in, from where, and what to look at before saving. */
export function ImportHead({ draft }: { draft: ImportDraftView }) {
  const { fetchedFrom, origin, warnings, article } = draft;
  return (
    <header className="grid gap-3 border-b border-line pb-5">
      <Link href="/desk/articles/new">Another way in</Link>
      <PageHeading>{article === null ? 'New article' : 'New revision'}</PageHeading>
      <p className="min-w-0 text-soft break-words">
        {fetchedFrom === null ? (
          `Read from ${ORIGINS[origin]}.`
        ) : (
          <>
            Read from{' '}
            <a href={fetchedFrom} target="_blank" rel="noreferrer noopener nofollow">
              {fetchedFrom}
            </a>{' '}
            (opens in a new tab).
          </>
        )}{' '}
        Nothing is saved as an article yet.
      </p>
      {warnings.length > 0 ? (
        <Notice title="Look at these first">
          <ul className="list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warning} className="break-words">
                {warning}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </header>
  );
}
