import type { Tx } from '@/db/client';
import { type Command, perform } from '@/domain/accounts/commands/perform';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { HashVersion } from '@/domain/claims/hash-version';
import { placeInDoubt, wordingOfAnchor } from '@/domain/claims/queries/claim-facts';
import { type TouchedRow, touchedColumns, touchedOf } from '@/domain/claims/queries/touched-by';
import { claimConflict, claimMissing } from '@/domain/claims/refusals';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { afterVerdict } from '../after-verdict';
import { asksForSupport, type GateFacts, gateFactsOf, whatIsLacking } from '../gate';
import { recordVerdictInput } from '../input';
import type { ReviewGiven } from '../ledger-facts';
import { writersWhereAsked } from '../queries/writers-sql';
import { needsSecondPerson } from '../second-person';
import type { Verdict } from '../verdict';

export type VerdictRecorded = { number: number; status: ClaimStatus; version: number };

const RECORD_VERDICT = {
  name: 'recordVerdict',
  permission: 'review.give',
  input: recordVerdictInput,
  answeredLate: true,
} satisfies Command<typeof recordVerdictInput>;

/**
 * Gives a claim a verdict: a new review, which supersedes the one before and is bound to the content of the claim
 * as it stands and to the words that it stands on. Refused where the evidence gate lacks something, where it takes a second person, or the claim is not as the person saw it. Two
 * statements of its own, since this is what a newsroom does all day.
 */
export function recordVerdict(actor: Actor, input: unknown): Promise<Outcome<VerdictRecorded>> {
  return perform(actor, RECORD_VERDICT, input, async (tx, { claimId, version, verdict, reason, support }) => {
    const claim = await holdClaim(tx, claimId);
    if (claim === null) refuse(claimMissing());
    if (claim.version !== version) refuse(claimConflict(claim.number));
    if (claim.withdrawn)
      refuse(invalid(null, `Claim ${claim.number} was withdrawn. There is nothing to judge.`));
    const second = needsSecondPerson(claim.writers, actor.id);
    if (second !== null) refuse(invalid('verdict', second));
    const lacking = whatIsLacking(verdict, claim.gate, reason, support);
    if (lacking.length > 0)
      refuse({
        ok: false,
        kind: 'invalid',
        problems: lacking.map((message) => ({ field: 'verdict', message })),
      });
    const ownWordOnly = asksForSupport(verdict, claim.gate) && support === 'own_word';
    const status = await storeReview(tx, claim, { verdict, reason, ownWordOnly, reviewerId: actor.id });
    const { review, contentHash, hashVersion, wordings, status: statusBefore } = claim;
    const payload: ReviewGiven = {
      ...{ review, verdict, contentHash, hashVersion, wordings, statusBefore },
      ...(ownWordOnly ? { ownWordOnly } : {}),
    };
    return {
      value: { number: review, status, version: version + 1 },
      touched: touchedOf(claim),
      entries: [{ action: 'review.given', subject: { type: 'claim', id: claimId }, reason, payload }],
    };
  });
}

type HeldClaim = {
  id: string;
  version: number;
  withdrawn: boolean;
  status: ClaimStatus;
  contentHash: string;
  hashVersion: HashVersion;
  /** The words that are judged: those of its places but what nobody has decided about although it says something else. */
  wordings: string[];
  riskReasons: string[];
  placeInDoubt: boolean;
  /** For needsSecondPerson(). */
  writers: string[];
  /** The number that the next review gets. */
  review: number;
  gate: GateFacts;
} & TouchedRow;

/** Locks the claim until the transaction ends and reads all that the gate and the answer need. */
async function holdClaim(tx: Tx, claimId: string): Promise<HeldClaim | null> {
  const [row] = await tx.$queryRaw<(HeldClaim & Parameters<typeof gateFactsOf>[0])[]>`
    SELECT c.id, c.number, c.version, c.withdrawn_at IS NOT NULL AS withdrawn, c.status::text AS status,
      c.content_hash AS "contentHash", c.content_hash_version AS "hashVersion", c.risk_reasons AS "riskReasons", ${placeInDoubt} AS "placeInDoubt",
      ${writersWhereAsked} AS writers,
      (SELECT coalesce(json_agg(DISTINCT ${wordingOfAnchor}), '[""]')
        FROM occurrence o JOIN anchor n ON n.id = o.current_anchor_id
        WHERE o.claim_id = c.id AND o.removed_at IS NULL AND n.state <> 'gone'
          AND NOT (n.state = 'altered' AND n."check" = 'open')) AS wordings,
      1 + coalesce((SELECT max(r.number) FROM review r WHERE r.claim_id = c.id), 0) AS review,
      (SELECT coalesce(json_agg(json_build_object('stance', e.stance, 'title', e.title, 'url', e.url, 'file', e.file_id,
          'quotedPassage', e.quoted_passage, 'locator', e.locator)), '[]')
        FROM evidence e WHERE e.claim_id = c.id AND e.withdrawn_at IS NULL) AS evidence,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'viaId', t.via_id, 'stance', t.stance,
          'origin', json_build_object('name', s.name, 'aliases', s.aliases, 'url', s.url))), '[]')
        FROM attribution t JOIN source s ON s.id = t.source_id WHERE t.claim_id = c.id) AS attributions,
      EXISTS (SELECT 1 FROM claim_relation r
        JOIN claim other ON other.id = CASE WHEN r.from_id = c.id THEN r.to_id ELSE r.from_id END
        WHERE r.kind = 'contradicts' AND (r.from_id = c.id OR r.to_id = c.id) AND other.withdrawn_at IS NULL)
        AS contradicted,
      ${touchedColumns}
    FROM claim c WHERE c.id = ${claimId}::uuid FOR NO KEY UPDATE`;
  return row === undefined ? null : { ...row, gate: gateFactsOf(row) };
}

type Given = { verdict: Verdict; reason: string; ownWordOnly: boolean; reviewerId: string };

/** The review and what follows from it for the claim, which holdClaim has locked as it was seen. */
async function storeReview(
  tx: Tx,
  claim: HeldClaim,
  { verdict, reason, ownWordOnly, reviewerId }: Given,
): Promise<ClaimStatus> {
  const { status, risk, riskReasons, queuedAnew } = afterVerdict(claim, verdict);
  const changed = await tx.$executeRaw`
    WITH given AS (
      INSERT INTO review (id, claim_id, number, verdict, reason, content_hash, content_hash_version, own_word_only, reviewer_id)
      VALUES (gen_random_uuid(), ${claim.id}::uuid, ${claim.review}::int, ${verdict}::verdict, ${reason}, ${claim.contentHash},
        ${claim.hashVersion}::int, ${ownWordOnly}, ${reviewerId})
      RETURNING id, claim_id, created_at),
    judged AS (
      INSERT INTO review_wording (review_id, ordinal, wording)
      SELECT given.id, w.ordinal, w.wording
      FROM given, unnest(${claim.wordings}::text[]) WITH ORDINALITY AS w (wording, ordinal))
    UPDATE claim c SET status = ${status}::claim_status, reviewed_at = given.created_at, risk = ${risk}::int,
      risk_reasons = ${riskReasons}::text[], version = c.version + 1, updated_at = given.created_at,
      queued_at = CASE WHEN ${queuedAnew} THEN given.created_at ELSE c.queued_at END
    FROM given WHERE c.id = given.claim_id AND c.version = ${claim.version}::int`;
  if (changed !== 1) throw new Error(`claim ${claim.number} changed while it was held`);
  return status;
}
