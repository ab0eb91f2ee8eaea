-- Search finds a number however it is written, and texts that part no words (docs/decisions/026-one-folding-for-search.md).
-- What changes a folding makes its columns anew.

-- As before, and a "k" behind digits; the letters of scripts that part no words stand alone.
CREATE OR REPLACE FUNCTION search_folded(words text) RETURNS text
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
    f := regexp_replace(f, '(?<!\w)(\d+(\.\d+)?)k(?!\w)', '\1 thousand', 'g');
    f := regexp_replace(f, '(?<!\w)(\d+(\.\d+)?)m(?!\w)', '\1 million', 'g');
    f := regexp_replace(f, '(?<!\w)(\d+(\.\d+)?)bn(?!\w)', '\1 billion', 'g');
    f := regexp_replace(f, '(?<!\w)([a-z])\.(?=[a-z](\.|(?!\w)))', '\1', 'g');
    f := regexp_replace(f, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])', ' \1 ', 'g');
    RETURN f;
  END
  $$;

-- What a number word adds or multiplies by; null for any other word.
CREATE FUNCTION search_number_word(word text) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE word
    WHEN 'zero' THEN 0 WHEN 'one' THEN 1 WHEN 'two' THEN 2 WHEN 'three' THEN 3 WHEN 'four' THEN 4 WHEN 'five' THEN 5
    WHEN 'six' THEN 6 WHEN 'seven' THEN 7 WHEN 'eight' THEN 8 WHEN 'nine' THEN 9 WHEN 'ten' THEN 10
    WHEN 'eleven' THEN 11 WHEN 'twelve' THEN 12 WHEN 'thirteen' THEN 13 WHEN 'fourteen' THEN 14 WHEN 'fifteen' THEN 15
    WHEN 'sixteen' THEN 16 WHEN 'seventeen' THEN 17 WHEN 'eighteen' THEN 18 WHEN 'nineteen' THEN 19
    WHEN 'twenty' THEN 20 WHEN 'thirty' THEN 30 WHEN 'forty' THEN 40 WHEN 'fifty' THEN 50 WHEN 'sixty' THEN 60
    WHEN 'seventy' THEN 70 WHEN 'eighty' THEN 80 WHEN 'ninety' THEN 90 WHEN 'hundred' THEN 100
    WHEN 'thousand' THEN 1000 WHEN 'million' THEN 1000000 WHEN 'billion' THEN 1000000000
    WHEN 'trillion' THEN 1000000000000 END;

-- The numbers that a run of number words writes, in digits: "two hundred and five" 205, "a hundred" 100, "1.2 million"
-- 1200000. A lone "a", "one" or scale stays as it is.
CREATE FUNCTION search_number(phrase text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    word text;
    said text := '';    -- the numbers that are closed
    waiting text := ''; -- the words of the one that is being read
    total numeric;      -- what its scales have closed
    part numeric;       -- what waits for a scale
    last numeric := 0;  -- the value of its word before
    value numeric;
    joins boolean;
  BEGIN
    FOREACH word IN ARRAY regexp_split_to_array(phrase, '[^\w.]+') || ARRAY['.'] LOOP
      value := CASE WHEN word ~ '^\d' THEN word::numeric WHEN word = 'a' THEN 1 ELSE public.search_number_word(word) END;
      joins := waiting <> '' AND coalesce(CASE
        WHEN word = 'and' THEN last >= 100
        WHEN value IS NULL OR word = 'a' OR word ~ '^\d' THEN false
        WHEN value >= 100 THEN part IS NOT NULL
        ELSE last >= 100 OR last BETWEEN 20 AND 90 AND value BETWEEN 1 AND 9 END, false);
      IF joins THEN
        waiting := waiting || ' ' || word;
        CONTINUE WHEN word = 'and';
        IF value = 100 THEN part := part * 100;
        ELSIF value > 100 THEN
          total := coalesce(total, 0) + part * value;
          part := NULL;
        ELSE part := coalesce(part, 0) + value;
        END IF;
        last := value;
        CONTINUE;
      END IF;
      said := said || ' ' || CASE WHEN total IS NULL AND (part IS NULL OR part = 1) THEN waiting
        ELSE trim_scale(coalesce(total, 0) + coalesce(part, 0))::text END;
      waiting := word;
      total := NULL;
      part := CASE WHEN value < 100 OR word ~ '^\d' THEN value END;
      last := CASE WHEN word ~ '^\d' OR word = 'a' THEN 1 ELSE value END;
    END LOOP;
    RETURN said || ' ';
  END
  $$;

-- The form of a number that words or a scale write, in small letters.
CREATE FUNCTION search_number_form() RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT '(?:(?:a|\d{1,15}(?:\.\d{1,9})?)[ -])?' || word || '(?:[ -](?:and )?' || word || ')*(?!\w)'
    FROM (VALUES ('(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen'
      '|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
      '|hundred|thousand|million|billion|trillion)')) AS words(word));

