-- Finding a source by a part of its name, an alias, or a near spelling. pg_trgm is a trusted extension: the owner
-- of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA "public";

-- The expression is that of domain/sources/queries.ts.
CREATE INDEX "source_names_trgm_idx" ON "source"
  USING gin (lower("name" || ' ' || words_of("aliases")) gin_trgm_ops);
