'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { AdjustPastPlaceForm } from '@/components/earlier-text/adjust-past-place';
import { adjustPastPlace } from '../../revising-actions';

/** Ties the changing of a place in an earlier text to this app's action and addresses. */
export function Adjuster(props: Omit<ComponentProps<typeof AdjustPastPlaceForm>, 'adjust' | 'navigate'>) {
  return <AdjustPastPlaceForm {...props} adjust={adjustPastPlace} navigate={useRouter().push} />;
}
