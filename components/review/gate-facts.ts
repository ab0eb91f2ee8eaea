import type { Dossier } from '@/domain/reviews/dossier';
import { type GateFacts, gateFactsOf } from '@/domain/reviews/gate';

/** The facts of the gate as the workbench shows them. The command looks at the record itself. */
export function gateFactsOfDossier({ id, evidence, attributions, questions }: Dossier): GateFacts {
  const contradicted = questions.some(({ relations }) =>
    relations.some(({ kind, fromId, toId }) => kind === 'contradicts' && (fromId === id || toId === id)),
  );
  return gateFactsOf({ evidence, attributions, contradicted });
}
