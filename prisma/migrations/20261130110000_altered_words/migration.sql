-- A verdict belongs to the words it was given for (docs/decisions/025-a-verdict-belongs-to-words.md).

-- The words at a place now say something else. Nothing below uses the value: PostgreSQL lets no transaction use one that it
-- has only just added.
ALTER TYPE "anchor_state" ADD VALUE 'altered' BEFORE 'gone';

-- What an anchor's words say, with what stands around them and turns them round ("It is not true that").
ALTER TABLE "anchor" ADD COLUMN "wording" TEXT;

-- Over what a content hash is made. Those that are there are of version 1.
ALTER TABLE "claim" ADD COLUMN "content_hash_version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "review" ADD COLUMN "content_hash_version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "review_wording" (
    "review_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,

    CONSTRAINT "review_wording_pkey" PRIMARY KEY ("review_id","ordinal")
);

-- AddForeignKey
ALTER TABLE "review_wording" ADD CONSTRAINT "review_wording_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say --------------------------------------------------------

-- The words that were judged: those on which each claim stood when its review was given. Anchors are appended and never
-- changed, so that is known: of each place the last anchor before the review, where the place was not taken back by then.
INSERT INTO "review_wording" ("review_id", "ordinal", "wording")
  SELECT said."review_id", row_number() OVER (PARTITION BY said."review_id" ORDER BY said."wording"), said."wording"
  FROM (
    SELECT DISTINCT r."id" AS "review_id", coalesce(
      (SELECT string_agg(f."exact", ' … ' ORDER BY f."ordinal") FROM "anchor_fragment" f WHERE f."anchor_id" = n."id"), '') AS "wording"
    FROM "review" r
    JOIN "occurrence" o ON o."claim_id" = r."claim_id" AND o."created_at" <= r."created_at"
      AND (o."removed_at" IS NULL OR o."removed_at" > r."created_at")
    JOIN LATERAL (
      SELECT a."id", a."state" FROM "anchor" a
      WHERE a."occurrence_id" = o."id" AND a."created_at" <= r."created_at"
      ORDER BY a."created_at" DESC, a."id" DESC LIMIT 1) n ON n."state" <> 'gone') said;

ALTER TABLE "claim" ADD CONSTRAINT "claim_hash_version" CHECK ("content_hash_version" >= 1);
ALTER TABLE "review" ADD CONSTRAINT "review_hash_version" CHECK ("content_hash_version" >= 1);
CREATE TRIGGER "review_wording_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review_wording"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "review_wording" TO sourceline_app;
