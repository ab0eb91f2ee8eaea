import { expect, test } from 'vitest';
import { fieldsOfSource, linesOf, sourceEditOf } from './source-fields';

const unnamed = {
  id: 's',
  slug: 'officials',
  name: 'Two officials',
  kind: 'unnamed' as const,
  role: null,
  aliases: ['the officials', 'officials in Moscow'],
  affiliation: null,
  description: 'Known to the newsroom.',
  url: null,
  justification: 'They would be at risk.',
  hasIdentity: true,
  version: 2,
  mergedInto: null,
  merged: [],
  claims: 3,
};

test('a source survives its fields', () => {
  const { name, kind, aliases, role, affiliation, description, url, justification } = unnamed;
  expect(sourceEditOf(fieldsOfSource(unnamed))).toEqual({
    name,
    kind,
    aliases,
    role,
    affiliation,
    description,
    url,
    justification,
  });
});

test('who is named needs no justification, whatever was typed before', () => {
  expect(sourceEditOf({ ...fieldsOfSource(unnamed), kind: 'person' }).justification).toBeNull();
});

test.each([
  ['a\n b \n\na', ['a', 'b']],
  ['two  words', ['two words']],
  ['', []],
])('the lines of %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
