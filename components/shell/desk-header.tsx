import Link from 'next/link';
import type { ReactNode } from 'react';
import { may } from '@/domain/accounts/permissions';
import type { Actor } from '@/domain/shared/actor';
import type { DeskRoom, Waits } from './desk-nav';

const ROLE_WORDS = { reviewer: 'a reviewer', editor: 'an editor', admin: 'an admin' } as const;

/** The rooms that this person may enter, with what waits in them. */
export function deskRooms({ role }: Actor, waiting: { triage?: Waits; articles?: Waits } = {}): DeskRoom[] {
  return [
    { href: '/desk/queue', words: 'Queue', also: '/desk/claims' },
    ...(may(role, 'claim.edit') ? [{ href: '/desk/triage', words: 'Triage', waits: waiting.triage }] : []),
    { href: '/desk/articles', words: 'Articles', waits: waiting.articles },
    { href: '/desk/sources', words: 'Sources' },
    ...(may(role, 'people.manage') ? [{ href: '/desk/people', words: 'People' }] : []),
    ...(may(role, 'newsroom.edit') ? [{ href: '/desk/settings', words: 'Settings' }] : []),
  ];
}

type HeaderProps = { actor: Actor; nav: ReactNode; search: ReactNode; signOut: ReactNode };

/** The head of every desk page. `signOut` is the form that ends the session. */
export function DeskHeader({ actor, nav, search, signOut }: HeaderProps) {
  return (
    <header className="border-b border-line bg-raised print:hidden">
      <div className="mx-auto flex max-w-[100rem] flex-wrap items-center gap-x-1 px-4 sm:gap-x-6">
        <Link href="/" className="order-1 py-2 font-serif text-xl font-semibold text-ink no-underline">
          Sourceline <span className="font-sans text-sm font-normal text-soft">desk</span>
        </Link>
        <div className="order-3 w-full sm:order-2 sm:w-auto">{nav}</div>
        <div className="order-2 ml-auto sm:order-3">{search}</div>
        <details className="relative order-2 sm:order-3">
          <summary className="flex min-h-10 list-none items-center gap-1 rounded-md px-2 text-sm font-medium hover:bg-sunken">
            {actor.name}
            <span aria-hidden="true">▾</span>
          </summary>
          <div className="absolute right-0 z-40 grid w-56 gap-2 rounded-md border border-line bg-raised p-3 text-sm shadow-lg">
            <p className="text-soft">Signed in as {ROLE_WORDS[actor.role]}</p>
            <Link href="/account">Your account</Link>
            {signOut}
          </div>
        </details>
      </div>
    </header>
  );
}
