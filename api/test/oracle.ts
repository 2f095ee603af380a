/** What a store must answer, worked out from the nodes and edges of a graph without any engine and without the store's own code. */
import type { AnswersTo, Assignment, Citation, Claim, Facts, Link, Revenue, Searched, Texts } from '@okilet/schema/facts';
import type { Graph, GraphEdge, Properties, Relationship } from '@okilet/schema/graph';

/** Facts of one framework, in the order of their ids. */
export function factsIn(graph: Graph, framework: string): Facts {
  const claims = claimReader(graph);
  const edges = graph.edges.filter((edge) => edge.from.id === framework && edge.from.label === 'Framework');
  const included = edges.filter(({ type }) => type === 'INCLUDES').map((edge) => claims(edge.to.id, edge.properties['inherited'] === true)).sort(byId);
  return {
    version: graph.version,
    framework,
    assignments: included.filter((claim): claim is Assignment => claim.type === 'ASSIGNMENT'),
    revenues: included.filter((claim): claim is Revenue => claim.type === 'REVENUE'),
    links: included.filter((claim): claim is Link => claim.type === 'LINK'),
    scheduled: edges.filter(({ type }) => type === 'SCHEDULES').map((edge) => claims(edge.to.id, false)).sort(byId),
    searched: edges.filter(({ type }) => type === 'SEARCHED').map(toSearched)
      .sort((a, b) => order(a.function, b.function) || Number(a.inherited) - Number(b.inherited)),
    answersTo: graph.edges.filter((edge) => edge.type === 'ANSWERS_TO' && edge.properties['framework'] === framework).map(toAnswer)
      .sort((a, b) => order(`${a.agent} ${a.principal}`, `${b.agent} ${b.principal}`)),
  };
}

function claimReader(graph: Graph): (id: string, inherited: boolean) => Claim {
  const nodes = new Map(graph.nodes.filter((node) => node.labels[0] === 'Claim').map((node) => [node.id, node]));
  const edges = Map.groupBy(graph.edges.filter((edge) => edge.from.label === 'Claim'), (edge) => edge.from.id);
  return (id, inherited) => {
    const { labels, properties } = nodes.get(id) as Graph['nodes'][number];
    const own = edges.get(id) ?? [];
    const to = (type: Relationship) => own.find((edge) => edge.type === type)?.to.id ?? null;
    const common = { ...commonOf(properties, inherited), citations: citationsOf(own) };
    const value = (key: string) => (properties[key] ?? null) as never;
    if (labels.includes('Assignment')) {
      return {
        ...common, type: 'ASSIGNMENT', role: value('role'), force: value('force'), mode: value('mode'), title: value('title'), capacity: value('capacity'), aspect: value('aspect'),
        function: to('FOR') as string, body: to('HELD_BY'), toward: to('TOWARD'), delegatedBy: to('DELEGATED_BY'), fromBudget: to('FROM_BUDGET'), concerns: to('CONCERNS'),
      };
    }
    if (labels.includes('Revenue')) {
      return {
        ...common, type: 'REVENUE', flow: value('flow'), shareKind: value('shareKind'), shareMin: value('shareMin'), shareMax: value('shareMax'), autonomy: value('autonomy'), major: value('major'),
        source: to('OF_SOURCE') as string, toBudget: to('TO_BUDGET') as string, fromBudget: to('FROM_BUDGET'), segment: to('IN_SEGMENT'), rateSetBy: to('RATE_SET_BY'),
        splitSetBy: to('SPLIT_SET_BY'), administeredBy: to('ADMINISTERED_BY'), earmarkedFor: to('EARMARKED_FOR'),
      };
    }
    return { ...common, type: 'LINK', kind: value('kind'), part: value('part'), basis: value('basis'), from: to('FROM') as string, to: to('TO') as string };
  };
}

function commonOf(properties: Properties, inherited: boolean) {
  const value = (key: string) => (properties[key] ?? null) as never;
  const inThree = (prefix: string): Texts => ({ kk: value(`${prefix}_kk`) ?? '', ru: value(`${prefix}_ru`) ?? '', en: value(`${prefix}_en`) ?? '' });
  const condition = inThree('condition');
  return {
    id: properties['id'] as string, framework: value('framework'), inherited, definiteness: value('definiteness'), conditionKind: value('conditionKind'),
    condition: Object.values(condition).some((text) => text !== '') ? condition : null, validFrom: value('validFrom'), validTo: value('validTo'),
    verification: value('verification'), review: value('review'), unchanged: value('unchanged'), due: value('due'), says: inThree('says'), note: value('note'),
  };
}

function citationsOf(edges: readonly GraphEdge[]): Citation[] {
  return edges.filter(({ type }) => type === 'CITES')
    .sort((a, b) => Number(a.properties['position']) - Number(b.properties['position']))
    .map(({ to, properties }) => ({
      provision: to.id, verification: properties['verification'] as Citation['verification'], quote: (properties['quote'] as string | undefined) ?? null,
      lang: properties['lang'] as Citation['lang'],
    }));
}

function toSearched({ to, properties }: GraphEdge): Searched {
  const { roles, by, at, read, note, inherited } = properties as unknown as Omit<Searched, 'function'>;
  return { function: to.id, roles, by, at, read, note: (note) ?? null, inherited };
}

function toAnswer({ from, to, properties }: GraphEdge): AnswersTo {
  const { strength, kinds, claims } = properties as unknown as AnswersTo;
  return { agent: from.id, principal: to.id, strength, kinds, claims };
}

function byId(a: Claim, b: Claim): number {
  return order(a.id, b.id);
}
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
