import { describe, expect, it } from 'vitest';
import { aFigure, aSuggestion, knowing, named, nobody, spanIn } from '@/testing/suggestions/a-suggestion';
import type { Suggestion } from '../engine/suggestion';
import { draftOf } from './draft';

const SAID = 'Mara Ilves said on Monday that the bridge will not hold.';

describe('the statement of a draft', () => {
  const draft = (change: Partial<Suggestion>) =>
    draftOf(
      aSuggestion(SAID, { content: ['the bridge will not hold'], cue: 'said' }, change),
      SAID,
      knowing(),
    );

  it('is that of the suggestion', () => {
    expect(draft({ statement: 'The bridge will not hold.' })).toMatchObject({
      statement: 'The bridge will not hold.',
      ready: true,
    });
  });

  it('has to be put into words where it is no sentence', () => {
    expect(draft({ statement: 'The bridge shameful.', isSentence: false })).toMatchObject({
      ready: false,
      unresolved: ['The statement is not a sentence yet: say it in plain words.'],
    });
  });
});

describe('who a draft is attributed to', () => {
  const draft = (change: Partial<Suggestion>, known = knowing()) =>
    draftOf(aSuggestion(SAID, { content: ['the bridge will not hold'], cue: 'said' }, change), SAID, known);

  it('takes a source of exactly that name', () => {
    const { attributions, ready } = draft({}, knowing('Mara Ilves'));
    expect(attributions).toMatchObject([
      { source: { state: 'found', source: { slug: 'mara-ilves' } }, cue: 'said', directness: 'paraphrase' },
    ]);
    expect(ready).toBe(true);
  });

  it('makes a new one, and offers near names without taking them', () => {
    const { attributions } = draft({}, knowing('Maria Ilves'));
    expect(attributions[0]?.source).toMatchObject({
      state: 'new',
      name: 'Mara Ilves',
      kind: 'person',
      near: [{ name: 'Maria Ilves' }],
    });
  });

  it('says why one that the text only describes has no name', () => {
    const { attributions, unresolved } = draft({
      source: named('The top general', { resolution: 'described', kind: 'unnamed' }),
    });
    expect(attributions[0]?.source).toMatchObject({
      kind: 'unnamed',
      justification: 'The article does not name this source.',
    });
    expect(unresolved).toContain('The text describes the source and gives no name.');
  });

  it('leaves an unresolved one to the editor, so that it cannot be accepted as it is', () => {
    const { attributions, ready, unresolved } = draft({
      source: { ...nobody, mention: spanIn(SAID, 'Mara Ilves') },
    });
    expect(attributions[0]?.source).toEqual({ state: 'open', mention: 'Mara Ilves' });
    expect(ready).toBe(false);
    expect(unresolved[0]).toBe('Who is “Mara Ilves”? The text does not settle it.');
  });

  it('makes a chain of who is quoted within, the origin first', () => {
    const { attributions } = draft({ via: [named('The council')] });
    expect(attributions).toMatchObject([
      { source: { name: 'The council' }, stance: 'asserts', via: 1 },
      { source: { name: 'Mara Ilves' }, stance: 'reports', via: null, cue: 'said' },
    ]);
  });

  it('makes no chain of a speaker with themself', () => {
    expect(draft({ via: [named('Mara Ilves')] }).attributions).toHaveLength(1);
  });

  it('puts those who say the same side by side, and through whom it is known behind them', () => {
    const { attributions } = draft({ alongside: [named('Tom Brek')], through: [named('Radio Marsh')] });
    expect(attributions).toMatchObject([
      { source: { name: 'Mara Ilves' }, stance: 'asserts', via: 2, cue: 'said' },
      { source: { name: 'Tom Brek' }, stance: 'asserts', via: 2, cue: 'said' },
      { source: { name: 'Radio Marsh' }, stance: 'reports', via: null, cue: null },
    ]);
  });

  it('keeps when it was said, how, and how the source stands to it', () => {
    const { attributions } = draft({ saidOn: '2026-11-16', directness: 'mixed', stance: 'denies' });
    expect(attributions[0]).toMatchObject({ saidOn: '2026-11-16', directness: 'quote', stance: 'denies' });
  });
});

describe('the figure of a draft', () => {
  const draft = (change: Partial<Suggestion>) =>
    draftOf(aSuggestion(SAID, { content: ['the bridge will not hold'] }, change), SAID, knowing());

  it('is that of a claim which is a figure, with its day or else its words', () => {
    expect(
      draft({ kind: 'figure', figure: aFigure({ asOf: '2022-09-21', asOfText: 'on 21 September' }) }),
    ).toMatchObject({
      figure: { low: 5937, high: 5937, measure: 'killed', asOf: '2022-09-21', asOfText: null },
      ready: true,
    });
    expect(draft({ kind: 'figure', figure: aFigure({ asOfText: 'in spring' }) })).toMatchObject({
      figure: { asOf: null, asOfText: 'in spring' },
      unresolved: ['As of when: “in spring”?'],
    });
  });

  it('is none where a number only happens to stand in a statement', () => {
    expect(draft({ kind: 'statement', figure: aFigure() }).figure).toBeNull();
  });

  it('is not ready without what is counted', () => {
    expect(draft({ kind: 'figure', figure: aFigure({ subject: '' }) })).toMatchObject({
      ready: false,
      unresolved: ['It is not clear what is counted.'],
    });
  });

  it('tells of further figures in the same words', () => {
    expect(draft({ kind: 'figure', figure: aFigure(), otherFigures: [aFigure()] }).unresolved).toEqual([
      'One more figure stands in it.',
    ]);
  });
});

it('asks who a pronoun at the beginning means', () => {
  const text = 'They will go.';
  const { unresolved } = draftOf(aSuggestion(text, { content: ['They will go'] }), text, knowing());
  expect(unresolved).toEqual(['The statement begins with “They”: say who or what is meant.']);
});
