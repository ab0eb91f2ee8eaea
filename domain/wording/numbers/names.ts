import { isMonth } from './calendar';
import { COUNTED } from './nouns';
import type { Tokens } from './tokens';
import { UNIT_WORDS } from './unit-words';

/** Words whose number is a name: "room 101", "Flight 370", "Boeing 737", "the FTSE 100", "Group of Seven". */
const LABELS = new Set(
  'room rooms flight flights channel article articles section sections chapter chapters page pages no nos number numbers route routes highway motorway level levels phase type group division apollo boeing airbus platform gate block ward district precinct area building apartment flat suite terminal junction exit floor act bill law rule clause paragraph amendment resolution proposition title tier grade year day week month version windows ios iphone ipad playstation xbox android formula pier mark pillar step stage episode season part volume series lap hole game match round item question figure table line lines band category class court courtroom cell camp sector zone studio radio fm bus train tram unit battalion brigade regiment squadron company platoon fortune ftse s&p dow nasdaq nikkei cac dax stoxx top studio sars psalm verse appendix annex order decree directive regulation protocol area model series apt box form visa tel phone telephone call dial text hotline nr'.split(
    ' ',
  ),
);
/** Of those, labels that may also be verbs or things that stand before a real count without being its name. */
const CAPITAL_LABELS = new Set(
  'act bill law rule mark top order game match round series car bus train camp bowl world cup model call company year day week month group line lines text form box area exit step stage part question court cell unit type'.split(
    ' ',
  ),
);

/** Whether the number at tokens [from, to) is a name or part of one, no count. */
export function isName(tokens: Tokens, from: number, to: number, inDigits: boolean): boolean {
  return (
    isLabelled(tokens, from, to, inDigits) ||
    isGluedToName(tokens, from, to) ||
    isEmergency(tokens, from, to) ||
    isGroupOf(tokens, from) ||
    isCapitalised(tokens, from, to, inDigits) ||
    isAddress(tokens, to) ||
    isEvent(tokens, from, to) ||
    isPlan(tokens, to) ||
    isPhrase(tokens, from, to)
  );
}

function isLabelled(tokens: Tokens, from: number, to: number, inDigits: boolean): boolean {
  const stop = tokens.lower(from - 1) === '.' || tokens.lower(from - 1) === '-' ? 1 : 0;
  const lower = tokens.lower(from - 1 - stop);
  if (!LABELS.has(lower)) return false;
  if (stop === 1 && tokens.lower(from - 1) === '.' && !/^(no|nos|nr|tel|apt)$/.test(lower)) return false;
  if (lower === 'no' || lower === 'nos') return isNumberSign(tokens, from, to, stop === 1, inDigits);
  const label = from - 1 - stop;
  if (CAPITAL_LABELS.has(lower)) {
    const isDayLabel = /^(day|week|month|year)$/.test(lower) && tokens.beginsSentence(label);
    const counts = COUNTED.has(tokens.lower(to)) || UNIT_WORDS.has(tokens.lower(to));
    const near =
      tokens.isNameLike(label) ||
      isDayLabel ||
      /^(type|group|line|unit|model|area|cell|court|top)$/.test(lower) ||
      tokens.at(from).glued;
    const always = /^(day|year|month|week)$/.test(lower) && tokens.isCapital(label);
    return always || (near && !counts);
  }
  return (
    !UNIT_WORDS.has(tokens.lower(to)) ||
    /^(room|flight|channel|article|section|chapter|page|boeing|airbus)$/.test(lower)
  );
}

/** "No. 10", "No 10": the sign for a number. "no 300 men" denies. */
function isNumberSign(
  tokens: Tokens,
  from: number,
  to: number,
  hasStop: boolean,
  inDigits: boolean,
): boolean {
  if (!inDigits) return false;
  if (hasStop) return true;
  const isLarge = /[,.\s]/.test(tokens.lower(from)) || tokens.at(from).text.length > 3;
  return (
    tokens.isCapital(from - 1) &&
    !isLarge &&
    !COUNTED.has(tokens.lower(to)) &&
    !/^(more|people)$/.test(tokens.lower(to))
  );
}

