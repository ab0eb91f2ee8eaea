'use client';

import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useBench } from '@/components/bench/bench';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { DeskArticle, Dossier } from '@/domain/reviews/dossier';
import { LitText } from './lit-block';
import { litText } from './lit-text';

type Spot = { article: number; place: number };

/** The text on one side of the workbench, standing at the claim's words; walks through all its places. */
export function ArticlePane({ dossier, query }: { dossier: Dossier; query: string }) {
  const { articles, number } = dossier;
  const spots = useMemo(() => spotsOf(articles), [articles]);
  const [at, setAt] = useState(0);
  const spot = spots[Math.min(at, spots.length - 1)];
  const article = articles[spot?.article ?? 0];
  if (article === undefined || spot === undefined) {
    return <Empty title="This claim stands in no article">An editor can place it in a text.</Empty>;
  }
  const go = (by: number) => setAt((index) => (index + by + spots.length) % spots.length);
  return (
    <section aria-label="The claim in the text" className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)] gap-2">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
          <p aria-live="polite">
            {spots.length === 1
              ? 'Stands in one place'
              : `Place ${spots.indexOf(spot) + 1} of ${spots.length}`}
            <span className="text-soft">
              , {article.outlet}, revision {article.revision.number}
              {article.status === 'published' ? '' : `, ${article.status}`}
            </span>
          </p>
          {spots.length > 1 ? (
            <div className="flex gap-2">
              <Button size="small" onClick={() => go(-1)}>
                Previous place
              </Button>
              <Button size="small" data-press="place" onClick={() => go(1)}>
                Next place
              </Button>
            </div>
          ) : null}
        </div>
        <PlaceLinks number={number} article={article} place={article.places[spot.place]?.id} />
      </div>
      <Text key={article.id} article={article} place={spot.place} number={number} query={query} />
    </section>
  );
}

/** To the picking page, where the words of this place are changed or the claim gets a further one. */
function PlaceLinks({
  number,
  article,
  place,
}: {
  number: number;
  article: DeskArticle;
  place: string | undefined;
}) {
  if (!useBench().may('claim.edit')) return null;
  const further = `/desk/articles/${article.slug}?place=${number}`;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {place === undefined ? null : <Link href={`${further}&occurrence=${place}`}>Adjust this place</Link>}
      <Link href={further}>Add a place</Link>
      {article.revision.number > 1 ? (
        <Link href={`/desk/articles/${article.slug}/revisions`}>In earlier texts</Link>
      ) : null}
    </p>
  );
}

/** A box that scrolls takes the focus, so that the arrow keys can move it. */
const SCROLLS_BY_KEYS = { tabIndex: 0 };

type TextProps = { article: DeskArticle; place: number; number: number; query: string };

function Text({ article, place, number, query }: TextProps) {
  const box = useRef<HTMLElement>(null);
  const blocks = useMemo(() => litText(article), [article]);
  useEffect(() => {
    const pane = box.current;
    const words = pane?.querySelector<HTMLElement>(`[data-opens="${place}"]`);
    // The pane alone scrolls: the page stays where the person is working.
    if (pane && words) pane.scrollTop += topIn(pane, words) - pane.clientHeight / 3;
  }, [place]);
  return (
    <section
      ref={box}
      {...SCROLLS_BY_KEYS}
      aria-label={article.headline}
      className="max-h-[42vh] overflow-y-auto rounded-md border border-line bg-raised p-4 lg:max-h-none lg:p-6"
    >
      <LitText blocks={blocks} place={place} />
      <Others article={article} number={number} query={query} />
    </section>
  );
}

function Others({ article, query }: Omit<TextProps, 'place'>) {
  // One that stands in several places is named once.
  const others = [...new Map(article.others.map((other) => [other.number, other])).values()];
  if (others.length === 0) return null;
  return (
    <details className="mt-6 border-t border-line pt-3 text-sm">
      <summary className="font-medium">Other claims in this article ({others.length})</summary>
      <ol className="mt-2 grid gap-1">
        {others.map(({ number, statement }) => (
          <li key={number}>
            <a href={`/desk/claims/${number}${query}`}>
              {number}. {statement}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function spotsOf(articles: readonly DeskArticle[]): Spot[] {
  return articles.flatMap(({ places }, article) => places.map((_, place) => ({ article, place })));
}

function topIn(pane: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
}
