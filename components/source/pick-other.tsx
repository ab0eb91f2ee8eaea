'use client';

import { useCallback } from 'react';
import { type FoundSource, lineOf } from '@/components/attribution/source-picker';
import { SearchPicker } from '@/components/drafting/search-picker';

type Props = {
  slug: string;
  name: string;
  chosen: string;
  find: (text: string) => Promise<FoundSource[]>;
  /** With the slug of the other. */
  onChoose: (slug: string) => void;
};

/** The source that another one turned out to be. */
export function PickOther({ slug, name, chosen, find, onChoose }: Props) {
  const search = useCallback(
    async (text: string) =>
      (await find(text))
        .filter((source) => source.slug !== slug)
        .map((source) => ({ ...source, line: lineOf(source) })),
    [find, slug],
  );
  return (
    <SearchPicker
      label={`${name} is the same as`}
      placeholder="Name or alias"
      chosen={chosen}
      find={search}
      onChoose={(source) => onChoose(source.slug)}
    />
  );
}
