import { makeExecutableSchema } from '@graphql-tools/schema';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { parse, type DocumentNode, type ParseOptions, type Source } from 'graphql';
import { createYoga, useReadinessCheck, type Plugin } from 'graphql-yoga';
import { typeDefs } from '@okilet/schema/sdl';
import type { Engine } from '@okilet/seed';
import { createContext, type Context } from './context.ts';
import { masked, REFUSED_DOCUMENTS } from './errors.ts';
import type { Metrics } from './front/metrics.ts';
import { graphiqlPolicy } from './graphiql.ts';
import { readinessOf } from './health.ts';
import { limitRule, LIMITS, type Limits } from './limits.ts';
import { quietLog, type Log } from './log.ts';
import { assertNesting } from './nesting.ts';
import { watched } from './watched.ts';
import { onlyReadable } from './readable.ts';
import { resolvers } from './resolvers/index.ts';
import { createStore, type Store } from './store/store.ts';

/** What the API is made of. */
export interface ApiOptions {
  readonly engine: Engine;
  /** The data version of the packs, to say when the engine holds another. */
  readonly expectedVersion?: string | undefined;
  /** Documents of the site by id; they skip the cost limit. */
  readonly persisted?: Readonly<Record<string, string>>;
  /** Refuse every other document. */
  readonly onlyPersisted?: boolean;
  readonly limits?: Partial<Limits>;
  readonly log?: Log;
  readonly metrics?: Metrics | undefined;
}

/** The API as a value: it answers requests and listens on no port. */
export interface Api {
  readonly store: Store;
  /** Answers /graphql, /health/live and /health/ready. */
  fetch(request: Request): Promise<Response>;
  /** Runs a persisted document in this process; for pages rendered on the server. */
  context(): Context;
}

export function createApi(options: ApiOptions): Api {
  const log = options.log ?? quietLog;
  const store = createStore(options.engine);
  const limits = { ...LIMITS, ...options.limits };
  const trusted = new Map(Object.entries(options.persisted ?? {}).map(([id, text]) => [id, parse(text)]));
  const ours = new Set(trusted.values());
  const yoga = createYoga<object, Context>({
    schema: executableSchema(),
    context: () => createContext(store),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health/live',
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: limits.body,
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], credentials: false },
    logging: false,
    // SvelteKit accepts only a Response of the platform, not a ponyfill's.
    fetchAPI: { Response: globalThis.Response },
    graphiql: { title: 'Okilet GraphQL', defaultQuery: EXAMPLE },
    renderGraphiQL,
    maskedErrors: { maskError: (error) => masked(error, (message, cause) => log.error(message, cause)) },
    plugins: [
      useReadinessCheck({ endpoint: '/health/ready', check: () => readinessOf(store, options.expectedVersion) }),
      usePersistedOperations({
        getPersistedOperation: (id) => trusted.get(id) ?? null,
        extractPersistedOperationId: (params, request) =>
          (params as { documentId?: string }).documentId ?? new URL(request.url).searchParams.get('documentId'),
        allowArbitraryOperations: options.onlyPersisted !== true,
        customErrors: REFUSED_DOCUMENTS,
      }),
      onlyReadable,
      limited(limits, ours),
      watched({ log, metrics: options.metrics, trusted: ours }),
    ],
  });
  return {
    store,
    fetch: async (request) => graphiqlPolicy(await yoga.fetch(request)),
    context: () => createContext(store),
  };
}

/** The schema with its resolvers: for the API, and for benchmarks of it. */
export function executableSchema() {
  return makeExecutableSchema<Context>({ typeDefs, resolvers: resolvers as never });
}

function limited(limits: Limits, trusted: ReadonlySet<DocumentNode>): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) => {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        assertNesting(source, limits);
        return parseFn(source, { ...options, maxTokens: limits.tokens }) as unknown;
      });
    },
    onValidate: ({ params, addValidationRule }) => {
      addValidationRule(limitRule(limits, { cost: !trusted.has(params.documentAST as DocumentNode) }));
    },
  };
}

const EXAMPLE = `# Who decides on village water, who delivers, who pays, under the law of November 2026?
query VillageWater {
  function(id: "water-supply-organisation") {
    name(lang: en) { value }
    answer(framework: "kz-law-2026-11", place: "kz-rural", lang: en) { value }
  }
}
`;
