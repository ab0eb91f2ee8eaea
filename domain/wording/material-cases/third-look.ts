import type { MaterialCase } from './material-case';

/** Edits as copy editors and updates make them. */
export const THIRD_LOOK: readonly MaterialCase[] = [
  [
    'The governor’s office put the death toll at 23.',
    'The governor’s office put the death toll at 32.',
    'number',
  ],
  ['The death toll rose to 23 on Friday.', 'The death toll climbed to 23 on Friday.', null],
  [
    'The explosion injured 14 workers, two of them seriously.',
    'The blast hurt 14 workers, two of them seriously.',
    null,
  ],
  [
    'The explosion injured 14 workers, two of them seriously.',
    'The explosion injured 14 workers, none of them seriously.',
    'negation',
  ],
  [
    'Lawmakers in Warsaw passed the bill by 230 votes to 215.',
    'Lawmakers in Warsaw rejected the bill by 230 votes to 215.',
    'direction',
  ],
  ['The suspect, who has not been named, is 19.', 'The suspect, who is 19, has not been named.', null],
  ['The suspect pleaded not guilty.', 'The suspect pleaded guilty.', 'negation'],
  [
    'Hospitals are running out of oxygen, the WHO warned.',
    'Hospitals are running out of oxygen, the World Health Organization warned.',
    null,
  ],
  [
    'Hospitals could run out of oxygen, the WHO warned.',
    'Hospitals have run out of oxygen, the WHO warned.',
    'modality',
  ],
  ['Prime Minister Kaja Kallas visited the base.', 'Kaja Kallas visited the base.', null],
  [
    'The pipeline carries 55 billion cubic metres a year.',
    'The pipeline carries 55bn cubic meters per year.',
    null,
  ],
  [
    'The pipeline carries 55 billion cubic metres a year.',
    'The pipeline carries 55 million cubic metres a year.',
    'number',
  ],
  ['Two thirds of residents have left.', 'Two-thirds of residents have left.', null],
  ['Two thirds of residents have left.', 'One third of residents have left.', 'number'],
  ['It is unclear how many died.', 'It is not clear how many died.', null],
  [
    'The judge sentenced Ivan Petrov to 12 years in prison.',
    'Ivan Petrov was sentenced to 12 years in prison.',
    null,
  ],
  [
    'The judge sentenced Ivan Petrov to 12 years in prison.',
    'The judge sentenced Ivan Petrov to 12 months in prison.',
    'unit',
  ],
  ['Workers voted to end the strike.', 'Workers voted to continue the strike.', 'direction'],
  ['The company, based in Oslo, made a profit.', 'The company, based in Oslo, made a loss.', 'direction'],
  ['None of the 155 passengers was hurt.', 'No passengers among the 155 were hurt.', null],
  ['All 155 passengers survived.', 'All but one of the 155 passengers survived.', 'quantifier'],
  ['Israel said Hamas broke the truce.', 'Hamas said Israel broke the truce.', 'speaker'],
  [
    'At the time, Weber was the chief executive.',
    'At the time, Weber was deputy chief executive.',
    'modality',
  ],
  ['The vaccine is 95% effective.', 'The vaccine is 95 per cent effective against severe illness.', null],
  ['He arrived shortly before 10pm.', 'He arrived shortly after 10pm.', 'direction'],
  ['About a dozen houses burned down.', 'About 12 homes burned down.', null],
  ['Sales fell 3% in the first quarter.', 'Sales fell 3% in the second quarter.', 'number'],
  [
    '“It’s a disaster,” said Maria Lopez, a teacher.',
    '“It is a disaster,” Maria Lopez, a teacher, said.',
    null,
  ],
  [
    'The Supreme Court has agreed to hear the case.',
    'The Supreme Court has refused to hear the case.',
    'negation',
  ],
  [
    'The ship was carrying grain from Ukraine to Egypt.',
    'The ship, carrying grain, was on its way from Ukraine to Egypt.',
    null,
  ],
];
