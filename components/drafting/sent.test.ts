import { expect, test } from 'vitest';
import { problemAt, type Sent } from './sent';

const sent: Sent = {
  kind: 'refused',
  problems: [
    { field: 'file.mediaType', message: 'Another kind.' },
    { field: 'filename', message: 'Another name.' },
    { field: 'attributions.0.sourceId', message: 'Choose.' },
    { field: null, message: 'The whole.' },
  ],
};

test.each([
  ['file', 'Another kind.'],
  ['file.mediaType', 'Another kind.'],
  ['filename', 'Another name.'],
  ['attributions.0', 'Choose.'],
  ['attributions.1', undefined],
  ['title', undefined],
])('the problem at %s', (field, message) => {
  expect(problemAt(sent, field)).toBe(message);
});

test('an answer that refuses nothing has no problems', () => {
  expect(problemAt({ kind: 'lost' }, 'file')).toBeUndefined();
  expect(problemAt(null, 'file')).toBeUndefined();
});
