import type { NumberRole } from './quantity';

/** What a number is that is no count, and the token after its last; `from` where it begins before the number. */
export type Apart = { role: NumberRole; to: number; from?: number };
