import { byWord } from '@/domain/shared/by-word';
import { moneyAfter } from './currencies';
import { COUNTED } from './nouns';
import type { Tokens } from './tokens';
import { LENGTHS, UNIT_LETTERS, UNIT_WORDS } from './unit-words';

/** A unit and the token after its last word. */
export type FoundUnit = { to: number; unit: string };

/** The unit that stands at token `at`, right behind a number in digits or in words; null for none. */
export function unitAfter(tokens: Tokens, at: number, inDigits: boolean): FoundUnit | null {
  const hyphen = tokens.lower(at) === '-' && tokens.at(at).glued && tokens.at(at + 1).glued ? 1 : 0;
  const from = at + hyphen;
  return (
    percentAt(tokens, from) ??
    degreesAt(tokens, from) ??
    areaAt(tokens, from) ??
    moneyAfter(tokens, from) ??
    speedAt(tokens, from) ??
    letterAt(tokens, from, inDigits)
  );
}

function percentAt(tokens: Tokens, at: number): FoundUnit | null {
  const length = tokens.are(at, ['per', 'cent']) ? 2 : /^(%|percent|pc|pct)$/.test(tokens.lower(at)) ? 1 : 0;
  if (tokens.are(at, ['per', '-', 'cent'])) return { to: at + 3, unit: 'per cent' };
  if (tokens.lower(at) === 'percentage' && /^points?$/.test(tokens.lower(at + 1)))
    return { to: at + 2, unit: 'percentage points' };
  return length === 0 ? null : { to: at + length, unit: 'per cent' };
}

const SCALES: Readonly<Record<string, string>> = byWord({
  ...{ c: 'degrees Celsius', celsius: 'degrees Celsius', centigrade: 'degrees Celsius' },
  ...{ f: 'degrees Fahrenheit', fahrenheit: 'degrees Fahrenheit' },
});

function degreesAt(tokens: Tokens, at: number): FoundUnit | null {
  if (!/^(°|º|degrees?|℃)$/.test(tokens.lower(at))) return null;
  const scale = SCALES[tokens.lower(at + 1)];
  return scale === undefined ? { to: at + 1, unit: 'degrees' } : { to: at + 2, unit: scale };
}

/** "square kilometres", "sq km", "cubic metres". */
function areaAt(tokens: Tokens, at: number): FoundUnit | null {
  const lower = tokens.lower(at);
  const kind = /^(square|sq)$/.test(lower) ? 'square' : lower === 'cubic' ? 'cubic' : '';
  const stop = tokens.lower(at + 1) === '.' || tokens.lower(at + 1) === '-' ? 1 : 0;
  const word = tokens.lower(at + 1 + stop);
  const length = word === 'm' ? 'metres' : UNIT_WORDS.get(word);
  if (kind === '' || length === undefined || !LENGTHS.has(length)) return null;
  return { to: at + 2 + stop, unit: `${kind} ${length}` };
}

function speedAt(tokens: Tokens, at: number): FoundUnit | null {
  const length = UNIT_WORDS.get(tokens.lower(at));
  if (length !== 'km' && length !== 'miles') return null;
  const slash = tokens.lower(at + 1) === '/' && tokens.lower(at + 2) === 'h';
  const words = /^(per|an)$/.test(tokens.lower(at + 1)) && tokens.lower(at + 2) === 'hour';
  if (!slash && !words) return null;
  return { to: at + 3, unit: length === 'km' ? 'km/h' : 'mph' };
}

function letterAt(tokens: Tokens, at: number, inDigits: boolean): FoundUnit | null {
  const { text, lower } = tokens.at(at);
  const unit = inDigits ? (UNIT_LETTERS.get(text) ?? UNIT_WORDS.get(lower)) : UNIT_WORDS.get(lower);
  if (unit === undefined || isAnother(tokens, at)) return null;
  const isSquare = tokens.at(at + 1).glued && tokens.lower(at + 1) === '²';
  return isSquare ? { to: at + 2, unit: `square ${unit}` } : { to: at + 1, unit };
}

/** "ton" in "half-ton", "t" in "5 t-shirts", "min" of a name: a letter that goes on is no unit. */
function isAnother(tokens: Tokens, at: number): boolean {
  const next = tokens.at(at + 1);
  const isShort = tokens.at(at).text.length === 1;
  if (next.text === '-' && ACROSS.has(tokens.lower(at + 2))) return false;
  return isShort && next.glued && (next.text === '-' || next.text === "'" || next.kind === 'digits');
}

const ACROSS = new Set(
  'wide high long tall deep thick away below above apart underwater offshore downstream upstream sprint freestyle hurdles butterfly backstroke breaststroke relay final race radius exclusion stretch tower wave waves wall fence bridge tunnel statue'.split(
    ' ',
  ),
);
const STUFF = new Set(
  'river road cable water pipe fabric cloth wall coast coastline rope track beach bank fence sand snow mud shore rail tape wire pavement frontage'.split(
    ' ',
  ),
);
const BEFORE = new Set(
  'width depth height length distance deep tall wide fell plunged swam ran walked climbed jumped leapt dived dropped waves radius within altitude'.split(
    ' ',
  ),
);

/** What rises and falls in metres. */
const WATERS = new Set('river water waters tide tides lake sea floodwaters snow'.split(' '));

/** Whether the "m" at `at`, glued to digits, is metres: what follows or stands before is measured in length. */
export function isMetres(tokens: Tokens, at: number): boolean {
  const after = tokens.lower(at + 1) === '-' ? at + 2 : at + 1;
  if (ACROSS.has(tokens.lower(after))) return true;
  if (tokens.lower(after) === 'of') return [1, 2, 3].some((step) => STUFF.has(tokens.lower(after + step)));
  if (/^(above|below|from|x|by|square)$/.test(tokens.lower(after))) return true;
  if (COUNTED.has(tokens.lower(at + 1))) return false;
  return (
    [2, 3, 4, 5].some((back) => BEFORE.has(tokens.lower(at - back))) ||
    [2, 3, 4, 5, 6, 7, 8].some((back) => WATERS.has(tokens.lower(at - back)))
  );
}
