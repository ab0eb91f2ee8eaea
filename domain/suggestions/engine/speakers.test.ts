import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from './suggest';
import type { SuggestedSource } from './suggestion';

const said = (text: string) =>
  suggest({ text, blocks: blocksOf(text), publishedOn: '2026-02-17' }).filter(
    ({ source }) => source.resolution !== 'own-voice',
  );

const nameOf = ({ name, role }: SuggestedSource) => `${name ?? '?'}${role === null ? '' : ` (${role})`}`;

/** Origin first: "the surgeon > Port FM"; speakers of the same words are joined by "&". */
const chainOf = (text: string) =>
  said(text).map(({ source, alongside, via, through }) =>
    [...via.map(nameOf), [source, ...alongside].map(nameOf).join(' & '), ...through.map(nameOf)].join(' > '),
  );

/** A text, and who says what in it, each attribution in the order of the text. */
const NAMES: [text: string, ...who: string[]][] = [
  ['Prof. Klaussen of Univ. of Arden said Dr. T. M. Vale Jr. was wrong.', 'Klaussen (Prof.)'],
  [
    'Gen. Otis Bell told Lt. Marsh of St. Arden that the U.S. fleet left at 9 a.m. today.',
    'Otis Bell (Gen.)',
  ],
  [
    '“We must listen,” said Beatrix von der Aue, the chapter president.',
    'Beatrix von der Aue (chapter president)',
  ],
  ['Inés de la Vega said it was new. De la Vega said it was old.', 'Inés de la Vega', 'Inés de la Vega'],
  ['Jan van den Heuvel warned that it would break.', 'Jan van den Heuvel'],
  ['“No,” said Hassan al-Rahim.', 'Hassan al-Rahim'],
  ['Omar bin Talal said he was ill.', 'Omar bin Talal'],
  ['Karim ben Yusuf said he was ill.', 'Karim ben Yusuf'],
  ['Robert MacNeil said he was ill. Joan O’Shea said he was not.', 'Robert MacNeil', 'Joan O’Shea'],
  ['J. R. Hart said it was over. Hart Jr. said it was not.', 'J. R. Hart', 'J. R. Hart'],
  ['The Food and Drug Administration said it was safe.', 'Food and Drug Administration'],
  ['An aide to Hart said it was late.', 'An aide to Hart'],
  ['A senior Blue House aide who asked not to be named said it was over.', 'A senior Blue House aide'],
  ['Two directors, who asked not to be named, said it was over.', 'Two directors'],
  ['A man identified only as Oleg said the bank had closed.', 'Oleg'],
  ['Police identified the dead man as Oleg Marsh.', 'Police'],
];

const LEADING: [text: string, ...who: string[]][] = [
  ['In a post on the web, the dean, Marcus Hale, said 14 bells hung.', 'Marcus Hale (dean)'],
  ['Speaking in Arden on Monday, the dean, Marcus Hale, said it hung.', 'Marcus Hale (dean)'],
  ['In a speech on Monday, hours after the fall, the dean, Marcus Hale, said it hung.', 'Marcus Hale (dean)'],
  ['Asked about the bell, the dean, Marcus Hale, said it hung.', 'Marcus Hale (dean)'],
  ['At a news conference in Arden, Hale said it hung.', 'Hale'],
  ['Last week, in a letter, Rita Sand, the mayor of Arden, said it was old.', 'Rita Sand (mayor of Arden)'],
];

const JOINT: [text: string, ...who: string[]][] = [
  ['Frost and Lind said the bell was safe.', 'Frost & Lind'],
  ['Edna Frost and Carl Lind said the bell was safe.', 'Edna Frost & Carl Lind'],
  ['Frost, Lind and Marr said the bell was safe.', 'Frost & Lind & Marr'],
  [
    'Edna Frost, the dean, and Carl Lind, the mayor, said it was safe.',
    'Edna Frost (dean) & Carl Lind (mayor)',
  ],
  ['“No,” said Edna Frost and Carl Lind.', 'Edna Frost & Carl Lind'],
  ['According to Frost and Lind, the bell was safe.', 'Frost & Lind'],
  ['The ministry and the army said the bridge was gone.', 'The ministry & the army'],
  ['Both the union and the company said a deal was near.', 'the union & the company'],
  ['Frost and other officials said it was done.', 'Frost & other officials'],
  ['Israeli and Jordanian officials said it was early.', 'Israeli and Jordanian officials'],
  ['Police and prosecutors said it was late.', 'Police and prosecutors'],
  ['Frost, dean of Arden and a former judge, said it was safe.', 'Frost (dean of Arden and a former judge)'],
  ['The Department of Mines and Lakes said it was not.', 'Department of Mines and Lakes'],
];

