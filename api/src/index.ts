/** The door of this workspace for whoever mounts the API. */
export { createApi, type Api, type ApiOptions } from './api.ts';
export { readEnv, type Env } from './env.ts';
export { createLog, quietLog, type Log } from './log.ts';
export { BrokenPacks, openEngine, type Opened } from './open.ts';
export type { Context } from './context.ts';
export { serve } from './front/index.ts';
export { metricsFor, type Metrics } from './front/metrics.ts';
