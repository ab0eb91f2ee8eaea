import Link from 'next/link';
import { Empty } from '@/components/ui/empty';
import { languageName } from '@/domain/shared/language';
import { notReadInWords } from '@/domain/suggestions/desk/covered';

type Props = { slug: string; language: string };

/** What stands in place of suggestions where the text is in a language that is not read, and why. */
export function NotRead({ slug, language }: Props) {
  const article = `/desk/articles/${slug}`;
  return (
    <Empty title={notReadInWords(language)}>
      Suggestions, figures and dates are read from English texts only, so it is not known what this one
      states. <Link href={article}>Select words in the text</Link> to make claims of them. Is it not in{' '}
      {languageName(language)}? <Link href={`${article}/particulars`}>Change its language</Link>
    </Empty>
  );
}

/** The same in a line, where the count of statements would stand. */
export function NotReadLink({ slug, language }: Props) {
  return (
    <p>
      {notReadInWords(language)}. <Link href={`/desk/articles/${slug}/suggestions`}>Why</Link>
    </p>
  );
}