/** "P-8A", "S-300", "G7", "A320", "3G", "737s", "4x4", "1990s", "F-16s". */
function isGluedToName(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.at(from - 1);
  const first = tokens.at(from);
  if (first.kind !== 'digits') return false;
  if (first.glued && before.kind === 'word') return true;
  const byHyphen = first.glued && /^[-‐‑+/.&#@_]$/.test(before.text) && before.glued;
  if (byHyphen && /word|digits/.test(tokens.at(from - 2).kind)) return true;
  if (before.text === '#' || before.text === '@') return true;
  const next = tokens.at(to);
  return next.glued && (next.kind === 'word' || next.text === '@' || next.text === '_');
}

function isEmergency(tokens: Tokens, from: number, to: number): boolean {
  if (to !== from + 1 || !/^(911|999|112|111|101|000|411|311)$/.test(tokens.lower(from))) return false;
  return (
    /^(call|calls|called|calling|dial|dialled|dialed|dialing|dialling|ring|rang|ringing|phoned)$/.test(
      tokens.lower(from - 1),
    ) ||
    /^(call|calls|caller|callers|operator|operators|dispatcher|dispatchers|dispatch|emergency|line|centre|center|recording|recordings)$/.test(
      tokens.lower(to),
    ) ||
    (tokens.lower(from) === '911' &&
      !COUNTED.has(tokens.lower(to)) &&
      !/^(more|were|have|dead)$/.test(tokens.lower(to)))
  );
}

/** "Group of 20", "Gang of Four", "Committee of 100", "the Big Four". */
function isGroupOf(tokens: Tokens, from: number): boolean {
  if (
    tokens.lower(from - 1) === 'of' &&
    /^(group|gang|committee|council|band|club)$/.test(tokens.lower(from - 2))
  )
    return tokens.isCapital(from - 2);
  return false;
}

/** "Boeing 737", "Apollo 11", "the Magnificent Seven", "Nine Network": a capital in the middle of a sentence. */
function isCapitalised(tokens: Tokens, from: number, to: number, inDigits: boolean): boolean {
  if (!inDigits) {
    if (!tokens.isNameLike(from)) return isWholeName(tokens, from, to);
    return !isTitleCase(tokens, from, to);
  }
  if (!tokens.isNameLike(from - 1) && !(tokens.isCapital(from - 1) && tokens.isCapital(from - 2)))
    return false;
  if (isMonth(tokens, from - 1) || /day$/.test(tokens.lower(from - 1))) return false;
  const next = tokens.at(to);
  const counted =
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    (COUNTED.has(next.lower) || /[a-z]{2}s$/.test(next.lower) || UNIT_WORDS.has(next.lower));
  const scaled =
    /^(more|per|percent|pc|million|billion|thousand|hundred|of)$/.test(next.lower) || next.text === '%';
  return !counted && !scaled && tokens.at(from).text.length <= 4;
}

/** "Three Mile Island reopened": two capitals behind the number, and no headline in which every word has one. */
function isWholeName(tokens: Tokens, from: number, to: number): boolean {
  const capitals = tokens.isCapital(from) && tokens.isCapital(to) && tokens.isCapital(to + 1);
  return capitals && !tokens.isCapital(to + 2) && tokens.at(to + 2).kind === 'word';
}

/** A headline writes every word with a capital. */
function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  return tokens.isCapital(from - 1) && (tokens.isCapital(to) || COUNTED.has(tokens.lower(to)));
}

/** Names whose number has what looks like a unit. */
export function isApart(tokens: Tokens, from: number, to: number): boolean {
  return isEvent(tokens, from, to) || isPlan(tokens, to);
}

const STREETS =
  /^(road|street|avenue|lane|square|drive|way|place|close|terrace|crescent|boulevard|court|gardens)$/;

/** "12 Hill Road". */
function isAddress(tokens: Tokens, to: number): boolean {
  return [1, 2].some(
    (step) => tokens.isCapital(to) && tokens.isCapital(to + step) && STREETS.test(tokens.lower(to + step)),
  );
}

/** "He ran the 100m in ten seconds": a race by its length. */
function isEvent(tokens: Tokens, from: number, to: number): boolean {
  const race = tokens.lower(from - 1) === 'the' && tokens.lower(to) === 'm' && tokens.at(to).glued;
  return (
    race &&
    /^(in|final|finals|race|title|record|hurdles|freestyle|butterfly|backstroke|sprint|relay|at)$/.test(
      tokens.lower(to + 1),
    )
  );
}

/** "a ten-point plan". */
function isPlan(tokens: Tokens, to: number): boolean {
  return (
    tokens.are(to, ['-', 'point']) &&
    /^(plan|agenda|list|proposal|programme|program|manifesto|charter|turn|font)$/.test(tokens.lower(to + 2))
  );
}

const BEFORE_ZERO = /^(ground|net|absolute|patient|year|sub|below|above)$/;
const AFTER_ZERO = /^(tolerance|hour|hours|carbon|emission|emissions|waste|sum|gravity|day|covid|rated)$/;

/** "ground zero", "zero tolerance", "50-50", "24/7": set phrases. */
function isPhrase(tokens: Tokens, from: number, to: number): boolean {
  const lower = tokens.lower(from);
  if (lower === 'zero' || lower === 'nought' || lower === 'nil') {
    const after = tokens.lower(to) === '-' ? tokens.lower(to + 1) : tokens.lower(to);
    return BEFORE_ZERO.test(tokens.lower(from - 1)) || AFTER_ZERO.test(after);
  }
  return false;
}
