'use client';

import { useEffect, useRef, useState } from 'react';
import { newId } from '@/components/attribution/new-id';
import type { AuthoringActions } from './authoring-actions';
import type { NewClaimFields, PickedPlace } from './new-claim-fields';
import { emptied, type NamedSource, type PickedFields, readFields, shownFields } from './picked-fields';

/** Milliseconds of rest before picked words are read. */
const REST = 300;
const NOTHING: PickedFields = { read: null, typed: {} };

type ClaimFields = {
  fields: NewClaimFields;
  set: (change: Partial<NewClaimFields>) => void;
  /** After a claim was made. */
  empty: () => void;
  named: readonly NamedSource[];
};

/**
 * The fields of a new claim, filled in from the picked words when picking rests. What a person has written in a field is
 * never written over; what was only read gives way to what later words say.
 */
export function useClaimFields(
  slug: string,
  { revisionId, fragments }: PickedPlace,
  read: AuthoringActions['readPicked'],
): ClaimFields {
  const [state, setState] = useState(NOTHING);
  const asked = useRef(0);
  const content = fragments.length === 0 ? '' : JSON.stringify({ slug, revisionId, fragments });
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    if (content === '') {
      setState((now) => ({ ...now, read: null }));
      return;
    }
    const timer = setTimeout(async () => {
      const draft = await read(JSON.parse(content)).catch(() => null);
      if (turn === asked.current)
        setState((now) => ({ ...now, read: draft === null ? null : readFields(draft, newId) }));
    }, REST);
    return () => clearTimeout(timer);
  }, [content, read]);
  return {
    fields: shownFields(state),
    set: (change) => setState((now) => ({ ...now, typed: { ...now.typed, ...change } })),
    empty: () => setState(emptied),
    named: state.read?.named ?? [],
  };
}
