/**
 * The arrows of the house (docs/architecture.md). `npm run lint` fails on a wrong one, and
 * scripts/arrows.test.ts proves that each rule fires.
 *
 * A room may import the rooms before it in ROOMS, never one after it.
 */
const ROOMS = [
  'shared',
  'ledger',
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
];

const roomRules = ROOMS.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-earlier-rooms-only`,
  severity: 'error',
  comment: `domain/${room} may import only: ${ROOMS.slice(0, index + 1).join(', ')}`,
  from: { path: `^domain/${room}/` },
  to: { path: `^domain/(${ROOMS.slice(index + 1).join('|')})/` },
}));

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
        'Reads are in queries*.ts, writes in commands*.ts (or commands/<verb>.ts); tests may use the database too.',
      from: {
        path: '^(domain|app|components)/',
        pathNot: [
          '^domain/[^/]+/(queries|commands)[a-z-]*\\.ts$',
          '^domain/[^/]+/(queries|commands)/[a-z-]+\\.ts$',
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
        path: '(^app/|^domain/[^/]+/(queries|commands)|^db/|(^|/)node_modules/next/)',
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
      comment: 'The database room serves the domain; it imports at most the shared kernel.',
      from: { path: '^db/' },
      to: { path: '^(app|components|domain|seeds)/', pathNot: '^domain/shared/' },
    },
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
