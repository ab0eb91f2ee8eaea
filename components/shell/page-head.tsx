import Link from 'next/link';
import { PageHeading } from '@/components/ui/page-heading';

type Props = { back: { href: string; words: string }; title: string; about?: string };

/** The head of a page that belongs to another one: the way back, what it is, and what it is about. */
export function PageHead({ back, title, about }: Props) {
  return (
    <header className="grid justify-items-start gap-1">
      <Link href={back.href} className="mb-1">
        {back.words}
      </Link>
      <PageHeading>{title}</PageHeading>
      {about === undefined ? null : <p className="text-soft">{about}</p>}
    </header>
  );
}
