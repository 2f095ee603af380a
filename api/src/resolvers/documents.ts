import { parseCite } from '@okilet/schema/cite';
import { pathLabel, WORDS } from '@okilet/schema/words';
import type { CitationResolvers, DatasetResolvers, DocumentResolvers, FrameworkDocumentResolvers, FrameworkResolvers, KnownGapResolvers, ProvisionResolvers } from '../generated/resolvers.ts';
import { countedOf, matrixOf } from '../analysis/index.ts';
import { notFound } from '../errors.ts';
import { knownPlace } from './look-up.ts';
import { ours, textIn } from './text.ts';

export const Document: DocumentResolvers = {
  title: (document, { lang }) => textIn(document.title, lang, document.titleNote ?? ''),
  provisions: async (document, { edition, under }, context) => {
    const all = await (await context.snapshot()).provisionsOf(document.id, edition ?? null);
    return under ? all.filter(({ path }) => path === under || path.startsWith(`${under}/`)) : all;
  },
  frameworks: async (document, _, context) =>
    (await context.world()).catalogue.frameworks.filter((one) => one.documents.some((named) => named.document === document.id)),
};

export const Provision: ProvisionResolvers = {
  document: async (provision, _, context) =>
    (await context.world()).catalogue.documents.find((document) => document.id === provision.document) as never,
  label: (provision, { lang }) => ours(pathLabel(provision.path, WORDS[lang ?? 'en']), lang),
  heading: (provision, { lang }) => provision.heading && textIn(provision.heading, lang, provision.headingNote ?? ''),
  headingDescribes: ({ headingNote }) => /^descriptive\b/.test(headingNote ?? ''),
  claims: (provision, _, context) => context.claims(provision.claims),
  claimCount: (provision) => provision.claims.length,
  facts: ({ claims }) => claims.length,
};

export const Citation: CitationResolvers = {
  provision: async (citation, _, context) => {
    const found = await context.provision(citation.provision);
    if (!found) throw notFound('provision', citation.provision, [parseCite(citation.provision)?.document ?? '']);
    return found;
  },
};

export const Framework: FrameworkResolvers = {
  name: (one, { lang }) => textIn(one.name, lang),
  shortName: (one, { lang }) => textIn(one.shortName, lang),
  summary: (one, { lang }) => textIn(one.summary, lang),
  whatWasRead: (one, { lang }) => textIn(one.whatWasRead, lang),
  base: async (one, _, context) => (one.basedOn ? context.framework(one.basedOn) : null),
  baseDistanceDays: async (one, _, context) => (one.basedOn ? daysBetween((await context.framework(one.basedOn)).asOf, one.asOf) : null),
  scheduled: async (one, _, context) => (await context.facts(one.id)).scheduled,
  promises: async (one, _, context) => {
    const { assignments, revenues, links } = await context.facts(one.id);
    return [...assignments, ...revenues, ...links].filter((claim) => claim.definiteness === 'PROMISED' && !claim.inherited);
  },
  links: async (one, _, context) => (await context.facts(one.id)).links.filter((claim) => !claim.inherited),
  revenues: async (one, _, context) => (await context.facts(one.id)).revenues.filter((claim) => !claim.inherited),
  counted: async (one, _, context) => countedOf(await context.facts(one.id)),
  coverage: async (one, { place, reading }, context) => {
    const at = await knownPlace(place, context);
    return matrixOf(await context.world(), await context.facts(one.id), { place: at, reading: reading ?? null }).coverage;
  },
};

export const FrameworkDocument: FrameworkDocumentResolvers = {
  document: async ({ document }, _, context) => (await context.world()).catalogue.documents.find((one) => one.id === document) as never,
};

export const Dataset: DatasetResolvers = {
  engine: (_, __, context) => context.engine,
  counts: async (row, _, context) => {
    const { catalogue } = await context.world();
    const { claims, assignments, revenues, links, provisions } = row;
    return {
      frameworks: catalogue.frameworks.length, functions: catalogue.functions.length, bodies: catalogue.bodies.length,
      documents: catalogue.documents.length, provisions, claims, assignments, revenues, links,
    };
  },
  knownGaps: ({ gaps }) => gaps,
  citation: ({ version, date }) =>
    `Okilet: who decides, who pays, who answers. Data version ${version}, ${date}. CC BY 4.0.`,
};

export const KnownGap: KnownGapResolvers = {
  gap: ({ gap }, { lang }) => textIn(gap, lang),
  closedBy: ({ closedBy }, { lang }) => textIn(closedBy, lang),
};

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

