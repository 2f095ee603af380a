import { buildSchema, isEnumType, isInterfaceType, isObjectType, isSpecifiedScalarType, type GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../generated/sdl.ts';
import { VOCABULARY } from './vocabulary.ts';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

it('offers every list of the vocabulary as an enum of the same words with the same meanings', () => {
  const enums = Object.fromEntries(types.filter(isEnumType).map((type) => [type.name, wordsOf(type)]));
  const lists = Object.fromEntries(Object.entries(VOCABULARY).map(([name, words]) => [name, Object.entries(words)]));
  expect(enums).toEqual(lists);
});

function wordsOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  return isEnumType(type) ? type.getValues().map(({ name, description }) => [name, description]) : [];
}

describe('a reader of the API finds a description', () => {
  it('of every type', () => {
    expect(types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('of every field, which begins with a capital and ends like a sentence', () => {
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, text: field.description ?? '' })) : []);
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(({ text }) => !/^[\p{Lu}`].*\.$/su.test(text)).map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('of every field of a claim, the same on each kind of it', () => {
    const claim = schema.getType('Claim');
    if (!isInterfaceType(claim)) throw new Error('Claim is no interface');
    for (const type of schema.getPossibleTypes(claim)) {
      for (const field of Object.values(claim.getFields())) {
        if (field.name === 'id') continue;
        expect(type.getFields()[field.name]?.description, `${type.name}.${field.name}`).toBe(field.description);
      }
    }
  });
});
