import type { Plugin } from 'graphql-yoga';
import { GraphQLError } from 'graphql';

/** What cannot be read as a request is the sender's mistake, whatever part of it: yoga would call some of them ours. */
export const onlyReadable: Plugin = {
  onRequestParse: ({ requestParser, setRequestParser }) => {
    if (!requestParser) return;
    setRequestParser(async (request) => {
      try {
        return await requestParser(request);
      } catch (error) {
        if (error instanceof GraphQLError) throw error;
        throw new GraphQLError('The request cannot be read: variables and extensions are JSON objects.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
      }
    });
  },
};
