-- Claims in nearly the same words, the nearest first. The threshold is raised for this search alone: at the usual 0.3
-- the index gives back thousands where many claims are worded alike; what is less near is found by its telling words.
-- Not by SET in the function's head: a session that has not loaded pg_trgm yet may not set what belongs to it.
CREATE FUNCTION claims_spelled_like(words text, most int) RETURNS TABLE (id uuid)
  LANGUAGE plpgsql
  AS $$
  DECLARE
    loaded real := public.similarity('', '');
    before text := current_setting('pg_trgm.similarity_threshold');
  BEGIN
    PERFORM set_config('pg_trgm.similarity_threshold', '0.6', true);
    RETURN QUERY SELECT c.id FROM public.claim c
      WHERE c.statement OPERATOR(public.%) words AND c.withdrawn_at IS NULL
      ORDER BY public.similarity(c.statement, words) DESC LIMIT most;
    PERFORM set_config('pg_trgm.similarity_threshold', before, true);
  END
  $$;
