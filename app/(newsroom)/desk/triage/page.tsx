import type { Metadata } from 'next';
import { requireActor } from '@/app/_server/session';
import { FlashNotice } from '@/components/shell/flash-notice';
import { waitingInWords } from '@/components/triage/triage-words';
import { PageHeading } from '@/components/ui/page-heading';
import { may } from '@/domain/accounts/permissions';
import { decisionsMade } from '@/domain/revisions/queries/decisions';
import { triage } from '@/domain/revisions/queries/triage';
import { Decider } from './decider';

export const metadata: Metadata = { title: 'Triage' };

export default async function TriagePage() {
  const actor = await requireActor('desk.read');
  const [items, made] = await Promise.all([triage(null), decisionsMade(actor.id, null)]);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <PageHeading>Triage</PageHeading>
        <p>{waitingInWords(items.length)}</p>
      </div>
      <FlashNotice />
      <Decider items={items} made={made} articles editing={may(actor.role, 'claim.edit')} />
    </div>
  );
}
