-- One folding for what is stored and what is typed (docs/decisions/026-one-folding-for-search.md): without case, accents,
-- unseen characters and the many apostrophes and dashes; numbers without separators; initials and hyphenated words as
-- one word. A change of this function needs its columns made anew in the same migration.
CREATE FUNCTION search_folded(words text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    f text := words;
  BEGIN
    f := regexp_replace(f, '[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]', '', 'g');
    f := regexp_replace(f, '(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))', '\1', 'g');
    f := translate(f, '‘’‚‛′`´ʼ‐‑‒–—―−', '''''''''''''''''-------');
    f := regexp_replace(normalize(f, NFKD), '[\u0300-\u036f]', '', 'g');
    f := lower(normalize(f, NFC));
    f := translate(f, 'łøđðħı', 'loddhi');
    f := replace(replace(replace(replace(f, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    f := regexp_replace(f, '(\w)''s(?!\w)', '\1', 'g');
    f := regexp_replace(f, '(\w)''(?=\w)', '\1', 'g');
    f := regexp_replace(f, '(\d),(?=\d{3}(?!\d))', '\1', 'g');
    f := regexp_replace(f, '(?<!\w)(\d+(\.\d+)?)m(?!\w)', '\1 million', 'g');
    f := regexp_replace(f, '(?<!\w)(\d+(\.\d+)?)bn(?!\w)', '\1 billion', 'g');
    f := regexp_replace(f, '(?<!\w)([a-z])\.(?=[a-z](\.|(?!\w)))', '\1', 'g');
    f := regexp_replace(f, '([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])', ' \1 ', 'g');
    RETURN f;
  END
  $$;

-- Hyphenated words as one word, and what stands before the last letters of a name like P-8A.
CREATE FUNCTION search_joined(folded text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN coalesce((SELECT string_agg(replace(m[1], '-', '') || ' ' ||
      coalesce(replace(substring(m[1] FROM '^([a-z]+-\d+)[a-z]+$'), '-', ''), ''), ' ')
    FROM regexp_matches(folded, '(?<!\w)(\w+(?:-\w+)+)', 'g') AS m), '');

CREATE FUNCTION search_document(words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsvector('english'::regconfig, regexp_replace(public.search_folded(words), '(?<!\d)\.|\.(?!\d)|[^\w\s.]', ' ', 'g'))
    || strip(to_tsvector('english'::regconfig, public.search_joined(public.search_folded(words))));

ALTER TABLE "claim" ADD COLUMN "folded" tsvector
  GENERATED ALWAYS AS (search_document("statement")) STORED;
CREATE INDEX "claim_folded_idx" ON "claim" USING gin ("folded");
ALTER TABLE "claim" ADD COLUMN "folded_topics" tsvector
  GENERATED ALWAYS AS (search_document(words_of("topics"))) STORED;
CREATE INDEX "claim_folded_topics_idx" ON "claim" USING gin ("folded_topics");
ALTER TABLE "source" ADD COLUMN "folded" tsvector
  GENERATED ALWAYS AS (search_document("name" || ' ' || words_of("aliases"))) STORED;
CREATE INDEX "source_folded_idx" ON "source" USING gin ("folded");
ALTER TABLE "revision" ADD COLUMN "folded" tsvector
  GENERATED ALWAYS AS (search_document(left("text", 100000))) STORED;
CREATE INDEX "revision_folded_idx" ON "revision" USING gin ("folded");

-- What is typed, in the language of the search box; where `half_typed`, the last word may be the beginning of one.
CREATE FUNCTION search_query(words text, half_typed boolean) RETURNS tsquery
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    f text := regexp_replace(regexp_replace(public.search_folded(words), '[^\w\s."-]', ' ', 'g'),
      '(?<!\d)\.|\.(?!\d)', ' ', 'g');
    joined text := regexp_replace(f, '(\w)-(?=\w)', '\1', 'g');
    parted text := regexp_replace(regexp_replace(f, '([[:alpha:]])-(?=[[:alpha:]])', '\1 ', 'g'), '(\w)-(?=\w)', '\1', 'g');
    whole tsquery := websearch_to_tsquery('english', joined) || websearch_to_tsquery('english', parted);
    ends text[] := regexp_match(joined, '^(.*\s)?(\w{2,})\s*$');
  BEGIN
    IF NOT half_typed OR ends IS NULL THEN RETURN whole; END IF;
    RETURN whole || (websearch_to_tsquery('english', coalesce(ends[1], '')) && to_tsquery('english', '''' || ends[2] || ''':*'));
  END
  $$;
