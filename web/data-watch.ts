import path from 'node:path';
import type { Plugin } from 'vite';

const DATA = path.resolve(import.meta.dirname, '../seed/data');
/** An editor writes several files at once: they are read together. */
const SETTLED_MS = 300;

/** In development, an edit of a pack is read at once; a broken one leaves the last good data and is told with its place. */
export function dataWatch(): Plugin {
  return {
    name: 'okilet-data',
    apply: 'serve',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      const reread = async () => {
        const { reopenSite } = (await server.ssrLoadModule('/src/lib/server/site.ts')) as { reopenSite: () => Promise<string | null> };
        const problem = await reopenSite();
        if (problem === null) server.ws.send({ type: 'full-reload' });
        else server.config.logger.error(`${problem}\nThe pages still show the data before this edit.`);
      };
      server.watcher.add(DATA);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(DATA)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void reread(), SETTLED_MS);
      });
    },
  };
}
