import { CLAIM, LEAD, MIDDLE, OTHER, TAIL, text } from './carry-cases';

const EDITED =
  'The minister claimed on Monday that 5,937 men had been killed or wounded since last February.';
const SHORT = 'Continue reading below';
const PHOTO = 'Photo: Dahl / Reuters';
const BRIDGE =
  'The inspectors closed the old harbour bridge to all traffic after the storm on Monday evening.';
const COUNCIL = 'The council will meet again on the first Monday of March.';

/**
 * Where the words of a passage, in ⟦double brackets⟧ in the old text, may not be the ones meant. settled: nobody is asked;
 * asked: found, and a person looks; gone: not found.
 */
export type DoubtCase = { name: string; old: string; new: string; is: 'settled' | 'asked' | 'gone' };

export const DOUBT_CASES: DoubtCase[] = [
  {
    name: 'a word was replaced in its sentence and stands in another one that came in',
    old: text(LEAD, 'The inspectors closed the old ⟦harbour bridge⟧ to all traffic after the storm.', TAIL),
    new: text(
      LEAD,
      'The inspectors closed the old tunnel to all traffic after the storm.',
      TAIL,
      MIDDLE,
      'Children drew the harbour bridge at school.',
    ),
    is: 'gone',
  },
  {
    name: 'a name was replaced in its sentence and stands in another one that was there before',
    old: text(
      LEAD,
      'The mayor thanked ⟦Anna Kowalska⟧ for the work of the last ten years.',
      TAIL,
      'Anna Kowalska was not there.',
    ),
    new: text(
      LEAD,
      'The mayor thanked Piotr Nowak for the work of the last ten years.',
      TAIL,
      'Anna Kowalska was not there.',
    ),
    is: 'gone',
  },
  {
    name: 'edited in its place, word for word elsewhere',
    old: text(LEAD, MIDDLE, `⟦${CLAIM}⟧`, OTHER, TAIL, COUNCIL),
    new: text(LEAD, MIDDLE, EDITED, OTHER, TAIL, COUNCIL, CLAIM),
    is: 'asked',
  },
  {
    name: 'a phrase of it: edited in its place, word for word elsewhere',
    old: text(
      LEAD,
      MIDDLE,
      'The minister said that ⟦5,937 soldiers had been killed⟧ since February.',
      OTHER,
      TAIL,
    ),
    new: text(LEAD, MIDDLE, EDITED, OTHER, TAIL, CLAIM),
    is: 'asked',
  },
  {
    name: 'one of two twins went, and the neighbours of both were rewritten: the first',
    old: text(LEAD, `⟦${CLAIM}⟧`, MIDDLE, OTHER, CLAIM, TAIL),
    new: text('Trains stood still all day.', CLAIM, 'Wheat will be scarce this year.'),
    is: 'gone',
  },
  {
    name: 'one of two twins went, and the neighbours of both were rewritten: the second',
    old: text(LEAD, CLAIM, MIDDLE, OTHER, `⟦${CLAIM}⟧`, TAIL),
    new: text('Trains stood still all day.', CLAIM, 'Wheat will be scarce this year.'),
    is: 'asked',
  },
  {
    name: 'one of two twins went, and the neighbours of the other stayed',
    old: text(LEAD, CLAIM, MIDDLE, OTHER, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, MIDDLE, OTHER, `⟦${CLAIM}⟧`, TAIL),
    is: 'settled',
  },
  {
    name: 'the same line under each paragraph: one went',
    old: text(LEAD, `⟦${SHORT}⟧`, MIDDLE, SHORT, OTHER, SHORT, TAIL),
    new: text(LEAD, MIDDLE, SHORT, OTHER, SHORT, TAIL),
    is: 'gone',
  },
  {
    name: 'the same line under each paragraph: another went',
    old: text(LEAD, SHORT, MIDDLE, `⟦${SHORT}⟧`, OTHER, SHORT, TAIL),
    new: text(LEAD, MIDDLE, `⟦${SHORT}⟧`, OTHER, SHORT, TAIL),
    is: 'settled',
  },
  {
    name: 'a caption whose picture went, with the same credit under another one',
    old: text(LEAD, `⟦${PHOTO}⟧`, MIDDLE, OTHER, PHOTO, TAIL),
    new: text(LEAD, MIDDLE, OTHER, PHOTO, TAIL),
    is: 'gone',
  },
  {
    name: 'a word in a sentence that was moved and repaired in one place',
    old: text(LEAD, BRIDGE.replace('harbour', '⟦harbour⟧'), TAIL, MIDDLE, OTHER),
    new: text(LEAD, TAIL, MIDDLE, OTHER, BRIDGE.replace('after', 'during')),
    is: 'settled',
  },
  {
    name: 'a sentence that was moved alone, word for word',
    old: text(LEAD, `⟦${BRIDGE}⟧`, TAIL, MIDDLE, OTHER),
    new: text(LEAD, TAIL, MIDDLE, OTHER, BRIDGE),
    is: 'settled',
  },
  {
    name: 'the sentences around it were rewritten and it stands where it stood',
    old: text(LEAD, `${MIDDLE} ⟦${CLAIM}⟧ ${OTHER}`, TAIL),
    new: text(LEAD, `Trains stood still all day. ${CLAIM} Wheat will be scarce.`, TAIL),
    is: 'settled',
  },
];
