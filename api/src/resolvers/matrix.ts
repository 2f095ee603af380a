import type { AreaCoverageResolvers, CellResolvers, CoverageResolvers, MatrixResolvers, SearchMarkResolvers } from '../generated/resolvers.ts';

export const Matrix: MatrixResolvers = {
  framework: (matrix, _, context) => context.framework(matrix.framework),
  place: async (matrix, _, context) => (matrix.place ? ((await context.world()).unitTypes.get(matrix.place) ?? null) : null),
  functions: async (matrix, _, context) => {
    const { functions } = await context.world();
    return matrix.functions.flatMap((id) => functions.get(id) ?? []);
  },
  bodies: async (matrix, _, context) => {
    const { bodies } = await context.world();
    return matrix.bodies.flatMap((id) => bodies.get(id) ?? []);
  },
  searched: async (matrix, { function: id }, context) => {
    const { searched } = await context.facts(matrix.framework);
    return searched.filter((mark) => (matrix.reading === 'EFFECTIVE' || !mark.inherited) && (!id || mark.function === id));
  },
};

export const SearchMark: SearchMarkResolvers = {
  function: (mark, _, context) => context.function(mark.function),
};

export const Cell: CellResolvers = {
  function: (cell, _, context) => context.function(cell.function),
  statedAt: (cell, _, context) => (cell.statedAt ? context.function(cell.statedAt) : null),
};

export const Coverage: CoverageResolvers = {
  specified: ({ states }) => states.SPECIFIED,
  promised: ({ states }) => states.PROMISED,
  excluded: ({ states }) => states.EXCLUDED,
  inherited: ({ states }) => states.INHERITED,
  inParts: ({ states }) => states.IN_PARTS,
  silent: ({ states }) => states.SILENT,
  notSearched: ({ states }) => states.NOT_SEARCHED,
};

export const AreaCoverage: AreaCoverageResolvers = {
  area: ({ area }, _, context) => context.function(area),
};
