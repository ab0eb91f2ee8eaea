-- What readers may see, said once: a claim that was not taken back, standing in the current text of an
-- article that is published. Every reader query goes through this view.
CREATE VIEW "shown_occurrence" AS
  SELECT o."id", o."claim_id", o."article_id", n."id" AS "anchor_id", n."revision_id"
  FROM "occurrence" o
  JOIN "article" a ON a."id" = o."article_id" AND a."status" = 'published'
  JOIN "anchor" n ON n."id" = o."current_anchor_id" AND n."revision_id" = a."current_revision_id"
  JOIN "claim" c ON c."id" = o."claim_id" AND c."withdrawn_at" IS NULL
  WHERE o."removed_at" IS NULL AND n."state" <> 'gone';
GRANT SELECT ON "shown_occurrence" TO sourceline_app;

-- An instant the way every screen and the ledger write it: UTC, milliseconds, "Z".
CREATE FUNCTION instant_text(value timestamptz) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
