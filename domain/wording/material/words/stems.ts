/** Forms that no ending tells: the stem, then its forms. */
const IRREGULAR = `
be am is are was were been being, have has had having, do does did done doing, rise rose risen, fall fell fallen, say said, tell told, win won, lose lost,
go went gone, man men, woman women, child children, die died dying, hold held, uphold upheld, withhold withheld, foresee foresaw foreseen, take took taken, give gave given, get got gotten, make made, come came,
see saw seen, know knew known, find found, leave left, keep kept, meet met, send sent, spend spent, build built, buy bought, bring brought,
fight fought, think thought, sell sold, shoot shot, strike struck stricken, hit hit, grow grew grown, fly flew flown, throw threw thrown, draw drew drawn,
drive drove driven, write wrote written, speak spoke spoken, break broke broken, steal stole stolen, choose chose chosen, begin began begun, sink sank sunk,
swim swam swum, run ran, drink drank drunk, feel felt, stand stood, understand understood, withstand withstood, hear heard, lead led, flee fled, feed fed, pay paid,
lay laid, lie lay lain lying, hide hid hidden, ride rode ridden, bite bit bitten, eat ate eaten, forget forgot forgotten, freeze froze frozen,
wear wore worn, tear tore torn, swear swore sworn, shake shook shaken, catch caught, teach taught, seek sought, overthrow overthrew overthrown, undergo underwent undergone,
become became, overcome overcame, person persons, life lives, wife wives, knife knives, half halves, foot feet, tooth teeth, crisis crises, mean meant, deal dealt, lend lent,
hang hung hanged, swing swung, shrink shrank shrunk, ring rang rung, sing sang sung, show showed shown, sleep slept, sweep swept, weep wept, bind bound,
wind wound, injure injured injuries, victory victories, policeman policemen, policewoman policewomen, fireman firemen, gunman gunmen, spokesman spokesmen, spokeswoman spokeswomen
`;

/** The first that a word has is taken off. */
const ENDINGS: readonly [RegExp, string][] = [
  [/(?:ies|ied)$/, 'y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/([^sui])s$/, '$1'],
  [/([aeiouy].*)ing$/, '$1'],
  [/([aeiouy].*)ed$/, '$1'],
];

const STEM = new Map<string, string>();
for (const group of IRREGULAR.split(/,|\n/)) {
  const [stem, ...forms] = group.trim().split(' ');
  for (const form of forms) if (stem !== undefined) STEM.set(form, regular(stem));
}
/** "wounded" is of a person; "found" is not "founded". */
STEM.delete('wound');
STEM.delete('bound');

/** What the forms of a word share: "attacks", "attacked", "attacking" → "attack"; no word of its own. */
export function stemOf(word: string): string {
  return STEM.get(word) ?? regular(word);
}

function regular(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find(([form]) => form.test(word));
  const cut = ending === undefined ? word : word.replace(...ending);
  const bare = cut.replace(/([bdgklmnprtvz])\1$/, '$1');
  return bare.length < 3 ? word : bare.replace(/(.{2,})e$/, '$1');
}
