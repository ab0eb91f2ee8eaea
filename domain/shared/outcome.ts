/**
 * What a command answers. Whatever a person can cause is a value of this type, never an exception: the
 * screen shows it beside the field and keeps what was typed.
 */

/** One thing to put right. `field` is the path of the input it belongs to (`figure.low`), null for the whole. */
export type Problem = { field: string | null; message: string };

/** What a change is visible in; the routes turn it into cache tags. */
export type Touched = { articles: string[]; claims: number[]; sources: string[] };

export type Refusal =
  /** The input breaks a rule; each problem names the field and the remedy. */
  | { ok: false; kind: 'invalid'; problems: Problem[] }
  /** The person may not do this. */
  | { ok: false; kind: 'forbidden'; message: string }
  /** There is no such thing (any more). */
  | { ok: false; kind: 'missing'; message: string }
  /** Someone else changed it since the person saw it; nothing was written. */
  | { ok: false; kind: 'conflict'; message: string };

export type Outcome<T> = { ok: true; value: T; touched: Touched } | Refusal;

export const nothingTouched: Touched = { articles: [], claims: [], sources: [] };

export function done<T>(value: T, touched: Partial<Touched> = {}): Outcome<T> {
  return { ok: true, value, touched: { ...nothingTouched, ...touched } };
}

export function invalid(field: string | null, message: string): Refusal {
  return { ok: false, kind: 'invalid', problems: [{ field, message }] };
}

export function forbidden(message: string): Refusal {
  return { ok: false, kind: 'forbidden', message };
}

export function missing(message: string): Refusal {
  return { ok: false, kind: 'missing', message };
}

export function conflict(message: string): Refusal {
  return { ok: false, kind: 'conflict', message };
}

/** All that a refusal says, one sentence each, for a place that has no fields. */
export function sentencesOf(refusal: Refusal): string[] {
  return refusal.kind === 'invalid' ? refusal.problems.map((problem) => problem.message) : [refusal.message];
}
