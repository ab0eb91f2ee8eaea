import type { AnchorState } from './spans/carried';

/**
 * What an edit does to a passage, as data. The passage stands in ⟦double brackets⟧ in the old text; brackets in the new text
 * say where it belongs, none say that it is gone. Several pairs are the fragments of one item. A reported mistake adds a case.
 */
export type CarryCase = { name: string; old: string; new: string; state: AnchorState; reason?: RegExp };

export const LEAD =
  'The ministry published new figures on Wednesday, after a week of silence about the winter campaign.';
export const TAIL =
  'Residents of the border town said that the lights had gone out twice in the night before dawn.';
export const MIDDLE = 'A spokesman for the railway declined to comment on the cancelled trains to the coast.';
export const OTHER =
  'Farmers in the valley expect a poor harvest, because the spring came late and stayed dry.';
const LONG = [LEAD, TAIL, MIDDLE, OTHER].join('\n\n');
export const CLAIM = 'The minister said that 5,937 soldiers had been killed since February.';

export const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

export const CARRY_CASES: CarryCase[] = [
  {
    name: 'nothing changed',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    state: 'exact',
    reason: /unchanged/,
  },
  {
    name: 'a paragraph was inserted before',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, OTHER, `⟦${CLAIM}⟧`, TAIL),
    state: 'exact',
  },
  {
    name: 'the sentences around it were rewritten',
    old: text(LEAD, `${MIDDLE} ⟦${CLAIM}⟧ ${OTHER}`, TAIL),
    new: text(LEAD, `Trains stood still all day. ⟦${CLAIM}⟧ Wheat will be scarce.`, TAIL),
    state: 'exact',
  },
  {
    name: 'a spelling mistake was repaired',
    old: text(LEAD, 'The minister said that ⟦5,937 soliders had been killed⟧ since February.', TAIL),
    new: text(LEAD, 'The minister said that ⟦5,937 soldiers had been killed⟧ since February.', TAIL),
    state: 'reworded',
    reason: /per cent of the words/,
  },
  {
    name: 'reworded in place',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, '⟦The defence minister said that 5,937 soldiers had died since February.⟧', TAIL),
    state: 'reworded',
  },
  {
    name: 'a number was corrected',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, `⟦${CLAIM.replace('5,937', '6,124')}⟧`, TAIL),
    state: 'altered',
    reason: /^5,937 became 6,124\. The passage stayed/,
  },
  {
    name: 'only capital letters changed',
    old: text(LEAD, 'They met in ⟦the March plenary session⟧ of the council of elders.', TAIL),
    new: text(LEAD, 'They met in ⟦the march plenary session⟧ of the council of elders.', TAIL),
    state: 'reworded',
  },
  {
    name: 'words were added inside',
    old: text(LEAD, 'Officials say that ⟦the bridge was closed to traffic⟧ on Monday.', TAIL),
    new: text(LEAD, 'Officials say that ⟦the bridge was again closed to all traffic⟧ on Monday.', TAIL),
    state: 'altered',
  },
  {
    name: 'the paragraph was moved',
    old: text(LEAD, `⟦${CLAIM}⟧ ${OTHER}`, TAIL, MIDDLE),
    new: text(LEAD, TAIL, MIDDLE, `⟦${CLAIM}⟧ ${OTHER}`),
    state: 'moved',
    reason: /moved, word for word/,
  },
  {
    name: 'one sentence was moved',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL, MIDDLE, OTHER),
    new: text(LEAD, TAIL, MIDDLE, OTHER, `⟦${CLAIM}⟧`),
    state: 'moved',
  },
  {
    name: 'two paragraphs were joined',
    old: text(LEAD, MIDDLE, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, `${MIDDLE} ⟦${CLAIM}⟧`, TAIL),
    state: 'exact',
  },
  {
    name: 'a paragraph was split inside the passage',
    old: text(LEAD, `⟦${CLAIM} ${MIDDLE}⟧`, TAIL),
    new: text(LEAD, `⟦${CLAIM}\n\n${MIDDLE}⟧`, TAIL),
    state: 'exact',
    reason: /white space/,
  },
  {
    name: 'two sentences became one',
    old: text(LEAD, '⟦The dam broke at noon. Four villages were flooded within the hour.⟧', TAIL),
    new: text(LEAD, '⟦The dam broke at noon, and four villages were flooded within the hour.⟧', TAIL),
    state: 'reworded',
  },
  {
    name: 'it stood twice, the first copy was removed, the second was meant',
    old: text(LEAD, CLAIM, MIDDLE, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, MIDDLE, `⟦${CLAIM}⟧`, TAIL),
    state: 'exact',
  },
  {
    name: 'it stood twice, the first copy was removed and was meant',
    old: text(LEAD, `⟦${CLAIM}⟧`, MIDDLE, OTHER, CLAIM, TAIL),
    new: text(LEAD, MIDDLE, OTHER, CLAIM, TAIL),
    state: 'gone',
  },
  {
    name: 'it now stands twice: the one in its place is meant',
    old: text(LEAD, `⟦${CLAIM}⟧`, MIDDLE, OTHER, TAIL),
    new: text(LEAD, `⟦${CLAIM}⟧`, MIDDLE, OTHER, CLAIM, TAIL),
    state: 'exact',
  },
  {
    name: 'it was edited in place while a verbatim copy appeared elsewhere',
    old: text(LEAD, `${MIDDLE} ⟦${CLAIM}⟧ ${OTHER}`, TAIL),
    new: text(
      LEAD,
      `${MIDDLE} ⟦The minister claimed that 5,937 soldiers had been killed since last February.⟧ ${OTHER}`,
      TAIL,
      CLAIM,
    ),
    state: 'reworded',
  },
  {
    name: 'quotation marks and dashes changed',
    old: text(LEAD, `He said: ⟦"we don't know -- nobody knows"⟧ and left.`, TAIL),
    new: text(LEAD, 'He said: ⟦“we don’t know –– nobody knows”⟧ and left.', TAIL),
    state: 'exact',
    reason: /quotation marks/,
  },
  {
    name: 'lines were wrapped anew',
    old: text(LEAD, `⟦${CLAIM.replaceAll(' ', '\n')}⟧`, TAIL),
    new: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    state: 'exact',
  },
  {
    name: 'NFC became NFD',
    old: text(LEAD, 'Das Café in Genève ⟦gehört Frau Müller-Lüdenscheid⟧ seit Jahren.', TAIL),
    new: text(
      LEAD,
      'Das Café in Genève ⟦gehört Frau Müller-Lüdenscheid⟧ seit Jahren.'.normalize('NFD'),
      TAIL,
    ),
    state: 'exact',
  },
  {
    name: 'ligatures and soft hyphens came in',
    old: text(LEAD, 'The ⟦first official final figures⟧ came late in the evening.', TAIL),
    new: text(LEAD, 'The ⟦ﬁrst of\u00adﬁcial ﬁnal fig\u00adures⟧ came late in the evening.', TAIL),
    state: 'exact',
  },
  {
    name: 'emoji beside and inside',
    old: text(LEAD, 'She wrote ⟦we won 👩‍👩‍👧 today⟧ 🎉 and then slept.', TAIL),
    new: text(OTHER, LEAD, 'She wrote ⟦we won 👩‍👩‍👧 today⟧ 🎊 and then slept.', TAIL),
    state: 'exact',
  },
  {
    name: 'right to left',
    old: text(LEAD, 'أعلنت الوزارة أن ⟦مئة جندي قتلوا⟧ في المعركة الأخيرة.', TAIL),
    new: text(OTHER, LEAD, 'أعلنت الوزارة أمس أن ⟦مئة جندي قتلوا⟧ في المعركة الأخيرة.', TAIL),
    state: 'exact',
  },
  {
    name: 'Chinese, without spaces',
    old: text('国防部长说战争已经持续了九个月。', '他表示⟦五千九百三十七名士兵已经阵亡⟧。记者们没有提问。'),
    new: text(
      '国防部长昨天说战争已经持续了九个月。',
      '在会上他表示⟦五千九百三十七名士兵已经阵亡⟧。记者们都没有提问。',
    ),
    state: 'exact',
  },
  {
    name: 'deleted while a near copy stands elsewhere',
    old: text(
      LEAD,
      `⟦${CLAIM}⟧`,
      TAIL,
      'The opposition said that 41 police officers had been killed since February.',
      OTHER,
    ),
    new: text(
      LEAD,
      TAIL,
      'The opposition said that 41 police officers had been killed since February.',
      OTHER,
    ),
    state: 'gone',
    reason: /no longer in the text/,
  },
  {
    name: 'deleted with its sentence, though the word stands elsewhere',
    old: text(LEAD, 'They studied the report ⟦thoroughly⟧ and in silence.', TAIL),
    new: text(LEAD, TAIL, 'The engineers inspected the bridge thoroughly before it opened again.'),
    state: 'gone',
  },
  {
    name: 'one of many alike was deleted',
    old: text(
      'Kherson reported 12 wounded and 3 killed on Monday.',
      '⟦Odesa reported 7 wounded and 1 killed on Monday.⟧',
      'Lviv reported 2 wounded and 0 killed on Monday.',
      'Dnipro reported 31 wounded and 9 killed on Monday.',
    ),
    new: text(
      'Kherson reported 12 wounded and 3 killed on Monday.',
      'Lviv reported 2 wounded and 0 killed on Monday.',
      'Dnipro reported 31 wounded and 9 killed on Monday.',
    ),
    state: 'gone',
  },
  {
    name: 'the sentence was replaced by another',
    old: text(LEAD, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, 'Nobody at the press conference asked about the weather or the football.', TAIL),
    state: 'gone',
  },
  {
    name: 'several fragments are carried together',
    old: text(LEAD, 'The ⟦minister⟧, who had arrived late, ⟦promised a full inquiry⟧ into the fire.', TAIL),
    new: text(
      LEAD,
      OTHER,
      'The ⟦minister⟧, who had come late, ⟦promised a full inquiry⟧ into the fire.',
      TAIL,
    ),
    state: 'exact',
  },
  {
    name: 'one fragment was deleted',
    old: text(LEAD, '⟦The minister promised a full inquiry into the fire.⟧', MIDDLE, `⟦${CLAIM}⟧`, TAIL),
    new: text(LEAD, '⟦The minister promised a full inquiry into the fire.⟧', MIDDLE, TAIL),
    state: 'altered',
    reason: /1 of 2 fragments/,
  },
  {
    name: 'everything around was deleted',
    old: text(LONG, `⟦${CLAIM}⟧`, LONG),
    new: `⟦${CLAIM}⟧`,
    state: 'exact',
  },
  { name: 'the whole text was deleted', old: `⟦${CLAIM}⟧`, new: '', state: 'gone' },
  { name: 'a span without words', old: text(LEAD, '⟦—⟧', TAIL), new: text(TAIL, LEAD), state: 'gone' },
];
