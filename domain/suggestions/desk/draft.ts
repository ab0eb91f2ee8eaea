import type { FigureView } from '@/domain/claims/card';
import type { SourceOption } from '@/domain/sources/source';
import type { SuggestedSource, Suggestion } from '../engine/suggestion';
import type { ClaimDraft, DraftAttribution, DraftSource } from './claim-draft';
import { unresolvedIn } from './unresolved';

/** What is known of sources: by exact name or alias, and nearly so. */
export type KnownSources = {
  /** The one source of exactly this name; null where there is none, or several. */
  named: (name: string) => SourceOption | null;
  near: (name: string) => SourceOption[];
  ownVoice: SourceOption | null;
};

/** Readers see why a source has no name here: it has none in the text. The editor may say more. */
export const NOT_NAMED = 'The article does not name this source.';

/** The claim that a suggestion would become. Pure; `text` is the revision’s. */
export function draftOf(suggestion: Suggestion, text: string, known: KnownSources): ClaimDraft {
  const { statement, isSentence } = suggestion;
  const figure = figureOf(suggestion);
  const attributions = attributionsOf(suggestion, text, known);
  const unresolved = unresolvedIn(suggestion, { statement, attributions });
  const named = attributions.every(({ source }) => source.state !== 'open');
  const counted = figure === null || figure.subject !== '';
  return {
    statement,
    kind: suggestion.kind,
    figure,
    attributions,
    fragments: suggestion.content,
    unresolved,
    ready: named && counted && isSentence,
  };
}

/** The figure of a claim that is one; a number that happens to stand in a statement stays in its words. */
function figureOf({ kind, figure }: Suggestion): FigureView | null {
  if (kind !== 'figure' || figure === null) return null;
  const { measure, subject, bound, low, high, amountText, unit, asOf, asOfText } = figure;
  return {
    measure,
    subject,
    bound,
    low,
    high,
    amountText,
    unit,
    asOf,
    asOfText: asOf === null ? asOfText : null,
  };
}

/**
 * The chain, its origin first: in "A said that B had held it" and "A, citing B, said", B holds it and is known through A;
 * in "B told A", too. Two who say the same ("A and B said") are two attributions side by side.
 */
function attributionsOf(suggestion: Suggestion, text: string, known: KnownSources): DraftAttribution[] {
  const { source, alongside, via, through, stance, directness, cue, saidOn } = suggestion;
  const within = others(via, source);
  const carriers = others(through, source);
  const speakers = [source, ...others(alongside, source)];
  const said = {
    stance: within.length > 0 && stance === 'asserts' ? ('reports' as const) : stance,
    directness: directness === 'indirect' ? ('paraphrase' as const) : ('quote' as const),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    saidOn,
  };
  const carrier = carriers.length > 0 ? within.length + speakers.length : null;
  return [
    ...within.map((one) => passedOn(draftSource(one, text, known), 'asserts', within.length)),
    ...speakers.map((one) => ({ source: draftSource(one, text, known), ...said, via: carrier })),
    ...carriers.map((one, index) =>
      passedOn(
        draftSource(one, text, known),
        'reports',
        index + 1 < carriers.length ? within.length + speakers.length + index + 1 : null,
      ),
    ),
  ];
}

const others = (sources: readonly SuggestedSource[], source: SuggestedSource) =>
  sources.filter(({ name }) => name !== null && name !== source.name);

/** A link of a chain beside the one that the cue belongs to. */
function passedOn(
  source: DraftSource,
  stance: DraftAttribution['stance'],
  via: number | null,
): DraftAttribution {
  return { source, stance, directness: 'paraphrase', cue: null, saidOn: null, via };
}

function draftSource(source: SuggestedSource, text: string, known: KnownSources): DraftSource {
  const { resolution, name, kind, role, mention } = source;
  if (resolution === 'own-voice' && known.ownVoice !== null)
    return { state: 'found', source: known.ownVoice };
  if (resolution === 'unresolved' || name === null)
    return { state: 'open', mention: mention === null ? null : text.slice(mention.start, mention.end) };
  const found = known.named(name);
  if (found !== null) return { state: 'found', source: found };
  const made = kind ?? 'person';
  const justification = made === 'unnamed' ? NOT_NAMED : null;
  return { state: 'new', name, kind: made, role, justification, near: known.near(name) };
}
