'use client';

import { useCallback } from 'react';
import { SearchPicker } from '@/components/drafting/search-picker';
import { SOURCE_KINDS, type SourceName } from '@/domain/sources/source';

export type FoundSource = SourceName & { id: string; aliases: string[] };
export type ChosenSource = SourceName & { id: string };

type Props = {
  label: string;
  chosen: ChosenSource | null;
  find: (text: string) => Promise<FoundSource[]>;
  onChoose: (source: ChosenSource) => void;
  /** Offered under the list with what was typed. */
  onCreate: (name: string) => void;
  error?: string | undefined;
};

/** A source by any of its names; a missing one is made in place. */
export function SourcePicker({ label, chosen, find, onChoose, onCreate, error }: Props) {
  const search = useCallback(
    async (text: string) => (await find(text)).map((source) => ({ ...source, line: lineOf(source) })),
    [find],
  );
  return (
    <SearchPicker
      label={label}
      placeholder="Name or alias"
      chosen={chosen?.name ?? ''}
      find={search}
      onChoose={({ id, slug, name, kind, role }) => onChoose({ id, slug, name, kind, role })}
      onCreate={onCreate}
      error={error}
    />
  );
}

/** What tells a source from others of its name. */
export function lineOf({ kind, role, aliases }: FoundSource): string {
  const also = aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null;
  return [SOURCE_KINDS[kind], role, also].filter(Boolean).join(' · ');
}
