'use client';

import { useState } from 'react';
import { PickedWords } from '@/components/picking/picked-words';
import { PickingHelp } from '@/components/picking/picking-help';
import { TextPicker } from '@/components/picking/text-picker';
import { usePicking } from '@/components/picking/use-picking';
import { Notice } from '@/components/ui/notice';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { AuthoringActions } from './authoring-actions';
import { ClaimsHere } from './claims-here';
import { NewClaimForm } from './new-claim-form';
import { type PlacedClaim, PlaceForm } from './place-form';

type Props = {
  article: DeskArticleView;
  claims: ClaimInArticle[];
  /** A claim to place on picked words; null to make new claims. */
  placing: PlacedClaim | null;
  /** May this person make claims; a reviewer reads and follows the links only. */
  editing: boolean;
  actions: AuthoringActions;
};

type Doing = { number: number; what: string };

/** The text of an article on one side, what is done with picked words on the other. */
export function PickingDesk({ article, claims, placing, editing, actions }: Props) {
  const { revision, language, id: articleId } = article;
  const picking = usePicking(revision.text);
  const [done, setDone] = useState<Doing | null>(null);
  const place = { articleId, revisionId: revision.id, fragments: picking.fragments };
  const take = () =>
    document
      .querySelector<HTMLElement>(placing ? '#place-claim [type=submit]' : '#new-claim-statement')
      ?.focus();
  const here = picking.caret === null ? [] : claimsAt(claims, picking.caret);
  const finish = (number: number, what: string) => {
    picking.clear();
    setDone({ number, what });
    document.getElementById('article-text')?.focus();
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(22rem,30rem)] lg:gap-14">
      <TextPicker
        text={revision.text}
        blocks={revision.blocks}
        language={language}
        marks={claims}
        pieces={picking.pieces}
        selected={picking.selected}
        onPoint={picking.point}
        onTake={take}
        onAdd={picking.add}
      />
      <aside className="grid content-start gap-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pl-1">
        {editing ? (
          <>
            <h2 className="text-lg font-semibold">{titleOf(placing)}</h2>
            <PickingHelp take={placing ? 'goes to the button' : 'goes to the form'} />
            <Done done={done} />
            <PickedWords text={revision.text} picking={picking} />
            {placing ? (
              <PlaceForm
                claim={placing}
                place={place}
                actions={actions}
                onPlaced={() => finish(placing.number, 'stands on these words now')}
                onRemoved={() => finish(placing.number, 'no longer stands there')}
              />
            ) : (
              <NewClaimForm
                slug={article.slug}
                place={place}
                words={picking.words}
                actions={actions}
                onCreated={(number) => finish(number, 'was added')}
                onPlaced={(number) => finish(number, 'stands on these words now')}
              />
            )}
          </>
        ) : (
          <p id="picking-help" className="text-soft">
            Put the caret on a marked passage to see the claims that stand there.
          </p>
        )}
        <ClaimsHere claims={here} />
      </aside>
    </div>
  );
}

function titleOf(placing: PlacedClaim | null): string {
  if (placing === null) return 'New claim';
  return placing.occurrenceId === null ? 'Add a place' : 'Adjust the place';
}

/** What was done last, with the way to the workbench. */
function Done({ done }: { done: Doing | null }) {
  if (done === null) return null;
  return (
    <Notice tone="success" title={`Claim ${done.number} ${done.what}.`}>
      <a href={`/desk/claims/${done.number}`}>Open claim {done.number} on the workbench</a>
    </Notice>
  );
}

function claimsAt(claims: ClaimInArticle[], caret: number): ClaimInArticle[] {
  return claims.filter(({ spans }) => spans.some(({ start, end }) => start <= caret && caret <= end));
}
