'use client';

import { useRouter } from 'next/navigation';
import { DeskPalette } from '@/components/palette/desk-palette';
import type { Role } from '@/domain/shared/actor';

/** The palette with the router of the app. */
export function DeskSearch({ role }: { role: Role }) {
  const router = useRouter();
  return <DeskPalette role={role} address="/desk/find" go={(href) => router.push(href)} />;
}
