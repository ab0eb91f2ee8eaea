import { database } from '@/db/client';
import { ensureDemoAccounts } from '@/domain/accounts/commands/first-accounts';
import { loadStories } from '@/seeds/run';
import { StoryProblem } from '@/seeds/story/story-problem';

// What `prisma db seed` runs; `npm start` does, on an empty database. The address of the database is in DATABASE_URL.

/** On its own, without `npm start`, the seed also makes the accounts, and shows their passwords this once. */
async function people(): Promise<void> {
  for (const { name, role, email, password } of await ensureDemoAccounts()) {
    console.log(`${role}: ${name}, ${email}, password ${password}`);
  }
}

try {
  if (process.env.SOURCELINE_DEMO === 'off') {
    console.log('SOURCELINE_DEMO=off: the stories are for trying out and are not loaded.');
  } else {
    await people();
    const { articles, claims, sources, already } = await loadStories();
    console.log(
      `${already ? 'There already' : 'Loaded'}: ${articles} articles, ${claims} claims, ${sources} sources.`,
    );
  }
} catch (error) {
  if (!(error instanceof StoryProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database().$disconnect();
}
