import type { MaterialCase } from './material-case';

/** How it is written, not what it says. */
export const FORM: readonly MaterialCase[] = [
  ['"The wall was safe," Rowe said.', '“The wall was safe,” Rowe said.', null],
  ["'The wall was safe,' Rowe said.", '“The wall was safe,” Rowe said.', null],
  ['The wall was “safe”.', 'The wall was safe.', null],
  ['The wall - built in haste - fell.', 'The wall — built in haste — fell.', null],
  ['The wall fell...', 'The wall fell…', null],
  ['The  wall\u00a0fell.', 'The wall fell.', null],
  ['The wa\u00adll fe\u200bll.', 'The wall fell.', null],
  ['The oﬃcial wall fell.', 'The official wall fell.', null],
  ['The harbour was re-opened.', 'The harbor was reopened.', null],
  ['The centre organised a programme.', 'The center organized a program.', null],
  ['The travellers analysed the colour.', 'The travelers analyzed the color.', null],
  ['The aging ship was towed towards the quay.', 'The ageing ship was towed toward the quay.', null],
  ['Co-operation has ended.', 'Cooperation has ended.', null],
  ['They’ve left the town.', 'They have left the town.', null],
  ['He’ll leave the town.', 'He will leave the town.', null],
  ['The mayor of the town resigned.', 'The town’s mayor resigned.', null],
  ['A report said that the wall fell.', 'The report said the wall fell.', null],
  ['The wall fell about noon.', 'The wall fell around noon.', null],
  ['Mayor resigns over contract', 'The mayor resigned over the contract.', null],
  ['In the north, however, the roads were open.', 'The roads were open in the north.', null],
  ['The gov’t said so.', 'The government said so.', null],
  ['Rain fell on the town; the river rose.', 'Rain fell on the town, and the river rose.', null],
];

/** Other languages: numbers, dates in digits and names are compared, and nothing fails. */
export const LANGUAGES: readonly MaterialCase[] = [
  ['Mindestens 48 Menschen starben in Senna.', 'Mindestens 61 Menschen starben in Senna.', 'number'],
  ['In Senna starben 48 Menschen.', 'In Marrow starben 48 Menschen.', 'name'],
  ['Au moins 48 morts à Senna.', 'Au moins 61 morts à Senna.', 'number'],
  [
    'In Senna starben die 48 Menschen, die nicht gewarnt wurden.',
    'In Senna starben 48 Menschen, und die wurden nicht gewarnt.',
    null,
  ],
  ['Hubo 48 muertos en la ciudad y no hay agua.', 'En la ciudad no hay agua y hubo 61 muertos.', 'number'],
  ['洪水造成48人死亡。', '洪水造成61人死亡。', 'number'],
  ['洪水造成48人死亡。', '洪水造成48人死亡', null],
  ['В Сенне погибли 48 человек.', 'В Сенне погибли 61 человек.', 'number'],
  ['น้ำท่วมคร่าชีวิต 48 คน', 'น้ำท่วมคร่าชีวิต 61 คน', 'number'],
];
