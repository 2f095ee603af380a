import { Kind, isListType, isNonNullType, isObjectType, isInterfaceType, type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { overLimit } from './errors.ts';

/** What an open query may ask for. Persisted documents of the site skip the cost. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly cost: number;
  /** Brackets in brackets, of whatever kind. */
  readonly nesting: number;
  /** Bytes of a body. */
  readonly body: number;
}
export const LIMITS: Limits = { depth: 10, aliases: 20, tokens: 2_000, cost: 20_000, nesting: 50, body: 512 * 1024 };

/** How many items a list is taken to have. */
const LIST_SIZE = 10;
/** Lists inside a comparison that are short by nature: a cell for each framework, and what one cell says, seldom more than one thing. */
const SHORT_LISTS: Readonly<Record<string, number>> = {
  'ComparisonRow.cells': 4, 'ComparedCell.changes': 2, 'ComparedCell.claims': 2, 'ComparedCell.meanwhile': 2, 'Change.claims': 2, 'Change.baseClaims': 2,
  'Assignment.citations': 2, 'Revenue.citations': 2, 'Link.citations': 2, 'Claim.citations': 2,
};
/** Fields that judge a whole framework. */
const WHOLE = new Set(['matrix', 'compare', 'findings', 'ledger', 'money', 'questions', 'coverage']);
const WHOLE_COST = 100;

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}
const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 };

/** A validation rule: depth, aliases and cost of each operation, every fragment measured once however often it is spread. */
export function limitRule(limits: Limits, options: { readonly cost: boolean }): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const { depth, aliases, cost } = measured(operation, context);
      const report = (what: string, asked: number, allowed: number, hint?: string) => {
        if (asked > allowed) context.reportError(overLimit(what, asked, allowed, hint));
      };
      report('a depth of', depth, limits.depth);
      report('aliases:', aliases, limits.aliases);
      if (options.cost) report('a cost of', cost, limits.cost, 'Ask for fewer nested lists, narrow them with their arguments, or ask in several requests: a claim by its id, for one.');
    },
  });
}

function measured(operation: OperationDefinitionNode, context: ValidationContext): Measure {
  const schema = context.getSchema();
  const root = schema.getRootType(operation.operation);
  const fragments = new Map<string, Measure>();
  const open = new Set<string>();

  const fragment = (definition: FragmentDefinitionNode): Measure => {
    const name = definition.name.value;
    const known = fragments.get(name);
    if (known || open.has(name)) return known ?? NOTHING;
    open.add(name);
    const measure = selections(definition.selectionSet, definition.typeCondition.name.value);
    open.delete(name);
    fragments.set(name, measure);
    return measure;
  };
  const selections = (set: SelectionSetNode, parent: string): Measure =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return plus(sum, field(selection, parent));
      if (selection.kind === Kind.INLINE_FRAGMENT) return plus(sum, selections(selection.selectionSet, selection.typeCondition?.name.value ?? parent));
      const definition = context.getFragment(selection.name.value);
      return definition ? plus(sum, fragment(definition)) : sum;
    }, NOTHING);
  const field = (node: FieldNode, parent: string): Measure => {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { depth: 1, aliases, cost: 1 };
    const type = typeOf(schema, parent, node.name.value);
    const own = WHOLE.has(node.name.value) ? WHOLE_COST : 1;
    if (!node.selectionSet || !type) return { depth: 1, aliases, cost: own };
    const inner = selections(node.selectionSet, named(type));
    return { depth: 1 + inner.depth, aliases: aliases + inner.aliases, cost: own + inner.cost * (holdsList(type) ? (SHORT_LISTS[`${parent}.${node.name.value}`] ?? LIST_SIZE) : 1) };
  };
  return root ? selections(operation.selectionSet, root.name) : NOTHING;
}

function plus(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, cost: a.cost + b.cost };
}

function typeOf(schema: GraphQLSchema, parent: string, field: string): GraphQLOutputType | undefined {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

function holdsList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function named(type: GraphQLOutputType): string {
  return isListType(type) || isNonNullType(type) ? named(type.ofType as GraphQLOutputType) : type.name;
}
