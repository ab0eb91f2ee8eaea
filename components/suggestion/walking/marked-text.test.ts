import { expect, it } from 'vitest';
import { markedText } from './marked-text';

const text = 'Head\n\nOne two three.';
const blocks = [
  { kind: 'headline' as const, start: 0, end: 4 },
  { kind: 'paragraph' as const, start: 6, end: 20 },
];
const claim = {
  occurrenceId: 'o',
  claimId: 'c',
  number: 7,
  version: 1,
  status: 'verified' as const,
  statement: 'One.',
  spans: [{ start: 6, end: 9 }],
};
const suggestion = {
  fingerprint: 'fp',
  band: 1 as const,
  reason: '',
  places: [[{ start: 6, end: 13 }], [{ start: 0, end: 4 }]],
  hedges: [],
  draft: {
    statement: 'One two.',
    kind: 'statement' as const,
    figure: null,
    attributions: [],
    fragments: [],
    unresolved: [],
    ready: true,
  },
};

it('gives each run its claim and its suggestion, and says where a suggestion opens', () => {
  const [head, paragraph] = markedText(text, blocks, [claim], [suggestion]);
  expect(head?.runs).toMatchObject([{ text: 'Head', status: null, suggestion: 'fp', opens: true }]);
  expect(paragraph?.runs).toMatchObject([
    { text: 'One', status: 'verified', suggestion: 'fp', opens: true },
    { text: ' two', status: null, suggestion: 'fp', opens: false },
    { text: ' three.', status: null, suggestion: null, opens: false },
  ]);
});
