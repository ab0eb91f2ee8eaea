import type { Suggestion } from './suggestion';

/** One suggestion for content that stands in several places under the same source; the first place leads. */
export function mergePlaces(suggestions: readonly Suggestion[]): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const suggestion of inTextOrder(suggestions)) {
    const known = first.get(suggestion.fingerprint);
    if (known === undefined) first.set(suggestion.fingerprint, suggestion);
    else known.places.push(...suggestion.places);
  }
  return [...first.values()];
}

function inTextOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  const start = ({ content }: Suggestion) => content[0]?.start ?? 0;
  return suggestions
    .map((suggestion, index) => ({ suggestion, index }))
    .sort((a, b) => start(a.suggestion) - start(b.suggestion) || a.index - b.index)
    .map(({ suggestion }) => suggestion);
}
