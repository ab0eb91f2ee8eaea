import { inflections, PAST, PRESENT } from '../lexicon/inflections';
import { basesOfGerunds } from '../lexicon/lexicon';

/** "counting" as the verb of a clause: "counts", "count" after a plural, "counted". Null for a verb that is not known. */
export function finiteOf(gerund: string, tense: 'present' | 'past', plural: boolean): string | null {
  if (gerund === 'being') return tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  if (gerund === 'having') return tense === 'past' ? 'had' : plural ? 'have' : 'has';
  const base = basesOfGerunds.get(gerund) ?? regularBase(gerund);
  if (base === null) return null;
  if (tense === 'present' && plural) return base;
  return formOf(base, tense === 'past' ? PAST : PRESENT);
}

/** "counting" → "count", "jotting" → "jot", "piling" → "pile"; null where the ending leaves it open ("editing"). */
function regularBase(gerund: string): string | null {
  const stem = /^(\p{L}{2,})ing$/u.exec(gerund)?.[1];
  if (stem === undefined) return null;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[vuczs]$/.test(stem) && !/ss$/.test(stem)) return `${stem}e`;
  if (/[^aeiou][^aeiou]$|[aeiou]{2}[^aeiou]$|[wyx]$/.test(stem)) return stem;
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(stem) ? `${stem}e` : null;
}

/** "believe" as said of one other person: "believes". */
export function thirdPerson(base: string): string | null {
  return formOf(base, PRESENT);
}

function formOf(base: string, use: number): string | null {
  return inflections(base).find((one) => one.use === use)?.form ?? null;
}
