import { createHash } from 'node:crypto';

/** SHA-256 of the UTF-8 bytes of a text, or of bytes, in lower-case hexadecimal. */
export function sha256Hex(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}
