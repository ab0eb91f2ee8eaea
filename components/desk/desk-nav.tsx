import Link from 'next/link';

export type DeskRoom = {
  href: string;
  words: string;
  /** Another address that belongs to the same room. */
  also?: string;
};

/** The desk's rooms; `open` is the address of the one that is shown, marked for eyes and for screen readers. */
export function DeskNav({ rooms, open }: { rooms: readonly DeskRoom[]; open: string }) {
  return (
    <nav aria-label="Desk" className="-mx-2 flex flex-wrap text-sm">
      {rooms.map(({ href, words, also }) => (
        <Link
          key={href}
          href={href}
          aria-current={open === href || open === also ? 'page' : undefined}
          className="flex min-h-10 items-center border-b-2 border-transparent px-2 font-medium text-ink no-underline hover:underline aria-[current]:border-accent"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
