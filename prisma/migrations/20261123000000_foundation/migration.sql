-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reviewer', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('figure', 'identity', 'event', 'statement', 'prediction', 'characterisation');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('unreviewed', 'verified', 'disputed', 'opinion', 'inconclusive', 'stale');

-- CreateEnum
CREATE TYPE "anchor_state" AS ENUM ('exact', 'moved', 'reworded', 'gone');

-- CreateEnum
CREATE TYPE "attribution_stance" AS ENUM ('asserts', 'denies', 'estimates', 'reports');

-- CreateEnum
CREATE TYPE "directness" AS ENUM ('quote', 'paraphrase');

-- CreateEnum
CREATE TYPE "attribution_check" AS ENUM ('unchecked', 'confirmed', 'not_confirmed', 'misattributed');

-- CreateEnum
CREATE TYPE "evidence_stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('repeats', 'contradicts', 'updates', 'supports');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('verified', 'disputed', 'opinion', 'inconclusive');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('person', 'organisation', 'official_body', 'outlet', 'document', 'unnamed', 'own_voice');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'reviewer',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL DEFAULT 'Sourceline newsroom',
    "contact_email" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "byline" TEXT,
    "summary" TEXT,
    "canonical_url" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "published_on" DATE NOT NULL,
    "status" "article_status" NOT NULL DEFAULT 'draft',
    "first_published_at" TIMESTAMPTZ(3),
    "current_revision_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "canonicaliser" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "statement" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "claim_status" NOT NULL DEFAULT 'unreviewed',
    "content_hash" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),
    "risk" INTEGER NOT NULL DEFAULT 0,
    "risk_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assignee_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occurrence" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "current_anchor_id" UUID,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "occurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "id" UUID NOT NULL,
    "occurrence_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "state" "anchor_state" NOT NULL DEFAULT 'exact',
    "score" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "reason" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor_fragment" (
    "anchor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_unit" INTEGER NOT NULL,
    "end_unit" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "anchor_fragment_pkey" PRIMARY KEY ("anchor_id","ordinal")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "stance" "attribution_stance" NOT NULL,
    "directness" "directness" NOT NULL,
    "cue" TEXT,
    "said_on" DATE,
    "via_id" UUID,
    "check" "attribution_check" NOT NULL DEFAULT 'unchecked',
    "check_note" TEXT,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "claim_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "low" DECIMAL(20,4),
    "high" DECIMAL(20,4),
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "unit" TEXT NOT NULL DEFAULT 'people',
    "as_of" DATE,
    "as_of_text" TEXT,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "stance" "evidence_stance" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "quoted_passage" TEXT,
    "locator" TEXT,
    "note" TEXT,
    "archived_url" TEXT,
    "captured_on" DATE,
    "file_id" UUID,
    "added_by_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason" TEXT,
    "payload" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "receipt" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_claim" (
    "question_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "question_claim_pkey" PRIMARY KEY ("question_id","claim_id")
);

