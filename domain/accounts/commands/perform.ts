import type { z } from 'zod';
import { database, type Tx } from '@/db/client';
import { isRetryable, isUniqueViolation } from '@/db/errors';
import { appendEntries } from '@/domain/ledger/commands';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import { canonicalJson, type Json } from '@/domain/shared/canonical-json';
import { sha256Hex } from '@/domain/shared/hash';
import { conflict, forbidden, type Outcome, type Problem, type Touched } from '@/domain/shared/outcome';
import { Refused } from '@/domain/shared/refused';
import { may, type Permission, refusalSentence } from '../permissions';

/** A command: its name in receipts, what the person must be allowed to, and the form of its input. */
export type Command<Input extends z.ZodType<{ key: string }>> = {
  name: string;
  permission: Permission;
  input: Input;
  /**
   * Do the work first and see only then whether the key was answered before: one statement less, where a second
   * sending is refused or collides anyway, because the first one moved the version on.
   */
  answeredLate?: boolean;
};

/** What the work of a command hands back: the answer, where it shows, and at least one ledger entry. */
export type Done<Value extends Json> = {
  value: Value;
  touched?: Partial<Touched>;
  /** Empty only when nothing was changed. */
  entries: EntryDraft[];
};

const ATTEMPTS = 4;

/**
 * The one way to write. Checks the permission, parses the input, runs the work in one transaction with its
 * ledger entries, and keeps the answer under the input's key: the same key again gets the same answer and
 * does nothing. A lost race (deadlock, serialization) is run again; a refusal thrown with refuse() rolls back.
 */
export async function perform<Input extends z.ZodType<{ key: string }>, Value extends Json>(
  actor: Actor,
  command: Command<Input>,
  raw: unknown,
  work: (tx: Tx, input: z.output<Input>) => Promise<Done<Value>>,
): Promise<Outcome<Value>> {
  if (!may(actor.role, command.permission)) return forbidden(refusalSentence(command.permission));
  const parsed = command.input.safeParse(raw);
  if (!parsed.success) return { ok: false, kind: 'invalid', problems: problemsOf(parsed.error) };
  const input = parsed.data;
  const receipt = { actorId: actor.id, key: input.key, command: command.name, inputHash: hashOf(input) };

  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inOneTransaction(receipt, command.answeredLate === true, (tx) => work(tx, input));
    } catch (error) {
      if (error instanceof Refused) return (await earlierAnswer<Value>(receipt)) ?? error.refusal;
      // Two sendings of the same form at once: the other one has just been answered.
      const earlier = isUniqueViolation(error) ? await earlierAnswer<Value>(receipt) : null;
      if (earlier !== null) return earlier;
      if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

type Receipt = { actorId: string; key: string; command: string; inputHash: string };

async function inOneTransaction<Value extends Json>(
  receipt: Receipt,
  answeredLate: boolean,
  work: (tx: Tx) => Promise<Done<Value>>,
): Promise<Outcome<Value>> {
  return database().$transaction(
    async (tx) => {
      const earlier = answeredLate ? null : await earlierAnswer<Value>(receipt, tx);
      if (earlier !== null) return earlier;
      const { value, touched, entries } = await work(tx);
      const answer: Outcome<Value> = {
        ok: true,
        value,
        touched: { articles: [], claims: [], sources: [], ...touched },
      };
      await appendEntries(tx, receipt.actorId, entries, { ...receipt, result: JSON.stringify(answer) });
      return answer;
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** The answer already given under this key, or null. The same key for something else is refused. */
async function earlierAnswer<Value>(receipt: Receipt, tx: Tx = database()): Promise<Outcome<Value> | null> {
  const rows = await tx.$queryRaw<{ command: string; input_hash: string; result: string }[]>`
    SELECT command, input_hash, result FROM receipt WHERE actor_id = ${receipt.actorId} AND key = ${receipt.key}`;
  const [found] = rows;
  if (found === undefined) return null;
  if (found.command !== receipt.command || found.input_hash !== receipt.inputHash) {
    return conflict('This form was already sent with other content. Reload the page to see what was saved.');
  }
  return JSON.parse(found.result) as Outcome<Value>;
}

function hashOf(input: unknown): string {
  // Through JSON first: dates become text and undefined keys go. Bytes of a file stand by their hash, whichever
  // class they come in: a Buffer would otherwise have turned itself into a list of numbers by then.
  const plain = JSON.stringify(input, function (this: Record<string, unknown>, key, value: unknown) {
    const asIs = this[key];
    return asIs instanceof Uint8Array ? sha256Hex(asIs) : value;
  });
  return sha256Hex(canonicalJson(JSON.parse(plain) as Json));
}

/** Zod's issues as problems, with the dotted path of the field. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({
    field: path.length > 0 ? path.join('.') : null,
    message,
  }));
}
