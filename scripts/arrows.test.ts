import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, beforeEach, expect, test } from 'vitest';

const rules: IFlattenedRuleSet & { options: ICruiseOptions } = createRequire(import.meta.url)(
  resolve('.dependency-cruiser.cjs'),
);
const roomRules = (rules.forbidden ?? [])
  .map(({ name }) => name ?? '')
  .filter((name) => name.endsWith('-rooms-only'));

let house: string;
let home: string;

/** A house of its own, with nothing in it but what a test puts there. */
beforeEach(() => {
  home = process.cwd();
  house = mkdtempSync(join(tmpdir(), 'sourceline-arrows-'));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }),
  );
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

/** The rules that fire where the first file imports the second; both by their place in the house. */
async function firedBy(from: string, ...to: string[]): Promise<string[]> {
  const imports = to.map((file, index) => `import { one as one${index} } from '${specifierOf(file)}';`);
  const uses = to.map((_, index) => `one${index}`).join(' + ');
  put(from, `${imports.join('\n')}\nexport const one = ${uses || '1'};\n`);
  for (const file of to.filter((name) => name.includes('.')))
    if (file !== from) put(file, 'export const one = 1;\n');
  return fired();
}

const specifierOf = (file: string) => (file.includes('.') ? `@/${file.replace(/\.tsx?$/, '')}` : file);

function put(file: string, text: string): void {
  const place = join(house, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

async function fired(): Promise<string[]> {
  process.chdir(house);
  try {
    const tsConfig = extractTSConfig(join(house, 'tsconfig.json'));
    const options = { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true };
    const { output } = await cruise(['.'], options, {}, { tsConfig });
    if (typeof output === 'string') throw new Error(output);
    return output.summary.violations.map(({ rule }) => rule.name).sort();
  } finally {
    process.chdir(home);
  }
}

const BAD: [rule: string, from: string, to: string][] = [
  ['domain-knows-no-framework', 'domain/claims/claim.ts', 'react'],
  ['domain-knows-no-framework', 'domain/claims/claim.ts', 'next/cache'],
  ['domain-knows-no-framework', 'domain/claims/commands.ts', 'components/claim/card.tsx'],
  ['only-queries-and-commands-touch-the-database', 'domain/claims/claim.ts', 'db/client.ts'],
  ['only-queries-and-commands-touch-the-database', 'app/page.tsx', 'db/client.ts'],
  ['components-import-pure-domain-only', 'components/claim/card.tsx', 'domain/claims/queries.ts'],
  ['components-import-pure-domain-only', 'components/claim/card.tsx', 'domain/claims/commands/edit.ts'],
  ['components-import-pure-domain-only', 'components/claim/card.tsx', 'next/cache'],
  ['nothing-imports-app', 'scripts/start/main.ts', 'app/page.tsx'],
  ['nothing-imports-app', 'db/client.ts', 'app/page.tsx'],
  ['db-knows-no-subject', 'db/client.ts', 'domain/claims/claim.ts'],
  ['db-knows-no-subject', 'db/client.ts', 'domain/shared/hash.ts'],
  ['db-knows-no-subject', 'db/client.ts', 'seeds/run.ts'],
  ['the-environment-knows-no-database', 'env.ts', 'db/urls.ts'],
  ['the-environment-knows-no-database', 'setup-problem.ts', 'domain/shared/hash.ts'],
  ['only-tests-import-testing', 'domain/claims/commands/edit-claim.ts', 'testing/claims.ts'],
  ['only-tests-import-testing', 'components/claim/card.tsx', 'testing/claims.ts'],
  ['only-tests-import-testing', 'env.ts', 'testing/claims.ts'],
  ['steps-serve-commands', 'domain/claims/queries/places.ts', 'domain/claims/steps/anchor.ts'],
  ['steps-serve-commands', 'app/desk/action.ts', 'domain/claims/steps/anchor.ts'],
  ['components-import-pure-domain-only', 'components/claim/card.tsx', 'domain/claims/steps/anchor.ts'],
  ['anchoring-is-entered-by-its-face', 'domain/revisions/diff.ts', 'domain/anchoring/alignment/chain.ts'],
  ['anchoring-is-entered-by-its-face', 'components/article/text.tsx', 'domain/anchoring/text/tokens.ts'],
  ['anchoring-spans-imports-lower-floors-only', 'domain/anchoring/spans/a.ts', 'domain/anchoring/text/b.ts'],
  [
    'anchoring-text-imports-lower-floors-only',
    'domain/anchoring/text/a.ts',
    'domain/anchoring/alignment/b.ts',
  ],
  [
    'anchoring-alignment-imports-lower-floors-only',
    'domain/anchoring/alignment/a.ts',
    'domain/anchoring/locating/b.ts',
  ],
  [
    'anchoring-carrying-locating-imports-lower-floors-only',
    'domain/anchoring/carrying/a.ts',
    'domain/anchoring/carry.ts',
  ],
];

test.each(BAD)('%s: %s may not import %s', async (rule, from, to) => {
  expect(await firedBy(from, to)).toContain(rule);
});

test.each(roomRules)('%s', async (rule) => {
  const room = rule.replace('-imports-earlier-rooms-only', '');
  // The last room is to the right of all others.
  expect(await firedBy(`domain/${room}/a.ts`, 'domain/desk/b.ts')).toEqual([rule]);
});

test('no-cycles: two files that import each other', async () => {
  put('domain/claims/b.ts', "import { one } from './a';\nexport const two = one;\n");
  put('domain/claims/a.ts', "import { two } from './b';\nexport const one = two;\n");
  expect(await fired()).toContain('no-cycles');
});

test('every rule of the house is tried here', () => {
  const tried = new Set([...BAD.map(([rule]) => rule), ...roomRules, 'no-cycles']);
  expect((rules.forbidden ?? []).map(({ name }) => name).filter((name) => !tried.has(name ?? ''))).toEqual(
    [],
  );
  expect(roomRules.length).toBe(15);
});

test('good arrows pass', async () => {
  expect(await firedBy('app/page.tsx', 'components/article/text.tsx', 'domain/claims/queries.ts')).toEqual(
    [],
  );
  expect(await firedBy('components/article/text.tsx', 'domain/anchoring/spans/span.ts', 'react')).toEqual([]);
  expect(await firedBy('domain/claims/queries.ts', 'db/client.ts', 'domain/articles/article.ts')).toEqual([]);
  expect(await firedBy('domain/publishing/queries-home.ts', 'domain/reviews/queue.ts')).toEqual([]);
  expect(await firedBy('db/client.ts', 'setup-problem.ts', 'env.ts')).toEqual([]);
  expect(await firedBy('domain/claims/a.test.ts', 'testing/claims.ts', 'domain/claims/steps/b.ts')).toEqual(
    [],
  );
  expect(await firedBy('testing/claims.ts', 'domain/claims/commands/edit-claim.ts', 'db/client.ts')).toEqual(
    [],
  );
  expect(await firedBy('domain/revisions/commands/a.ts', 'domain/claims/steps/b.ts', 'db/client.ts')).toEqual(
    [],
  );
  expect(await firedBy('domain/claims/steps/b.ts', 'domain/claims/steps/c.ts', 'db/client.ts')).toEqual([]);
  expect(await firedBy('domain/revisions/carry-over.ts', 'domain/anchoring/carry.ts')).toEqual([]);
  expect(await firedBy('domain/anchoring/carry.ts', 'domain/anchoring/carrying/decide.ts')).toEqual([]);
  expect(await firedBy('app/_server/session.ts', 'db/client.ts')).toEqual([]);
});
