-- All that supports a claim is the word of who said it; nobody was asked before.
ALTER TABLE "review" ADD COLUMN "own_word_only" BOOLEAN NOT NULL DEFAULT false;
