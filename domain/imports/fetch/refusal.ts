/** Which rule stopped a fetch. Kept with followed addresses and asserted on in tests; the words may change. */
export type FetchRule =
  | 'address'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private-host'
  | 'unknown-host'
  | 'connection'
  | 'certificate'
  | 'redirects'
  | 'time'
  | 'size'
  | 'encoding'
  | 'status'
  | 'robots'
  | 'content-type'
  | 'content';

/** Why nothing was fetched: the rule, and a sentence that says what it is and what to do. */
export type FetchRefusal = { ok: false; rule: FetchRule; message: string };

/** Thrown inside the fetcher only; fetchPage() returns it as a value. */
export class FetchRefused extends Error {
  constructor(
    readonly rule: FetchRule,
    message: string,
  ) {
    super(message);
  }
}
