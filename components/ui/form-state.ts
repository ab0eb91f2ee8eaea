import type { Problem } from '@/domain/shared/outcome';

/** What was typed, as the form's fields are named: one text, or several for a name that comes several times. */
export type TypedValues = Record<string, string | string[]>;

/**
 * What a form gets back from its action (React's useActionState). Serialisable. Passwords and files are never
 * in `values`.
 */
export type FormState<Value = unknown> = {
  status: 'idle' | 'saved' | 'refused';
  /** What to put right; `field` names the input. */
  problems: Problem[];
  /** One sentence for the whole form, or null. */
  message: string | null;
  /** What was typed, so that a refused form keeps it. */
  values: TypedValues;
  /** Someone else changed the thing since the person saw it. Nothing was written. */
  conflict: boolean;
  /** The command's answer after `saved`. */
  value: Value | null;
  /**
   * For the hidden field `key` of the next sending: the same after a refusal, a new one after a save, so that
   * a retry does the thing once and a second thing is not taken for a retry.
   */
  key: string;
};

/** The state of a form before it is sent. Call it on the server (or in an event), with a new key each. */
export function idleForm(key: string, values: TypedValues = {}): FormState<never> {
  return { status: 'idle', problems: [], message: null, values, conflict: false, value: null, key };
}

/** The messages for one field, or for the whole form with null. */
export function problemsFor(state: FormState, field: string | null): string[] {
  return state.problems.filter((problem) => problem.field === field).map((problem) => problem.message);
}

/** The single text typed in a field, or `otherwise`. */
export function typed(state: FormState, field: string, otherwise = ''): string {
  const value = state.values[field];
  return (Array.isArray(value) ? value[0] : value) ?? otherwise;
}
