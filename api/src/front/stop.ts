import type { Server } from 'node:http';

/**
 * Stops taking requests, finishes those that run, then ends. Whoever takes longer than the grace is cut off. Answers whether
 * all were finished.
 */
export function stopGently(server: Server, graceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let finished = true;
    const cut = setTimeout(() => {
      finished = false;
      server.closeAllConnections();
    }, graceMs);
    // A connection that is kept alive would otherwise hold us until its client lets go.
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve(finished);
    });
  });
}

/** Calls once at the first signal to end; a second one ends at once. */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  const once = (signal: NodeJS.Signals) => {
    for (const one of signals) process.off(one, once);
    stop(signal);
  };
  for (const one of signals) process.on(one, once);
}
