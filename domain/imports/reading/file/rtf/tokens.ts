/** What an RTF file consists of: groups, control words with a number, and bytes of text. */
export type Token =
  | { type: 'open' | 'close' }
  | { type: 'word'; name: string; value: number | null }
  | { type: 'byte'; value: number };

const [BACKSLASH, OPEN, CLOSE, QUOTE, MINUS, SPACE] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20];
const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isLineEnd = (byte: number) => byte === 0x0a || byte === 0x0d;
/** The longest control word that there is has 32 letters, and numbers have ten digits at most (RTF 1.9.1, Syntax). */
const WORD_LONGEST = 40;
const DIGITS_MOST = 10;

/** The tokens of RTF in their order. Control symbols are words of one sign; bytes behind `\bin` are left out. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  const here = (offset = 0) => bytes[at + offset] ?? 0;
  while (at < bytes.length) {
    const byte = here();
    at += 1;
    if (byte === OPEN) yield { type: 'open' };
    else if (byte === CLOSE) yield { type: 'close' };
    else if (byte !== BACKSLASH) {
      if (!isLineEnd(byte) && byte !== 0) yield { type: 'byte', value: byte };
    } else if (isLetter(here())) {
      const { name, value, end } = controlWord(bytes, at);
      at = end;
      if (name === 'bin') at += Math.max(0, value ?? 0);
      else yield { type: 'word', name, value };
    } else if (here() === QUOTE) {
      const value = Number.parseInt(String.fromCharCode(here(1), here(2)), 16);
      at += 3;
      if (!Number.isNaN(value)) yield { type: 'byte', value };
    } else if (at < bytes.length) {
      const sign = here();
      at += 1;
      const isText = sign === BACKSLASH || sign === OPEN || sign === CLOSE;
      if (isText) yield { type: 'byte', value: sign };
      else yield { type: 'word', name: isLineEnd(sign) ? 'par' : String.fromCharCode(sign), value: null };
    }
  }
}

function controlWord(bytes: Uint8Array, from: number): { name: string; value: number | null; end: number } {
  let at = from;
  while (at - from < WORD_LONGEST && isLetter(bytes[at] ?? 0)) at += 1;
  const name = Buffer.from(bytes.subarray(from, at)).toString('latin1');
  const start = at;
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) at += 1;
  while (at - start <= DIGITS_MOST && isDigit(bytes[at] ?? 0)) at += 1;
  const digits = Buffer.from(bytes.subarray(start, at)).toString('latin1');
  if (bytes[at] === SPACE) at += 1;
  return { name, value: digits === '' ? null : Number(digits), end: at };
}
