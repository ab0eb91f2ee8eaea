import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { database } from '@/db/client';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { REVIEWER } from '@/seeds/generate/tables';
import { about, type Statement, statementsOf } from './statements';

/** A claim that nobody has judged. */
export type OpenClaim = { id: string; version: number; contentHash: string };

const reviewer: Actor = { id: REVIEWER, name: 'Generated Reviewer', role: 'reviewer' };
const newKey = () => randomBytes(16).toString('base64url');

/** Unreviewed claims, each of which can be judged once. All have had no change: their versions are equal. */
export async function openClaims(): Promise<OpenClaim[]> {
  return database().$queryRaw<OpenClaim[]>`
    SELECT id, version, content_hash AS "contentHash" FROM claim WHERE status = 'unreviewed' ORDER BY number`;
}

/** A verdict by the command that the desk calls. Inconclusive, which needs no evidence. */
export async function byCommand({ id, version }: OpenClaim, key: string = newKey()): Promise<void> {
  const input = { key, claimId: id, version, verdict: 'inconclusive', reason: 'Measured.' };
  const outcome = await recordVerdict(reviewer, input);
  if (!outcome.ok) throw new Error(`A verdict was refused: ${JSON.stringify(outcome)}`);
}

export type Replay = (client: pg.Client, claim: OpenClaim) => Promise<void>;

/**
 * What the command sends for a verdict, to be sent by a bare client: the same statements under the same names (each
 * connection prepares them once), with BEGIN and COMMIT where the command has them, about another claim under a key
 * of its own.
 */
export async function replayOf(example: OpenClaim): Promise<{ statements: Statement[]; replay: Replay }> {
  const key = newKey();
  const statements = await statementsOf(() => byCommand(example, key));
  const replay: Replay = async (client, { id, contentHash }) => {
    const own = about(statements, [example.id, example.contentHash, key], [id, contentHash, newKey()]);
    for (const statement of own) await client.query(statement);
  };
  return { statements, replay };
}

export async function bareClients(url: string, count: number): Promise<pg.Client[]> {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  return clients;
}

/** Judges `claims`, each worker one after the other. @returns verdicts a second */
export async function rateOf(
  claims: OpenClaim[],
  workers: ((claim: OpenClaim) => Promise<void>)[],
): Promise<number> {
  const waiting = claims.values();
  const since = performance.now();
  await Promise.all(
    workers.map(async (judge) => {
      for (const claim of waiting) await judge(claim);
    }),
  );
  return (1000 * claims.length) / (performance.now() - since);
}
