import type { Quantity } from './quantity';
import type { Tokens } from './tokens';

const MOVES =
  'rose rise rises risen rising fell fall falls fallen falling drop drops dropped dropping increase increases increased increasing decline declines declined declining grew grow grows grown growing growth climb climbs climbed climbing jump jumps jumped jumping slip slips slipped soar soared surge surges surged plunge plunged plummeted shrank shrunk shrink cut cuts reduce reduced reduction raise raised lift lifted lower lowered widened narrowed slumped tumbled revised edged inched dipped swelled swollen expanded slid rebounded recovered eased changed change accelerated slowed hiked trimmed doubled tripled trebled halved quadrupled'.split(
    ' ',
  );
const CHANGES = new Set(MOVES);
/** Say a change only with both ends: "went from 10 to 15". */
const GOES = new Set([
  'went',
  'go',
  'goes',
  'going',
  'gone',
  'moved',
  'up',
  'down',
  'shift',
  'shifted',
  'swing',
]);
/** Verbs that a number may follow at once: "rose 5 per cent". */
const ALONE =
  /^(rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|dropped|drop|increased|increase|declined|decline|grew|grow|grown|climbed|jumped|slipped|soared|surged|plunged|plummeted|shrank|shrunk|slumped|tumbled|edged|dipped|slid|gained|up|down)$/;
/** "fell 300 feet": somebody, and no number. */
const FALLS = /^(fell|fall|falls|falling|dropped|plunged|climbed|jumped|slid|slipped|tumbled)$/;
const NOUNS =
  /^(rise|fall|drop|increase|decline|growth|jump|surge|slump|reduction|cut|gain|climb|decrease|dip|hike|swing)$/;

const GOING = /^(went|go|goes|going|gone|is|are|was|were)$/;

/** As many tokens before a number are looked at as a clause has at most. */
const REACH = 14;

export type ChangeRole = Quantity['change'];

/** Whether a verb or noun of change stands before token `at` in its clause. */
export function changesBefore(tokens: Tokens, at: number, withGoing: boolean): boolean {
  for (let here = at - 1; here >= Math.max(0, at - REACH); here -= 1) {
    const lower = tokens.lower(here);
    if (/^[.;?!:]$/.test(lower) && tokens.at(here + 1).start > tokens.at(here).end) return false;
    if (CHANGES.has(lower) || (withGoing && GOES.has(lower))) return true;
    if (/^(up|down)$/.test(lower) && GOING.test(tokens.lower(here - 1))) return true;
  }
  return false;
}

/** The part in a change of the number whose expression is tokens [from, to); null when it is in none. */
export function changeOf(tokens: Tokens, from: number, to: number, unit: string | null): ChangeRole {
  const link = tokens.lower(from - 1);
  if (link === 'from') return fromRole(tokens, from);
  if (link === 'to') return changesBefore(tokens, from - 1, opensWithFrom(tokens, from - 1)) ? 'to' : null;
  if (link === 'by') return changesBefore(tokens, from - 1, false) ? 'by' : null;
  if (link === 'of' && NOUNS.test(tokens.lower(from - 2)) && unit !== null) return 'by';
  if (NOUNS.test(tokens.lower(to)) && unit !== null) return 'by';
  const isAlone = ALONE.test(link) && unit !== null && !(FALLS.test(link) && /^(metres|feet)$/.test(unit));
  return isAlone || (ALONE.test(link) && tokens.lower(to) === 'to') ? 'by' : null;
}

function fromRole(tokens: Tokens, from: number): ChangeRole {
  return changesBefore(tokens, from - 1, true) ? 'from' : null;
}

function opensWithFrom(tokens: Tokens, at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - REACH); here -= 1)
    if (tokens.lower(here) === 'from') return true;
  return false;
}

const CONTRACTED =
  /^(isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't|won't|wouldn't|didn't|doesn't|don't|ain't)$/;

/** Whether the number whose expression begins at token `from` is said not to be so: "not 300,000", "none of the 40". */
export function isDenied(tokens: Tokens, from: number): boolean {
  const start = /^(the|a|an|some|those|these|all)$/.test(tokens.lower(from - 1)) ? from - 1 : from;
  const before = tokens.lower(start - 1);
  if (before === 'no' || before === 'never' || before === 'not') return true;
  if (CONTRACTED.test(before) || isDeniedVerb(tokens, start)) return true;
  if (tokens.are(start - 2, ['one', 'of']) && /^(not|single|no)$/.test(tokens.lower(start - 3))) return true;
  const two = `${tokens.lower(start - 2)} ${before}`;
  return /^(rather than|instead of|none of|neither of|far from|not yet|not quite|nowhere near|not of|no longer)$/.test(
    two,
  );
}

const LINKS =
  /^(only|just|merely|simply|until|till|for|in|at|on|by|of|from|to|since|because|after|before|over|under|with|within|that|as|than|if|and|or|but|because|more|less|fewer|least|most|up|nearly|almost|about|around)$/;

/** "never found 300", "did not hire 300": the verb between is what did not happen. */
function isDeniedVerb(tokens: Tokens, start: number): boolean {
  const verb = tokens.at(start - 1);
  if (verb.kind !== 'word' || LINKS.test(verb.lower) || tokens.isCapital(start - 1)) return false;
  const before = tokens.lower(start - 2);
  return before === 'never' || before === 'not' || CONTRACTED.test(before);
}
