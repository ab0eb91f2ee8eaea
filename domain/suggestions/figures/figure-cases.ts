/** Sentences with their figures in order: bound, ends, measure: subject, and what more is said of each. */
export const FIGURE_CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['The blast left 14 dead and 32 wounded.', 'exactly 14 killed: people', 'exactly 32 wounded: people'],
  [
    'The shelling has killed or wounded tens of thousands of soldiers.',
    'vague 20000.. killed or wounded: soldiers',
  ],
  ['Nobody died, but 19 were hurt.', 'exactly 19 wounded:'],
  ['The toll rose from 12 to 17.', 'exactly 12 killed: from', 'exactly 17 killed: to'],
  ['Deaths rose by 12 to 61.', 'exactly 12 killed: by', 'exactly 61 killed: to'],
  ['15 of the 44 passengers were hurt.', 'exactly 15 wounded: passengers', 'exactly 44 counted: passengers'],
  ['Twelve of the 48 dead were children.', 'exactly 12 killed: people part', 'exactly 48 killed: people'],
  ['Of the 300 injured, 12 died.', 'exactly 300 wounded: people', 'exactly 12 killed:'],
  ['The quake killed 300 and left 2,000 homeless.', 'exactly 300 killed:', 'exactly 2000 displaced: people'],
  ['Some 300 people attended, and 12 died.', 'about 300 attending: people', 'exactly 12 killed:'],
  [
    '52 people were killed and more than 80 injured.',
    'exactly 52 killed: people',
    'more_than 80.. wounded: people',
  ],
  ['The number of dead rose to 61 and 200 are missing.', 'exactly 61 killed: to', 'exactly 200 missing:'],
  ['The attack did not kill 12 people.', 'exactly 12 killed: people denied'],
  ['12 people were not hurt.', 'exactly 12 wounded: people denied'],
  ['None of the 40 passengers was hurt.', 'exactly 40 wounded: passengers denied'],
  [
    'There were not 300,000 reservists but 60,000.',
    'exactly 300000 mobilised: reservists denied',
    'exactly 60000 counted:',
  ],
  [
    'Killing 40 people, the storm moved on to destroy 300 houses.',
    'exactly 40 killed: people',
    'exactly 300 counted: houses',
  ],
  ['He was jailed for 10 years for killing two people.', 'exactly 10 sentenced:', 'exactly 2 killed: people'],
  ['Police arrested 40 and wounded 3 protesters.', 'exactly 40 arrested:', 'exactly 3 wounded: protesters'],
  [
    'There were 12 deaths, 5 injuries and 3 arrests.',
    'exactly 12 killed: people',
    'exactly 5 wounded: people',
    'exactly 3 arrested: people',
  ],
  ['Sales fell 3.5 per cent to £20m.', 'exactly 3.5 earned: by', 'exactly 20000000 earned: to'],
  ['One in five households has no heating.', 'exactly 20 counted: households'],
  [
    'The dead included 12 women and three children.',
    'exactly 12 killed: women part',
    'exactly 3 killed: children part',
  ],
  ['Forty men were inside when it fell, killing 12.', 'exactly 40 counted: men', 'exactly 12 killed:'],
  ['The company made 1,200 workers redundant.', 'exactly 1200 jobs lost: workers'],
  [
    'The plan would mobilise up to two million people, including 300,000 women.',
    'up_to ..2000000 mobilised: people',
    'exactly 300000 mobilised: women part',
  ],
  [
    'At least 48 people were killed, three of them children.',
    'at_least 48.. killed: people',
    'exactly 3 killed: children part',
  ],
  [
    'At least 12 people were killed, among them three children.',
    'at_least 12.. killed: people',
    'exactly 3 killed: children part',
  ],
  ['The fire burned 300 hectares and injured five.', 'exactly 300 counted:', 'exactly 5 wounded:'],
  [
    'Two people died and another three were taken to hospital.',
    'exactly 2 killed: people',
    'exactly 3 counted:',
  ],
  ['The strike wounded 12 and killed another 3.', 'exactly 12 wounded:', 'exactly 3 killed:'],
  ['Rescuers found 12 bodies after 30 hours.', 'exactly 12 killed: people', 'exactly 30 counted:'],
  ['Nobody was hurt when 15 trucks burned.', 'exactly 15 counted: trucks'],
  ['The crash killed a driver and hurt 16 passengers.', 'exactly 16 wounded: passengers'],
  ['Turnout was 62 per cent.', 'exactly 62 attending:'],
  [
    'An adviser who stole $12m was sentenced to nine years.',
    'exactly 12000000 counted:',
    'exactly 9 sentenced:',
  ],
];

/** Read on Friday 25 November 2022: the day of the count or of the saying, never of what happened. */
export const AS_OF_CASES: readonly (readonly [text: string, asOf: string | null])[] = [
  ['In Thursday’s flood 48 people had died by Friday.', '2022-11-25'],
  ['On Thursday 48 people were killed in the strike.', null],
  ['The mayor said on Thursday that 48 people had been killed.', '2022-11-24'],
  ['On Thursday the ministry put the number of dead at 61.', '2022-11-24'],
  ['As of 9 November, 5,937 soldiers had been killed.', '2022-11-09'],
  ['A bomb killed 12 people on 3 November.', null],
  ['By 20 November 12 people had died of the blast on 3 November.', '2022-11-20'],
];
