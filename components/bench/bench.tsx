'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Current } from '@/components/drafting/draft';
import { may, type Permission } from '@/domain/accounts/permissions';
import type { Dossier } from '@/domain/reviews/dossier';
import type { Actor } from '@/domain/shared/actor';
import type { BenchActions } from './bench-actions';

/** What every part of the workbench works with. */
export type Bench = {
  dossier: Dossier;
  actor: Actor;
  actions: BenchActions;
  may: (permission: Permission) => boolean;
  /** Versions of the claim that this page wrote itself: changes that are no news to the person. */
  own: ReadonlySet<number>;
  noteOwn: (version: number | undefined) => void;
  /** What was done, said in the page's one live region. */
  announce: (message: string) => void;
  /** `fields` as the claim has them now, with its version and newest line of history. */
  current: <Fields extends object>(fields: Fields) => Current<Fields>;
};

const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('useBench stands outside of a workbench');
  return bench;
}

type Props = Pick<Bench, 'dossier' | 'actor' | 'actions'> & { children: ReactNode };

export function BenchProvider({ dossier, actor, actions, children }: Props) {
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  const [said, announce] = useState('');
  const bench = useMemo<Bench>(
    () => ({
      dossier,
      actor,
      actions,
      may: (permission) => may(actor.role, permission),
      own,
      noteOwn: (version) => {
        if (version !== undefined) setOwn((versions) => new Set([...versions, version]));
      },
      announce,
      current: (fields) => ({ fields, version: dossier.version, seq: dossier.history[0]?.seq ?? '0' }),
    }),
    [dossier, actor, actions, own],
  );
  return (
    <BenchContext.Provider value={bench}>
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </BenchContext.Provider>
  );
}
