import { describe, expect, it } from 'vitest';
import { EMPTY_FIGURE, withKind } from '@/components/figure/figure-fields';
import type { ClaimDraft, DraftSource } from '@/domain/suggestions/desk/claim-draft';
import { aFigure, aKnownSource } from '@/testing/suggestions/a-suggestion';
import { NEW_CLAIM } from './new-claim-fields';
import { emptied, readFields, shownFields } from './picked-fields';

const said = { stance: 'asserts', directness: 'quote', cue: 'said', saidOn: null, via: null } as const;
const petra = { state: 'new', name: 'Petra Holm', kind: 'person', role: null, justification: null } as const;
const draft: ClaimDraft = {
  statement: 'At least 48 people were killed.',
  kind: 'figure',
  figure: aFigure({ bound: 'at_least', low: 48, high: null }),
  attributions: [{ ...said, source: { state: 'found', source: aKnownSource('Mara Ilves') } }],
  fragments: [],
  unresolved: [],
  ready: true,
};
const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`);
const newId = () => ids.pop() ?? '';
const read = readFields(draft, newId);

describe('the fields of a claim on picked words', () => {
  it('are filled with what was read', () => {
    expect(shownFields({ read, typed: {} })).toMatchObject({
      statement: 'At least 48 people were killed.',
      kind: 'figure',
      figure: { bound: 'at_least', number: '48' },
      attributions: [{ source: { name: 'Mara Ilves' }, cue: 'said' }],
    });
  });

  it('keep what was typed, and the rest follows the words', () => {
    const typed = { statement: 'Mine.', attributions: [] };
    expect(shownFields({ read, typed })).toMatchObject({
      ...typed,
      kind: 'figure',
      figure: { number: '48' },
    });
  });

  it('keep a figure that was taken away, and fill one that was only opened', () => {
    expect(shownFields({ read, typed: { figure: null } }).figure).toBeNull();
    expect(shownFields({ read, typed: withKind('figure', null) }).figure?.number).toBe('48');
    expect(shownFields({ read: null, typed: withKind('figure', null) }).figure).toBe(EMPTY_FIGURE);
  });

  it.each<[string, DraftSource, string[]]>([
    ['one that is to be made', { ...petra, near: [] }, ['Petra Holm']],
    ['nobody', { state: 'open', mention: null }, []],
  ])('offer a source by its name and fill in none: %s', (_name, source, names) => {
    const { fields, named } = readFields({ ...draft, attributions: [{ ...said, source }] }, newId);
    expect(fields.attributions).toEqual([]);
    expect(named.map(({ name }) => name)).toEqual(names);
  });

  it('are emptied but for the topics once a claim is made', () => {
    expect(shownFields(emptied({ read, typed: { topics: 'flood', statement: 'Mine.' } }))).toEqual({
      ...NEW_CLAIM,
      topics: 'flood',
    });
  });

  it('open the figure with its kind and keep it with another', () => {
    expect(withKind('figure', null).figure).toBe(EMPTY_FIGURE);
    expect(withKind('event', EMPTY_FIGURE).figure).toBe(EMPTY_FIGURE);
  });
});
