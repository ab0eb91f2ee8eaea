'use client';

import { memo, useMemo } from 'react';
import { PastePreview } from '@/components/authoring/paste-preview';
import { RevisionDiff } from '@/components/revision/revision-diff';
import type { DeskArticleView } from '@/domain/articles/desk';
import { parsePaste } from '@/domain/articles/paste';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { CarriedSummary } from './carried-summary';
import { deskClaims } from './desk-claims';
import type { PreviewText } from './revising-actions';
import { useCarriedPreview } from './use-carried-preview';

type Props = {
  article: DeskArticleView;
  claims: readonly ClaimInArticle[];
  text: string;
  preview: PreviewText;
};

/** What saving the text would do: to the claims, to the words, and how it will be read. */
export const RevisePreview = memo(function RevisePreview({ article, claims, text, preview }: Props) {
  const parsed = useMemo(() => parsePaste(text), [text]);
  return (
    <div className="grid min-w-0 content-start gap-6 border-line lg:border-l lg:pl-10">
      {parsed.ok ? (
        <Changes article={article} claims={claims} next={parsed} preview={preview} />
      ) : (
        <p className="text-danger">{parsed.message}</p>
      )}
      <details>
        <summary className="font-medium">How it will be read, block by block</summary>
        <div className="mt-3">
          <PastePreview text={text} />
        </div>
      </details>
    </div>
  );
});

type ChangesProps = Omit<Props, 'text'> & { next: Extract<ReturnType<typeof parsePaste>, { ok: true }> };

function Changes({ article, claims, next, preview }: ChangesProps) {
  const { revision, language } = article;
  const { answered, failed } = useCarriedPreview(article, next, preview);
  if (failed)
    return <p className="text-danger">What it does to the claims could not be found out. Saving works.</p>;
  if (answered === null) return <p role="status">Looking at what it does to the claims …</p>;
  const { text, blocks, found } = answered;
  const present = {
    label: `Revision ${revision.number}`,
    text: revision.text,
    blocks: revision.blocks,
    marks: claims.map(({ number, spans }) => ({ id: number, spans })),
  };
  return (
    <>
      <CarriedSummary preview={found} />
      <section aria-labelledby="changes-title" className="grid min-w-0 gap-3">
        <h2 id="changes-title" className="font-serif text-xl">
          What changes
        </h2>
        <RevisionDiff
          before={present}
          after={{ label: 'Your text', text, blocks, marks: found.marks }}
          claims={deskClaims(claims)}
          language={language}
        />
      </section>
    </>
  );
}
