-- A bound says whether it is reached: "at least 48" and "more than 48" were both kept as low = 48. What was meant is read
-- out of the claim's own words; what they do not say is kept as the weaker reading and marked, and the desk asks
-- (docs/decisions/024). The content hash covers what it covered before, so no verdict goes stale by this.

CREATE TYPE "figure_bound" AS ENUM ('exactly', 'at_least', 'more_than', 'up_to', 'fewer_than', 'between', 'about', 'vague');

ALTER TABLE "figure"
  ADD COLUMN "bound" "figure_bound",
  ADD COLUMN "amount_text" TEXT,
  ADD COLUMN "bound_unsure" BOOLEAN NOT NULL DEFAULT false;

-- For this migration only: how a number may be written in the words of a claim, as a regular expression.
CREATE FUNCTION figure_number_spelled(n numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN n <> trunc(n) OR n NOT BETWEEN 1 AND 99 THEN NULL
    WHEN n < 20 THEN (string_to_array('one two three four five six seven eight nine ten eleven twelve thirteen fourteen '
      'fifteen sixteen seventeen eighteen nineteen', ' '))[n::int]
    ELSE (string_to_array('twenty thirty forty fifty sixty seventy eighty ninety', ' '))[trunc(n / 10)::int - 1]
      || CASE WHEN n % 10 = 0 THEN '' ELSE '[ -]' || (string_to_array('one two three four five six seven eight nine', ' '))[(n % 10)::int] END
  END
$$;

CREATE FUNCTION figure_number_forms(n numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  WITH scales (size, words) AS (VALUES (100::numeric, 'hundred'), (1000, 'thousand|k'), (1000000, 'million|mn|m'),
    (1000000000, 'billion|bn'), (1000000000000, 'trillion|tn'))
  SELECT '(?:' || string_agg(form, '|') || ')' FROM (
    SELECT replace(rtrim(to_char(n, 'FM999,999,999,999,999,990.9999'), '.'), '.', '\.') AS form
    UNION SELECT replace(trim_scale(n)::text, '.', '\.')
    UNION SELECT figure_number_spelled(n)
    UNION SELECT replace(trim_scale(n / size)::text, '.', '\.') || '[ -]?(?:' || words || ')'
      FROM scales WHERE n >= size AND n % (size / 1000) = 0
    UNION SELECT figure_number_spelled(n / size) || '[ -](?:' || words || ')' FROM scales WHERE n % size = 0
    UNION SELECT 'an? (?:' || words || ')' FROM scales WHERE n = size
  ) AS forms WHERE form IS NOT NULL
$$;

-- Whether the words say this of this number: the cue stands before it, or after it. Where they have no digits at all
-- and the number is written in a way that is not known here ("half a million"), a cue before any large one will do.
CREATE FUNCTION figure_says(words text, n numeric, before text, after text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(words ~* ('\m(?:' || before || ')\s+(?:about |around |some |a total of |another |the |an estimated )?[$£€]?' || number), false)
    OR coalesce(words ~* (number || '(?:[ -][[:alpha:]-]+){0,3}[ -](?:' || after || ')\M'), false)
    OR words !~ '[0-9]' AND words !~* number
      AND words ~* ('\m(?:' || before || ')\s+(?:[[:alpha:]-]+\s+){0,3}(?:dozen|hundred|thousand|million|billion)\M')
  FROM (SELECT '(?<![0-9][.,])\m' || figure_number_forms(n)
    || '(?![0-9]|[.,][0-9]|[ -]?(?:hundred|thousand|million|billion|trillion|mn|bn|tn)\M)' AS number) AS written
$$;

-- The words of a claim: its statement, and those that it stands on now.
CREATE FUNCTION figure_words(claim uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regexp_replace(c.statement || coalesce(E'\n' || (SELECT string_agg(f.exact, E'\n' ORDER BY f.anchor_id, f.ordinal)
    FROM "occurrence" o JOIN "anchor_fragment" f ON f.anchor_id = o.current_anchor_id
    WHERE o.claim_id = c.id AND o.removed_at IS NULL), ''), '[\u00a0\u202f]', ' ', 'g')
  FROM "claim" c WHERE c.id = claim
$$;

-- The one vague amount that the words have, or null where there is none, or several.
CREATE FUNCTION figure_own_words(words text, n numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT min(found) FROM (
    SELECT DISTINCT lower(m[1]) AS found FROM regexp_matches(words,
      '\m((?:a few|several|many) (?:dozen|hundred|thousand|million|billion)|'
      '(?:dozens|scores|tens|hundreds|thousands|millions|billions)(?: of (?:hundreds|thousands|millions|billions))?|'
      '(?:nearly|almost|close to|just under|just over|(?:up to|at least|more than|over) (?:about|around|some|roughly|nearly|almost)) '
      || figure_number_forms(n) || ')\M', 'gi') AS m
  ) AS all_found HAVING count(*) = 1
$$;

UPDATE "figure" SET "bound" = (CASE
    WHEN "low" = "high" AND NOT "approximate" THEN 'exactly'
    WHEN "approximate" THEN 'about'
    ELSE 'between' END)::"figure_bound"
  WHERE "low" IS NOT NULL AND "high" IS NOT NULL;

-- One open end, and approximate: the text's own words for it, or else what readers read until now, to be looked at.
UPDATE "figure" SET "bound" = 'vague',
    "amount_text" = coalesce(figure_own_words(figure_words("claim_id"), coalesce("low", "high")),
      CASE WHEN "high" IS NULL THEN 'more than about ' ELSE 'up to about ' END
        || rtrim(to_char(coalesce("low", "high"), 'FM999,999,999,999,999,990.9999'), '.')),
    "bound_unsure" = figure_own_words(figure_words("claim_id"), coalesce("low", "high")) IS NULL
  WHERE "bound" IS NULL AND "approximate";

-- One open end: whether the other is reached, if the words say it, and say it one way only.
WITH told AS (
  SELECT f."claim_id",
    CASE WHEN f."high" IS NULL
      THEN figure_says(w.words, f."low",
        'at (?:the very )?least|no fewer than|no less than|not less than|not fewer than|a minimum of',
        'or more|and more|or over|at least|at a minimum')
      ELSE figure_says(w.words, f."high",
        'up to|at (?:the )?most|as many as|as much as|no more than|not more than|a maximum of',
        'or fewer|or less|at (?:the )?most|at a maximum')
    END AS reached,
    CASE WHEN f."high" IS NULL
      THEN figure_says(w.words, f."low",
        '(?<!\mno )(?<!\mnot )(?:more than|greater than)|(?<!\mnot )(?:over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|topped|surpassed)',
        NULL)
      ELSE figure_says(w.words, f."high",
        '(?<!\mno )(?<!\mnot )(?:fewer than|less than)|(?<!\mnot )(?:under|below)',
        NULL)
    END AS passed
  FROM "figure" f CROSS JOIN LATERAL (SELECT figure_words(f."claim_id") AS words) w
  WHERE f."bound" IS NULL)
UPDATE "figure" f SET
    "bound" = (CASE
      WHEN f."high" IS NULL THEN CASE WHEN told.passed AND NOT told.reached THEN 'more_than' ELSE 'at_least' END
      ELSE CASE WHEN told.passed AND NOT told.reached THEN 'fewer_than' ELSE 'up_to' END
    END)::"figure_bound",
    "bound_unsure" = told.passed = told.reached
  FROM told WHERE told."claim_id" = f."claim_id";

DROP FUNCTION figure_own_words(text, numeric);
DROP FUNCTION figure_words(uuid);
DROP FUNCTION figure_says(text, numeric, text, text);
DROP FUNCTION figure_number_forms(numeric);
DROP FUNCTION figure_number_spelled(numeric);

ALTER TABLE "figure"
  DROP COLUMN "approximate",
  ALTER COLUMN "bound" SET NOT NULL,
  DROP CONSTRAINT "figure_has_bound",
  -- Which ends a number has follows from how it is meant: domain/claims/figure-problems.ts says the same in words.
  ADD CONSTRAINT "figure_ends" CHECK (CASE "bound"
    WHEN 'exactly' THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" = "high"
    WHEN 'at_least' THEN "low" IS NOT NULL AND "high" IS NULL
    WHEN 'more_than' THEN "low" IS NOT NULL AND "high" IS NULL
    WHEN 'up_to' THEN "low" IS NULL AND "high" IS NOT NULL
    WHEN 'fewer_than' THEN "low" IS NULL AND "high" IS NOT NULL
    WHEN 'between' THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" < "high"
    WHEN 'about' THEN "low" IS NOT NULL AND "high" IS NOT NULL
    WHEN 'vague' THEN "low" IS NOT NULL OR "high" IS NOT NULL END),
  ADD CONSTRAINT "figure_own_words" CHECK (("bound" = 'vague') = ("amount_text" IS NOT NULL) AND btrim("amount_text") <> ''),
  ADD CONSTRAINT "figure_unsure" CHECK (NOT "bound_unsure" OR "bound" IN ('at_least', 'up_to', 'vague'));

-- What is still to be asked is few and shrinks: found without reading all figures.
CREATE INDEX "figure_bound_unsure_idx" ON "figure" ("claim_id") WHERE "bound_unsure";
