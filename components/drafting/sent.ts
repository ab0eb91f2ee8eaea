import type { Problem } from '@/domain/shared/outcome';

/** What came of a write, as the desk's forms understand it. */
export type Sent<Value = unknown> =
  | { kind: 'saved'; value: Value }
  /** Something to put right; the field says where. A session that ended is one of them. */
  | { kind: 'refused'; problems: Problem[] }
  /** Somebody else was first; the page has been brought up to date and what was typed is kept. */
  | { kind: 'conflict'; message: string }
  /** No answer came: it may or may not have been done. The same key makes sending again safe. */
  | { kind: 'lost' };

/** A server action of the desk. `key` is the write's idempotency key. */
export type Send<Input extends object, Value = unknown> = (
  input: Input & { key: string },
) => Promise<Sent<Value>>;

/** The message for one field, or undefined. Paths below it count too: `figure` gets `figure.low`. */
export function problemAt(sent: Sent | null, field: string): string | undefined {
  if (sent?.kind !== 'refused') return undefined;
  const at = (path: string | null) => path === field || (path?.startsWith(`${field}.`) ?? false);
  return sent.problems.find((problem) => at(problem.field))?.message;
}

/** What came of a write that was not saved, in a sentence for a place without fields; null when there is nothing to say. */
export function notSaved(sent: Sent | null): string | null {
  if (sent === null || sent.kind === 'saved') return null;
  if (sent.kind === 'conflict') return sent.message;
  if (sent.kind === 'refused') return sent.problems.map(({ message }) => message).join(' ');
  return 'No answer came. Press the button again: it is done once.';
}