/** The nine kinds of chain, and a few that look like one. */
const CHAINS: [text: string, ...who: string[]][] = [
  ['Radio Marsh, citing a surgeon who declined to be named, said two had died.', 'a surgeon > Radio Marsh'],
  ['Citing a clerk who asked not to be named, Radio Marsh said two had died.', 'a clerk > Radio Marsh'],
  ['A deal is near, Reuters reported, citing an unnamed official.', 'an unnamed official > Reuters'],
  ['Frost told Radio Marsh that the bell was safe.', 'Frost > Radio Marsh'],
  ['Frost, quoted by Interfax, said the bell was safe.', 'Frost > Interfax'],
  ['“The bell is safe,” Frost was quoted as saying by Interfax.', 'Frost > Interfax'],
  ['Interfax quoted Frost as saying the bell was safe.', 'Frost > Interfax'],
  ['The Post reported that Frost said the bell was safe.', 'Frost > Post'],
  ['According to the Post, Frost said the bell was safe.', 'Frost > Post'],
  ['Frost said the bell was safe, the Post reported.', 'Frost > Post'],
  ['The bell was safe, Frost said in a statement carried by Interfax.', 'Frost > Interfax'],
  ['A Post report based on ministry records said the bell was safe.', 'ministry records > A Post report'],
  ['The bell is safe, according to a Post report that cited Ann Frost.', 'Ann Frost > a Post report'],
  ['An official told the Post on condition of anonymity that it was safe.', 'An official > Post'],
  ['Frost said in an interview with the Post that it was safe.', 'Frost > Post'],
  ['The dean’s clerk told state television it was safe.', 'The dean’s clerk > state television'],
  ['The field was open, state radio said, citing the ministry.', 'the ministry > state radio'],
  ['Nine were lost, an aide to Frost said, the Post reported.', 'an aide to Frost > Post'],
  ['Frost told the council that the bell was safe.', 'Frost'],
  ['Citing costs, the firm said it would close the plant.', 'the firm'],
];

const BESIDE: [text: string, ...who: string[]][] = [
  ['“The bell is safe, and you may trust it.” -Commissioner Edna Frost', 'Edna Frost (Commissioner)'],
  ['“The bell is safe, and you may trust it.” — Edna Frost, dean', 'Edna Frost (dean)'],
  ['All came. And from Chairwoman Lind:\n\n“It has fed three generations of us here.”', 'Lind (Chairwoman)'],
  ['All came.\n\nEdna Frost\n\n“My cups rattle at noon, every noon, in here.”', 'Edna Frost'],
  ['All came.\n\n“My cups rattle at noon, every noon, here.”\n\nSir Carl Lind, dean', 'Carl Lind (Sir)'],
  ['“We waited for an hour in the cold.\n\n“Then the lights went out,” said Frost.', 'Frost', 'Frost'],
  [
    '“My cups rattle at noon, every noon.”\n\n— Edna Frost\n\n“Ours rattle at one, every day.”\n\n— Carl Lind',
    'Edna Frost',
    'Carl Lind',
  ],
  ['Celia Brandt is a nurse.\n\nQ: When did you hear of it?\n\nA: A porter told me of it.', 'Celia Brandt'],
  ['# A talk with Greta Holm\n\nQ: Was it good?\n\nA: It was the worst in years.', 'Greta Holm'],
  ['Q. When did you know?\n\nA. I knew in May. It came on a Monday.', '?'],
  ['Radio Marsh: When did it begin?\n\nEdna Frost: It began in May, when it came.', 'Edna Frost'],
  ['The Union of Bakers said it was late. It said no date was set.', 'Union of Bakers', 'Union of Bakers'],
];

describe('who says it', () => {
  it.each([...NAMES, ...LEADING, ...JOINT, ...CHAINS, ...BESIDE])('%j', (text, ...who) => {
    expect(chainOf(text)).toEqual(who);
  });

  it('gives an unnamed source its public description, and no name', () => {
    const [one] = said('Two directors, who asked not to be named, said it was over.');
    expect(one?.source).toMatchObject({ kind: 'unnamed', name: 'Two directors', resolution: 'described' });
  });
});

/** A piece of a phrase or a noun that looks like a verb may be worth a look; it is never clear. */
const DOUBTFUL = [
  'The town rules state prices must fall.',
  'Housing projects house 300 people.',
  'The council projects in Riga that failed said nothing of the cost.',
  'The state projects of the year hung on the door, and charges of fraud filled the square.',
  'Officials from three states claims of fraud were heard in said little.',
];

describe('what is no cue', () => {
  it.each(DOUBTFUL)('%s', (text) => {
    expect(said(text).filter(({ band }) => band === 1)).toEqual([]);
  });
});
