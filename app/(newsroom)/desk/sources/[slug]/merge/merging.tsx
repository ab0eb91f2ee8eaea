'use client';

import { useRouter } from 'next/navigation';
import { MergeSources } from '@/components/source/merge-sources';
import { PickOther } from '@/components/source/pick-other';
import type { MergePreview } from '@/domain/claims/merging/merge';
import { findSources } from '../../../claims/actions';
import { mergeSources } from '../../actions';

type Props = { slug: string; name: string; preview: MergePreview | null };

/** Choosing the other source, and merging the two; each leads to a page. */
export function Merging({ slug, name, preview }: Props) {
  const router = useRouter();
  return (
    <>
      <PickOther
        slug={slug}
        name={name}
        chosen={preview?.into.name ?? ''}
        find={findSources}
        onChoose={(other) => router.push(`/desk/sources/${slug}/merge?with=${other}`)}
      />
      {preview ? (
        <MergeSources
          key={preview.into.slug}
          preview={preview}
          merge={mergeSources}
          onMerged={(kept) => router.push(`/desk/sources/${kept}`)}
        />
      ) : null}
    </>
  );
}
