import { describe, expect, test } from 'vitest';
import {
  type AttributionFields,
  attributionInWords,
  chainInWords,
  inputOfAttribution,
  movedRow,
  newAttribution,
  possibleVias,
  withoutRow,
} from './attribution-fields';

function row(id: string, name: string, more: Partial<AttributionFields> = {}): AttributionFields {
  const source = { id: `s-${id}`, slug: id, name, kind: 'person' as const, role: null };
  return { ...newAttribution(id), source, ...more };
}

const minister = row('a', 'The minister', { stance: 'denies', viaId: 'b' });
const agency = row('b', 'The agency', { stance: 'reports', viaId: 'c', cue: 'cited', saidOn: '2022-11-25' });
const article = row('c', 'The article');
const rows = [minister, agency, article];
const ids = (list: readonly AttributionFields[]) => list.map(({ id }) => id).join('');

test('a chain reads from the one who said it outwards', () => {
  expect(chainInWords(rows, 'a')).toBe(
    'The minister denies it, according to The agency, according to The article.',
  );
  expect(chainInWords(rows, 'c')).toBe('The article says so.');
  expect(chainInWords([newAttribution('x')], 'x')).toBe('a source not chosen yet says so.');
});

test('a row in a line has all its details', () => {
  expect(attributionInWords(rows, agency)).toBe(
    'The agency reports it, according to The article (in paraphrase, “cited”, on 25 November 2022).',
  );
});

describe('what a row may be known through', () => {
  test.each([
    ['a', 'bc'],
    ['b', 'c'],
    ['c', ''],
  ])('%s: %s', (id, vias) => {
    expect(ids(possibleVias(rows, id))).toBe(vias);
  });
});

test('removing a link joins the chain around it', () => {
  expect(withoutRow(rows, 'b')).toEqual([{ ...minister, viaId: 'c' }, article]);
  expect(withoutRow(rows, 'c')).toEqual([minister, { ...agency, viaId: null }]);
});

test.each([
  [0, 1, 'bac'],
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
  [9, 0, 'abc'],
])('the row at %i moved to %i', (from, to, order) => {
  expect(ids(movedRow(rows, from, to))).toBe(order);
});

test('empty fields are sent as nothing', () => {
  expect(inputOfAttribution(row('a', 'A', { cue: '  ' }))).toMatchObject({
    sourceId: 's-a',
    cue: null,
    saidOn: null,
  });
});
