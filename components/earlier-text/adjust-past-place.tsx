'use client';

import { Answer } from '@/components/drafting/form-frame';
import { useSending } from '@/components/drafting/use-sending';
import { WordsPanel } from '@/components/picking/words-panel';
import type { AdjustPastPlace } from '@/components/revising/revising-actions';
import { leaveFlash } from '@/components/shell/flash';
import { Notice } from '@/components/ui/notice';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { RevisionAsItStood } from '@/domain/revisions/revision';

type Props = {
  article: { id: string; slug: string; language: string };
  revision: Pick<RevisionAsItStood, 'id' | 'number' | 'text' | 'blocks' | 'claims'>;
  /** The place whose words are changed. */
  place: ClaimInArticle;
  adjust: AdjustPastPlace;
  navigate: (href: string) => void;
};

/** On which words of an earlier text a claim stood: adjusted, or split into pieces, as in the present text. */
export function AdjustPastPlaceForm({ article, revision, place, adjust, navigate }: Props) {
  const sending = useSending(adjust);
  const { sent, pending } = sending;
  const { id: articleId, slug, language } = article;
  const { id: revisionId, number, text, blocks, claims } = revision;
  const back = `/desk/articles/${slug}/revisions/${number}`;
  const { claimId, version, occurrenceId, spans } = place;
  const [only] = spans;
  const start = spans[0]?.start ?? 0;
  return (
    <section aria-labelledby="adjust-title" className="grid gap-4">
      <h2 id="adjust-title" className="font-serif text-2xl wrap-break-word">
        Claim {place.number}: {place.statement}
      </h2>
      <p className="max-w-measure text-soft">
        Where it stands in the present text stays as it is. The next new text carries the claim from the words
        that a person confirmed last, and these count among them.
      </p>
      <Answer formId="adjust" sent={sent} pending={pending} onAgain={sending.again} />
      {sent?.kind === 'conflict' ? (
        <Notice tone="danger" title="Somebody was first">
          {sent.message} What you picked is kept.
        </Notice>
      ) : null}
      <WordsPanel
        text={{ text, blocks, language }}
        marks={claims}
        start={
          only !== undefined && spans.length === 1
            ? { pieces: [], select: only }
            : { pieces: spans, select: { start, end: start } }
        }
        take="It stood on these words"
        pending={pending}
        onTake={(fragments) =>
          sending.submit({ claimId, version, occurrenceId, articleId, revisionId, fragments }, () => {
            const words = `Claim ${place.number} stood on these words in revision ${number}.`;
            leaveFlash({ number: null, words });
            navigate(back);
          })
        }
        onClose={() => navigate(back)}
      />
    </section>
  );
}
