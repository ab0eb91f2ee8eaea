import { TextDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import sniff from 'html-encoding-sniffer';

/** A text out of bytes, and which encoding it was read in. `isGuess`: nothing said it, the letters did. */
export type Decoded = { text: string; charset: string; isGuess: boolean };

/** Few letters fit many encodings: under this confidence (of 100) the web's old default is taken. */
const SURE_ENOUGH = 40;

/**
 * Text of a page or a file: by its byte order mark, else by what the server said, else by its meta element (for
 * HTML), else UTF-8 where that fits, else by its letters. `declared` is the charset of a Content-Type header.
 */
export function decoded(
  bytes: Uint8Array,
  { declared, isHtml }: { declared: string | null; isHtml: boolean },
): Decoded {
  // Without a meta element to look for, only the byte order mark counts.
  const told = sniff(isHtml ? bytes : bytes.subarray(0, 3), {
    defaultEncoding: NOTHING_SAID,
    ...(declared === null ? {} : { transportLayerEncodingLabel: declared }),
  });
  const known = told === NOTHING_SAID ? null : decoderFor(told);
  // Whatever it calls itself: text in another encoding is hardly ever valid UTF-8 beyond ASCII.
  const unicode = known?.encoding.startsWith('utf-16') ? null : wideUtf8(bytes);
  if (unicode !== null) return { text: unicode, charset: 'utf-8', isGuess: false };
  if (known !== null) return { text: known.decode(bytes), charset: known.encoding, isGuess: false };
  const utf8 = utf8Text(bytes);
  return utf8 === null ? guessed(bytes) : { text: utf8, charset: 'utf-8', isGuess: false };
}

const NOTHING_SAID = 'nothing';

/**
 * Not Node's own decoder: before Node 22 it reads windows-1252 as Latin-1, and curly quotation marks become control
 * characters. Null for encodings that there are not; `replacement` is the standard's name for those nobody should read.
 */
export function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The text where it is UTF-8 and holds more than ASCII. */
function wideUtf8(bytes: Uint8Array): string | null {
  return bytes.some((byte) => byte > 0x7f) ? utf8Text(bytes) : null;
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function guessed(bytes: Uint8Array): Decoded {
  const likely = analyse(bytes.subarray(0, 100_000)).filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const decoder =
    likely.map(({ name }) => decoderFor(name)).find((one) => one !== null) ?? new TextDecoder('windows-1252');
  return { text: decoder.decode(bytes), charset: decoder.encoding, isGuess: true };
}
