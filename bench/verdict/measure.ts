import { database } from '@/db/client';
import { withClient } from '@/db/embedded/connect';
import { say, step } from '@/scripts/bootstrap/progress.mjs';
import { generate } from '@/seeds/generate';
import type { Effort } from '../choice';
import { perSecond, ratioText, table, target } from '../report';
import { inTurns, median, ratio, type Sides } from '../rounds';
import { newDatabase, type Stage } from '../stage';
import { bareClients, byCommand, type OpenClaim, openClaims, rateOf, replayOf } from './verdicts';

const AT_ONCE = [1, 8];
const AT_LEAST = 0.5;
/** Of the generated claims, more than half are unreviewed. */
const UNREVIEWED = 0.5;

/**
 * Verdicts committed a second by recordVerdict against the same statements sent by a bare client to the same server:
 * what our own code and the database library cost on the way of every write.
 */
export async function measure(stage: Stage, { rounds, verdicts }: Effort): Promise<void> {
  const needed = 2 * AT_ONCE.length * (rounds + 1) * verdicts + 1;
  const { appUrl, ownerUrl } = await newDatabase(stage, 'verdicts');
  const amount = { claims: Math.ceil(needed / UNREVIEWED) };
  await step(`Generating ${amount.claims} claims`, () => generate(ownerUrl, amount));
  process.env.DATABASE_URL = appUrl;
  try {
    const claims = await openClaims();
    const next = (count: number) => claims.splice(0, count);
    const [example] = next(1);
    if (example === undefined) throw new Error('There is no claim to judge.');
    const { statements, replay } = await replayOf(example);
    say(`A verdict is ${statements.length} statements, BEGIN and COMMIT among them.`);
    const results: Sides<number>[] = [];
    for (const atOnce of AT_ONCE) {
      const clients = await bareClients(appUrl, atOnce);
      const bare = clients.map((client) => (claim: OpenClaim) => replay(client, claim));
      const ours = clients.map(() => (claim: OpenClaim) => byCommand(claim));
      results.push(
        await inTurns(
          rounds,
          () => rateOf(next(verdicts), ours),
          () => rateOf(next(verdicts), bare),
        ),
      );
      await Promise.all(clients.map((client) => client.end()));
    }
    await proveEqual(ownerUrl);
    tell(results);
  } finally {
    await database().$disconnect();
  }
}

function tell(results: Sides<number>[]): void {
  table(
    ['verdicts committed, at once', 'recordVerdict', 'bare client', 'ours / bare (rounds)'],
    results.map((sides, index) => [
      String(AT_ONCE[index]),
      perSecond(median(sides.ours)),
      perSecond(median(sides.peer)),
      ratioText(sides),
    ]),
  );
  const worst = Math.min(...results.map((sides) => ratio(sides).median));
  target('at least half of the bare client', worst >= AT_LEAST);
}

/** Both sides have done the same: each review has its claim judged, its ledger entry and its receipt. */
async function proveEqual(ownerUrl: string): Promise<void> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(`
      SELECT (SELECT count(*) FROM review WHERE reason = 'Measured.') AS reviews,
        (SELECT count(*) FROM claim c JOIN review r ON r.claim_id = c.id WHERE r.reason = 'Measured.'
          AND c.status = 'inconclusive' AND c.content_hash = r.content_hash AND c.version = 2) AS judged,
        (SELECT count(DISTINCT subject_id) FROM ledger_entry WHERE action = 'review.given') AS entries,
        (SELECT count(*) FROM receipt WHERE command = 'recordVerdict') AS receipts`),
  );
  const { reviews, ...others } = rows[0];
  if (Object.values(others).some((count) => count !== reviews))
    throw new Error(`The two sides did not do the same: ${JSON.stringify(rows[0])}`);
}
