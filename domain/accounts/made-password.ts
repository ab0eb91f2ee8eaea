import { createHmac, randomBytes } from 'node:crypto';

/** No 0 and O, no 1, I and l: it is read from a screen and typed. 32 signs are 5 bits each. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 5;

/** A password of 100 random bits, such as `k7wqp-zymba-x2fhd-t9ncu`. */
export function randomPassword(): string {
  return spelled(randomBytes(GROUPS * GROUP));
}

/**
 * The password made for the write with this key: a retry shows the same one again, and it is stored nowhere. Nobody
 * can compute it without the app's secret.
 */
export function passwordForWrite(secret: string, actorId: string, key: string): string {
  return spelled(createHmac('sha256', secret).update(`sourceline password\n${actorId}\n${key}`).digest());
}

function spelled(bytes: Uint8Array): string {
  const signs = Array.from(bytes.subarray(0, GROUPS * GROUP), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.match(/.{5}/g)?.join('-') ?? signs;
}
