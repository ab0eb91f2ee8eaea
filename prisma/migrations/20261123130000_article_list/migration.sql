-- The desk lists the articles of every state, newest first, a page at a time.
CREATE INDEX "article_published_on_slug_idx" ON "article"("published_on" DESC, "slug");
