import { plainWords } from './match-words';

/** Measures that are one under several words; the first is how it is mostly kept. */
const MEASURES: readonly (readonly string[])[] = [
  ['killed', 'dead', 'died', 'deaths', 'death', 'fatalities', 'lost', 'drowned', 'perished'],
  ['wounded', 'injured', 'hurt', 'injuries'],
  ['killed or wounded', 'dead or wounded', 'killed or injured', 'casualties', 'maimed'],
  ['displaced', 'fled', 'evacuated', 'homeless'],
  ['mobilised', 'called up', 'drafted', 'conscripted'],
  ['attending', 'attended', 'present', 'took part'],
  ['arrested', 'detained'],
];

/** The words under which a measure may be kept, in small letters: itself, and those that mean the same. */
export function measureWords(measure: string): readonly string[] {
  const own = measure.trim().toLowerCase();
  return MEASURES.find((words) => words.includes(own)) ?? [own];
}

/** "soldiers" and "soldier" are one word, and so are "Russian" and "Russia" to stemsAlike(). */
export function stem(word: string): string {
  if (word.length > 4 && /ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const LEAST_STEM = 4;

export function stemsAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || (short.length >= LEAST_STEM && long.length - short.length <= 3 && long.startsWith(short));
}

/** The words of a text, each as its stem. */
export const stemsOf = (text: string) => plainWords(text).map(stem);

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Words that say how many, when or who said it, and nothing of what happened or where. */
const OF_NO_EVENT = new Set(
  [
    ...MONTHS,
    ...DAYS,
    ...'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand'.split(
      ' ',
    ),
    ...'million billion dozen hundreds thousands tens dozens scores nearly almost around roughly least most fewer less'.split(
      ' ',
    ),
    ...'people person men women number count total toll body bodies figure rate share day week month year time date far'.split(
      ' ',
    ),
    ...'the and for from with was were been being have has had are not its his her their they who which when where while'.split(
      ' ',
    ),
    ...'that this these those there some all more than over under about already still now yet today yesterday ago since'.split(
      ' ',
    ),
    ...'said says told according reported reportedly confirmed estimated put stands stood rose risen known counted may'.split(
      ' ',
    ),
    ...'last first second until between after before during new probably possibly could might would will per cent'.split(
      ' ',
    ),
  ].map(stem),
);

/** The stems in a text that may say what happened and where; `besides` are words that are spoken for already. */
export function eventWords(text: string, besides: readonly string[]): Set<string> {
  const spokenFor = besides.flatMap(stemsOf);
  return new Set(
    stemsOf(text).filter(
      (word) =>
        word.length > 2 &&
        !/\d/.test(word) &&
        !OF_NO_EVENT.has(word) &&
        !spokenFor.some((other) => stemsAlike(word, other)),
    ),
  );
}

/** The years, months and weekdays that a statement names. */
export function timeWords(statement: string): string[] {
  const years = statement.match(/\b(1[5-9]|20)\d\d\b(?!,\d)/g) ?? [];
  // "May" is a month only where it is written as a name: the others cannot be anything else.
  const names = plainWords(statement).filter(
    (word) => (MONTHS.includes(word) || DAYS.includes(word)) && (word !== 'may' || /\bMay\b/.test(statement)),
  );
  return [...new Set([...years, ...names])].sort();
}
