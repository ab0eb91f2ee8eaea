'use client';

import type { ReactNode } from 'react';
import { Key } from '@/components/shell/key';
import type { DeskGroup, DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { SuggestionRow } from './suggestion-row';
import { groupTitle } from './suggestion-words';

type Act = (one: DeskSuggestion) => void;
type Props = {
  groups: readonly DeskGroup[];
  /** Come to by walking through the text: the list has no room for them. */
  further: readonly DeskSuggestion[];
  more: number;
  atHand: DeskSuggestion | null;
  roving: boolean;
  pending: boolean;
  /** Fingerprint of the suggestion whose form is open. */
  changing: string | null;
  onTake: (fingerprint: string) => void;
  decide: { accept: Act; change: Act; dismiss: Act } | null;
  /** What stands below the facts of the one at hand. */
  below: (one: DeskSuggestion) => ReactNode;
};

type ListedGroup = { title: string | null; suggestions: readonly DeskSuggestion[] };

/** The suggestions in groups that are read together. One of them is at hand. */
export function SuggestionList(props: Props) {
  const { groups, further, more, atHand, roving, pending, changing, onTake, decide, below } = props;
  const walked: ListedGroup[] =
    further.length > 0 ? [{ title: 'Further in the text', suggestions: further }] : [];
  const listed = groups.map((group) => ({ title: groupTitle(group), suggestions: group.suggestions }));
  return (
    <div data-suggestions className="grid gap-2">
      {decide ? (
        <p id="suggestion-keys" className="sr-only">
          Enter accepts it as it is, E changes it first, X dismisses it.
        </p>
      ) : null}
      {[...listed, ...walked].map(({ title, suggestions }) => (
        <Group key={suggestions[0]?.fingerprint} title={title}>
          {suggestions.map((one) => (
            <SuggestionRow
              key={one.fingerprint}
              suggestion={one}
              atHand={one === atHand}
              roving={roving}
              pending={pending}
              decide={
                decide && changing !== one.fingerprint
                  ? {
                      accept: () => decide.accept(one),
                      change: () => decide.change(one),
                      dismiss: () => decide.dismiss(one),
                    }
                  : null
              }
              onTake={() => onTake(one.fingerprint)}
            >
              {one === atHand ? below(one) : null}
            </SuggestionRow>
          ))}
        </Group>
      ))}
      {more > 0 ? (
        <p className="text-sm text-soft">
          {more} more {more === 1 ? 'comes' : 'come'} up as these are decided. <Key name="n" /> and{' '}
          <Key name="p" /> lead through all of them in the order of the text.
        </p>
      ) : null}
    </div>
  );
}

function Group({ title, children }: { title: string | null; children: ReactNode }) {
  const list = <ol className="divide-y divide-line border-t border-line">{children}</ol>;
  if (title === null) return list;
  return (
    <section aria-label={`Together: ${title}`} className="grid gap-1">
      <h3 className="mt-3 text-sm font-semibold text-soft">{title}</h3>
      {list}
    </section>
  );
}
