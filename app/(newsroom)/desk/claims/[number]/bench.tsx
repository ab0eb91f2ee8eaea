'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import type { BenchActions } from '@/components/bench/bench-actions';
import { Workbench, type WorkbenchProps } from '@/components/workbench/workbench';
import { createSource } from '../../sources/actions';
import {
  addEvidence,
  assignClaim,
  checkAttribution,
  editClaim,
  findClaims,
  findSources,
  giveVerdict,
  restoreClaim,
  undoLastEdit,
  withdrawClaim,
  withdrawEvidence,
} from '../actions';
import { findMatches, relateUnderQuestion } from '../match-actions';
import {
  answerQuestion,
  createQuestion,
  findQuestions,
  relateClaims,
  unrelateClaims,
} from '../question-actions';

type Props = Omit<WorkbenchProps, 'actions' | 'navigate'>;

const ACTIONS: Omit<BenchActions, 'giveVerdict'> = {
  addEvidence,
  answerQuestion,
  assign: assignClaim,
  checkAttribution,
  createQuestion,
  createSource,
  editClaim,
  findClaims,
  findMatches,
  findQuestions,
  findSources,
  relate: relateClaims,
  relateUnderQuestion,
  restoreClaim,
  undo: undoLastEdit,
  unrelate: unrelateClaims,
  withdrawClaim,
  withdrawEvidence,
};

/** Ties the workbench to this app's actions and addresses. */
export function Bench(props: Props) {
  const router = useRouter();
  const { query, dossier } = props;
  // Where the claim stood when it was opened: what is done to it here moves it, and "next" goes on from there.
  const [spot] = useState({ number: dossier.number, cursor: dossier.cursor });
  const actions = useMemo<BenchActions>(
    () => ({ ...ACTIONS, giveVerdict: (input) => giveVerdict(query, spot, input) }),
    [query, spot],
  );
  return <Workbench {...props} actions={actions} navigate={router.push} />;
}
