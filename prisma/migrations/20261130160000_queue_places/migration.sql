-- Where each claim stands in the queue of each of its topics, sources and articles, so that a queue narrowed by one is read in
-- its order, as far as a page goes (docs/decisions/028-the-queue-of-each-topic.md). Written by the triggers below alone.
CREATE TYPE "queue_facet" AS ENUM ('topic', 'source', 'article');

CREATE TABLE "queue_place" (
    "claim_id" UUID NOT NULL,
    "facet" "queue_facet" NOT NULL,
    "value" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "status" "claim_status" NOT NULL,
    "risk" INTEGER NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "queue_place_pkey" PRIMARY KEY ("claim_id","facet","value")
);
ALTER TABLE "queue_place" ADD CONSTRAINT "queue_place_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "queue_place_order_idx" ON "queue_place" ("facet", "value", "status", "risk" DESC, "queued_at", "number")
  INCLUDE ("claim_id", "kind");

-- Makes the places of these claims what they should be. A withdrawn claim has none. Planned anew each time: a plan made while
-- the tables were empty would read all of them ever after, within the transaction that fills them.
CREATE FUNCTION queue_places_make(ids uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  AS $$
  -- Asked of each place by itself: how many are joined with how many could not be foreseen.
  DELETE FROM queue_place p WHERE p.claim_id = ANY (ids) AND NOT EXISTS (
    SELECT 1 FROM claim c WHERE c.id = p.claim_id AND c.withdrawn_at IS NULL AND CASE p.facet
      WHEN 'topic' THEN p.value = ANY (c.topics)
      WHEN 'source' THEN EXISTS (
        SELECT 1 FROM attribution t WHERE t.claim_id = c.id AND t.source_id::text = p.value)
      ELSE EXISTS (
        SELECT 1 FROM occurrence o WHERE o.claim_id = c.id AND o.article_id::text = p.value AND o.removed_at IS NULL) END);
  INSERT INTO queue_place AS p (claim_id, facet, value, kind, status, risk, queued_at, number)
  SELECT c.id, v.facet, v.value, c.kind, c.status, c.risk, c.queued_at, c.number
  FROM claim c CROSS JOIN LATERAL (
    SELECT 'topic'::queue_facet AS facet, topic AS value FROM unnest(c.topics) AS topic
    UNION SELECT 'source', t.source_id::text FROM attribution t WHERE t.claim_id = c.id
    UNION SELECT 'article', o.article_id::text FROM occurrence o WHERE o.claim_id = c.id AND o.removed_at IS NULL) AS v
  WHERE c.id = ANY (ids) AND c.withdrawn_at IS NULL ORDER BY c.id, v.facet, v.value
  ON CONFLICT (claim_id, facet, value) DO UPDATE
    SET kind = excluded.kind, status = excluded.status, risk = excluded.risk, queued_at = excluded.queued_at
    WHERE (p.kind, p.status, p.risk, p.queued_at) IS DISTINCT FROM
      (excluded.kind, excluded.status, excluded.risk, excluded.queued_at)
  $$;

-- After a change of claims. Most move a claim within the queues that it is in; few put it into others.
CREATE FUNCTION queue_places_of_claims() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      UPDATE queue_place p SET kind = c.kind, status = c.status, risk = c.risk, queued_at = c.queued_at
      FROM changed c WHERE p.claim_id = c.id
        AND (p.kind, p.status, p.risk, p.queued_at) IS DISTINCT FROM (c.kind, c.status, c.risk, c.queued_at);
      IF EXISTS (SELECT 1 FROM changed c JOIN before b USING (id) WHERE c.topics <> b.topics
          OR (c.withdrawn_at IS NULL) <> (b.withdrawn_at IS NULL)) THEN
        PERFORM queue_places_make(ARRAY (SELECT id FROM changed));
      END IF;
    ELSE
      PERFORM queue_places_make(ARRAY (SELECT id FROM changed));
    END IF;
    RETURN NULL;
  END
  $$;
CREATE TRIGGER "claim_queue_places_insert" AFTER INSERT ON "claim" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_claims();
CREATE TRIGGER "claim_queue_places_update" AFTER UPDATE ON "claim" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_claims();

-- After a change of what a claim is attributed to, or stands in. Neither of the two ever goes over to another claim. Most
-- changes of them are of something else: a check, a place in a new text.
CREATE FUNCTION queue_places_of_parts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE
    ids uuid[];
  BEGIN
    IF TG_OP <> 'UPDATE' THEN
      ids := ARRAY (SELECT DISTINCT claim_id FROM changed);
    ELSIF TG_TABLE_NAME = 'occurrence' THEN
      ids := ARRAY (SELECT DISTINCT c.claim_id FROM changed c JOIN before b USING (id)
        WHERE (c.removed_at IS NULL) <> (b.removed_at IS NULL) OR c.article_id <> b.article_id);
    ELSE
      ids := ARRAY (SELECT DISTINCT c.claim_id FROM changed c JOIN before b USING (id) WHERE c.source_id <> b.source_id);
    END IF;
    IF cardinality(ids) > 0 THEN PERFORM queue_places_make(ids); END IF;
    RETURN NULL;
  END
  $$;
CREATE TRIGGER "attribution_queue_places_insert" AFTER INSERT ON "attribution" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();
CREATE TRIGGER "attribution_queue_places_update" AFTER UPDATE ON "attribution" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();
CREATE TRIGGER "attribution_queue_places_delete" AFTER DELETE ON "attribution" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();
CREATE TRIGGER "occurrence_queue_places_insert" AFTER INSERT ON "occurrence" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();
CREATE TRIGGER "occurrence_queue_places_update" AFTER UPDATE ON "occurrence" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();
CREATE TRIGGER "occurrence_queue_places_delete" AFTER DELETE ON "occurrence" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION queue_places_of_parts();

REVOKE ALL ON FUNCTION queue_places_make(uuid[]) FROM PUBLIC;
SELECT queue_places_make(ARRAY (SELECT id FROM claim));

GRANT SELECT ON "queue_place" TO sourceline_app;
