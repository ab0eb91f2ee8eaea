'use client';

import { useRouter } from 'next/navigation';
import { AddressForm } from '@/components/importing/address-form';
import { FileForm } from '@/components/importing/file-form';
import { PasteForm } from '@/components/importing/paste-form';
import { WayIn } from '@/components/importing/way-in';
import { WithoutScripts } from '@/components/importing/without-scripts';
import type { FormState } from '@/components/ui/form-state';
import { createArticleAction } from '../actions';

/** The three ways to bring an article in. The first two lead to the page of the import, a paste can be saved at once. */
export function WaysIn({ initial }: { initial: FormState }) {
  const router = useRouter();
  const onRead = (id: string) => router.push(`/desk/articles/import/${id}`);
  return (
    <>
      <WithoutScripts />
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-10">
        <WayIn id="by-address" title="Read it from the web">
          <AddressForm onRead={onRead} />
        </WayIn>
        <WayIn id="by-file" title="Read it from a document">
          <FileForm onRead={onRead} />
        </WayIn>
      </div>
      <WayIn id="by-paste" title="Paste it">
        <PasteForm action={createArticleAction} initial={initial} onRead={onRead} />
      </WayIn>
    </>
  );
}
