import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSelector } from './anchor-selector';
import type { PositionHint } from './spans/anchored';
import type { QuoteSelector } from './spans/selector';
import { selectorAt } from './spans/selector';

const STORY = [
  'The ministry published new figures on Wednesday. It said that 5,937 soldiers had been killed.',
  'Mothers of soldiers met the president. He said that he shared their pain. Nobody asked a question.',
  'The council said that it had not been invited. Mothers of soldiers were not surprised by that.',
].join('\n\n');

type Case = {
  name: string;
  text: string;
  selector: QuoteSelector;
  hint?: PositionHint;
  state: 'exact' | 'reworded' | 'altered' | 'gone';
  words: string | null;
  /** Which of several places: the words just before. */
  after?: string;
  start?: number;
};

const quote = (exact: string, prefix = '', suffix = ''): QuoteSelector => ({ exact, prefix, suffix });

const CASES: Case[] = [
  {
    name: 'verbatim, in one place',
    text: STORY,
    selector: quote('5,937 soldiers had been killed'),
    state: 'exact',
    words: '5,937 soldiers had been killed',
  },
  {
    name: 'two places, told apart by the context',
    text: STORY,
    selector: quote('Mothers of soldiers', 'had not been invited. ', ' were not surprised'),
    state: 'exact',
    words: 'Mothers of soldiers',
    after: 'invited. ',
  },
  {
    name: 'two places, nothing to tell them apart',
    text: STORY,
    selector: quote('Mothers of soldiers'),
    state: 'gone',
    words: null,
  },
  {
    name: 'two places with the same context, told apart by the position',
    text: `He said no. She left the room.\n\n${STORY}\n\nHe said no. She left the room.`,
    selector: quote('said no', 'He ', '. She left the room.'),
    hint: { start: 5, end: 12 },
    state: 'exact',
    words: 'said no',
    start: 3,
  },
  {
    name: 'a short word whose surroundings are gone',
    text: STORY,
    selector: quote('question', 'the army left open the ', ' of how many had deserted'),
    state: 'gone',
    words: null,
  },
  {
    name: 'reworded, in its context',
    text: STORY,
    selector: quote(
      'that 5,900 troops had been killed',
      'figures on Wednesday. It said ',
      '.\n\nMothers of soldiers met',
    ),
    state: 'altered',
    words: 'that 5,937 soldiers had been killed',
  },
  {
    name: 'another number, and nothing around it of what stood around the quote',
    text: STORY,
    selector: quote(
      'It said that 4,100 soldiers had been killed',
      'spoke to the press at noon. ',
      ' A train was late',
    ),
    state: 'gone',
    words: null,
  },
  {
    name: 'another name, and no context given',
    text: 'The mayor of Odesa said that the bridge would open to all traffic in the spring.',
    selector: quote('The mayor of Kherson said that the bridge would open to all traffic in the spring'),
    state: 'gone',
    words: null,
  },
  {
    name: 'edited in its context, word for word elsewhere',
    text: `${STORY}\n\nThe army was silent. It said that 5,937 men had been killed or wounded. Mothers wept. Nobody came.`,
    selector: quote(
      'It said that 5,937 soldiers had been killed or wounded',
      'The army was silent. ',
      '. Mothers wept. Nobody',
    ),
    state: 'altered',
    words: 'It said that 5,937 men had been killed or wounded',
  },
  {
    name: 'other quotation marks and spaces',
    text: 'She called it ‘a  dark\nday’ for the town, and left.',
    selector: quote("'a dark day'", 'She called it ', ' for the town'),
    state: 'exact',
    words: '‘a  dark\nday’',
  },
  {
    name: 'decomposed accents',
    text: 'Le café de Genève était fermé.',
    selector: quote('café de Genève'.normalize('NFD')),
    state: 'exact',
    words: 'café de Genève',
  },
  {
    name: 'Chinese',
    text: '国防部长说战争已经持续了九个月。他表示五千九百三十七名士兵已经阵亡。',
    selector: quote('五千九百三十七名士兵', '他表示', '已经阵亡'),
    state: 'exact',
    words: '五千九百三十七名士兵',
  },
  {
    name: 'nowhere',
    text: STORY,
    selector: quote('Farmers expect a poor harvest this year'),
    state: 'gone',
    words: null,
  },
  { name: 'no words', text: STORY, selector: quote(' — '), state: 'gone', words: null },
  { name: 'an empty text', text: '', selector: quote('anything'), state: 'gone', words: null },
];

describe('anchorSelector', () => {
  it.each(CASES)('$name', ({ text, selector, hint, state, words, after, start }) => {
    const found = anchorSelector(text, selector, hint);
    expect(found.state).toBe(state);
    expect(found.reason).toMatch(/\.$/);
    expect(found.span === null ? null : text.slice(found.span.start, found.span.end)).toBe(words);
    if (after !== undefined) expect(text.slice(0, found.span?.start).endsWith(after)).toBe(true);
    if (start !== undefined) expect(found.span?.start).toBe(start);
  });

  it('doubts words with nothing around them of what stood around the quote', () => {
    const selector = quote(
      'that 5,937 soldiers had been killed',
      'the general told us then ',
      ', he added later',
    );
    expect(anchorSelector(STORY, selector)).toMatchObject({
      state: 'exact',
      doubt: expect.stringMatching(/around/),
    });
  });

  it('never answers with another place for a quote from the text itself', () => {
    const words = fc.constantFrom('one', 'two', 'red', 'blue', 'said', 'went', 'the', 'a', 'house', 'river');
    const text = fc.array(words, { minLength: 8, maxLength: 60 }).map((list) => `${list.join(' ')}.`);
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (story, at, length) => {
        const matches = Array.from(story.matchAll(/\w+/g));
        const first = matches[at % matches.length];
        const last = matches[Math.min((at % matches.length) + length, matches.length) - 1];
        const span = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
        const found = anchorSelector(story, selectorAt(story, span));
        expect(found.span ?? span).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });
});
