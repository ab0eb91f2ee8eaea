import type { Draft } from '../attribution/draft';
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
  const source = draft.answers
    ? resolver.interviewee()
    : resolver.resolve(p, first === undefined ? [] : [first]);
  const alongside = others.map((range) => resolver.resolve(p, [range]));
  const quoted = nested.filter((inner) => isQuoted(inner, draft));
  const via = [
    ...each(resolver, p, draft.within ?? []),
    ...quoted.map((inner) => resolver.resolve(inner.passage, inner.source)),
  ];
  const told = draft.hearer !== undefined && resolver.isOutlet(p, draft.hearer) ? [draft.hearer] : [];
  return { source, alongside, via, through: each(resolver, p, [...told, ...(draft.through ?? [])]) };
}

/** Within what the speaker says, a plain report; a weaker cue counts where its speaker begins what is said. */
function isQuoted(
  { source: [who], strength, frame }: Draft,
  { content: [said], passage: p }: Draft,
): boolean {
  if (who === undefined) return false;
  if (strength >= 2 && 'cqw'.includes(frame)) return true;
  const first = said === undefined ? -1 : p.lower(said.from) === 'that' ? said.from + 1 : said.from;
  return who.from === first && frame === 'x';
}

function each(resolver: SourceResolver, p: Passage, ranges: readonly Range[]): SuggestedSource[] {
  return ranges.map((range) => resolver.resolve(p, [range], false));
}
