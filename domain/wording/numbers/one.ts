import type { FoundNumber } from './found';
import { COUNTED, FATES } from './nouns';
import type { Tokens } from './tokens';
import { UNIT_WORDS } from './unit-words';

/** "one" is a number before what is counted or behind a bound; else it is somebody. */
export function countsOne(tokens: Tokens, { from, to, unit }: FoundNumber): boolean {
  if (unit !== null) return true;
  const next = tokens.lower(to);
  const counted = (at: number) =>
    COUNTED.has(tokens.lower(at)) || UNIT_WORDS.has(tokens.lower(at)) || FATES.has(tokens.lower(at));
  if (counted(to) || (/^(more|other|further|dead)$/.test(next) && counted(to + 1))) return true;
  const before = `${tokens.lower(from - 2)} ${tokens.lower(from - 1)}`;
  const adjective =
    tokens.at(to).kind === 'word' && counted(to + 1) && !/^(of|in|to|and|or|who|that|day)$/.test(next);
  return adjective || (/^(at least|more than|not one)$/.test(before) && tokens.at(to).kind === 'word');
}
