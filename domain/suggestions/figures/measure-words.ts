/** What is measured: people, money, a term in prison, or whatever the words say. A number of hours is never one of the killed. */
export type Dimension = 'people' | 'money' | 'term' | 'any';
export type Measure = { name: string; words: RegExp; of: Dimension };

const measure = (name: string, of: Dimension, words: RegExp): Measure => ({ name, of, words });

export const KILLED = 'killed';
export const WOUNDED = 'wounded';
export const KILLED_OR_WOUNDED = 'killed or wounded';

/** What a number measures, by words near it. */
export const MEASURES: readonly Measure[] = [
  measure(
    KILLED,
    'people',
    /^(kill(s|ed|ing)?|die[sd]?|dying|dead|deaths?|fatalit(y|ies)|lives|perish(ed|ing)?|drown(ed|ing)?|bodies|toll|slain|executed)$/,
  ),
  measure(WOUNDED, 'people', /^(wound(s|ed|ing)?|injur(ed?|es|ing|ies|y)|hurt(ing)?|maimed)$/),
  measure(KILLED_OR_WOUNDED, 'people', /^casualt(y|ies)$/),
  measure(
    'mobilised',
    'people',
    /^(mobili[sz](e[sd]?|ing|ation)|conscript(s|ed|ion)?|drafted?|called-up|reservists)$/,
  ),
  measure('missing', 'people', /^(missing|unaccounted|vanish(ed|ing)?|disappear(ed|ing)?)$/),
  measure(
    'displaced',
    'people',
    /^(displac(ed|es|ing)|fled|flee(ing)?|evacuat(e|ed|ion|ing)|homeless|refugees|uprooted)$/,
  ),
  measure('arrested', 'people', /^(arrest(s|ed|ing)?|detain(ed|ing|ees)?|custody|held)$/),
  measure('infected', 'people', /^(infect(ed|ions?)|cases|ill|sick(ened)?|diagnosed|hospitali[sz]ed)$/),
  measure(
    'attending',
    'people',
    /^(attend(ed|ing|ees|ance)?|gathered|turnout|crowd|marched|protesters|guests|spectators)$/,
  ),
  measure('jobs lost', 'people', /^(redundan(t|cies)|laid|layoffs|dismissed|sacked|jobs)$/),
  measure(
    'cost',
    'money',
    /^(cost(s|ing)?|spen(d|t|ding)|price[ds]?|worth|bill|paid|pay|fine[ds]?|budget|damages|compensation|funding|invest(ed|ment)?)$/,
  ),
  measure('voted', 'any', /^(vot(e[sd]?|ers?|ing)|ballots?|majority|poll(ed)?)$/),
  measure('sentenced', 'term', /^(sentenced|jailed|imprison(ed|ment)|prison|jail)$/),
  measure('earned', 'money', /^(profits?|revenue|sales|earn(ed|ings)|turnover|income|raised)$/),
  measure('scored', 'any', /^(scor(e[ds]?|ing)|goals?|runs|tries|wickets)$/),
];

/** Count only where nothing else says what rose or fell. */
export const CHANGES: readonly Measure[] = [
  measure(
    'changed',
    'any',
    /^(ris(e|es|en|ing)|rose|fell|fall(s|en|ing)?|drop(s|ped)?|increas(e[ds]?|ing)|declin(e[ds]?|ing)|grew|grown|grow(s|th)?|climbed|jumped|slipped)$/,
  ),
];

/** Above this many words the tables are emptied, so that memory stays flat on any text. */
const MOST_WORDS = 16_000;
const tables = new Map<readonly Measure[], Map<string, Measure | null>>();

/** The measure of a list that a word in lower case tells; null for none. A word is looked for once. */
export function measureWord(list: readonly Measure[], lower: string): Measure | null {
  const table = tables.get(list) ?? new Map<string, Measure | null>();
  tables.set(list, table);
  const known = table.get(lower);
  if (known !== undefined) return known;
  if (table.size >= MOST_WORDS) table.clear();
  const found = list.find(({ words }) => words.test(lower)) ?? null;
  table.set(lower, found);
  return found;
}

const PEOPLE_WORDS =
  /(people|men|women|children|soldiers|troops|civilians|residents|patients|passengers|pupils|students|workers|employees|staff|officers|protesters|voters|victims|migrants|refugees|fans|reservists|conscripts|prisoners|personnel|servicemen|mothers|guests|members|firefighters|teachers|doctors|nurses|villagers|tourists|others|persons?|boys|girls|families|hostages|fighters|militants|sailors|miners|crew|attendees|spectators|athletes|players|participants|adults|inhabitants|survivors)$/i;

export function isPeople(words: string): boolean {
  return PEOPLE_WORDS.test(words);
}

const MONEY =
  /(dollars|pounds|euros|yen|yuan|rupees|roubles|francs|kronor|kroner|pesos|rand|lira|won|shillings|hryvnias|reais|zlotys|shekels|naira|dong|pence|cents|dinars|dirhams|rials|riyals|baht)$/;

/** Whether an amount of this unit (null: a bare count) can be of the dimension. A share can be of anything. */
export function fits(of: Dimension, unit: string | null): boolean {
  if (of === 'any' || unit === 'per cent' || unit === 'percentage points') return true;
  if (of === 'term') return unit === null || /^(days|weeks|months|years)$/.test(unit);
  return of === 'money' ? unit !== null && MONEY.test(unit) : unit === null;
}
