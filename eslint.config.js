import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A door between rooms: what may not be imported, and what to do instead. */
const door = (regex, message) => ({ regex, message });
/** Imports of whole workspaces, by name or by a path that climbs out of one's own. */
const workspaces = (names) => `^@okilet/(${names})(/|$)|^(\\.\\./)+(${names})/(src|generated|graphql|data|neo4j|bench|bin|e2e)/`;

const intoSchema = door(workspaces('seed|api|web'), 'schema imports nothing of ours: put the word or the type into schema, and the code that needs more where it is used.');
const intoSeed = door(workspaces('api|web'), 'seed imports only schema: what it shares with api belongs in seed or in schema.');
const intoApi = door(`${workspaces('web')}|^@okilet/seed/|^(\\.\\./)+seed/src/`, 'api imports schema, and seed by its door: write @okilet/seed, and export there what is missing.');
const intoPages = door('^@okilet/(?!schema/|api/analysis$)|^(\\.\\./)+(seed|api)/(src|generated|data|neo4j|bench)/', 'a page asks the API over GraphQL and judges Facts with @okilet/api/analysis; only web/src/lib/server and web/src/hooks.server.ts mount api and seed.');
const intoEngine = door('^(neo4j-driver|@grafeo-db/)', 'only seed/src/engine imports a database: take an Engine, and ask it to read or write.');
const intoGrafeo = door('^@grafeo-db/', 'only seed/src/engine imports Grafeo: open it with the verb that @okilet/seed exports.');
const intoMap = door('^cytoscape', 'only web/src/lib/map imports cytoscape: show the graph with its component.');
const outOfAnalysis = (depth) => door(`^(?!\\.|@okilet/schema/(vocabulary|facts|words|cite)$)|^(\\.\\./){${depth}}`, 'api/src/analysis is pure and runs in the browser too: Facts in, answers out; it imports only @okilet/schema/vocabulary, /facts, /words, /cite and itself.');

/** Folders of web/src/lib that a page shows; the others are shared. */
const FEATURES = ['about', 'ask', 'bodies', 'cite', 'compare', 'demands', 'draft', 'frameworks', 'functions', 'gaps', 'glossary', 'learn', 'levels', 'map', 'matrix', 'money', 'questions', 'search', 'sources'];
const between = (feature) => {
  const others = FEATURES.filter((name) => name !== feature).join('|');
  return door(`^(#lib|\\.\\.(/\\.\\.)*)/(${others})(/|$)`, `features do not import each other: put what ${feature} shares with another into web/src/lib/ui or url, and let the page of the route join the two.`);
};

/** The doors of a room. Rooms that lie inside another come after it and repeat its doors: the last one holds. */
function room(files, doors) {
  return {
    files: files.map((name) => (/\.(ts|svelte)$/.test(name) ? name : `${name}/**/*.{ts,svelte}`)),
    rules: {
      'no-restricted-imports': ['error', { patterns: doors }],
      // The same for `import()`, which the rule above does not see.
      'no-restricted-syntax': ['error', ...doors.map(({ regex, message }) => ({ selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message }))],
    },
  };
}

const rooms = [
  room(['schema'], [intoSchema, intoEngine, intoMap]),
  room(['seed'], [intoSeed, intoEngine, intoMap]),
  room(['seed/**/*.test.ts', 'seed/test', 'seed/neo4j'], [intoSeed, intoGrafeo, intoMap]),
  room(['seed/src/engine'], [intoSeed, intoMap]),
  room(['api'], [intoApi, intoEngine, intoMap]),
  ...[1, 2, 3].map((depth) => room([`api/src/analysis/${'*/'.repeat(depth - 1)}*.ts`], [outOfAnalysis(depth)])),
  room(['api/**/*.test.ts', 'api/test', 'api/bench'], [intoApi, intoGrafeo, intoMap]),
  room(['web'], [intoPages, intoEngine, intoMap]),
  room(['web/src/lib/server', 'web/bin', 'web/src/hooks.server.ts', 'web/**/*.test.ts'], [intoEngine, intoMap]),
  ...FEATURES.flatMap((feature) => {
    const own = feature === 'map' ? [intoEngine, between(feature)] : [intoEngine, intoMap, between(feature)];
    return [room([`web/src/lib/${feature}`], [intoPages, ...own]), room([`web/src/lib/${feature}/**/*.test.ts`], own)];
  }),
];

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/generated/', '**/build/', '**/.svelte-kit/', '**/test-results/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A function of a port is async for what it promises, not for what it waits for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'eqeqeq': 'error',
      // The site stands at the root of its host; addresses are made in web/src/lib/url.
      'svelte/no-navigation-without-resolve': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  ...rooms,
  // The site has no base path, and its links are made by lib/url, which is tested; TypeScript knows what is defined.
  { files: ['web/**/*.svelte'], rules: { 'svelte/no-navigation-without-resolve': 'off', 'no-undef': 'off' } },
  { files: ['*.config.{js,ts}', 'web/*.config.ts', 'schema/codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
