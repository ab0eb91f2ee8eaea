'use client';

import { type ReactNode, useState } from 'react';
import { NewSource } from '@/components/attribution/new-source';
import type { ChosenSource } from '@/components/attribution/source-picker';
import type { AuthoringActions } from './authoring-actions';
import type { NewClaimFields } from './new-claim-fields';

/**
 * Makes a source for one attribution of a claim that is being written. `dialog` stands beside the claim’s form and
 * never in it: what is sent from within would be taken for the claim.
 */
export function useNewSource(
  fields: NewClaimFields,
  set: (change: Partial<NewClaimFields>) => void,
  create: AuthoringActions['createSource'],
): { onCreate: (rowId: string, name: string) => void; dialog: ReactNode } {
  const [creating, setCreating] = useState<{ rowId: string; name: string } | null>(null);
  const choose = (source: ChosenSource) => {
    set({
      attributions: fields.attributions.map((row) => (row.id === creating?.rowId ? { ...row, source } : row)),
    });
    setCreating(null);
  };
  return {
    onCreate: (rowId, name) => setCreating({ rowId, name }),
    dialog: creating ? (
      <NewSource name={creating.name} create={create} onCreated={choose} onClose={() => setCreating(null)} />
    ) : null,
  };
}
