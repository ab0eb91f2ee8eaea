import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

/** Forms of American newspapers; mention of the source, cue and content of the first attribution, fragments parted by " | ". */
const FORMS: [text: string, source: string | null, cue: string | null, content: string][] = [
  ['Hale, who called it “a joke,” now says he would sign it.', 'Hale', 'called', 'it “a joke,”'],
  ['Hale vowed never to raise taxes.', 'Hale', 'vowed', 'never to raise taxes'],
  ['Jack Brill said of Hale: “He is in over his head.”', 'Jack Brill', 'said', '“He is in over his head.”'],
  ['He claimed — falsely — that the votes were lost.', 'He', 'claimed', 'that the votes were lost'],
  ['The ACLU called the law unconstitutional.', 'The ACLU', 'called', 'the law unconstitutional'],
  ['The indictment charges that Moss took bribes.', 'The indictment', 'charges', 'that Moss took bribes'],
  [
    'Rep. Mia Torres, D-Calif., who sits on the panel, said it was over.',
    'Rep. Mia Torres, D-Calif., who sits on the panel',
    'said',
    'it was over',
  ],
  [
    'Asked Thursday whether he had read it, the aide Joan Ardley said, “I have not asked.”',
    'the aide Joan Ardley',
    'said',
    '“I have not asked.”',
  ],
  ['When pressed on costs, Lee said they were high.', 'Lee', 'said', 'they were high'],
  [
    'The road is closed, says its keeper, Kim Boateng.',
    'its keeper, Kim Boateng',
    'says',
    'The road is closed',
  ],
  [
    'Such politics, said historian Anne Gould of Tulane, are here to stay.',
    'historian Anne Gould of Tulane',
    'said',
    'Such politics | are here to stay',
  ],
  ['It remains unclear who ordered it.', null, 'It remains unclear', 'who ordered it'],
  [
    'The ruling was praised by rights groups, who said it would help.',
    'rights groups',
    'said',
    'it would help',
  ],
  ['To critics who say he was late, Lee has an answer.', 'critics', 'say', 'he was late'],
  [
    'A resident who didn’t want to be named said people are afraid.',
    'A resident',
    'didn’t want',
    'to be named',
  ],
  [
    'According to the indictment, which was unsealed Friday, Moss took bribes.',
    'the indictment, which was unsealed Friday',
    'According to',
    'Moss took bribes',
  ],
  [
    'According to Ann Lee, a lawyer in the case, the deal was signed.',
    'Ann Lee, a lawyer in the case',
    'According to',
    'the deal was signed',
  ],
  ['Boehner said in a statement marking the day that it was safe.', 'Boehner', 'said', 'that it was safe'],
  [
    'The vaccine may work, the team said, though they cautioned that tests go on.',
    'the team',
    'said',
    'The vaccine may work',
  ],
  [
    '“He will be charged” when he returns, Binyah Kesselly, a director, told reporters.',
    'Binyah Kesselly, a director',
    'told',
    '“He will be charged” when he returns',
  ],
  [
    '“We expect safe work on this” by the agency, Crowley said.',
    'Crowley',
    'said',
    '“We expect safe work on this” by the agency',
  ],
  [
    'Angle, a favorite, recently released an ad saying that she won.',
    'Angle, a favorite',
    'saying',
    'that she won',
  ],
  [
    'Clearwire Corp., which runs a network, on Wednesday said it has won.',
    'Clearwire Corp., which runs a network',
    'said',
    'it has won',
  ],
  ['Lee said only eight of them came.', 'Lee', 'said', 'only eight of them came'],
  ['Although at first opposed, Washington and its allies agreed to pay.', 'Washington', 'agreed', 'to pay'],
  [
    'A fire that officials believe was set on purpose jumped the road.',
    'officials',
    'believe',
    'was set on purpose',
  ],
  ['He works for a charity, said Tim Kaine."So it is fair."', 'Tim Kaine', 'said', 'He works for a charity'],
];

/** What stands between a cue and its content, or looks like content and is none. */
const BOUNDARIES: [text: string, source: string | null, cue: string | null, content: string][] = [
  [
    'The board announced the start of a plan to suggest designs for a flag.',
    'The board',
    'announced',
    'the start of a plan to suggest designs for a flag',
  ],
  [
    'According to the Interior Ministry over 345 pilgrims have died.',
    'the Interior Ministry',
    'According to',
    'over 345 pilgrims have died',
  ],
  [
    'The problem, according to Hoenig, is not the slump.',
    'Hoenig',
    'according to',
    'The problem | is not the slump',
  ],
  [
    'Hoenig reiterated, as he did in an interview two weeks ago with the Post, that it was safe.',
    'Hoenig',
    'reiterated',
    'that it was safe',
  ],
  [
    'Hoenig, who’s dissented from all five votes on it, said the economy is weak.',
    'Hoenig, who’s dissented from all five votes on it',
    'said',
    'the economy is weak',
  ],
];

