import type { Part } from '../../part';
import { blocksIn } from './blocks';
import { withoutRepeats } from './duplicates';
import { isLabel } from './furniture';

/** The parts of a chosen piece of a document, in the browser as on the server. The first h1 is the headline. */
export function fragmentParts(root: Element): Part[] {
  let hasHeadline = false;
  const parts = blocksIn(root).flatMap(({ kind, words, isAlt, isAround, linkShare }): Part[] => {
    if (isAlt) return [];
    const isHeadline = kind === 'headline' && !hasHeadline;
    hasHeadline ||= isHeadline;
    const shown = { kind: kind === 'headline' && !isHeadline ? ('heading' as const) : kind, words };
    if (isLabel(words)) return [{ ...shown, kept: false, why: 'label' }];
    return [isAround && linkShare > 0.5 ? { ...shown, kept: false, why: 'page' } : { ...shown, kept: true }];
  });
  return withoutRepeats(parts);
}
