import type { Apart } from './apart';
import type { FoundNumber } from './found';
import type { Tokens } from './tokens';

/** "aged 46", "46 years old", "46-year-old", "Ann Lee, 46,", "the over-65s", "in her 40s". */
export function ageFrom(tokens: Tokens, first: FoundNumber, last: FoundNumber): Apart | null {
  const { value } = last.reading ?? { value: Number.NaN };
  if (!(value >= 0 && value <= 125)) return null;
  const before = tokens.lower(first.from - 1);
  const starts = before === 'between' || before === 'from' ? tokens.lower(first.from - 2) : before;
  if (/^(aged|age|ages)$/.test(starts) || tokens.are(first.from - 2, ['age', 'of']))
    return { role: 'age', to: last.to };
  if (tokens.are(last.to, ['age', 'group']) || tokens.are(last.to, ['age', 'groups']))
    return { role: 'age', to: last.to };
  const old = oldEnd(tokens, last.to);
  if (old >= 0) return { role: 'age', to: old };
  return isEnclosed(tokens, first, last) || isAgeGroup(tokens, first, last)
    ? { role: 'age', to: last.to }
    : null;
}

/** The token after "years old", "-year-old(s)" at `at`; -1 where they do not stand there. */
function oldEnd(tokens: Tokens, at: number): number {
  const hyphens = tokens.lower(at) === '-' ? 1 : 0;
  const oldAt = at + 1 + 2 * hyphens;
  return /^years?$/.test(tokens.lower(at + hyphens)) && /^olds?$/.test(tokens.lower(oldAt)) ? oldAt + 1 : -1;
}

function isEnclosed(tokens: Tokens, { from }: FoundNumber, { to, end, unit }: FoundNumber): boolean {
  if (unit !== null || end !== to || to !== from + 1) return false;
  const opens = /^[,(]$/.test(tokens.lower(from - 1));
  const closes = /^[,).]$/.test(tokens.lower(to));
  const isPerson =
    tokens.isNameLike(from - 2) ||
    // A sentence begins with the name: "Moreau, 46, was arrested."
    (tokens.isCapital(from - 2) && tokens.lower(to) === ',') ||
    /^(man|woman|boy|girl|driver|father|mother|teenager|suspect|victim|pensioner)$/.test(
      tokens.lower(from - 2),
    );
  return opens && closes && isPerson;
}

/** "the over-65s", "under 18s", "in her 40s". */
function isAgeGroup(tokens: Tokens, { from }: FoundNumber, { to }: FoundNumber): boolean {
  if (tokens.lower(to) !== 's' || !tokens.at(to).glued) return false;
  const back = tokens.lower(from - 1) === '-' ? 2 : 1;
  return /^(over|under|his|her|their|late|early|mid|my)$/.test(tokens.lower(from - back));
}
