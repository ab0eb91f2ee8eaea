import type { Span } from '@/domain/anchoring/span';
import { attributed } from './attributed';
import { Collector, type Found } from './attribution/found';
import { draftsOf } from './attribution/passage-drafts';
import { Calendar, type FoundDate } from './figures/dates';
import { fingerprintOf } from './fingerprint';
import { type SamePersonQuestion, samePersonQuestions } from './names/same-person';
import { ownSuggestion } from './own-suggestion';
import { type OwnClaim, ownClaims } from './own-voice';
import { mergePlaces } from './places';
import { SourceResolver } from './resolve-source';
import { contentWords } from './statement';
import type { RevisionToRead, SuggestedSource, Suggestion } from './suggestion';
import type { Passage } from './text/passage';
import { passagesOf } from './text/passages';

/**
 * What an editor may want to mark in a revision: who said what, and what the article claims in its own voice, in the
 * order of the text. The same revision always gives the same list. Never throws, takes time linear in the text.
 */
export function suggest(revision: RevisionToRead): Suggestion[] {
  return read(revision).suggestions;
}

/** Both answers from one reading of the text. */
export function suggestAll(revision: RevisionToRead): {
  suggestions: Suggestion[];
  samePeople: SamePersonQuestion[];
} {
  const { suggestions, names } = read(revision);
  return { suggestions, samePeople: samePersonQuestions(names) };
}

/** Names in the text that may be one person under two spellings. Nothing is merged: the editor is asked. */
export function samePeople(revision: RevisionToRead): SamePersonQuestion[] {
  return samePersonQuestions(read(revision).names);
}

type Pending = { found: Found; source: SuggestedSource; via: SuggestedSource[] };

function read({ text, blocks, publishedOn = null }: RevisionToRead): {
  suggestions: Suggestion[];
  names: string[];
} {
  const collector = new Collector();
  const resolver = new SourceResolver();
  const suggestions: Suggestion[] = [];
  const calendar = new Calendar(publishedOn);
  let waiting: Pending[] = [];
  const settle = () => {
    for (const { found, source, via } of waiting)
      suggestions.push(attributed(text, found, source, via, calendar));
    waiting = [];
  };
  for (const passage of passagesOf(text, blocks)) {
    const found = collector.take(passage, draftsOf(passage));
    // Content may still grow by the paragraphs that go on with its quotation; it is settled when a new speaker comes.
    if (found.length > 0) settle();
    waiting.push(...found.map((one) => resolveOne(resolver, one)));
    resolver.readNames(passage, passage.length);
    suggestions.push(...ownOf(text, passage, found, calendar.datesOf(passage)));
  }
  settle();
  resolver.finish();
  const names = resolver.people.everyone().flatMap(({ spellings }) => [...spellings]);
  return { suggestions: mergePlaces(withFingerprints(text, suggestions)), names };
}

/** Names are settled at the end of the text; so are fingerprints, which hold them. */
function withFingerprints(text: string, suggestions: Suggestion[]): Suggestion[] {
  for (const suggestion of suggestions) {
    suggestion.fingerprint = fingerprintOf(
      suggestion.source.name ?? '',
      contentWords(text, suggestion.content),
    );
  }
  return suggestions;
}

function resolveOne(resolver: SourceResolver, found: Found): Pending {
  const { draft, nested } = found;
  const source = resolver.resolve(draft.passage, draft.source);
  const via = nested
    .filter(
      ({ source: ranges, strength, frame }) => ranges.length > 0 && strength >= 2 && 'cqw'.includes(frame),
    )
    .map((inner) => resolver.resolve(inner.passage, inner.source));
  return { found, source, via };
}

function ownOf(text: string, p: Passage, found: readonly Found[], dates: readonly FoundDate[]): Suggestion[] {
  const claims: OwnClaim[] = ownClaims(
    p,
    coverageOf(
      p,
      found.flatMap(({ content }) => content),
    ),
    dates,
  );
  return claims.map((claim) => ownSuggestion(text, p, claim, dates));
}

/** 1 for each token that stands in one of the spans. */
function coverageOf(p: Passage, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(p.length);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = 0; at < p.length; at += 1) {
    const start = p.starts[at] ?? 0;
    while (next < sorted.length - 1 && (sorted[next]?.end ?? 0) <= start) next += 1;
    const span = sorted[next];
    if (span !== undefined && start >= span.start && start < span.end) covered[at] = 1;
  }
  return covered;
}
