import { type CarryCase, CLAIM, LEAD, MIDDLE, OTHER, TAIL, text } from './carry-cases';

const COUNCIL = 'The council will meet again on the first Monday of March.';
const KHERSON = 'Kherson reported 12 wounded and 3 killed on Monday.';
const ODESA = 'Odesa reported 7 wounded and 1 killed on Monday.';
const LVIV = 'Lviv reported 2 wounded and 0 killed on Sunday.';

/** Edits that change the order of things: clauses, sentences, passages beside copies of themselves; and replaced ends. */
export const ORDER_CASES: CarryCase[] = [
  {
    name: 'the ending words went to the front of the sentence',
    old: text(
      LEAD,
      '⟦The inspectors closed the old harbour bridge on Monday evening after the storm.⟧',
      TAIL,
    ),
    new: text(
      LEAD,
      '⟦On Monday evening after the storm the inspectors closed the old harbour bridge.⟧',
      TAIL,
    ),
    state: 'reworded',
  },
  {
    name: 'a clause that went to the front of its sentence',
    old: text(
      LEAD,
      'The inspectors closed the old harbour bridge ⟦on Monday evening after the storm⟧.',
      TAIL,
    ),
    new: text(
      LEAD,
      '⟦On Monday evening after the storm⟧ the inspectors closed the old harbour bridge.',
      TAIL,
    ),
    state: 'reworded',
  },
  {
    name: 'a passage that ended inside of its sentence takes no more words than it lost',
    old: text(LEAD, 'The harbour office ⟦found that the western quay was unsafe⟧ today.', TAIL),
    new: text(
      LEAD,
      'The harbour office ⟦found that the western quay was closed⟧ until further notice.',
      TAIL,
    ),
    state: 'altered',
  },
  {
    name: 'a moved passage goes with its neighbours, not to a verbatim copy',
    old: text(LEAD, MIDDLE, `⟦${CLAIM}⟧ ${OTHER}`, TAIL, COUNCIL),
    new: text(`⟦${CLAIM}⟧ ${OTHER}`, LEAD, MIDDLE, TAIL, COUNCIL, CLAIM),
    state: 'moved',
  },
  {
    name: 'two sentences changed places: found where it stands whole, not in one of the same form',
    old: text(KHERSON, `⟦${ODESA}⟧`, LVIV, TAIL),
    new: text(KHERSON, LVIV, `⟦${ODESA}⟧`, TAIL),
    state: 'exact',
  },
  {
    name: 'a line wrapped before a quotation mark is still one sentence',
    old: text(
      LEAD,
      'She told the reporters of the evening paper ⟦what she called\n“a dark day” for all⟧ of the town.',
      TAIL,
    ),
    new: text(
      LEAD,
      'She told the reporters of the evening paper ⟦what she called “a dark day”\nfor all⟧ of the town.',
      TAIL,
    ),
    state: 'exact',
  },
  {
    name: 'joined to the next sentence: it ends before the word that joins them',
    old: text(LEAD, '⟦The old dam broke at noon.⟧ Four villages were flooded within the hour.', TAIL),
    new: text(LEAD, '⟦The old dam broke at noon⟧, and so four villages were flooded within the hour.', TAIL),
    state: 'reworded',
  },
  {
    name: 'the first and the last word were replaced: quotation mark and full stop stay',
    old: text(LEAD, '⟦“The old dam broke at noon.⟧ Nobody came.”', TAIL),
    new: text(LEAD, '⟦“An old dam broke at midday.⟧ Nobody came.”', TAIL),
    state: 'altered',
  },
  {
    name: 'one of many alike was edited right between the two that stood around it',
    old: text(LEAD, KHERSON, '⟦Odesa reported 7 wounded and 3 killed on Monday.⟧', LVIV, TAIL),
    new: text(LEAD, KHERSON, '⟦Odesa reported 41 hurt and 3 killed on Friday.⟧', LVIV, TAIL),
    state: 'altered',
  },
  {
    name: 'lines of a quotation that each have a mark are one sentence',
    old: text(
      LEAD,
      '> She told the reporters of the evening paper ⟦what she called\n> a dark day for all⟧ of it.',
      TAIL,
    ),
    new: text(
      LEAD,
      '> She told the reporters of the evening paper ⟦what she called a dark\n> day for all⟧ of it.',
      TAIL,
    ),
    state: 'reworded',
  },
];
