'use client';

import type { ComponentProps } from 'react';
import { TriageDesk } from '@/components/triage/triage-desk';
import { findSources } from '../claims/actions';
import { createSource } from '../sources/actions';
import {
  claimToSucceed,
  keepOtherWords,
  keepPlace,
  markGone,
  movePlace,
  succeed,
  textOf,
  undoDecision,
} from './actions';

const ACTIONS = {
  keepPlace,
  movePlace,
  markGone,
  keepOtherWords,
  succeed,
  undo: undoDecision,
  textOf,
  claimToSucceed,
  findSources,
  createSource,
};

/** Ties the triage screen to this app's actions. */
export function Decider(props: Omit<ComponentProps<typeof TriageDesk>, 'actions'>) {
  return <TriageDesk {...props} actions={ACTIONS} />;
}
