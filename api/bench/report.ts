import type { Judged, Requested } from './answers/measure.ts';
import type { Grown } from './growth/measure.ts';
import type { MeasuredLoad } from './loads.ts';
import type { MeasuredSite } from './site/pages.ts';
import type { RouteScripts } from './site/scripts.ts';
import { beside, table, time } from './words.ts';

/** One answer, on every engine that there was. */
export interface AnswerRow {
  readonly title: string;
  readonly judged: Judged;
  readonly embedded: Requested;
  readonly neo4j: Requested | null;
}

/** The site and its loads on one engine. */
export interface SiteOnEngine {
  readonly site: MeasuredSite;
  readonly load: MeasuredLoad;
}

/** All that was measured, and on what. */
export interface Report {
  readonly machine: { readonly day: string; readonly claims: number; readonly cores: number; readonly memory: number; readonly load: number; readonly system: string; readonly node: string };
  readonly answers: readonly AnswerRow[];
  readonly embedded: SiteOnEngine;
  readonly neo4j: SiteOnEngine | null;
  /** Making the graph of the packs: what a load is held against. */
  readonly build: number;
  readonly scripts: readonly RouteScripts[];
  readonly growth: { readonly answers: readonly string[]; readonly sizes: readonly Grown[] };
}

const NOT_MEASURED = 'not measured';

/** The part of the README that says what was measured. */
export function partOf(report: Report): string {
  const { day, claims, cores, memory, load, system, node } = report.machine;
  const busy = load > cores ? `, which was busy with other work (load ${load})` : '';
  return [
    `Medians of ${day} (a load and a filling: one run each) with ${claims.toLocaleString('en')} facts on a machine of ${cores} cores, ${memory} GB, ${system}, Node ${node}${busy}; \`npm run bench\` measures again. ` +
    `Answers were equal the first time and again${report.neo4j ? ', and answers and pages on both engines,' : ''} before they were timed. "First" finds no facts kept, "again" does; pages are asked of one site in the order shown.`,
    `${answersTable(report.answers)}\n\nIn brackets: how many times the plain pass, which visits every fact of the same frameworks once and puts it by function and role. ` +
    'Judging is what `api/src/analysis` does; a request is all of it, from the question to the last byte of JSON. Reads: how often it asked the engine.',
    siteTable(report),
    growthTable(report.growth),
    scriptsLine(report.scripts),
  ].join('\n\n').concat('\n');
}

function answersTable(rows: readonly AnswerRow[]): string {
  const head = ['Answer', 'Plain pass', 'Judging, first', 'again', 'Request, embedded, first', 'again', 'Request, Neo4j, first', 'again', 'Reads, first', 'again'];
  return table(head, rows.map(({ title, judged, embedded, neo4j }) => {
    const held = (milliseconds: number | undefined) => (milliseconds === undefined ? NOT_MEASURED : beside(milliseconds, judged.plain));
    return [
      title, time(judged.plain), held(judged.first), held(judged.again), held(embedded.first), held(embedded.again), held(neo4j?.first), held(neo4j?.again),
      String(embedded.reads.first), String(embedded.reads.again),
    ];
  }));
}

function siteTable({ embedded, neo4j, build }: Report): string {
  const both = (of: (one: SiteOnEngine) => string) => [of(embedded), neo4j ? of(neo4j) : NOT_MEASURED];
  const pages = Object.keys(embedded.site.pages).flatMap((title) => (['first', 'again'] as const).map((when) => [
    `page "${title}", ${when}`, ...both(({ site }) => beside(site.pages[title]?.[when] ?? NaN, site.alive)), '`/health/live` of the same site',
  ]));
  return table(['The site', 'Embedded engine', 'Neo4j', 'In brackets: how many times'], [
    ['start to first page', ...both(({ site }) => beside(site.start, site.nothing)), 'a start of Node that does nothing'],
    ...pages,
    ['load into an empty engine', ...both(({ load }) => beside(load.first, build)), 'making the graph of the packs'],
    ['load of packs in which one fact in a hundred changed', ...both(({ load }) => beside(load.changed, build)), 'making the graph of the packs'],
  ]);
}

function growthTable({ answers, sizes }: Report['growth']): string {
  const head = ['Facts in the embedded engine', 'Filled in', ...answers.flatMap((title) => [`${title}, first`, 'again'])];
  const least = sizes[0]?.answers ?? [];
  const rows = sizes.map(({ claims, filled, answers: times }) => [
    claims.toLocaleString('en'), time(filled),
    ...times.flatMap((one, at) => [beside(one.first, least[at]?.first ?? NaN), beside(one.again, least[at]?.again ?? NaN)]),
  ]);
  return `${table(head, rows)}\n\nThe same requests about our law, with copies of all frameworks beside it; in brackets: how many times the first line.`;
}

function scriptsLine(scripts: readonly RouteScripts[]): string {
  const sizes = scripts.toSorted((a, b) => b.bytes - a.bytes).map(({ route, bytes }) => `\`${route}\` ${(bytes / 1024).toFixed(0)}`);
  return `JavaScript of each route in KiB after gzip (the goal is 60; 190 with the picture of links): ${sizes.join(', ')}.`;
}
