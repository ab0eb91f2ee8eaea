import type { Apart } from './apart';
import type { FoundNumber } from './found';
import { COUNTED } from './nouns';
import type { Tokens } from './tokens';

/** "1990s", "the 80s". */
export function decadeFrom(tokens: Tokens, { from, to }: FoundNumber): Apart | null {
  const isDecade = tokens.at(to).glued && tokens.lower(to) === 's' && /^(\d\d)?\d0$/.test(tokens.lower(from));
  return isDecade ? { role: 'year', to: to + 1 } : null;
}

const YEAR_LINK =
  /^(in|since|until|during|before|after|early|late|mid|year|circa|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall)$/;

export function yearFrom(tokens: Tokens, first: FoundNumber, last: FoundNumber): Apart | null {
  const season = /^(19|20)\d\d$/.test(tokens.lower(first.from)) && /^[-–/]$/.test(tokens.lower(first.to));
  if (season && /^\d\d$/.test(tokens.lower(first.to + 1)) && tokens.at(first.to + 1).glued)
    return { role: 'year', to: first.to + 2 };
  if (first.reading?.kind === 'year') return { role: 'year', to: last.to };
  const plain = /^(1[5-9]|20)\d\d$/.test(tokens.lower(first.from)) && first.to === first.from + 1;
  if (!plain) return spokenYear(tokens, first, last);
  if (first.unit !== null || last.unit !== null || tokens.lower(first.from).includes(',')) return null;
  const before = tokens.lower(first.from - 1);
  const next = tokens.at(last.to);
  if (YEAR_LINK.test(before)) return { role: 'year', to: last.to };
  const counted = COUNTED.has(next.lower);
  if (before === 'the' && !(counted && Number(tokens.lower(first.from)) % 100 === 0))
    return { role: 'year', to: last.to };
  const plural =
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    /[a-z]{2}s$/.test(next.lower) &&
    !/^(was|has|is)$/.test(next.lower);
  return counted || plural || /^(more|of|other|local)$/.test(next.lower)
    ? null
    : { role: 'year', to: last.to };
}

/** "in two thousand and eight" without anything counted. */
function spokenYear(tokens: Tokens, first: FoundNumber, last: FoundNumber): Apart | null {
  const { value } = first.reading ?? { value: Number.NaN };
  const isYear =
    !first.inDigits &&
    value >= 1900 &&
    value <= 2100 &&
    /^(in|since|of|by|until)$/.test(tokens.lower(first.from - 1));
  const next = tokens.at(last.to);
  const isAlone = next.kind === 'mark' || /^(the|a|an|he|she|they|it|we|was|were|and)$/.test(next.lower);
  return isYear && first.unit === null && isAlone ? { role: 'year', to: last.to } : null;
}
