import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request that is being answered; log lines written meanwhile carry it. */
export const requestId = new AsyncLocalStorage<string>();
