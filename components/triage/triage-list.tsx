'use client';

import { useEffect, useRef } from 'react';
import type { TriageItem } from '@/domain/revisions/triage';
import { STATE_WORDS } from './triage-words';

type Props = {
  items: readonly TriageItem[];
  /** The occurrence in hand. */
  at: string | null;
  /** Say of which article each is: the list goes over several. */
  articles: boolean;
  onGo: (occurrenceId: string) => void;
};

/** Everything that waits, the most doubtful first; one of them is in hand. */
export function TriageList({ items, at, articles, onGo }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const inHand = at === null ? null : box.current?.querySelector<HTMLElement>('[aria-current]');
    if (box.current && inHand) keepInView(box.current, inHand);
  }, [at]);
  return (
    <nav
      ref={box}
      aria-labelledby="triage-list"
      className="relative grid content-start gap-2 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
    >
      <h2 id="triage-list" className="text-sm font-medium text-soft">
        The most doubtful first
      </h2>
      <ol className="divide-y divide-line border-y border-line">
        {items.map(({ occurrenceId, claim, article, state }) => (
          <li key={occurrenceId}>
            <button
              type="button"
              aria-current={occurrenceId === at ? 'true' : undefined}
              onClick={() => onGo(occurrenceId)}
              className="grid w-full gap-0.5 border-l-2 border-transparent py-2 pr-2 pl-3 text-left text-sm hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-raised"
            >
              <span className="font-medium">
                {STATE_WORDS[state]} <span className="font-normal text-soft">claim {claim.number}</span>
              </span>
              <span className="line-clamp-2 font-serif">{claim.statement}</span>
              {articles ? <span className="line-clamp-1 text-soft">{article.headline}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The list alone scrolls: the page stays where the person is working. */
function keepInView(box: HTMLElement, item: HTMLElement): void {
  const above = item.offsetTop - box.scrollTop;
  const below = above + item.offsetHeight - box.clientHeight;
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}
