import { NAME_PARTICLES } from '../lexicon/people';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';

const particles = new Set(NAME_PARTICLES.split(' '));
/** "de los", "van den", "von und zu": more small words than these stand in no name. */
const MOST = 3;

/**
 * The token behind the small words that stand within a name at `at` ("von der" in "Ursula von der Leyen"); `at` itself
 * where none stands or no large word follows.
 */
export function particlesEnd(p: Passage, at: number): number {
  let end = at;
  while (end < at + MOST && particles.has(p.lower(end)) && p.has(end, is.LOWERCASE)) end += 1;
  return end > at && p.has(end, is.CAPITAL) ? end : at;
}

/** A surname as written with its particles: "van den broek" of "hanna van den broek". */
export function surnameWithParticles(name: string): string {
  const words = name.toLowerCase().split(' ');
  let from = words.length - 1;
  while (from > 0 && particles.has(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}
