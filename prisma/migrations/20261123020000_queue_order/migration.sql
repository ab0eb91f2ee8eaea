-- The queue over everything, judged or not, in its order. (What waits, one status and one kind have theirs.)
CREATE INDEX "claim_order_idx" ON "claim" ("risk" DESC, "queued_at", "number") WHERE "withdrawn_at" IS NULL;
-- How many claims of a kind have each status, counted in the index alone.
CREATE INDEX "claim_kind_status_idx" ON "claim" ("kind", "status") WHERE "withdrawn_at" IS NULL;
