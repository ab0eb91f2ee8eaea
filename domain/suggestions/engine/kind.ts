import type { ClaimKind } from '@/domain/claims/claim';
import type { FoundFigure } from '../figures/found-figure';
import { countsSomething } from '../figures/main-figure';
import { hasFinite, isBe } from '../grammar/grammar';
import { FORECASTS, JUDGEMENTS } from '../lexicon/hedges';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

const judgements = new Set(JUDGEMENTS.split(' '));
const forecasts = new Set(FORECASTS.split(' '));

/** What kind of claim a run of words makes. `frame` is that of the cue; '' for the article’s own voice. */
export function kindOf(
  p: Passage,
  ranges: readonly Range[],
  figures: readonly FoundFigure[],
  frame: string,
): ClaimKind {
  if (figures.some(countsSomething)) return 'figure';
  const words = (accept: (at: number) => boolean) => ranges.some(({ from, to }) => anyOf(from, to, accept));
  if (frame === 'a' || frame === 's') return 'characterisation';
  if (words((at) => judgements.has(p.lower(at)))) return 'characterisation';
  if (ranges.some((range) => isIdentity(p, range))) return 'identity';
  // "claims to have won" looks back.
  const looksBack = ranges.some(({ from }) => p.lower(from) === 'to' && p.lower(from + 1) === 'have');
  if (words((at) => forecasts.has(p.lower(at))) || ('io'.includes(frame || '-') && !looksBack))
    return 'prediction';
  return frame === '' && ranges.some(({ from, to }) => hasFinite(p, from, to)) ? 'event' : 'statement';
}

function anyOf(from: number, to: number, accept: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (accept(at)) return true;
  return false;
}

/** "Anna Gerusova is believed to be the wife of …", "She is a member of …". */
export function isIdentity(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to && at < from + 16; at += 1) {
    if (!isBe(p, at) || !['a', 'an', 'the', 'one'].includes(p.lower(at + 1)) || at + 2 >= to) continue;
    const first = p.lower(from) === 'that' ? from + 1 : from;
    const begins =
      first === at ||
      p.lower(first) === 'to' ||
      p.has(first, is.CAPITAL) ||
      ['he', 'she', 'they', 'i', 'we'].includes(p.lower(first)) ||
      p.lower(first) === 'one';
    return begins && !p.has(at + 2, is.VERB_GERUND);
  }
  return false;
}

export function hasJudgement(p: Passage, { from, to }: Range): boolean {
  return anyOf(from, to, (at) => judgements.has(p.lower(at)));
}

export function hasForecast(p: Passage, { from, to }: Range): boolean {
  return anyOf(from, to, (at) => forecasts.has(p.lower(at)));
}
