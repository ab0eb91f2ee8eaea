import { waitingInWords } from '@/components/triage/triage-words';
import type { Revised } from '@/domain/revisions/revision';
import { carriedInWords } from './carried-words';

/** What came of saving a revision: "Revision 3 is saved. Claims: 12 stay, 1 gone. 1 place waits for a decision." */
export function revisedInWords({ number, carried, open }: Revised): string {
  const claims = carriedInWords(carried);
  return [
    `Revision ${number} is saved.`,
    claims === null ? null : `Claims: ${claims}.`,
    open > 0 ? `${waitingInWords(open)}.` : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
