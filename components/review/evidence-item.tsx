'use client';

import { useBench } from '@/components/bench/bench';
import { WithdrawForm } from '@/components/bench/withdraw-form';
import { instantInWords } from '@/components/drafting/instant';
import { useSending } from '@/components/drafting/use-sending';
import { focusSection } from '@/components/shell/section';
import { Confirm } from '@/components/ui/confirm';
import type { EvidenceView } from '@/domain/claims/evidence';
import { dayInWords } from '@/domain/shared/day';

/** One piece of evidence with all that is recorded of it. `stance` is the word for what it does. */
export function EvidenceItem({ evidence, stance }: { evidence: EvidenceView; stance: string }) {
  const { may, dossier } = useBench();
  const { title, url, quotedPassage, locator, note, archivedUrl, capturedOn, file } = evidence;
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3">
      <p>
        <strong className="font-semibold">{stance}:</strong>{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {locator ? <span className="text-soft">, {locator}</span> : null}
      </p>
      {quotedPassage ? <blockquote className="font-serif">“{quotedPassage}”</blockquote> : null}
      {note ? <p>{note}</p> : null}
      <div className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        {file ? (
          <a href={`/evidence/${file.id}`}>
            {file.name}, {sizeInWords(file.bytes)}
          </a>
        ) : null}
        {archivedUrl ? (
          <a href={archivedUrl} target="_blank" rel="noreferrer">
            Archived copy
          </a>
        ) : null}
        {capturedOn ? <span>Captured on {dayInWords(capturedOn)}</span> : null}
        <span>
          Added by {evidence.addedBy}, {instantInWords(evidence.addedAt)}
        </span>
        {may('evidence.withdraw') && !dossier.withdrawn ? (
          <Confirm trigger="Withdraw" title="Withdraw this evidence?" look="bare" size="small">
            {(close) => <WithdrawEvidence evidence={evidence} onClose={close} />}
          </Confirm>
        ) : null}
      </div>
    </li>
  );
}

function WithdrawEvidence({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) {
  const { dossier, actions, noteOwn, announce } = useBench();
  const sending = useSending(actions.withdrawEvidence);
  const submit = (reason: string) =>
    sending.submit(
      { claimId: dossier.id, version: dossier.version, evidenceId: evidence.id, reason },
      ({ version }) => {
        noteOwn(version);
        announce('The evidence is withdrawn.');
        onClose();
        focusSection('evidence-section');
      },
    );
  return (
    <WithdrawForm
      id="withdraw-evidence"
      label="Withdraw the evidence"
      sending={sending}
      onSend={submit}
      onClose={onClose}
    >
      “{evidence.title}” stays in the record. A verdict that was given with it is checked again.
    </WithdrawForm>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
