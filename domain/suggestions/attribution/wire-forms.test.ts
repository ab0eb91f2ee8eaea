import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

/** Forms of business wires; all attributions of the text, each as "source / cue / content", fragments parted by " | ". */
const FORMS: [text: string, ...found: string[]][] = [
  [
    'The firm is calm, and some dealers worry that buyers may stay away.',
    'some dealers / worry / that buyers may stay away',
  ],
  ['Amid fears that rates will rise, bond prices fell.', 'nobody / fears / that rates will rise'],
  [
    'The dollar gained on comments from aides suggesting that they favor it.',
    'comments from aides / suggesting / that they favor it',
  ],
  [
    'The agency also noted that, although prices fell, demand held up.',
    'The agency / also noted / that, although prices fell, demand held up',
  ],
  ['Profit, which had been expected to double, fell.', 'nobody / had been expected / Profit | to double'],
  ['Ms. Day, who says she was fired, is suing.', 'Ms. Day / says / she was fired'],
  [
    'The suit, filed in Ohio, seeks $3 million and alleges that the bank lied.',
    'The suit, filed in Ohio / alleges / that the bank lied',
  ],
  [
    'Many investors, believing that the worst is over, are buying.',
    'Many investors / believing / that the worst is over',
  ],
  ['He asked if it had been warned, and he was told it had.', 'He / asked / if it had been warned'],
  [
    'The judge agreed with the union that the firings were illegal.',
    'The judge / agreed / that the firings were illegal',
  ],
  ['The bank, he added, “is in no hurry” to sell.', 'he / added / The bank | “is in no hurry” to sell'],
  ['So far, the company says, the plan is working.', 'the company / says / So far | the plan is working'],
  [
    'Such a war, a study concluded last month, would cost $340.',
    'a study / concluded / Such a war | would cost $340',
  ],
  ['Lee said it would wait, the third such delay this year.', 'Lee / said / it would wait'],
  ['Traders attributed the gain to buying by funds.', 'Traders / attributed / the gain to buying by funds'],
  [
    'Prices are low; producers with plants in the South argue that they will rise.',
    'producers with plants in the South / argue / that they will rise',
  ],
  ['If the bid fails, he warned, jobs will go.', 'he / warned / If the bid fails | jobs will go'],
  [
    'The bank, which last year said it would cut 400 jobs, hired 20.',
    'The bank / said / it would cut 400 jobs',
  ],
  ['Mr. Oz contends the fund is broke, a charge the fund denies.', 'Mr. Oz / contends / the fund is broke'],
  [
    'A recent poll found only a quarter of voters favored it.',
    'A recent poll / found / only a quarter of voters favored it',
  ],
];

const LATER: typeof FORMS = [
  [
    'Amos Reddick, who voted with them, has since said he might change his mind.',
    'Amos Reddick, who voted with them / has since said / he might change his mind',
  ],
  [
    'The company contends the rule costs it $3 million and puts it at risk.',
    'The company / contends / the rule costs it $3 million and puts it at risk',
  ],
  [
    'The dissenters argued that it was weak, the minutes show.',
    'the minutes / show / The dissenters argued that it was weak',
  ],
  [
    'The suit, filed in state court, says Barton Lisle used money.',
    'The suit, filed in state court / says / Barton Lisle used money',
  ],
  [
    'Ms. Tate recalls being told that the fund was safe.',
    'Ms. Tate / recalls / being told that the fund was safe',
  ],
  [
    'The chairman apologized for the infections in a letter to customers.',
    'The chairman / apologized for / the infections',
  ],
];

const NOTHING = [
  'The accord calls for a cut in the dividend.',
  'Most of the gain reflects the sale of a building.',
  'Prices rose on a report that pleased traders.',
  'The suit says nothing about damages.',
  'The index showed little change.',
];

describe('attributions in business wires', () => {
  it.each([...FORMS, ...LATER])('%s', (text, ...expected) => {
    const words = (spans: readonly ({ start: number; end: number } | null)[]) =>
      spans.map((span) => (span ? text.slice(span.start, span.end) : 'nobody')).join(' | ');
    const found = suggest({ text, blocks: blocksOf(text) }).filter(({ cue }) => cue !== null);
    expect(
      found.map(({ source, cue, content }) => [[source.mention], [cue], content].map(words).join(' / ')),
    ).toEqual(expected);
  });

  it.each(NOTHING)('nothing is reported: %s', (text) => {
    expect(suggest({ text, blocks: blocksOf(text) }).filter(({ cue }) => cue !== null)).toEqual([]);
  });
});
