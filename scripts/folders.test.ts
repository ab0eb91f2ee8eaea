import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Folders of the house make no circle: where one imports another, nothing leads back, over however many others.
 * dependency-cruiser sees circles of files (rule no-cycles); of folders it counts a folder and all below it as one.
 */

const ROOMS = ['app', 'components', 'domain', 'seeds', 'testing'];
const IS_CODE = /\.(ts|tsx|mjs)$/;
const IS_TEST = /\.test\.tsx?$/;

/** The folders that a folder imports, from `text` of the files by their place in the house. */
function arrowsBetweenFolders(files: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    for (const [, specifier = ''] of text.matchAll(/from\s+'((?:@\/|\.{1,2}\/)[^']+)'/g)) {
      const bare = specifier.startsWith('@/')
        ? specifier.slice(2)
        : posix.normalize(posix.join(dirname(file), specifier));
      const target = ['', '.ts', '.tsx', '.mjs'].map((end) => bare + end).find((name) => files.has(name));
      if (target === undefined || dirname(target) === dirname(file)) continue;
      const from = arrows.get(dirname(file)) ?? new Set();
      arrows.set(dirname(file), from.add(dirname(target)));
    }
  }
  return arrows;
}

/** One circle as the folders on it, or null. */
function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (folder: string, path: string[]): string[] | null => {
    const seen = path.indexOf(folder);
    if (seen >= 0) return path.slice(seen);
    if (done.has(folder)) return null;
    for (const next of arrows.get(folder) ?? []) {
      const circle = walk(next, [...path, folder]);
      if (circle !== null) return circle;
    }
    done.add(folder);
    return null;
  };
  for (const folder of arrows.keys()) {
    const circle = walk(folder, []);
    if (circle !== null) return circle;
  }
  return null;
}

const inTheHouse = () =>
  ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => posix.join(room, file)),
  ).filter((file) => IS_CODE.test(file) && !IS_TEST.test(file));

test('a circle of folders is seen', () => {
  const files = new Map([
    ['domain/a/one.ts', "import { two } from '../b/two';"],
    ['domain/b/two.ts', "import { three } from '@/domain/c/three';"],
    ['domain/c/three.ts', "import { other } from '@/domain/a/other';"],
    ['domain/a/other.ts', ''],
  ]);
  expect(circleIn(arrowsBetweenFolders(files))).toEqual(['domain/a', 'domain/b', 'domain/c']);
});

test('no folders of the house make a circle', () => {
  const files = new Map(inTheHouse().map((file) => [file, readFileSync(file, 'utf8')]));
  expect(files.size).toBeGreaterThan(500);
  expect(circleIn(arrowsBetweenFolders(files))).toBeNull();
});
