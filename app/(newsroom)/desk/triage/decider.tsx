'use client';

import type { ComponentProps } from 'react';
import { TriageDesk } from '@/components/triage/triage-desk';
import { keepPlace, markGone, movePlace, textOf, undoDecision } from './actions';

const ACTIONS = { keepPlace, movePlace, markGone, undo: undoDecision, textOf };

/** Ties the triage screen to this app's actions. */
export function Decider(props: Omit<ComponentProps<typeof TriageDesk>, 'actions'>) {
  return <TriageDesk {...props} actions={ACTIONS} />;
}