-- A folded text with each number that words or a scale write in digits, and digits in groups that spaces part joined ("5 937").
CREATE FUNCTION search_in_digits(folded text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    number CONSTANT text := '(?<![\w.])' || public.search_number_form();
    f text := regexp_replace(folded, '(?<![\w.,])(\d{1,3}) (?=\d{3}(?: \d{3})*(?!\w))', '\1', 'g');
    said text[];
    between text[];
  BEGIN
    said := ARRAY(SELECT public.search_number(m[1]) FROM regexp_matches(f, '(' || number || ')', 'g') AS m);
    IF cardinality(said) = 0 THEN RETURN f; END IF;
    between := regexp_split_to_array(f, number);
    RETURN (SELECT string_agg(b || coalesce(said[at], ''), '' ORDER BY at) FROM unnest(between) WITH ORDINALITY AS pieces(b, at));
  END
  $$;

-- Words as search_query() and search_document() take them: full stops stay within numbers only.
CREATE FUNCTION search_words(folded text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(folded, '(?<!\d)\.|\.(?!\d)|[^\w\s.]', ' ', 'g');

CREATE OR REPLACE FUNCTION search_document(words text) RETURNS tsvector
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    f text := public.search_folded(words);
    in_digits text := public.search_in_digits(f);
    found tsvector := to_tsvector('english', public.search_words(f))
      || strip(to_tsvector('english', public.search_joined(f)));
  BEGIN
    IF in_digits = f THEN RETURN found; END IF;
    RETURN found || strip(to_tsvector('english', public.search_words(in_digits)));
  END
  $$;

-- What is typed, in the language of the search box; where `half_typed`, the last word may be the beginning of one.
CREATE OR REPLACE FUNCTION search_query(words text, half_typed boolean) RETURNS tsquery
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    folded text := public.search_folded(words);
    in_digits text := public.search_in_digits(folded);
    f text := regexp_replace(regexp_replace(folded, '[^\w\s."-]', ' ', 'g'), '(?<!\d)\.|\.(?!\d)', ' ', 'g');
    joined text;
    parted text;
    whole tsquery;
    ends text[];
  BEGIN
    -- Letters of a script that parts no words belong together as they stand.
    IF strpos(f, '"') = 0 THEN
      f := regexp_replace(f, '((?: +[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff] )+)', ' "\1" ', 'g');
    END IF;
    joined := regexp_replace(f, '(\w)-(?=\w)', '\1', 'g');
    parted := regexp_replace(regexp_replace(f, '([[:alpha:]])-(?=[[:alpha:]])', '\1 ', 'g'), '(\w)-(?=\w)', '\1', 'g');
    whole := websearch_to_tsquery('english', joined) || websearch_to_tsquery('english', parted);
    IF in_digits <> folded AND strpos(f, '"') = 0 THEN
      whole := whole || websearch_to_tsquery('english', regexp_replace(in_digits, '[^\w\s.-]|(?<!\d)\.|\.(?!\d)', ' ', 'g'));
    END IF;
    ends := regexp_match(joined, '^(.*\s)?(\w{2,})\s*$');
    IF NOT half_typed OR ends IS NULL THEN RETURN whole; END IF;
    RETURN whole || (websearch_to_tsquery('english', coalesce(ends[1], '')) && to_tsquery('english', '''' || ends[2] || ''':*'));
  END
  $$;

-- Any of the words that a query asks for, for marking what was found; null where it asks for none.
CREATE FUNCTION search_any(query tsquery) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN querytree(query) NOT IN ('', 'T')
    THEN regexp_replace(querytree(query), ' (&|<->|<\d+>) ', ' | ', 'g')::tsquery END;

-- A text with `opens` and `closes` around each word, and each number of several words, that `query` asks for.
CREATE FUNCTION search_marked(words text, query tsquery, opens text, closes text) RETURNS text
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    any_word CONSTANT tsquery := public.search_any(query);
    -- A stem begins as its word: most words are told by their first letter.
    initials CONSTANT text := (SELECT string_agg(DISTINCT m[1], '') FROM regexp_matches(query::text, '''(.)', 'g') AS m);
    unparted CONSTANT text := '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff';
    pieces CONSTANT text := '([^\w\s]*(?:' || public.search_number_form() || '|\d{1,3}(?: \d{3})+(?!\w))'
      || '|[' || unparted || ']|[^\s' || unparted || ']+|\s+)';
  BEGIN
    RETURN (SELECT string_agg(CASE
        WHEN piece[1] ~ '^[A-Za-z]+[.,;:]?$' AND strpos(initials, lower(left(piece[1], 1))) = 0
          AND public.search_number_word(lower(rtrim(piece[1], '.,;:'))) IS NULL THEN piece[1]
        WHEN piece[1] ~ '\w' AND public.search_document(piece[1]) @@ any_word
        THEN regexp_replace(piece[1], '^(\W*)(.*\w)(\W*)$', '\1' || opens || '\2' || closes || '\3')
        ELSE piece[1] END, '' ORDER BY at)
      FROM regexp_matches(words, pieces, 'gi') WITH ORDINALITY AS found(piece, at));
  END
  $$;

ALTER TABLE "claim" DROP COLUMN "folded", DROP COLUMN "folded_topics";
ALTER TABLE "claim" ADD COLUMN "folded" tsvector GENERATED ALWAYS AS (search_document("statement")) STORED,
  ADD COLUMN "folded_topics" tsvector GENERATED ALWAYS AS (search_document(words_of("topics"))) STORED;
CREATE INDEX "claim_folded_idx" ON "claim" USING gin ("folded");
CREATE INDEX "claim_folded_topics_idx" ON "claim" USING gin ("folded_topics");

-- A source is found by what it is; its claims are found by its names alone.
ALTER TABLE "source" DROP COLUMN "folded";
ALTER TABLE "source" ADD COLUMN "folded" tsvector
    GENERATED ALWAYS AS (search_document("name" || ' ' || words_of("aliases"))) STORED,
  ADD COLUMN "folded_about" tsvector GENERATED ALWAYS AS (search_document(
    "name" || ' ' || words_of("aliases") || ' ' || coalesce("role", '') || ' ' || coalesce("affiliation", ''))) STORED;
CREATE INDEX "source_folded_idx" ON "source" USING gin ("folded");
CREATE INDEX "source_folded_about_idx" ON "source" USING gin ("folded_about");

ALTER TABLE "revision" DROP COLUMN "folded";
ALTER TABLE "revision" ADD COLUMN "folded" tsvector GENERATED ALWAYS AS (search_document(left("text", 100000))) STORED;
CREATE INDEX "revision_folded_idx" ON "revision" USING gin ("folded");
