import Link from 'next/link';
import { PickerBlocks } from '@/components/picking/picker-blocks';
import { StatusBadge } from '@/components/ui/status-badge';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { inLanguage } from '@/domain/shared/language';

type Props = {
  text: string;
  blocks: Block[];
  language: string;
  claims: readonly ClaimInArticle[];
  /** Where the words of a place are changed; null where they are not to be. */
  adjust: ((place: ClaimInArticle) => string) | null;
};

/** A revision's text with the claims where they stood in it, marked as they stand today. */
export function RevisionAsItStood({ text, blocks, language, claims, adjust }: Props) {
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(0,26rem)] lg:gap-14">
      <div
        {...inLanguage(language)}
        className="max-w-measure font-serif text-lg leading-relaxed wrap-break-word"
      >
        <PickerBlocks text={text} blocks={blocks} claims={claims} />
      </div>
      <section aria-labelledby="claims-then" className="grid content-start gap-3">
        <h2 id="claims-then" className="font-serif text-xl">
          Claims as they stood in it
        </h2>
        {claims.length === 0 ? <p className="text-soft">No claim stood in this text.</p> : null}
        <ol className="divide-y divide-line border-y border-line empty:hidden">
          {claims.map((place) => (
            <li key={place.occurrenceId} className="grid justify-items-start gap-1 py-3">
              <Link href={`/desk/claims/${place.number}`} className="wrap-break-word">
                {place.number}. {place.statement}
              </Link>
              <p {...inLanguage(language)} className="font-serif text-soft wrap-break-word">
                “{place.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}”
              </p>
              <p className="flex flex-wrap items-center gap-x-4 text-sm">
                <StatusBadge status={place.status} />
                {adjust === null ? null : (
                  <Link href={adjust(place)}>
                    Adjust the words<span className="sr-only"> of claim {place.number}</span>
                  </Link>
                )}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
