import type { Found } from '../attribution/found';
import { jointSpeakers } from '../names/joint';
import type { Passage, Range } from '../text/passage';
import type { SourceResolver } from './resolve-source';
import type { SuggestedSource, Suggestion } from './suggestion';

/** Who says it: the speaker, others who say the same, those whose word it is, and those through whom it is known. */
export type SaidBy = Pick<Suggestion, 'source' | 'alongside' | 'via' | 'through'>;

/** The sources of an attribution and the chain that they make. */
export function saidBy(resolver: SourceResolver, { draft, nested }: Found): SaidBy {
  const { passage: p } = draft;
  const [first, ...others] = draft.source.flatMap((range) => jointSpeakers(p, range));
  const source = resolver.resolve(p, first === undefined ? [] : [first]);
  const alongside = others.map((range) => resolver.resolve(p, [range]));
  const quoted = nested.filter(
    ({ source: ranges, strength, frame }) => ranges.length > 0 && strength >= 2 && 'cqw'.includes(frame),
  );
  const via = [
    ...each(resolver, p, draft.within ?? []),
    ...quoted.map((inner) => resolver.resolve(inner.passage, inner.source)),
  ];
  const told = draft.hearer !== undefined && resolver.isOutlet(p, draft.hearer) ? [draft.hearer] : [];
  return { source, alongside, via, through: each(resolver, p, [...told, ...(draft.through ?? [])]) };
}

function each(resolver: SourceResolver, p: Passage, ranges: readonly Range[]): SuggestedSource[] {
  return ranges.map((range) => resolver.resolve(p, [range], false));
}
