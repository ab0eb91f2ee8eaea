-- A source that a person found to be another one: its claims moved there, its own row and record stay.
ALTER TABLE "source" ADD COLUMN "merged_into_id" UUID;
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey"
  FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "source" ADD CONSTRAINT "source_not_merged_into_itself" CHECK ("merged_into_id" <> "id");
CREATE INDEX "source_merged_into_id_idx" ON "source"("merged_into_id");
