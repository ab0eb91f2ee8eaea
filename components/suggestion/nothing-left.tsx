import Link from 'next/link';
import { Empty } from '@/components/ui/empty';

/** What stands where no suggestion is left; `of` is how many statements were found. */
export function NothingLeft({ slug, of }: { slug: string; of: number }) {
  const byHand = <Link href={`/desk/articles/${slug}`}>Select words in the text</Link>;
  if (of === 0) {
    return (
      <Empty title="No statement was found in this text">
        The rules look for who said what, and for figures. {byHand} to make a claim of them.
      </Empty>
    );
  }
  return (
    <Empty title="Nothing is left to decide">
      All that was found has a claim or was put aside. {byHand} for what was not found.
    </Empty>
  );
}
