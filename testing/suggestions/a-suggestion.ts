import type { SourceOption } from '@/domain/sources/source';
import type { KnownSources } from '@/domain/suggestions/desk/draft';
import type { SuggestedSource, Suggestion } from '@/domain/suggestions/engine/suggestion';
import type { FoundFigure } from '@/domain/suggestions/figures/found-figure';

/** A suggestion for tables of tests: what a row does not say is plain. Spans are those of the words in `text`. */
export function aSuggestion(
  text: string,
  words: { content: string[]; cue?: string },
  change: Partial<Suggestion> = {},
): Suggestion {
  const content = words.content.map((part) => spanIn(text, part));
  return {
    fingerprint: 'abc',
    kind: 'statement',
    statement: words.content.join(' … '),
    content,
    places: [content],
    source: named('Mara Ilves'),
    cue: words.cue === undefined ? null : spanIn(text, words.cue),
    directness: 'indirect',
    stance: 'asserts',
    hedges: [],
    negated: false,
    figure: null,
    otherFigures: [],
    dates: [],
    saidOn: null,
    saidDate: null,
    via: [],
    form: 'verb-before',
    band: 1,
    score: 0.92,
    reason: 'The verb ties it.',
    ...change,
  };
}

export function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
}

export function named(name: string, change: Partial<SuggestedSource> = {}): SuggestedSource {
  return { resolution: 'named', name, kind: 'person', role: null, mention: null, namedAt: null, ...change };
}

export const nobody: SuggestedSource = {
  resolution: 'unresolved',
  name: null,
  kind: null,
  role: null,
  mention: null,
  namedAt: null,
};

export function aFigure(change: Partial<FoundFigure> = {}): FoundFigure {
  return {
    measure: 'killed',
    subject: 'soldiers',
    bound: 'exactly',
    low: 5937,
    high: 5937,
    amountText: null,
    unit: 'people',
    asOf: null,
    asOfText: null,
    span: { start: 0, end: 1 },
    numberSpan: { start: 0, end: 1 },
    each: false,
    partOfPrevious: false,
    denied: false,
    change: null,
    ...change,
  };
}

export function aKnownSource(name: string): SourceOption {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return { id: slug, slug, name, kind: 'person', role: null, aliases: [], affiliation: null };
}

export function knowing(...names: string[]): KnownSources {
  return {
    named: (name) => (names.includes(name) ? aKnownSource(name) : null),
    near: (name) => names.filter((other) => other !== name).map(aKnownSource),
    ownVoice: null,
  };
}
