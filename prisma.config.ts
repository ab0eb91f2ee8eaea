import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';
import { databaseForCommand } from './db/for-command';

// In place of the engine that Prisma would download, and before it looks for one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./db/engine/schema-engine.mjs', import.meta.url),
);
// No look-up of new versions and no usage data: both wait for hosts that a newsroom may not reach.
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

const needsDatabase = process.argv.some((word) => word === 'migrate' || word === 'db' || word === 'studio');
const urls = needsDatabase ? await databaseForCommand() : null;
// The seed runs as a child of this process and connects like the app does.
if (urls) Object.assign(process.env, { DATABASE_URL: urls.appUrl, DATABASE_OWNER_URL: urls.ownerUrl });

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations', seed: 'node --import tsx scripts/seed.ts' },
  datasource: { url: urls?.ownerUrl ?? 'postgresql://none' },
});
