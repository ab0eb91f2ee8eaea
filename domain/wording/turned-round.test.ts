import { describe, expect, it } from 'vitest';
import { turnsRound } from './turned-round';
import { changesInPlace, wordingInPlace } from './wording-in-place';

/** The words in ⟦brackets⟧ are those of the claim. */
const CASES: [string, string[]][] = [
  ['⟦48 people were killed⟧ on Monday.', []],
  ['It is not true that ⟦48 people were killed⟧.', ['not']],
  ['It isn’t true that ⟦48 people were killed⟧.', ['not']],
  ['The ministry denied that ⟦48 people were killed⟧.', ['not']],
  ['The ministry denies reports that “⟦48 people were killed⟧”.', ['not']],
  ['The ministry did not deny that ⟦48 people were killed⟧.', ['not', 'not']],
  ['Nobody has said that ⟦48 people were killed⟧.', ['not']],
  ['There is no evidence that ⟦48 people were killed⟧.', ['not']],
  ['Neither Rowe nor Dunn said that ⟦the wall was safe⟧.', ['not', 'not']],
  ['It was falsely claimed on Saturday that ⟦48 people were killed⟧.', ['not']],
  ['It is not true, he said, that ⟦48 people were killed⟧.', ['not']],
  ['The bridge has not ⟦opened to traffic⟧.', ['not']],
  ['⟦48 people⟧ were not killed on Monday.', ['not']],
  ['“⟦48 people were killed⟧” is untrue, the ministry said.', ['not']],
  ['That ⟦48 people were killed⟧ was denied by the ministry.', ['not']],
  ['The report that ⟦48 people were killed⟧ turned out to be false.', ['not']],
  ['They asked whether ⟦48 people were killed⟧.', ['whether']],
  ['If ⟦the dam breaks⟧, the town is flooded.', ['if']],
  ['Allegedly ⟦48 people were killed⟧.', ['allegedly']],
  ['He could ⟦open the bridge in May⟧.', ['could']],
  // What turns something else round.
  ['The ministry said on Monday that ⟦48 people were killed⟧.', []],
  ['The rain did not stop. ⟦48 people were killed⟧.', []],
  ['Nobody was warned, and ⟦48 people were killed⟧.', []],
  ['Nobody was warned, the ministry said, adding that ⟦48 people were killed⟧.', []],
  ['There is no doubt that ⟦48 people were killed⟧.', []],
  ['Not only ⟦48 people were killed⟧ but a horse.', []],
  ['No fewer than ⟦48 people were killed⟧.', []],
  ['⟦48 people were killed⟧, and the ministry did not say why.', []],
  ['⟦48 people were killed⟧ in the flood. The dam is not safe.', []],
  ['The dam is not safe; the ministry said that ⟦48 people were killed⟧.', []],
  ['# No headline\n\n⟦48 people were killed⟧.', []],
];

describe('turnsRound', () => {
  it.each(CASES)('%s', (source, turned) => {
    const [before = '', words = '', after = ''] = source.split(/[⟦⟧]/);
    const [start, end] = [before.length, before.length + words.length];
    expect(turnsRound(before + words + after, start, end)).toEqual(turned);
  });
});

describe('changesInPlace', () => {
  const wording = (text: string, words: string) => {
    const start = text.indexOf(words);
    return wordingInPlace(text, [{ start, end: start + words.length }]);
  };
  const said = wording('The ministry said that 48 people died.', '48 people died');

  it('says what was put before words that did not change', () => {
    const denied = wording('The ministry denied that 48 people died.', '48 people died');
    expect(changesInPlace(said, denied)).toEqual([{ kind: 'negation', before: '', after: 'not' }]);
    expect(changesInPlace(denied, said)).toEqual([{ kind: 'negation', before: 'not', after: '' }]);
    expect(changesInPlace(denied, denied)).toEqual([]);
  });

  it('says what changed within them', () => {
    const more = wording('The ministry said that 61 people died.', '61 people died');
    expect(changesInPlace(said, more)).toEqual([{ kind: 'number', before: '48', after: '61' }]);
  });

  it('takes the fragments of one place for one wording, and no place for none', () => {
    const text = '“The dam,” he said, “will hold.”';
    expect(
      wordingInPlace(text, [
        { start: 1, end: 8 },
        { start: 21, end: 30 },
      ]),
    ).toBe('The dam … will hold');
    expect(wordingInPlace(text, [])).toBe('');
  });
});
