import { fingerprintOf } from '../engine/fingerprint';
import type { SamePersonQuestion } from '../names/same-person';

/** A name of its own for the question about two spellings, so that "not the same" is remembered like a dismissal. */
export function questionFingerprint({ names }: Pick<SamePersonQuestion, 'names'>): string {
  const [one, other] = [...names].sort();
  return `same-${fingerprintOf(one ?? '', other ?? '')}`;
}

export function questionInWords({ names: [one, other] }: Pick<SamePersonQuestion, 'names'>): string {
  return `Are ${one} and ${other} the same person?`;
}
