import type { Refusal } from './outcome';

/**
 * Thrown inside a transaction to roll it back with an answer for the person. Caught in one place
 * (domain/accounts/commands/perform.ts), which returns the refusal; it never leaves a command.
 */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** Stops the command with this answer; nothing it wrote stays. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
