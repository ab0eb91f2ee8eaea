'use client';

import Link from 'next/link';
import { useBench } from '@/components/bench/bench';
import { SmallWrite } from '@/components/bench/small-write';
import { Notice } from '@/components/ui/notice';
import { StatusBadge } from '@/components/ui/status-badge';
import { CLAIM_KINDS } from '@/domain/claims/claim';
import { riskSentence } from '@/domain/claims/standing/risk';
import { WithdrawClaim } from './withdraw-claim';

/** What the claim says and where it stands, with what can be done to it as a whole. */
export function ClaimHead() {
  const { dossier } = useBench();
  const shown = !dossier.withdrawn && dossier.articles.some(({ status }) => status === 'published');
  const reasons = dossier.riskReasons.map(riskSentence).filter((sentence) => sentence !== null);
  return (
    <header className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <StatusBadge status={dossier.status} />
        <span>Claim {dossier.number}</span>
        <span>{CLAIM_KINDS[dossier.kind]}</span>
        {shown ? <a href={`/claims/${dossier.number}`}>Reader page</a> : null}
      </p>
      <h1 id="statement-title" tabIndex={-1} className="font-serif text-2xl leading-snug font-semibold">
        {dossier.statement}
      </h1>
      {reasons.length > 0 ? <p className="text-sm text-soft">{reasons.join(' ')}</p> : null}
      <PlaceInDoubt />
      {dossier.withdrawn ? (
        <Notice title="This claim was withdrawn">
          <p>It is not shown to readers and cannot be changed. Its record stays.</p>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Assignment />
        <EditorActions />
      </div>
    </header>
  );
}

/** Where the words of the claim changed and nobody has said yet that it still stands on them. */
function PlaceInDoubt() {
  const { dossier } = useBench();
  const doubts = dossier.articles.flatMap(({ slug, headline, places }) =>
    places.flatMap(({ id, doubt }) => (doubt === null ? [] : [{ id, slug, headline, doubt }])),
  );
  if (doubts.length === 0 || dossier.withdrawn) return null;
  return (
    <Notice title="Its words changed">
      <p>
        {dossier.status === 'stale'
          ? 'The verdict is in suspense until'
          : 'It is not sure where it stands until'}{' '}
        an editor says whether the claim still stands on these words.
      </p>
      <ul className="mt-1 grid gap-1">
        {doubts.map(({ id, slug, headline, doubt }) => (
          <li key={id}>
            {doubt} <Link href={`/desk/articles/${slug}/triage`}>Triage of “{headline}”</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Assignment() {
  const { dossier, actor, actions, may } = useBench();
  const { assignee } = dossier;
  if (dossier.withdrawn || !may('claim.assign')) return null;
  if (assignee?.id === actor.id) {
    return (
      <SmallWrite
        send={actions.assign}
        more={{ assigneeId: null }}
        words="Give back"
        done="The claim is given back."
        press="take"
      />
    );
  }
  return (
    <>
      {assignee ? <span className="text-sm text-soft">With {assignee.name}</span> : null}
      <SmallWrite
        send={actions.assign}
        more={{ assigneeId: actor.id }}
        words={assignee ? 'Take over' : 'Take'}
        done="The claim is yours."
        press="take"
      />
    </>
  );
}

function EditorActions() {
  const { dossier, actions, may } = useBench();
  if (!dossier.withdrawn) {
    return (
      <>
        <Undo />
        {may('claim.edit') ? <WithdrawClaim /> : null}
      </>
    );
  }
  if (!may('claim.edit')) return null;
  return (
    <SmallWrite
      send={actions.restoreClaim}
      more={{}}
      words="Bring the claim back"
      done="The claim is back."
    />
  );
}

/** An editor may undo anybody's last step, a reviewer one of their own. */
function Undo() {
  const { dossier, actor, actions, may } = useBench();
  const own = dossier.history[0]?.actor === actor.name;
  if (dossier.undo === null || !(may('claim.edit') || own)) return null;
  return (
    <>
      <SmallWrite
        send={actions.undo}
        more={{}}
        words="Undo last edit"
        done="The last edit is undone."
        press="undo"
      />
      <span className="text-sm text-soft">Takes back {dossier.undo}</span>
    </>
  );
}
