/** So many attempts in a window of so many milliseconds; the window starts with the first of them. */
export type LimitRule = { attempts: number; windowMs: number };

/** Attempts since an instant (milliseconds since 1970). */
export type Counter = { count: number; since: number };

const MINUTE = 60_000;

/** Guesses at one account from one address. Only failed ones stay counted. */
export const ACCOUNT_LIMIT: LimitRule = { attempts: 5, windowMs: 15 * MINUTE };
/** Guesses from one address at any account: room for a newsroom behind one address. */
export const ADDRESS_LIMIT: LimitRule = { attempts: 30, windowMs: 15 * MINUTE };

/** The counter with one more attempt. An attempt over the limit does not make the wait longer. */
export function counted(counter: Counter | null, now: number, { windowMs }: LimitRule): Counter {
  if (counter === null || counter.since + windowMs <= now) return { count: 1, since: now };
  return { count: counter.count + 1, since: counter.since };
}

/** Milliseconds to wait before the attempt just counted may be made; 0 when it may be made now. */
export function waitMs(counter: Counter, now: number, { attempts, windowMs }: LimitRule): number {
  return counter.count <= attempts ? 0 : Math.max(1, counter.since + windowMs - now);
}

/** "Try again in 12 minutes." */
export function waitSentence(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE);
  const wait = ms <= MINUTE ? 'a minute' : `${minutes} minutes`;
  return `Too many attempts. Try again in ${wait}.`;
}
