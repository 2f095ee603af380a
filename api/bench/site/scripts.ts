import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startSite } from './server.ts';

const WEB = path.resolve(import.meta.dirname, '../../../web');

/** How much JavaScript a reader's browser loads for one route, in bytes after gzip. */
export interface RouteScripts {
  /** The route as its folder has it, without the language: `/functions/[id]`. */
  readonly route: string;
  readonly bytes: number;
}

/**
 * Follows the links of the site from its first page until every route was seen, and adds up the scripts that the page of each
 * tells the browser to load. Routes to which no link leads are left out.
 */
export async function scriptsOfRoutes(env: Readonly<Record<string, string>>): Promise<RouteScripts[]> {
  const open = new Map(routes().map((route) => [route, patternOf(route)]));
  const found: RouteScripts[] = [];
  const site = await startSite(env, '/ru');
  const ways = ['/ru'];
  const known = new Set(ways);
  try {
    for (let way = ways.shift(); way !== undefined && open.size > 0; way = ways.shift()) {
      const route = [...open.keys()].find((one) => open.get(one)?.test(way ?? ''));
      // A second page of a route leads where the first did.
      if (route === undefined) continue;
      open.delete(route);
      const page = await (await fetch(`${site.origin}${way}`)).text();
      found.push({ route: route === '' ? '/' : route, bytes: scriptsIn(page).reduce((sum, file) => sum + sizeOf(file), 0) });
      const links = [...page.matchAll(/href="(\/ru[/?"][^"#]*|\/ru)["#]/g)].map(([, address]) => (address as string).replaceAll('&amp;', '&'));
      for (const link of links.filter((one) => !known.has(one))) {
        known.add(link);
        ways.push(link);
      }
    }
  } finally {
    await site.stop();
  }
  return found.sort((a, b) => (a.route < b.route ? -1 : 1));
}

function routes(): string[] {
  return globSync('**/+page.svelte', { cwd: path.join(WEB, 'src/routes/[lang=lang]') }).map((file) => path.dirname(file)).map((folder) => (folder === '.' ? '' : `/${folder}`));
}

/** The addresses of a route: `[id]` is one part, `[...path]` are several. */
function patternOf(route: string): RegExp {
  const parts = route.replaceAll(/\[\.\.\.[^\]]+\]/g, '.+').replaceAll(/\[[^\]]+\]/g, '[^/?]+');
  return new RegExp(`^/ru${parts}(?:\\?.*)?$`);
}

function scriptsIn(page: string): string[] {
  const preloaded = [...page.matchAll(/<link[^>]*href="([^"]+\.js)"[^>]*rel="modulepreload"/g)].map(([, file]) => file as string);
  const imported = [...page.matchAll(/import\("([^"]+\.js)"\)/g)].map(([, file]) => file as string);
  return [...new Set([...preloaded, ...imported])];
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(path.join(WEB, 'build/client', file)), { level: 9 }).length;
}
