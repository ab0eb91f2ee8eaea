'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { ProposalDecision } from '@/components/following/proposal-decision';
import { decideProposal } from '../revising-actions';

/** Ties the decision about a found text to this app's action and addresses. */
export function Proposer(props: Omit<ComponentProps<typeof ProposalDecision>, 'decide' | 'navigate'>) {
  return <ProposalDecision {...props} decide={decideProposal} navigate={useRouter().push} />;
}
