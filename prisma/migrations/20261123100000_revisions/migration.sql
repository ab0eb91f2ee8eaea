-- CreateEnum
CREATE TYPE "revision_origin" AS ENUM ('paste', 'html', 'markdown', 'docx', 'address', 'edited', 'restored');

-- CreateEnum
CREATE TYPE "anchor_check" AS ENUM ('confirmed', 'carried', 'open');

-- CreateEnum
CREATE TYPE "follow_outcome" AS ENUM ('unchanged', 'proposed', 'failed');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('open', 'accepted', 'dismissed');

-- CreateEnum
CREATE TYPE "suggestion_outcome" AS ENUM ('dismissed', 'accepted');

-- AlterTable
ALTER TABLE "newsroom" ADD COLUMN     "import_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "fetched_from" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "origin" "revision_origin" NOT NULL DEFAULT 'paste',
ADD COLUMN     "restores" INTEGER;

-- AlterTable
ALTER TABLE "anchor" ADD COLUMN     "check" "anchor_check" NOT NULL DEFAULT 'confirmed';

-- CreateTable
CREATE TABLE "publication" (
    "revision_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "import_draft" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "origin" "revision_origin" NOT NULL,
    "url" TEXT,
    "fetched_from" TEXT,
    "parts" JSONB NOT NULL,
    "particulars" JSONB NOT NULL,
    "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow" (
    "article_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "every_minutes" INTEGER NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3),
    "last_outcome" "follow_outcome",
    "last_message" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "etag" TEXT,
    "last_modified" TEXT,
    "override_reason" TEXT,
    "by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "base_revision_id" UUID NOT NULL,
    "fetched_from" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "particulars" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" "proposal_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_decision" (
    "article_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "outcome" "suggestion_outcome" NOT NULL,
    "claim_id" UUID,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_decision_pkey" PRIMARY KEY ("article_id","fingerprint")
);

-- CreateIndex
CREATE INDEX "import_draft_created_by_id_updated_at_idx" ON "import_draft"("created_by_id", "updated_at");

-- CreateIndex
CREATE INDEX "follow_next_at_idx" ON "follow"("next_at");

-- CreateIndex
CREATE INDEX "proposal_article_id_state_idx" ON "proposal"("article_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_article_id_sha256_key" ON "proposal"("article_id", "sha256");

-- CreateIndex
CREATE INDEX "suggestion_decision_claim_id_idx" ON "suggestion_decision"("claim_id");

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_base_revision_id_fkey" FOREIGN KEY ("base_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the schema language cannot say --------------------------------------------------------

-- Readers have seen the current text of what is published.
INSERT INTO "publication" ("revision_id", "at")
  SELECT "current_revision_id", "first_published_at" FROM "article"
  WHERE "first_published_at" IS NOT NULL AND "current_revision_id" IS NOT NULL;
CREATE TRIGGER "publication_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "publication"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_restores_earlier" CHECK (("origin" = 'restored') = ("restores" IS NOT NULL) AND "restores" < "number"),
  ADD CONSTRAINT "revision_note_some" CHECK (btrim("note") <> '');

-- What a person must decide is looked up by this, however many anchors were ever written.
CREATE INDEX "anchor_open_idx" ON "anchor" ("occurrence_id") WHERE "check" = 'open';

ALTER TABLE "import_draft"
  ADD CONSTRAINT "import_draft_parts_list" CHECK (jsonb_typeof("parts") = 'array');
ALTER TABLE "follow"
  ADD CONSTRAINT "follow_url_http" CHECK ("url" ~* '^https?://'),
  ADD CONSTRAINT "follow_interval" CHECK ("every_minutes" BETWEEN 5 AND 43200),
  ADD CONSTRAINT "follow_failures" CHECK ("failures" >= 0);
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "proposal_decided" CHECK (("state" = 'open') = ("decided_at" IS NULL)),
  ADD CONSTRAINT "proposal_parts_list" CHECK (jsonb_typeof("parts") = 'array');
CREATE INDEX "proposal_open_idx" ON "proposal" ("created_at") WHERE "state" = 'open';
ALTER TABLE "suggestion_decision"
  ADD CONSTRAINT "suggestion_decision_accepted_is_claim" CHECK ("claim_id" IS NULL OR "outcome" = 'accepted');

-- Finding claims by a part of their words, and near ones while another is made.
CREATE INDEX "claim_statement_trgm_idx" ON "claim" USING gin ("statement" gin_trgm_ops);

-- An article by the address it was published under.
CREATE INDEX "article_canonical_url_idx" ON "article" ("canonical_url") WHERE "canonical_url" IS NOT NULL;

GRANT SELECT, INSERT ON "publication", "import_draft", "follow", "proposal", "suggestion_decision" TO sourceline_app;
GRANT UPDATE ON "import_draft", "follow", "proposal" TO sourceline_app;
GRANT DELETE ON "import_draft", "follow", "suggestion_decision" TO sourceline_app;