-- CreateTable
CREATE TABLE "claim_relation" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "to_id" UUID NOT NULL,
    "reason" TEXT,

    CONSTRAINT "claim_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" "verdict" NOT NULL,
    "reason" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "role" TEXT,
    "affiliation" TEXT,
    "description" TEXT,
    "url" TEXT,
    "justification" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_identity" (
    "source_id" UUID NOT NULL,
    "identity" TEXT NOT NULL,

    CONSTRAINT "source_identity_pkey" PRIMARY KEY ("source_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_current_revision_id_key" ON "article"("current_revision_id");

-- CreateIndex
CREATE INDEX "article_status_published_on_slug_idx" ON "article"("status", "published_on" DESC, "slug");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_number_key" ON "claim"("number");

-- CreateIndex
CREATE INDEX "claim_assignee_id_risk_queued_at_number_idx" ON "claim"("assignee_id", "risk" DESC, "queued_at", "number");

-- CreateIndex
CREATE UNIQUE INDEX "occurrence_current_anchor_id_key" ON "occurrence"("current_anchor_id");

-- CreateIndex
CREATE INDEX "occurrence_article_id_claim_id_idx" ON "occurrence"("article_id", "claim_id");

-- CreateIndex
CREATE INDEX "occurrence_claim_id_idx" ON "occurrence"("claim_id");

-- CreateIndex
CREATE INDEX "anchor_occurrence_id_revision_id_idx" ON "anchor"("occurrence_id", "revision_id");

-- CreateIndex
CREATE INDEX "attribution_claim_id_ordinal_idx" ON "attribution"("claim_id", "ordinal");

-- CreateIndex
CREATE INDEX "attribution_source_id_claim_id_idx" ON "attribution"("source_id", "claim_id");

-- CreateIndex
CREATE INDEX "figure_measure_subject_idx" ON "figure"("measure", "subject");

-- CreateIndex
CREATE INDEX "evidence_claim_id_created_at_idx" ON "evidence"("claim_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_hash_key" ON "ledger_entry"("hash");

-- CreateIndex
CREATE INDEX "ledger_entry_subject_type_subject_id_seq_idx" ON "ledger_entry"("subject_type", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "receipt_created_at_idx" ON "receipt"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "question_slug_key" ON "question"("slug");

-- CreateIndex
CREATE INDEX "question_claim_claim_id_idx" ON "question_claim"("claim_id");

-- CreateIndex
CREATE INDEX "claim_relation_from_id_idx" ON "claim_relation"("from_id");

-- CreateIndex
CREATE INDEX "claim_relation_to_id_idx" ON "claim_relation"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_relation_question_id_from_id_kind_to_id_key" ON "claim_relation"("question_id", "from_id", "kind", "to_id");

-- CreateIndex
CREATE INDEX "review_reviewer_id_idx" ON "review"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_claim_id_number_key" ON "review"("claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_current_anchor_id_fkey" FOREIGN KEY ("current_anchor_id") REFERENCES "anchor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_occurrence_id_fkey" FOREIGN KEY ("occurrence_id") REFERENCES "occurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor_fragment" ADD CONSTRAINT "anchor_fragment_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "attribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "evidence_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_identity" ADD CONSTRAINT "source_identity_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- From here on by hand: what Prisma's schema cannot say.
-- ---------------------------------------------------------------------------------------------

-- Length in UTF-16 units, as JavaScript counts: one for each character, two above U+FFFF.
CREATE FUNCTION utf16_units(value text) RETURNS integer
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN char_length(value) + char_length(regexp_replace(value, '[\u0001-\uFFFF]', '', 'g'));

CREATE FUNCTION sha256_hex(value bytea) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN encode(sha256(value), 'hex');

-- array_to_string is only STABLE for arrays in general; for text[] it is immutable.
CREATE FUNCTION words_of(value text[]) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN array_to_string(value, ' ');

-- Articles -----------------------------------------------------------------------------------
ALTER TABLE "article"
  ADD CONSTRAINT "article_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 80),
  ADD CONSTRAINT "article_headline_some" CHECK (btrim("headline") <> ''),
  ADD CONSTRAINT "article_published_has_text" CHECK ("status" = 'draft' OR "current_revision_id" IS NOT NULL),
  ADD CONSTRAINT "article_published_has_date" CHECK ("status" <> 'published' OR "first_published_at" IS NOT NULL);

-- The current revision is one of the article's own.
ALTER TABLE "revision" ADD CONSTRAINT "revision_id_article_key" UNIQUE ("id", "article_id");
ALTER TABLE "article" DROP CONSTRAINT "article_current_revision_id_fkey";
ALTER TABLE "article" ADD CONSTRAINT "article_current_revision_id_fkey"
  FOREIGN KEY ("current_revision_id", "id") REFERENCES "revision" ("id", "article_id");

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "revision_text_some" CHECK ("text" <> ''),
  ADD CONSTRAINT "revision_text_is_nfc" CHECK ("text" IS NFC NORMALIZED),
  ADD CONSTRAINT "revision_units_true" CHECK ("units" = utf16_units("text")),
  ADD CONSTRAINT "revision_sha256_true" CHECK ("sha256" = sha256_hex(convert_to("text", 'UTF8'))),
  ADD CONSTRAINT "revision_blocks_list" CHECK (jsonb_typeof("blocks") = 'array' AND jsonb_array_length("blocks") >= 1);

-- Sources ------------------------------------------------------------------------------------
ALTER TABLE "source"
  ADD CONSTRAINT "source_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 80),
  ADD CONSTRAINT "source_name_some" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "source_unnamed_is_justified"
    CHECK (("kind" = 'unnamed') = ("justification" IS NOT NULL AND btrim("justification") <> ''));

-- Claims -------------------------------------------------------------------------------------
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_statement_some" CHECK (btrim("statement") <> ''),
  ADD CONSTRAINT "claim_hash_form" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "claim_risk_range" CHECK ("risk" BETWEEN 0 AND 100),
  ADD CONSTRAINT "claim_reviewed_has_date" CHECK (("status" = 'unreviewed') = ("reviewed_at" IS NULL));

-- What waits for a reviewer, in the order of the queue. Keyset pages walk this index.
CREATE INDEX "claim_queue_idx" ON "claim" ("risk" DESC, "queued_at", "number")
  WHERE "withdrawn_at" IS NULL AND "status" IN ('unreviewed', 'stale', 'inconclusive');
CREATE INDEX "claim_status_idx" ON "claim" ("status", "risk" DESC, "queued_at", "number") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "claim_kind_idx" ON "claim" ("kind", "risk" DESC, "queued_at", "number") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "claim_topics_idx" ON "claim" USING gin ("topics");

ALTER TABLE "anchor"
  ADD CONSTRAINT "anchor_score_range" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_id_occurrence_key" UNIQUE ("id", "occurrence_id");
ALTER TABLE "occurrence" DROP CONSTRAINT "occurrence_current_anchor_id_fkey";
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_current_anchor_id_fkey"
  FOREIGN KEY ("current_anchor_id", "id") REFERENCES "anchor" ("id", "occurrence_id");

ALTER TABLE "anchor_fragment"
  ADD CONSTRAINT "anchor_fragment_span" CHECK ("start_unit" >= 0 AND "end_unit" > "start_unit"),
  ADD CONSTRAINT "anchor_fragment_exact_length" CHECK (utf16_units("exact") = "end_unit" - "start_unit");

-- A span lies inside the text of its revision.
CREATE FUNCTION anchor_fragment_inside_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  units_of_text integer;
BEGIN
  SELECT r."units" INTO units_of_text
    FROM "anchor" a JOIN "revision" r ON r."id" = a."revision_id" WHERE a."id" = NEW."anchor_id";
  IF NEW."end_unit" > units_of_text THEN
    RAISE EXCEPTION 'span [%, %) is outside the text of % units', NEW."start_unit", NEW."end_unit", units_of_text
      USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_fragment_inside_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "anchor_fragment_inside_text" BEFORE INSERT ON "anchor_fragment"
  FOR EACH ROW EXECUTE FUNCTION anchor_fragment_inside_text();

-- A claim is anchored in its own article's revisions only.
CREATE FUNCTION anchor_in_own_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "occurrence" o JOIN "revision" r ON r."article_id" = o."article_id"
    WHERE o."id" = NEW."occurrence_id" AND r."id" = NEW."revision_id"
  ) THEN
    RAISE EXCEPTION 'the revision belongs to another article'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_in_own_article';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "anchor_in_own_article" BEFORE INSERT ON "anchor"
  FOR EACH ROW EXECUTE FUNCTION anchor_in_own_article();

-- A chain of attributions stays within its claim; an attribution is not its own relay. (Longer loops are
-- refused by the rule in domain/claims/attribution.ts, inside the same transaction.)
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_id_claim_key" UNIQUE ("id", "claim_id");
ALTER TABLE "attribution" DROP CONSTRAINT "attribution_via_id_fkey";
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_via_id_fkey"
  FOREIGN KEY ("via_id", "claim_id") REFERENCES "attribution" ("id", "claim_id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "attribution"
  ADD CONSTRAINT "attribution_not_via_itself" CHECK ("via_id" <> "id");

ALTER TABLE "figure"
  ADD CONSTRAINT "figure_has_bound" CHECK ("low" IS NOT NULL OR "high" IS NOT NULL),
  ADD CONSTRAINT "figure_low_to_high" CHECK ("low" <= "high"),
  ADD CONSTRAINT "figure_measure_some" CHECK (btrim("measure") <> '' AND btrim("subject") <> '');

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_title_some" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "evidence_url_http" CHECK ("url" ~* '^https?://'),
  ADD CONSTRAINT "evidence_archived_url_http" CHECK ("archived_url" ~* '^https?://');
ALTER TABLE "evidence_file"
  ADD CONSTRAINT "evidence_file_sha256_true" CHECK ("sha256" = sha256_hex("bytes")),
  ADD CONSTRAINT "evidence_file_size" CHECK (octet_length("bytes") BETWEEN 1 AND 10485760);

-- Questions ----------------------------------------------------------------------------------
-- Both ends of a relation answer its question.
ALTER TABLE "claim_relation"
  ADD CONSTRAINT "claim_relation_two_claims" CHECK ("from_id" <> "to_id"),
  ADD CONSTRAINT "claim_relation_from_answers"
    FOREIGN KEY ("question_id", "from_id") REFERENCES "question_claim" ("question_id", "claim_id"),
  ADD CONSTRAINT "claim_relation_to_answers"
    FOREIGN KEY ("question_id", "to_id") REFERENCES "question_claim" ("question_id", "claim_id");
ALTER TABLE "question"
  ADD CONSTRAINT "question_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 80),
  ADD CONSTRAINT "question_text_some" CHECK (btrim("text") <> '');

-- Reviews ------------------------------------------------------------------------------------
ALTER TABLE "review"
  ADD CONSTRAINT "review_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "review_reason_some" CHECK (btrim("reason") <> ''),
  ADD CONSTRAINT "review_hash_form" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');

-- Newsroom -----------------------------------------------------------------------------------
ALTER TABLE "newsroom" ADD CONSTRAINT "newsroom_one_row" CHECK ("id" = 1);
INSERT INTO "newsroom" ("id", "updated_at") VALUES (1, now());

-- Search -------------------------------------------------------------------------------------
ALTER TABLE "claim" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "statement")) STORED;
CREATE INDEX "claim_search_idx" ON "claim" USING gin ("search");
ALTER TABLE "source" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (to_tsvector('english'::regconfig,
    "name" || ' ' || words_of("aliases") || ' ' || coalesce("role", '') || ' ' || coalesce("affiliation", ''))) STORED;
CREATE INDEX "source_search_idx" ON "source" USING gin ("search");
ALTER TABLE "revision" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (to_tsvector('english'::regconfig, left("text", 200000))) STORED;
CREATE INDEX "revision_search_idx" ON "revision" USING gin ("search");

-- The ledger ---------------------------------------------------------------------------------
ALTER TABLE "ledger_entry"
  ADD CONSTRAINT "ledger_seq_from_one" CHECK ("seq" >= 1),
  -- These fields are lines of what is hashed (domain/ledger/chain.ts): no line breaks in them.
  ADD CONSTRAINT "ledger_fields_are_one_line" CHECK (
    "action" ~ '^[a-z-]+\.[a-z-]+$' AND "subject_type" ~ '^[a-z-]+$'
    AND "actor_id" ~ '^[^[:cntrl:]]+$' AND "subject_id" ~ '^[^[:cntrl:]]+$'),
  ADD CONSTRAINT "ledger_hash_form" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "prev_hash" ~ '^[0-9a-f]{64}$');

