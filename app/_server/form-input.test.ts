import { describe, expect, it } from 'vitest';
import { formInput, typedValues } from './form-input';

function form(fields: readonly (readonly [string, string | Blob])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const ROWS = [
  ['texts stay as typed', [['reason', ' two  words\n']], { reason: ' two  words\n' }],
  [
    'dots nest',
    [
      ['figure.low', '5937'],
      ['figure.unit', 'people'],
    ],
    { figure: { low: '5937', unit: 'people' } },
  ],
  [
    'numbers make lists, in order and without holes',
    [
      ['fragments.10.start', '7'],
      ['fragments.2.start', '0'],
      ['fragments.2.end', '4'],
    ],
    { fragments: [{ start: '0', end: '4' }, { start: '7' }] },
  ],
  [
    'a name that comes twice is a list',
    [
      ['topics', 'a'],
      ['topics', 'b'],
    ],
    { topics: ['a', 'b'] },
  ],
  ['brackets are a list even of one', [['topics[]', 'a']], { topics: ['a'] }],
  ['JSON text', [['fragments:json', '[{"start":0,"end":4}]']], { fragments: [{ start: 0, end: 4 }] }],
  ['broken JSON is left to the schema', [['fragments:json', '[{']], { fragments: '[{' }],
  [
    'what Next adds is dropped',
    [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{}'],
      ['a', '1'],
    ],
    { a: '1' },
  ],
  ['an empty file input is left out', [['file', new File([], '')]], {}],
  [
    'no way to the prototype',
    [
      ['__proto__.role', 'admin'],
      ['a.__proto__.role', 'admin'],
      ['a.constructor', 'x'],
    ],
    {},
  ],
] as const;

describe('formInput', () => {
  it.each(ROWS)('%s', async (_name, fields, input) => {
    expect(await formInput(form(fields))).toEqual(input);
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  it('reads a file', async () => {
    const file = new File(['hello'], 'note.txt', { type: 'text/plain' });
    expect(await formInput(form([['file', file]]))).toEqual({
      file: { name: 'note.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('hello') },
    });
  });
});

describe('typedValues', () => {
  it('keeps texts, never passwords, tokens, files or the key', () => {
    const fields = [
      ['email', 'a@example.org'],
      ['currentPassword', 'secret'],
      ['password', 'secret'],
      ['token', 'secret'],
      ['file', new File(['x'], 'x')],
      ['key', '12345678'],
      ['topics[]', 'a'],
    ] as const;
    expect(typedValues(form(fields))).toEqual({ email: 'a@example.org', 'topics[]': ['a'] });
  });
});
