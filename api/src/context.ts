import DataLoader from 'dataloader';
import type { Body, Catalogue, Claim, Facts, Framework, GovFunction, Records } from '@okilet/schema/facts';
import { keptWith, related, worldOf, type World } from './analysis/index.ts';
import { notFound } from './errors.ts';
import type { HumanVerdict } from './store/finding-verdicts.ts';
import type { Provision } from './store/provision.ts';
import type { Snapshot } from './store/snapshot.ts';
import type { Store } from './store/store.ts';

/** What a resolver may touch. One request answers from one data version; look-ups of one tick go out together. */
export interface Context {
  readonly engine: Store['engine'];
  snapshot(): Promise<Snapshot>;
  world(): Promise<World>;
  /** Appeals, questions, terms, events, figures; kept per version. */
  records(): Promise<Records>;
  /** Whole-framework facts, kept per version. Fails with NOT_FOUND. */
  facts(framework: string): Promise<Facts>;
  /** What one framework says that bears on one function; asked each time. */
  factsAbout(framework: string, id: string): Promise<Facts>;
  /** What one framework says of one body and of the budgets of its unit; asked each time. */
  factsOfBody(framework: string, body: Body): Promise<Facts>;
  claim(id: string): Promise<Claim | null>;
  claims(ids: readonly string[]): Promise<Claim[]>;
  /** The same where a whole framework was judged: taken from its facts, which are kept. */
  claimsIn(framework: string, ids: readonly string[]): Promise<Claim[]>;
  /** What a person says of a computed finding; looked up together. */
  findingVerdict(framework: string, finding: string): Promise<HumanVerdict | null>;
  provision(id: string): Promise<Provision | null>;
  framework(id: string): Promise<Framework>;
  function(id: string): Promise<GovFunction>;
}

const worldFor = keptWith<Catalogue, World>(worldOf);
const claimsById = keptWith(({ assignments, revenues, links }: Facts): ReadonlyMap<string, Claim> =>
  new Map([...assignments, ...revenues, ...links].map((claim) => [claim.id, claim])));

export function createContext(store: Store): Context {
  let pinned: Promise<Snapshot> | undefined;
  const snapshot = () => (pinned ??= store.snapshot());
  const world = async () => worldFor(await (await snapshot()).catalogue());
  const framework = async (id: string) => {
    const { frameworks } = await world();
    const found = frameworks.get(id);
    if (!found) throw notFound('framework', id, frameworks.keys());
    return found;
  };
  const claims = new DataLoader<string, Claim | null>(async (ids) => inOrder(ids, await (await snapshot()).claims(ids)));
  const provisions = new DataLoader<string, Provision | null>(async (ids) => inOrder(ids, await (await snapshot()).provisions(ids)));
  const verdicts = new DataLoader<string, readonly HumanVerdict[]>(async (ids) => {
    const now = await snapshot();
    return Promise.all(ids.map((id) => now.findingVerdicts(id)));
  });
  const about = factsLoader(snapshot, world);
  return {
    engine: store.engine,
    snapshot,
    world,
    framework,
    records: async () => (await snapshot()).records(),
    facts: async (id) => (await snapshot()).facts((await framework(id)).id),
    factsAbout: async (id, fn) => about.load({ framework: (await framework(id)).id, function: fn }),
    factsOfBody: async (id, body) => {
      const { catalogue } = await world();
      const budgets = catalogue.budgets.filter((budget) => budget.unitType === body.unitType).map((budget) => budget.id);
      return (await snapshot()).factsOfBody((await framework(id)).id, body.id, budgets);
    },
    claim: (id) => claims.load(id),
    claims: async (ids) => (await claims.loadMany(ids)).filter((claim): claim is Claim => claim !== null && !(claim instanceof Error)),
    claimsIn: async (id, ids) => {
      const known = claimsById(await (await snapshot()).facts(id));
      return ids.flatMap((one) => known.get(one) ?? []);
    },
    findingVerdict: async (id, finding) => (await verdicts.load(id)).find((one) => one.id === finding) ?? null,
    provision: (id) => provisions.load(id),
    function: async (id) => {
      const { functions } = await world();
      const found = functions.get(id);
      if (!found) throw notFound('function', id, functions.keys());
      return found;
    },
  };
}

interface AboutKey {
  readonly framework: string;
  readonly function: string;
}

/** One read per framework for all functions asked in one tick. */
function factsLoader(snapshot: () => Promise<Snapshot>, world: () => Promise<World>): DataLoader<AboutKey, Facts, string> {
  return new DataLoader<AboutKey, Facts, string>(
    async (keys) => {
      const now = await snapshot();
      const known = await world();
      const byFramework = Map.groupBy(keys, (key) => key.framework);
      const read = new Map(await Promise.all([...byFramework].map(async ([framework, asked]) => {
        const functions = related(known, asked.map((key) => key.function));
        return [framework, await now.factsAbout(framework, functions)] as const;
      })));
      return keys.map((key) => read.get(key.framework) as Facts);
    },
    { cacheKeyFn: (key) => `${key.framework} ${key.function}` },
  );
}

function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] {
  const byId = new Map(found.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}
