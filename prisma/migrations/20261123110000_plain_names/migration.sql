-- A source by its exact name in whatever case and with or without accents. unaccent is a trusted extension: the owner
-- of the database may create it.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA "public";

-- unaccent(text) is only STABLE, since its dictionary could be replaced; ours is named and is not.
CREATE FUNCTION plain_name(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, NFC))) $$;

CREATE FUNCTION plain_names(name text, aliases text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT array_agg(public.plain_name(each)) FROM unnest(name || aliases) AS each $$;

CREATE INDEX "source_plain_names_idx" ON "source" USING gin (plain_names("name", "aliases"));