/** Turns of phrase that hold an attribution. */
const TURNS: [text: string, source: string | null, cue: string | null, content: string][] = [
  [
    'As first reported by The Post, the fund closed in May.',
    'The Post',
    'reported by',
    'the fund closed in May',
  ],
  ['In Lee’s view, the deal is a mistake.', 'Lee', 'view', 'the deal is a mistake'],
  ['She made the case that the law was too old.', 'She', 'case', 'that the law was too old'],
  ['The thinking is that nobody else would buy it.', null, 'thinking', 'that nobody else would buy it'],
  [
    'Mott named a case in which the court held that such searches were legal.',
    'the court',
    'held',
    'that such searches were legal',
  ],
  ['Calling the charges “a travesty,” Ray said he would appeal.', 'Ray', 'said', 'he would appeal'],
  ['Arguing that the law was old, Lee quit.', 'Lee', 'Arguing', 'that the law was old'],
  ['Lee, meanwhile, said it was not.', 'Lee', 'said', 'it was not'],
  ['It rained. One aide’s verdict: “This is a wet dog.”', 'One aide’s verdict', ':', '“This is a wet dog.”'],
];

/** Clauses that do not begin with their subject, and clauses behind nouns. */
const CLAUSES: [text: string, source: string | null, cue: string | null, content: string][] = [
  [
    'Lee told LA Weekly that on October 6 the man was safe.',
    'Lee',
    'told',
    'that on October 6 the man was safe',
  ],
  [
    'Lee told Sky News any plan “must be well thought out”.',
    'Lee',
    'told',
    'any plan “must be well thought out”',
  ],
  [
    'As Heald told The Huffington Post, surface ozone has dropped.',
    'Heald',
    'told The Huffington Post',
    'surface ozone has dropped',
  ],
  ['It was rejected over fears it would amount to amnesty.', null, 'fears', 'it would amount to amnesty'],
  [
    'Lee blasted recent Republican claims that the program is in trouble.',
    null,
    'claims',
    'that the program is in trouble',
  ],
];

/** One speaker frames another: only the outer one is a suggestion of its own. */
const FRAMED: [text: string, sources: string[]][] = [
  ['Hale, who called it “a joke,” now says he would sign it.', ['Hale', 'Hale']],
  ['The mayor believes that it is safe, aides say, and he is glad.', ['aides']],
  ['The suspect told police he was alone, according to a court paper.', ['a court paper']],
  ['Roth added that his client left because, he said, “nobody stays.”', ['Roth']],
];

/** Words that look like cues and report nothing. */
const NOTHING: string[] = [
  'Collins said no.',
  'Prices rose 3%, more than economists had forecast.',
  'People are leaving the blue states because taxes are high.',
  'He sighed when asked about the remarks of the senator.',
  'Asked whether she thought Hale was a liar, she paused.',
  'The data will determine how the seats are shared.',
  'All the parts needed to do this are here.',
  'He did not work there, as earlier reported.',
  'If you want to avoid the crowds, come early.',
  'They are being investigated for alleged offences.',
  'Welcoming criticism will make for trust.',
];

const attributions = (text: string) =>
  suggest({ text, blocks: blocksOf(text) }).filter(({ form }) => form !== 'own-voice');

describe('attributions in American news', () => {
  it.each([...FORMS, ...BOUNDARIES, ...TURNS, ...CLAUSES])('%s', (text, source, cue, content) => {
    const [found] = attributions(text);
    const words = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect(words(found?.source.mention)).toBe(source);
    expect(words(found?.cue)).toBe(cue);
    expect(found?.content.map(words).join(' | ')).toBe(content);
  });

  it.each(FRAMED)('frames: %s', (text, sources) => {
    const mentions = attributions(text).map(({ source: { mention } }) =>
      mention === null ? null : text.slice(mention.start, mention.end),
    );
    expect(mentions).toEqual(sources);
  });

  it.each(NOTHING)('nothing is reported: %s', (text) => {
    expect(attributions(text).map(({ statement }) => statement)).toEqual([]);
  });
});
