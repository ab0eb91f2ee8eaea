'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import { DeskNav, type DeskRoom } from '@/components/shell/desk-nav';

/** The desk's navigation with the room that is open; a layout itself does not learn of the address. */
export function OpenRoom({ rooms }: { rooms: readonly DeskRoom[] }) {
  return <DeskNav rooms={rooms} open={`/desk/${useSelectedLayoutSegment() ?? ''}`} />;
}
