import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { dataWatch } from './data-watch.ts';

export default defineConfig({
  plugins: [
    dataWatch(),
    sveltekit({
      adapter: adapter(),
      // By hash, not nonce: the same page has the same bytes, so it can be cached and compared.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          // The one style element that cytoscape 3.34.4 adds; another version may need another hash.
          'style-src': ['self', 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='],
          // Widths of bars.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
      paths: { relative: false },
      // One address less for every page.
      version: { pollInterval: 0 },
    }),
  ],
  // Otherwise Vite gives tests another copy of graphql than Node gives the API.
  ssr: { resolve: { conditions: ['module-sync', 'node', 'development|production'] } },
  environments: {
    ssr: { build: { rolldownOptions: { external: [/^@okilet\/(?!api\/analysis|schema\/(words|vocabulary|cite|facts))/] } } },
  },
});
