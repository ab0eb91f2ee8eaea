import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from './text';

const REFUSED = [
  { name: 'NUL at the start', value: '\0a', at: 0, problem: 'nul', says: 'in line 1, column 1.' },
  {
    name: 'NUL in the second line',
    value: 'one\ntwo\0',
    at: 7,
    problem: 'nul',
    says: 'in line 2, column 4 after “two”.',
  },
  {
    name: 'a Windows line end is one line end',
    value: 'a\r\nb\0',
    at: 4,
    problem: 'nul',
    says: 'in line 2, column 2 after “b”.',
  },
  {
    name: 'columns count characters, not units',
    value: '👩‍👩‍👧e\u0301\0',
    at: 10,
    problem: 'nul',
    says: 'in line 1, column 3 after “👩‍👩‍👧é”.',
  },
  {
    name: 'a high surrogate alone',
    value: 'ab\ud83d c',
    at: 2,
    problem: 'lone-surrogate',
    says: 'in line 1, column 3 after “ab”.',
  },
  {
    name: 'a low surrogate alone',
    value: '\ude00',
    at: 0,
    problem: 'lone-surrogate',
    says: 'in line 1, column 1.',
  },
  {
    name: 'two high surrogates before a low one',
    value: '\ud83d\ud83d\ude00',
    at: 0,
    problem: 'lone-surrogate',
    says: 'line 1, column 1.',
  },
] as const;

describe('checkText', () => {
  it.each(REFUSED)('refuses $name and says where', ({ value, at, problem, says }) => {
    const result = checkText(value);
    expect(result).toMatchObject({ ok: false, at, problem });
    expect(result.ok ? '' : result.message.normalize('NFC')).toContain(says.normalize('NFC'));
  });

  it('returns NFC', () => {
    expect(checkText('cafe\u0301')).toEqual({ ok: true, text: 'caf\u00e9' });
  });

  it('lets every well-formed text through that has no NUL', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, (value) => {
        expect(checkText(value)).toEqual({ ok: true, text: value.normalize('NFC') });
      }),
    );
  });

  it('finds the place of a NUL wherever it is put', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const clean = before.replaceAll('\0', '');
        expect(checkText(`${clean}\0${after}`)).toMatchObject({ ok: false, at: clean.length });
      }),
    );
  });
});
