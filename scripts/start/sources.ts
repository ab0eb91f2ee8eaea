import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the build is made of. Tests and what is generated are not; next build edits tsconfig.json itself. */
const FOLDERS = ['app', 'components', 'db', 'domain', 'prisma/schema', 'public'];
const ROOT_FILE = /^(?!tsconfig|next-env|vitest|playwright|.*\.test\.).*\.(ts|mjs|json)$/;
const LEFT_OUT = /(^|\/)generated(\/|$)|\.test\.tsx?$/;

/** One hash over names and contents of all sources, so that a checkout with new dates does not build again. */
export function sourcesHash(root = '.'): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function sourceFiles(root: string): string[] {
  const atRoot = entries(root, false).filter((name) => ROOT_FILE.test(name));
  const below = FOLDERS.flatMap((folder) =>
    entries(join(root, folder), true).map((name) => join(folder, name)),
  );
  return [...atRoot, ...below].filter((file) => !LEFT_OUT.test(file)).sort();
}

function entries(folder: string, recursive: boolean): string[] {
  try {
    const found = readdirSync(folder, { recursive, withFileTypes: true }).filter((entry) => entry.isFile());
    return found.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
