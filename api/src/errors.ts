import { GraphQLError } from 'graphql';
import { EngineError, near } from '@okilet/seed';

/** An id that does not exist, where null is not allowed. Names near ids. */
export function notFound(what: string, id: string, known: Iterable<string>): GraphQLError {
  const like = near(id, known);
  const hint = like.length > 0 ? ` Near: ${like.join(', ')}.` : '';
  return new GraphQLError(`There is no ${what} "${id}".${hint}`, { extensions: { code: 'NOT_FOUND', what, id, near: like, http: { status: 200 } } });
}

/** Arguments that contradict one another: what is wrong, and what to ask instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status: 200 } } });
}

/** A request that asks for more than the limits allow: what, how much, how much is allowed, and what to ask instead. */
export function overLimit(what: string, asked: number, allowed: number, hint = 'Ask for less, or in several requests.'): GraphQLError {
  return new GraphQLError(`The query has ${what} ${asked}; ${allowed} is allowed. ${hint}`, {
    extensions: { code: 'LIMIT', what, asked, allowed, http: { status: 400 } },
  });
}

/** A document that is not run; a client or a cache must not take the refusal for an answer. */
export const REFUSED_DOCUMENTS = {
  notFound: { message: 'No document of the site has this id.', extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST', http: { status: 404 } } },
  keyNotFound: { message: 'The request names neither a query nor a documentId.', extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED', http: { status: 400 } } },
  persistedQueryOnly: { message: 'Only documents of the site are answered here: send a documentId.', extensions: { code: 'CANNOT_SEND_PQ_ID_AND_BODY', http: { status: 403 } } },
};

/** What a client learns of an error: ours as they are, an engine that is down as 503, anything else as a neutral sentence. */
export function masked(error: unknown, log: (message: string, cause: unknown) => void): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const where = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
  if (original === undefined || original === null || original instanceof GraphQLError) return error as GraphQLError;
  if (original instanceof EngineError && original.failure !== 'refused') {
    log('the graph engine could not answer', original);
    return new GraphQLError('The data cannot be read at the moment. Try again in a few seconds.', {
      ...where, extensions: { code: 'UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
    });
  }
  log('unexpected error', original);
  return new GraphQLError('Something went wrong on our side. It has been logged.', { ...where, extensions: { code: 'INTERNAL', http: { status: 500 } } });
}
