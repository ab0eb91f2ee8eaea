import { Prisma } from './generated/client';

/** SQLSTATE of a failed statement, whichever way it reached us through Prisma and the driver, or null. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const cause = adapterCause(error.meta);
  if (cause !== null) return cause;
  if (error.code === 'P2002') return '23505';
  if (error.code === 'P2034') return '40001';
  return null;
}

function adapterCause(meta: Record<string, unknown> | undefined): string | null {
  const adapterError = meta?.driverAdapterError;
  if (!(adapterError instanceof Error)) return null;
  const cause: unknown = adapterError.cause;
  if (typeof cause !== 'object' || cause === null) return null;
  if ('originalCode' in cause && typeof cause.originalCode === 'string') return cause.originalCode;
  return null;
}

/** Somebody else wrote the same unique value first. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505';
}

/** The transaction lost a race and can simply be run again: serialization failure or deadlock. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}
