import { step } from '../bootstrap/progress.mjs';
import { ask } from './ask';

/**
 * Once after the update that brought it: claims that stand on words which nobody judged wait for a reviewer (decision 025). What
 * the rule of words says cannot be said in SQL, so it is no migration.
 */
export async function recheckJudgedWords(appUrl: string): Promise<void> {
  process.env.DATABASE_URL = appUrl;
  if (!(await ask(appUrl, TO_RECHECK))) return;
  // The domain is loaded only here: most starts have no need for it, and it takes a while.
  const { recheckWords } = await import('../../domain/claims/commands/recheck-words');
  const { database } = await import('../../db/client');
  try {
    await step('Looking at the words of judged claims', recheckWords);
  } finally {
    await database().$disconnect();
  }
}

/** Some verdict is from before verdicts knew their words, and nobody has looked since. */
const TO_RECHECK = `EXISTS (SELECT 1 FROM review WHERE content_hash_version = 1)
  AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE subject_type = 'newsroom' AND action = 'newsroom.words-rechecked')`;
