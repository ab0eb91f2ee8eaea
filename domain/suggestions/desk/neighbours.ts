import type { Suggestion } from '../engine/suggestion';
import type { FoundFigure } from '../figures/found-figure';

/** Best first: by band, then by score, then by place in the text. The given list is left as it is. */
export function inOrderOfWorth<Each extends Suggestion>(suggestions: readonly Each[]): Each[] {
  return [...suggestions].sort((a, b) => a.band - b.band || b.score - a.score || startOf(a) - startOf(b));
}

const startOf = ({ content }: Suggestion) => content[0]?.start ?? 0;

/** Suggestions that one person reads together. Every suggestion is in one group only. */
export type SuggestionGroup<Each extends Suggestion = Suggestion> = {
  by: 'figure' | 'source' | 'alone';
  /** What the group has in common: "killed", "Abbas Galyamov"; '' for one alone. */
  label: string;
  /** Best first. */
  suggestions: Each[];
};

/**
 * Groups a list, best group first: those that count the same thing, so that differing numbers stand side by side; of the
 * rest those of one named or described source; the others alone.
 */
export function suggestionGroups<Each extends Suggestion>(
  suggestions: readonly Each[],
): SuggestionGroup<Each>[] {
  const ordered = inOrderOfWorth(suggestions);
  const figures = several(ordered, ({ figure }) => figureKey(figure));
  const rest = ordered.filter((one) => !figures.has(figureKey(one.figure) ?? ''));
  const sources = several(rest, sourceKey);
  const groups = new Map<string, SuggestionGroup<Each>>();
  for (const [index, one] of ordered.entries()) {
    const figure = figureKey(one.figure);
    const source = sourceKey(one);
    if (figure !== null && figures.has(figure))
      put(groups, `figure ${figure}`, 'figure', one.figure?.measure ?? '', one);
    else if (source !== null && sources.has(source))
      put(groups, `source ${source}`, 'source', one.source.name ?? '', one);
    else put(groups, `alone ${index}`, 'alone', '', one);
  }
  return [...groups.values()];
}

/** Others that stand under the same source, and others that count the same thing, each best first. */
export function neighboursOf<Each extends Suggestion>(
  one: Suggestion,
  all: readonly Each[],
): { sameSource: Each[]; sameFigure: Each[] } {
  const others = inOrderOfWorth(all.filter(({ fingerprint }) => fingerprint !== one.fingerprint));
  const source = sourceKey(one);
  const figure = figureKey(one.figure);
  return {
    sameSource: source === null ? [] : others.filter((other) => sourceKey(other) === source),
    sameFigure: figure === null ? [] : others.filter((other) => figureKey(other.figure) === figure),
  };
}

/** Null where nobody is named: two unresolved sources are not known to be the same, nor is the article one. */
function sourceKey({ source: { resolution, name } }: Suggestion): string | null {
  return name === null || resolution === 'own-voice' || resolution === 'unresolved'
    ? null
    : name.toLowerCase();
}

/** What is counted, not how many: two numbers of the killed belong together, above all where they differ. */
function figureKey(figure: FoundFigure | null): string | null {
  if (figure === null) return null;
  const { measure, unit, low, high } = figure;
  return measure === 'counted' ? `${low ?? ''}-${high ?? ''} ${unit}` : `${measure} ${unit}`;
}

function several<Each>(list: readonly Each[], key: (one: Each) => string | null): Set<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const one of list) {
    const found = key(one);
    if (found !== null) (once.has(found) ? more : once).add(found);
  }
  return more;
}

function put<Each extends Suggestion>(
  groups: Map<string, SuggestionGroup<Each>>,
  key: string,
  by: SuggestionGroup['by'],
  label: string,
  one: Each,
): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { by, label, suggestions: [one] });
  else group.suggestions.push(one);
}
