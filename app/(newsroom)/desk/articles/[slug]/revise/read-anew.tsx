'use client';

import { useRouter } from 'next/navigation';
import { AddressForm } from '@/components/importing/address-form';
import { FileForm } from '@/components/importing/file-form';
import { WithoutScripts } from '@/components/importing/without-scripts';

type Props = { article: { id: string; slug: string; canonicalUrl: string | null } };

/** The new text out of the article's address or a file, instead of typing it; comes back to this page. */
export function ReadAnew({ article: { id, slug, canonicalUrl } }: Props) {
  const router = useRouter();
  const onRead = (draft: string) => router.push(`/desk/articles/${slug}/revise?draft=${draft}`);
  return (
    <details className="border-y border-line py-2">
      <summary className="py-1 font-medium">Read the new text from the web or a document</summary>
      <WithoutScripts />
      <div className="grid gap-8 py-3 lg:grid-cols-2 lg:gap-10">
        <AddressForm address={canonicalUrl ?? ''} articleId={id} onRead={onRead} />
        <FileForm articleId={id} onRead={onRead} />
      </div>
    </details>
  );
}
