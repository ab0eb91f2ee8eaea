-- Claims in nearly the same words, the nearest first. The threshold is set for the function alone: at the usual 0.3 the
-- index gives back thousands where many claims are worded alike; what is less near is found by its telling words.
CREATE FUNCTION claims_spelled_like(words text, most int) RETURNS TABLE (id uuid)
  LANGUAGE sql STABLE
  SET pg_trgm.similarity_threshold = 0.6
  AS $$
    SELECT c.id FROM public.claim c
    WHERE c.statement OPERATOR(public.%) words AND c.withdrawn_at IS NULL
    ORDER BY public.similarity(c.statement, words) DESC LIMIT most
  $$;
