import { describe, expect, it } from 'vitest';
import { type MergeSide, mergeProblem, namesGained } from './merge';

const side = (name: string, change: Partial<MergeSide> = {}): MergeSide => ({
  id: name,
  slug: name.toLowerCase(),
  name,
  kind: 'person',
  aliases: [],
  version: 1,
  mergedIntoId: null,
  ...change,
});
const UZUNOVA = side('Uzunova');
const UZANOVA = side('Uzanova');

describe('two sources can be one', () => {
  it.each([
    { name: 'two persons', from: UZANOVA, into: UZUNOVA, relayed: [], says: null },
    { name: 'itself', from: UZUNOVA, into: UZUNOVA, relayed: [], says: 'the same source already' },
    {
      name: 'one merged before',
      from: side('Uzanova', { mergedIntoId: 'x' }),
      into: UZUNOVA,
      relayed: [],
      says: 'Uzanova has been merged already',
    },
    {
      name: 'into one merged before',
      from: UZANOVA,
      into: side('Uzunova', { mergedIntoId: 'x' }),
      relayed: [],
      says: 'Uzunova has been merged already',
    },
    {
      name: 'an unnamed one, which would be named by it',
      from: side('Two officials', { kind: 'unnamed' }),
      into: UZUNOVA,
      relayed: [],
      says: 'never merged',
    },
    {
      name: 'the article itself',
      from: UZANOVA,
      into: side('The article', { kind: 'own_voice' }),
      relayed: [],
      says: 'no source that could be merged',
    },
    {
      name: 'a person and an outlet',
      from: side('The Wire', { kind: 'outlet' }),
      into: UZUNOVA,
      relayed: [],
      says: 'different kinds',
    },
    { name: 'one who passes the other on', from: UZANOVA, into: UZUNOVA, relayed: [4], says: 'In claim 4' },
    { name: 'the same in two claims', from: UZANOVA, into: UZUNOVA, relayed: [4, 9], says: 'In claims 4, 9' },
  ])('$name', ({ from, into, relayed, says }) => {
    const problem = mergeProblem(from, into, relayed);
    if (says === null) expect(problem).toBeNull();
    else expect(problem).toContain(says);
  });
});

it('keeps every spelling once', () => {
  const from = side('Uzanova', { aliases: ['N. Uzanova', 'Uzunova', 'Uzanova'] });
  const into = side('Uzunova', { aliases: ['N. Uzanova'] });
  expect(namesGained(from, into)).toEqual(['Uzanova']);
});
