'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo } from 'react';
import { acceptCorrected } from '@/components/following/accept-corrected';
import { ReviseForm } from '@/components/revising/revise-form';
import { decideProposal, previewText, reviseArticle } from '../revising-actions';

type Props = Omit<ComponentProps<typeof ReviseForm>, 'revise' | 'preview' | 'navigate'> & {
  /** The proposal that saving decides about. */
  proposalId: string | null;
};

/** Ties the form for a new revision to this app's actions and addresses. */
export function Reviser({ proposalId, ...props }: Props) {
  const revise = useMemo(
    () => (proposalId === null ? reviseArticle : acceptCorrected(proposalId, decideProposal)),
    [proposalId],
  );
  return <ReviseForm {...props} revise={revise} preview={previewText} navigate={useRouter().push} />;
}
