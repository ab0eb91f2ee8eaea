import { describe, expect, it } from 'vitest';
import { decoded } from './charset';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** “橋” and “closed” in curly quotation marks, as each encoding writes them. */
const SHIFT_JIS = [0x8b, 0xb4];
const CURLY = [0x93, 0x63, 0x6c, 0x6f, 0x73, 0x65, 0x64, 0x94];
const META = '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">';

const CASES = [
  {
    name: 'UTF-8 that nothing declares',
    given: Buffer.from('“closed” 橋'),
    text: '“closed” 橋',
    charset: 'utf-8',
  },
  { name: 'a byte order mark', given: Buffer.from('\ufeff橋'), text: '橋', charset: 'utf-8' },
  {
    name: 'UTF-16 with its mark',
    given: Buffer.from('\ufeff橋', 'utf16le'),
    text: '橋',
    charset: 'utf-16le',
  },
  { name: 'UTF-16, big end first', given: bytes([0xfe, 0xff, 0x6a, 0x4b]), text: '橋', charset: 'utf-16be' },
  {
    name: 'a mark against what the server says',
    given: Buffer.from('\ufeff橋', 'utf16le'),
    declared: 'windows-1252',
    text: '橋',
    charset: 'utf-16le',
  },
  { name: 'the server', given: bytes(SHIFT_JIS), declared: 'Shift_JIS', text: '橋', charset: 'shift_jis' },
  {
    name: 'the server before meta',
    given: bytes(META, CURLY),
    declared: 'windows-1252',
    text: `${META}“closed”`,
    charset: 'windows-1252',
  },
  { name: 'meta', given: bytes(META, SHIFT_JIS), text: `${META}橋`, charset: 'shift_jis' },
  {
    name: 'meta charset',
    given: bytes('<meta charset=big5>', [0xbe, 0xf4]),
    text: '<meta charset=big5>橋',
    charset: 'big5',
  },
  {
    name: 'latin1, which the web reads as windows-1252',
    given: bytes(CURLY),
    declared: 'ISO-8859-1',
    text: '“closed”',
    charset: 'windows-1252',
  },
  { name: 'a name that is none', given: Buffer.from('橋'), declared: 'utf-88', text: '橋', charset: 'utf-8' },
  {
    name: 'a name that nobody should read',
    given: Buffer.from('橋'),
    declared: 'iso-2022-kr',
    text: '橋',
    charset: 'utf-8',
  },
];

describe('decoded', () => {
  it.each(CASES)('reads $name', ({ given, declared = null, text, charset }) => {
    expect(decoded(given, { declared, isHtml: true })).toEqual({ text, charset, isGuess: false });
  });

  it('takes no meta element for an instruction in plain text', () => {
    expect(decoded(Buffer.from(`${META}橋`), { declared: null, isHtml: false }).text).toContain('橋');
  });

  it('guesses by the letters where nothing says it, and says that it guessed', () => {
    const sentence = 'Мост закрыли в понедельник после проверки опор, сообщил совет города.';
    const cp1251 = Buffer.from([...sentence].map(inWindows1251));
    expect(decoded(cp1251, { declared: null, isHtml: false })).toEqual({
      text: sentence,
      charset: 'windows-1251',
      isGuess: true,
    });
  });
});

function inWindows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}
