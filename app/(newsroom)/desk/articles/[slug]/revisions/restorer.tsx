'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { RestoreRevision } from '@/components/earlier-text/restore-revision';
import { restoreRevision } from '../revising-actions';

/** Ties the restoring of a revision to this app's action and addresses. */
export function Restorer(props: Omit<ComponentProps<typeof RestoreRevision>, 'restore' | 'navigate'>) {
  return <RestoreRevision {...props} restore={restoreRevision} navigate={useRouter().push} />;
}
