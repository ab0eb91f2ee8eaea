'use client';

import { useEffect, useMemo, useState } from 'react';
import { Answer } from '@/components/drafting/form-frame';
import { useRelationLeft } from '@/components/match/use-relation-left';
import { usePicking } from '@/components/picking/use-picking';
import { ShortcutList } from '@/components/shell/shortcut-list';
import type { Shortcut } from '@/components/shell/shortcuts';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import { Notice } from '@/components/ui/notice';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { coverageInWords } from '@/domain/suggestions/desk/covered';
import type { SuggestionDesk as Desk, DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { PickingText } from './changing/picking-text';
import { SuggestionForm } from './changing/suggestion-form';
import type { Done } from './deciding/decided-steps';
import { MatchesAtHand } from './deciding/matches-at-hand';
import { PutAside } from './deciding/put-aside';
import { SamePeople } from './deciding/same-person';
import type { Placed, SuggestionActions } from './deciding/suggestion-actions';
import { useDecisions } from './deciding/use-decisions';
import { NothingLeft } from './nothing-left';
import { SuggestionList } from './suggestion-list';
import { SuggestionText } from './walking/suggestion-text';
import { TextSteps } from './walking/text-steps';
import { useSuggestionWalk } from './walking/use-suggestion-walk';

type Props = {
  article: DeskArticleView;
  claims: ClaimInArticle[];
  desk: Desk;
  /** May this person decide; a reviewer looks only. */
  deciding: boolean;
  actions: SuggestionActions;
};

/** What is proposed for an article: the words in the text on one side, the list on the other, best first. */
export function SuggestionDesk({ article, claims, desk, deciding, actions }: Props) {
  const { id: articleId, revision } = article;
  const text = useMemo(() => ({ articleId, revisionId: revision.id }), [articleId, revision.id]);
  const [said, say] = useState('');
  const [opened, setChanging] = useState<string | null>(null);
  const [into, setInto] = useState<'field' | 'form'>('field');
  const [listOpen, setListOpen] = useState(false);
  const picking = usePicking(revision.text);
  const fetchMore = (fingerprints: string[]) =>
    actions.further({ slug: article.slug, revisionId: revision.id, fingerprints });
  const walk = useSuggestionWalk(desk, fetchMore, say);
  const decisions = useDecisions(text, actions, walk, say);
  const relationLeft = useRelationLeft(actions, say);
  const { atHand } = walk;
  // A form closes with its suggestion, which a colleague may have decided about.
  const changing = opened !== null && opened === atHand?.fingerprint ? opened : null;
  // Until scripts run, each row is in the tab order.
  const [roving, setRoving] = useState(false);
  useEffect(() => setRoving(true), []);

  const open = ({ fingerprint, draft }: DeskSuggestion, into: 'field' | 'form') => {
    picking.put(draft.fragments);
    setChanging(fingerprint);
    setInto(into);
  };
  const change = (one: DeskSuggestion) => open(one, 'field');
  const accept = (one: DeskSuggestion) => {
    if (one.draft.ready) decisions.accept(one);
    else {
      // A second quick press of the key must not be typed into a field.
      open(one, 'form');
      say('Something has to be settled before it can be accepted.');
    }
  };
  // A form that is open stays: walking away would throw away what is written in it.
  const go = (step: (by: number) => void, by: number) => {
    if (changing === null) step(by);
  };
  const onHand = (act: (one: DeskSuggestion) => void) => () => {
    if (atHand !== null && changing === null) act(atHand);
  };
  const shortcuts: Shortcut[] = [
    { keys: ['j', 'ArrowDown'], does: 'Next in the list', run: () => go(walk.inList, 1) },
    { keys: ['k', 'ArrowUp'], does: 'Previous in the list', run: () => go(walk.inList, -1) },
    { keys: ['n'], does: 'Next in the text without a claim', run: () => go(walk.inText, 1) },
    { keys: ['p'], does: 'Previous in the text without a claim', run: () => go(walk.inText, -1) },
    ...(deciding
      ? [
          {
            keys: ['y'],
            does: 'Accept as it is (Enter on the list does so too)',
            run: onHand(accept),
            once: true,
          },
          { keys: ['e'], does: 'Change and accept', run: onHand(change), once: true },
          { keys: ['x'], does: 'Dismiss', run: onHand(decisions.dismiss), once: true },
          {
            keys: ['u'],
            does: 'Undo what was done last',
            run: () => changing === null && decisions.undo(),
            once: true,
          },
        ]
      : []),
    { keys: ['?'], does: 'Show this list', run: () => setListOpen(true) },
  ];
  useShortcuts(shortcuts);

  const done = (one: DeskSuggestion, what: Done) => {
    setChanging(null);
    decisions.done(one, what);
  };
  const placed = (one: DeskSuggestion) => (claim: Placed) => done(one, { kind: 'placed', claim });
  const below = (one: DeskSuggestion) => {
    const on = { ...text, fingerprint: one.fingerprint };
    if (changing !== one.fingerprint) {
      return (
        <MatchesAtHand
          suggestion={one}
          on={on}
          actions={actions}
          deciding={deciding}
          onPlaced={placed(one)}
          onRelate={() => change(one)}
        />
      );
    }
    return (
      <SuggestionForm
        suggestion={one}
        on={on}
        text={{ words: revision.text, language: article.language }}
        picking={picking}
        focus={into}
        actions={actions}
        onAccepted={(claim, planned, written) => {
          done(one, { kind: 'accepted', claim });
          relationLeft.begin(claim, planned, written);
        }}
        onPlaced={placed(one)}
        onClose={() => {
          setChanging(null);
          walk.take(one.fingerprint);
        }}
      />
    );
  };

  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(26rem,38rem)] lg:gap-8">
      <div className="min-w-0 lg:sticky lg:top-4 lg:grid lg:h-[calc(100vh-2rem)]">
        {changing === null ? (
          <SuggestionText
            headline={article.headline}
            language={article.language}
            text={revision.text}
            blocks={revision.blocks}
            claims={claims}
            suggestions={walk.all}
            atHand={atHand?.fingerprint ?? null}
            onPoint={walk.choose}
          />
        ) : (
          <PickingText
            article={article}
            claims={claims}
            picking={picking}
            onTaken={() => document.getElementById('suggestion-statement')?.focus()}
          />
        )}
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 id="suggestions-title" tabIndex={-1} className="text-lg font-semibold">
            {coverageInWords(desk.coverage)}
          </h2>
          <ShortcutList lines={shortcuts} open={listOpen} onOpenChange={setListOpen} />
        </div>
        <TextSteps walk={walk} onStep={(by) => changing === null && walk.inText(by, { atOnce: true })} />
        <Said decisions={decisions} />
        {relationLeft.element}
        <SamePeople prompts={desk.samePeople} text={text} actions={actions} deciding={deciding} say={say} />
        {walk.all.length === 0 ? <NothingLeft slug={article.slug} of={desk.coverage.of} /> : null}
        <SuggestionList
          groups={desk.groups}
          further={walk.further}
          more={desk.more}
          atHand={atHand}
          roving={roving}
          pending={decisions.pending}
          changing={changing}
          onTake={(fingerprint) => {
            if (changing === null) walk.choose(fingerprint, { focus: false });
          }}
          decide={deciding ? { accept, change, dismiss: decisions.dismiss } : null}
          below={below}
        />
        <PutAside
          articleId={articleId}
          aside={desk.aside}
          bringBack={actions.bringBack}
          deciding={deciding}
          say={say}
        />
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
    </div>
  );
}

/** What was done last, with the way to the claim; or why nothing was. */
function Said({ decisions: { last, sent, pending, again } }: { decisions: ReturnType<typeof useDecisions> }) {
  if (sent !== null && !pending) {
    return sent.kind === 'conflict' ? (
      <Notice tone="danger" title={sent.message} />
    ) : (
      <Answer formId="suggestion" sent={sent} pending={pending} onAgain={again} />
    );
  }
  if (last === null) return null;
  return (
    <p className="rounded-md border border-line bg-notice-tint px-3 py-2 text-sm">
      {last.what.kind === 'dismissed' ? (
        <>Dismissed: “{last.statement}”</>
      ) : (
        <>
          <a href={`/desk/claims/${last.what.claim.number}`}>Claim {last.what.claim.number}</a>{' '}
          {last.what.kind === 'accepted' ? 'was added.' : `stands on these words now: “${last.statement}”`}
        </>
      )}{' '}
      <kbd>U</kbd> undoes it.
    </p>
  );
}
