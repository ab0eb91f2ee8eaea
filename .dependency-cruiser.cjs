/**
 * The arrows of the house (docs/architecture.md). `npm run lint` fails on a wrong one, and
 * scripts/arrows.test.ts proves that each rule fires.
 *
 * A room may import the rooms before it in ROOMS, never one after it.
 */
const ROOMS = [
  'shared',
  'ledger',
  'search',
  'wording',
  'anchoring',
  'accounts',
  'articles',
  'imports',
  'sources',
  'claims',
  'revisions',
  'questions',
  'reviews',
  'suggestions',
  'publishing',
  'desk',
];

/** A test, which may look into any room. */
const TEST = '\\.test\\.tsx?$|\\.system\\.ts$|^vitest\\.config\\.ts$';

const roomRules = ROOMS.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-earlier-rooms-only`,
  severity: 'error',
  comment: `domain/${room} may import only: ${ROOMS.slice(0, index + 1).join(', ')}`,
  from: { path: `^domain/${room}/` },
  to: { path: `^domain/(${ROOMS.slice(index + 1).join('|')})/` },
}));

/** The floors of domain/anchoring: a floor may import itself and those before it. */
const FLOORS = ['spans', 'text', 'alignment', '(carrying|locating)'];

const floorRules = FLOORS.map((floor, index) => {
  const above = [...FLOORS.slice(index + 1), '[^/]+\\.ts$'];
  return {
    name: `anchoring-${floor.replace(/\W+/g, '-').replace(/^-|-$/g, '')}-imports-lower-floors-only`,
    severity: 'error',
    comment: `domain/anchoring: ${FLOORS.join(' < ')} < the face; ${floor} imports nothing above it`,
    from: { path: `^domain/anchoring/${floor}/`, pathNot: TEST },
    to: { path: `^domain/anchoring/(${above.join('|')})` },
  };
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'domain-knows-no-framework',
      severity: 'error',
      comment: 'The subject does not know how it is shown.',
      from: { path: '^domain/' },
      to: {
        path: '(^app/|^components/|(^|/)node_modules/(next|react|react-dom|react-aria-components)(/|$))',
      },
    },
    {
      name: 'only-queries-and-commands-touch-the-database',
      severity: 'error',
      comment:
        'Reads are in queries*.ts (or a folder of theirs), writes in commands*.ts (or commands/<verb>.ts) and in the steps that several commands share; tests may use the database too.',
      from: {
        path: '^(domain|app|components)/',
        pathNot: [
          '^domain/[^/]+/(queries|commands)[a-z-]*\\.ts$',
          '^domain/[^/]+/(queries|commands|steps)/[a-z-]+\\.ts$',
          '^domain/publishing/queries/search/[a-z-]+\\.ts$',
          '^domain/accounts/auth\\.ts$',
          '\\.test\\.ts$',
          '^app/_server/',
        ],
      },
      to: { path: '^db/', pathNot: '^db/generated/enums\\.ts$' },
    },
    {
      name: 'components-import-pure-domain-only',
      severity: 'error',
      comment: 'Data and actions arrive as props.',
      from: { path: '^components/' },
      to: {
        path: '(^app/|^domain/[^/]+/(queries|commands|steps)|^db/|(^|/)node_modules/next/)',
        pathNot: 'node_modules/next/(link|image|form)\\.',
      },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment: 'Routes are the last stop.',
      from: { path: '^(components|domain|db|seeds|scripts)/' },
      to: { path: '^app/' },
    },
    {
      name: 'db-knows-no-subject',
      severity: 'error',
      comment: 'The database room serves the domain and knows nothing of it.',
      from: { path: '^db/' },
      to: { path: '^(app|components|domain|seeds)/' },
    },
    {
      name: 'the-environment-knows-no-database',
      severity: 'error',
      comment: 'env.ts reads and checks; who needs a setting imports it, never the other way round.',
      from: { path: '^(env|setup-problem)\\.ts$' },
      to: { path: '^(app|components|db|domain|seeds)/' },
    },
    {
      name: 'only-tests-import-testing',
      severity: 'error',
      comment: 'What serves tests stands in testing/ and never reaches what is shipped.',
      from: { path: '^(app|components|db|domain|seeds|scripts)/|^[^/]+\\.ts$', pathNot: TEST },
      to: { path: '^testing/' },
    },
    {
      name: 'steps-serve-commands',
      severity: 'error',
      comment: 'A step is a part of a write: commands use it and other steps do, nothing else.',
      from: { path: '^(app|components|domain|seeds)/', pathNot: `^domain/[^/]+/(commands|steps)/|${TEST}` },
      to: { path: '^domain/[^/]+/steps/' },
    },
    {
      name: 'anchoring-is-entered-by-its-face',
      severity: 'error',
      comment:
        'domain/anchoring/README.md says what other rooms may import: the files at its root and spans/.',
      from: { path: '^(app|components|domain|seeds)/', pathNot: '^domain/anchoring/' },
      to: { path: '^domain/anchoring/(?!spans/)[^/]+/' },
    },
    ...floorRules,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle is one room with two doors.',
      from: { pathNot: '^db/generated/' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^db/generated'] },
    exclude: { path: ['^\\.next', '^\\.sourceline'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
