import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Amount } from './amount';
import { numberAt } from './numbers';

/** What a number measures, by words near it. Both of a pair together make the joint measure. */
const MEASURES: readonly [string, RegExp][] = [
  [
    'killed',
    /^(kill(s|ed|ing)?|die[sd]?|dying|dead|deaths?|fatalit(y|ies)|lives|perished|drowned|bodies|toll|slain|executed)$/,
  ],
  ['wounded', /^(wound(s|ed|ing)?|injur(ed|ing|ies|y)|hurt|maimed|casualt(y|ies))$/],
  ['mobilised', /^(mobili[sz](e[sd]?|ing|ation)|conscript(s|ed|ion)?|drafted?|called-up|reservists)$/],
  ['missing', /^(missing|unaccounted|vanish(ed|ing)?|disappear(ed|ing)?)$/],
  ['displaced', /^(displaced|fled|flee(ing)?|evacuat(e|ed|ion|ing)|homeless|refugees|uprooted)$/],
  ['arrested', /^(arrest(s|ed|ing)?|detain(ed|ing|ees)?|custody|held)$/],
  ['infected', /^(infect(ed|ions?)|cases|ill|sick(ened)?|diagnosed|hospitali[sz]ed)$/],
  ['attending', /^(attend(ed|ing|ees|ance)?|gathered|turnout|crowd|marched|protesters|guests|spectators)$/],
  ['jobs lost', /^(redundan(t|cies)|laid|layoffs|dismissed|sacked|jobs)$/],
  [
    'cost',
    /^(cost(s|ing)?|spen(d|t|ding)|price[ds]?|worth|bill|paid|pay|fined?|budget|damages|compensation|funding|invest(ed|ment)?)$/,
  ],
  ['voted', /^(vot(e[sd]?|ers?|ing)|ballots?|majority|poll(ed)?)$/],
  ['sentenced', /^(sentenced|jailed|imprison(ed|ment)|prison|jail)$/],
  ['earned', /^(profits?|revenue|sales|earn(ed|ings)|turnover|income|raised)$/],
  ['scored', /^(scor(e[ds]?|ing)|goals?|points|runs|tries|wickets)$/],
];

const CHANGES: typeof MEASURES = [
  [
    'changed',
    /^(ris(e|es|en|ing)|rose|fell|fall(s|en|ing)?|drop(s|ped)?|increas(e[ds]?|ing)|declin(e[ds]?|ing)|grew|grown|grow(s|th)?|climbed|jumped|slipped)$/,
  ],
];

/** Units that are named by the word after the number. */
export const UNITS = new Map<string, string>(
  Object.entries({
    dollars: 'US dollars',
    pounds: 'pounds',
    euros: 'euros',
    roubles: 'roubles',
    rubles: 'roubles',
    yen: 'yen',
    kilometres: 'km',
    kilometers: 'km',
    km: 'km',
    miles: 'miles',
    metres: 'metres',
    meters: 'metres',
    feet: 'feet',
    acres: 'acres',
    hectares: 'hectares',
    tonnes: 'tonnes',
    tons: 'tons',
    degrees: 'degrees',
    hours: 'hours',
    minutes: 'minutes',
    seconds: 'seconds',
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    years: 'years',
    points: 'points',
    goals: 'goals',
    votes: 'votes',
    seats: 'seats',
    homes: 'homes',
  }),
);

const PEOPLE_WORDS =
  /(people|men|women|children|soldiers|troops|civilians|residents|patients|passengers|pupils|students|workers|employees|staff|officers|protesters|voters|victims|migrants|refugees|fans|reservists|conscripts|prisoners|personnel|servicemen|mothers|guests|members|firefighters|teachers|doctors|nurses|villagers|tourists|others|persons|boys|girls|families|hostages|fighters|militants|sailors|miners|crew|attendees|spectators|athletes|players|participants)$/i;

export function isPeople(words: string): boolean {
  return PEOPLE_WORDS.test(words);
}

/**
 * The measure that the words around an amount tell: after the counted noun first, then before the number. Words of
 * rising and falling count only where nothing else says what rose or fell.
 */
export function measureIn(p: Passage, amount: Amount, countedTo: number, range: Range): string | null {
  const to = Math.min(range.to, p.to(amount.from));
  const from = Math.max(range.from, p.from(amount.from));
  for (const list of [MEASURES, CHANGES]) {
    const measure =
      verbBefore(p, list, amount.from, from) ??
      measureOf(p, list, countedTo, Math.min(to, countedTo + 7)) ??
      measureOf(p, list, Math.max(from, amount.from - 8), amount.from) ??
      measureOf(p, list, amount.to, countedTo) ??
      measureOf(p, list, from, amount.from);
    if (measure !== null) return measure;
  }
  return null;
}

/** "killing at least 17 workers and injuring dozens": the verb right before a number governs it. */
function verbBefore(p: Passage, list: typeof MEASURES, at: number, floor: number): string | null {
  const active =
    at - 1 >= floor && p.has(at - 1, is.VERB_GERUND | is.VERB_PAST) && !p.has(at - 2, is.AUXILIARY);
  return active ? measureOf(p, list, at - 1, at) : null;
}

function measureOf(p: Passage, list: typeof MEASURES, from: number, to: number): string | null {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const lower = p.lower(at);
    if (found.size > 0 && ([',', ';', 'while', 'but'].includes(lower) || numberAt(p, at) !== null)) break;
    const measure = list.find(([, words]) => words.test(lower));
    if (measure !== undefined) found.add(measure[0]);
  }
  if (found.has('killed') && found.has('wounded')) return 'killed or wounded';
  return found.values().next().value ?? null;
}
