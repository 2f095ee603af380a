import { getNamedType, isAbstractType, isCompositeType, isEnumType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Chance } from './chance.ts';

/** Stands in every text that a stranger sends: where it must not appear, it is looked for. */
export const MARK = 'zqstranger';

/** A query that the grammar of this schema allows, with wrong arguments here and there. */
export function queryOf(schema: GraphQLSchema, chance: Chance, ids: readonly string[]): string {
  const root = schema.getQueryType() as GraphQLNamedType;
  const name = chance.once(3) ? `query Q${chance.upTo(9)} ` : '';
  return `${name}${selection({ schema, chance, ids }, root, 1 + chance.upTo(6))}`;
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly chance: Chance;
  readonly ids: readonly string[];
}

function selection(making: Making, type: GraphQLNamedType, depth: number): string {
  const { schema, chance } = making;
  const fields = isObjectType(type) || (isAbstractType(type) && 'getFields' in type) ? Object.values(type.getFields()) : [];
  const parts = Array.from({ length: 1 + chance.upTo(3) }, () => {
    if (isAbstractType(type) && chance.once(2)) return `... on ${chance.pick(schema.getPossibleTypes(type)).name} { __typename }`;
    return field(making, chance.pick(fields), depth);
  });
  return `{ ${parts.join(' ')} }`;
}

function field(making: Making, of: GraphQLField<unknown, unknown>, depth: number): string {
  const { chance } = making;
  const type = getNamedType(of.type);
  const alias = chance.once(4) ? `a${chance.upTo(30)}: ` : '';
  const directive = chance.once(20) ? chance.pick([' @include(if: true)', ' @skip(if: false)', ' @deprecated', ' @defer', ` @${MARK}`]) : '';
  if (!isCompositeType(type)) return `${alias}${of.name}${args(making, of.args)}${directive}`;
  if (depth <= 0) return '__typename';
  return `${alias}${of.name}${args(making, of.args)}${directive} ${selection(making, type, depth - 1)}`;
}

function args(making: Making, wanted: readonly GraphQLArgument[]): string {
  const given = wanted.filter(({ type }) => isNonNullType(type) || making.chance.once(2));
  return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${value(making, type)}`).join(', ')})`;
}

const WRONG = [
  'null', '-1', '1e999', '99999999999999999999', '{}', '[]', '[[[]]]', '$nothing', 'NO_SUCH', `"${MARK}"`, '""', `"""${MARK}"""`, '"\\u0000"', '"\\uD800"',
  `"') DETACH DELETE n // ${MARK}"`, `"__proto__"`, `"constructor"`, `"../../etc/passwd ${MARK}"`, `"${MARK}~~~~~~"`, '"\u202e\u0007🙂"',
];

function value(making: Making, type: GraphQLInputType): string {
  const { chance, ids } = making;
  if (chance.once(12)) return chance.pick(WRONG);
  if (isNonNullType(type)) return value(making, type.ofType);
  if (isListType(type)) return `[${Array.from({ length: chance.upTo(4) }, () => value(making, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (type.name === 'Int') return String(chance.pick([0, 1, 2, 3, 20, -1, 1_000_000, 2_147_483_647]));
  if (type.name === 'Boolean') return chance.pick(['true', 'false']);
  if (type.name === 'String') return `"${chance.pick(['water', 'вода', 'су', '', `${MARK} ~ * OR "a"`.replaceAll('"', ''), '%', '+-&|!(){}[]^~*?:/', 'a'.repeat(3_000)])}"`;
  return `"${chance.pick(ids)}"`;
}
