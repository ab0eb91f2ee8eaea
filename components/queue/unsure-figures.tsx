import Link from 'next/link';

/** That there are figures of which nobody has said whether their number is reached, judged ones too; nothing without any. */
export function UnsureFigures({ count, shown }: { count: number; shown: boolean }) {
  if (count === 0 && !shown) return null;
  const figures = count === 1 ? '1 figure does' : `${count} figures do`;
  return (
    <p className="text-sm">
      {count === 0 ? 'Every figure says' : `${figures} not say yet`} whether the number is reached (“at least”
      or “more than”).{' '}
      <Link href={shown ? '/desk/queue' : '/desk/queue?status=all&unsure=1'}>
        {shown ? 'Show all that waits' : count === 1 ? 'Show it' : 'Show them'}
      </Link>
    </p>
  );
}
