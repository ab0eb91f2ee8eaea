import type { Reading } from './number';
import type { Tokens } from './tokens';
import { type FoundUnit, unitAfter } from './units';

/** A reading with the unit that goes with it. */
export type Measured = { reading: Reading | null; unit: FoundUnit | null };

const VERB = /^(were|are|have|had|voted|said|say|support|oppose|want)$/;
const DETERMINER = /^(the|its|their|his|her|our|all|those|these)$/;
const ORDINAL = /^(first|second|third|fourth|last|next|this|other|better|every|final|opening)$/;
/** Denominators that are written with a slash; others are dates and names ("9/11"). */
const WRITTEN = new Set(['2', '3', '4', '5', '6', '8', '10', '16']);

/**
 * What "half", "a third" or "3/4" says at tokens [from, to): half an hour is a part of a unit, half of them a share of
 * something in per cent, and the second half of a match neither.
 */
export function partAt(tokens: Tokens, from: number, to: number, reading: Reading): Measured {
  const written = tokens.at(from).kind === 'digits';
  if (written && !WRITTEN.has(tokens.lower(to - 1))) return { reading: null, unit: null };
  if (ORDINAL.test(tokens.lower(from - 1))) return { reading: null, unit: null };
  const unit = unitOfPart(tokens, to);
  if (unit !== null)
    return { reading: { kind: 'exact', value: Number((reading.value / 100).toFixed(4)), scale: 1 }, unit };
  const next = tokens.lower(to);
  const isShare =
    isRange(tokens, to) ||
    next === 'of' ||
    tokens.lower(from - 1) === 'by' ||
    VERB.test(next) ||
    (tokens.lower(to - 1) === 'half' && DETERMINER.test(next));
  return { reading: isShare ? reading : null, unit: null };
}

/** "half an hour", "a quarter of a mile", "quarter-mile", "½ mile". */
function unitOfPart(tokens: Tokens, to: number): FoundUnit | null {
  const of = tokens.lower(to) === 'of' && /^an?$/.test(tokens.lower(to + 1)) ? 1 : 0;
  const article = /^an?$/.test(tokens.lower(to + of)) ? 1 : 0;
  const unit = unitAfter(tokens, to + of + article, false);
  return unit === null || unit.unit === 'points' ? null : unit;
}

/** "a quarter to a third of the crop": the share is said of both. */
function isRange(tokens: Tokens, to: number): boolean {
  return (
    /^(to|or|and)$/.test(tokens.lower(to)) &&
    /^(half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)$/.test(tokens.lower(to + 2))
  );
}
