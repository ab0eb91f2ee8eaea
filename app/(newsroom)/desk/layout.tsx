import type { ReactNode } from 'react';
import { requireActor } from '@/app/_server/session';
import { signOut } from '@/app/_server/sign-out';
import { DeskHeader, deskRooms } from '@/components/shell/desk-header';
import { SkipLink } from '@/components/ui/skip-link';
import { DeskSearch } from './desk-search';
import { deskWaits } from './desk-waits';
import { OpenRoom } from './open-room';

/** Every page of the desk: for people of the newsroom only. Each page asks again for what it needs itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('desk.read');
  return (
    <>
      <SkipLink />
      <DeskHeader
        actor={actor}
        nav={<OpenRoom rooms={deskRooms(actor, await deskWaits())} />}
        search={<DeskSearch role={actor.role} />}
        signOut={
          <form action={signOut}>
            <button type="submit" className="font-medium text-link underline">
              Sign out
            </button>
          </form>
        }
      />
      <main id="main" className="mx-auto max-w-[100rem] px-4 py-5">
        {children}
      </main>
    </>
  );
}
