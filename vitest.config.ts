import { existsSync } from 'node:fs';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Files that need a real Neo4j: they share one, so they run one after another, in a project of their own. */
const ON_NEO4J = ['seed', 'api'].flatMap((room) => [`${room}/**/neo4j.test.ts`, `${room}/**/*.neo4j.test.ts`]);
const NO_TESTS = ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**'];
/** A test that asserts nothing cannot fail. A project with a Vite config of its own must be told again. */
const ASSERTING = { expect: { requireAssertions: true } };

function unit(name: string, include: readonly string[]): TestProjectConfiguration {
  return {
    // Otherwise Vite gives tests another copy of graphql than Node gives its server.
    ssr: { resolve: { conditions: ['module-sync', 'node', 'development|production'] } },
    // Tests judge whole frameworks of the real pack; a busy machine may take its time, and no test is about time.
    test: { name, include: [...include], exclude: [...NO_TESTS, ...ON_NEO4J], testTimeout: 60_000, hookTimeout: 60_000 },
  };
}

const web: TestProjectConfiguration = {
  extends: './web/vite.config.ts',
  root: './web',
  test: { name: 'web', include: ['src/**/*.test.ts'], ...ASSERTING },
};

export default defineConfig({
  test: {
    ...ASSERTING,
    projects: [
      unit('schema', ['schema/**/*.test.ts']),
      unit('seed', ['seed/**/*.test.ts']),
      unit('api', ['api/**/*.test.ts']),
      unit('bin', ['web/bin/*.test.ts', 'web/e2e/*.test.ts']),
      ...(existsSync('web/vite.config.ts') ? [web] : []),
      {
        test: {
          name: 'neo4j',
          include: ON_NEO4J,
          exclude: NO_TESTS,
          globalSetup: 'seed/neo4j/for-tests.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
