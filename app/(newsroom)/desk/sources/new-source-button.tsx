'use client';

import { useRouter } from 'next/navigation';
import { SourceCreate } from '@/components/source/source-create';
import { createSource } from './actions';

/** Ties the form to this app's addresses and actions. */
export function NewSourceButton() {
  const router = useRouter();
  return <SourceCreate create={createSource} navigate={router.push} />;
}
