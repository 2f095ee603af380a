import { addressOf, flag } from '#lib/url/codec.ts';

/** Whether all documents of the country are shown. */
export const questionsAddress = addressOf({ all: flag });
