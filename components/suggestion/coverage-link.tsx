import Link from 'next/link';
import { coverageInWords } from '@/domain/suggestions/desk/covered';

type Props = {
  slug: string;
  /** Null while the text is read for the first time. */
  coverage: { covered: number; of: number } | null;
  deciding: boolean;
};

/** "14 of 17 statements have a claim", and the way to those that have none. */
export function CoverageLink({ slug, coverage, deciding }: Props) {
  const address = `/desk/articles/${slug}/suggestions`;
  if (coverage === null) return <Link href={address}>Suggestions</Link>;
  const { covered, of } = coverage;
  if (covered === 0 && of > 0 && deciding) {
    return (
      <p className="rounded-md border border-line bg-notice-tint px-4 py-3">
        {of === 1 ? 'One statement was' : `${of} statements were`} found in the text, and none has a claim
        yet. <Link href={address}>Go through the suggestions</Link>
      </p>
    );
  }
  return (
    <p>
      {coverageInWords(coverage)}. <Link href={address}>Suggestions</Link>
    </p>
  );
}