-- Appends one entry at the end of the chain. The lock is held until the transaction ends, so call this
-- last. The hash is the same as entryHash() in domain/ledger/chain.ts; a test holds the two together.
CREATE FUNCTION ledger_append(
  actor_id text, action text, subject_type text, subject_id text, reason text, payload text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
  last_at timestamptz;
  new_at timestamptz;
  new_hash text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('sourceline.ledger', 0));
  SELECT e."seq", e."hash", e."at" INTO last_seq, last_hash, last_at
    FROM "ledger_entry" e ORDER BY e."seq" DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, repeat('0', 64));
  new_at := greatest(date_trunc('milliseconds', clock_timestamp()), last_at);
  new_hash := sha256_hex(convert_to(concat_ws(E'\n',
    'sourceline-ledger-1', last_hash, last_seq + 1,
    to_char(new_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    actor_id, action, subject_type, subject_id,
    CASE WHEN reason IS NULL THEN '-' ELSE sha256_hex(convert_to(reason, 'UTF8')) END,
    sha256_hex(convert_to(payload, 'UTF8'))), 'UTF8'));
  INSERT INTO "ledger_entry" VALUES
    (last_seq + 1, new_at, actor_id, action, subject_type, subject_id, reason, payload, last_hash, new_hash);
  RETURN last_seq + 1;
END $$;

-- What is appended stays: ledger, reviews, revisions, anchors. The owner is refused too; only a superuser
-- who switches the trigger off gets past it, and the chain shows that.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "ledger_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "review_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "anchor_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "anchor"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "anchor_fragment_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "anchor_fragment"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The app's role -----------------------------------------------------------------------------
-- A group role without login that owns nothing. The app connects as a member of it, or as the owner under
-- SET ROLE (env.ts). Roles belong to the cluster: another Sourceline in it may have made it already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'sourceline_app') THEN
    CREATE ROLE sourceline_app NOLOGIN;
  END IF;
  IF NOT pg_has_role(current_user, 'sourceline_app', 'MEMBER') THEN
    EXECUTE format('GRANT sourceline_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA "public" TO sourceline_app;
GRANT SELECT ON ALL TABLES IN SCHEMA "public" TO sourceline_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO sourceline_app;
GRANT INSERT ON ALL TABLES IN SCHEMA "public" TO sourceline_app;
REVOKE ALL ON "newsroom" FROM sourceline_app;
GRANT SELECT, UPDATE ON "newsroom" TO sourceline_app;
GRANT UPDATE ON "user", "session", "account", "verification", "rate_limit", "article", "source", "source_identity",
  "claim", "occurrence", "attribution", "figure", "evidence", "question", "claim_relation" TO sourceline_app;
GRANT DELETE ON "user", "session", "account", "verification", "rate_limit", "source_identity", "attribution",
  "figure", "question_claim", "claim_relation", "receipt" TO sourceline_app;
