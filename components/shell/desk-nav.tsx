import Link from 'next/link';

export type DeskRoom = {
  href: string;
  words: string;
  /** Another address that belongs to the same room. */
  also?: string;
  /** What waits there: a number for the eyes, and what it counts in words. None when it is 0. */
  waits?: Waits | undefined;
};

export type Waits = { count: number; words: string };

/** The desk's rooms; `open` is the address of the one that is shown, marked for eyes and for screen readers. */
export function DeskNav({ rooms, open }: { rooms: readonly DeskRoom[]; open: string }) {
  return (
    <nav aria-label="Desk" className="-mx-2 flex flex-wrap text-sm">
      {rooms.map(({ href, words, also, waits }) => (
        <Link
          key={href}
          href={href}
          aria-current={open === href || open === also ? 'page' : undefined}
          className="flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-2 font-medium text-ink no-underline hover:underline aria-[current]:border-accent"
        >
          {words}
          {waits === undefined ? null : <WaitsCount {...waits} />}
        </Link>
      ))}
    </nav>
  );
}

/** A small number beside a link, none for 0; screen readers hear what it counts. */
export function WaitsCount({ count, words }: Waits) {
  if (count === 0) return null;
  return (
    <>
      <span
        aria-hidden="true"
        className="inline-flex min-w-5 items-center justify-center rounded-full bg-stale-tint px-1.5 text-xs leading-5 font-semibold text-stale tabular-nums"
      >
        {count}
      </span>
      <span className="sr-only">, {words}</span>
    </>
  );
}
