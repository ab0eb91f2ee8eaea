'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { ReviseForm } from '@/components/revising/revise-form';
import { reviseArticle } from '../revising-actions';

/** Ties the form for a new revision to this app's action and addresses. */
export function Reviser(props: Omit<ComponentProps<typeof ReviseForm>, 'revise' | 'navigate'>) {
  return <ReviseForm {...props} revise={reviseArticle} navigate={useRouter().push} />;
}
