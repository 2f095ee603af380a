import type { Graph } from '@okilet/schema/graph';
import type { Answer } from './answers/answer.ts';
import { answerTwice, groundOf, measureJudging, measureRequest } from './answers/measure.ts';
import { measureLoad } from './loads.ts';
import type { AnswerRow, Report, SiteOnEngine } from './report.ts';
import { measureSite, PAGES, pageTexts } from './site/pages.ts';
import { scriptsOfRoutes } from './site/scripts.ts';
import { buildSite } from './site/server.ts';
import type { Stand } from './stands.ts';
import type { Runs } from './timing.ts';

interface Manner {
  readonly runs: Runs;
  /** How often the site is started. */
  readonly starts: number;
  readonly say: (line: string) => void;
}

/** Measures everything on the stands, the embedded engine first. What must be equal is compared before anything is timed. */
export async function measureAll(answers: readonly Answer[], stands: readonly Stand[], graph: Graph, manner: Manner): Promise<Omit<Report, 'machine' | 'build' | 'growth'>> {
  const { say } = manner;
  const [embedded, neo4j = null] = stands as readonly [Stand, Stand?];
  await buildSite();
  say('comparing answers and pages');
  for (const answer of answers) mustBeEqual(answer.title, await inTurn(stands, ({ engine }) => answerTwice(answer, engine)));
  const texts = await inTurn(stands, ({ env }) => pageTexts(env));
  Object.keys(PAGES).forEach((title, at) => { mustBeEqual(`the page "${title}"`, texts.map((pages) => pages[at])); });
  const rows: AnswerRow[] = [];
  for (const answer of answers) {
    say(`timing: ${answer.title}`);
    rows.push(await measureAnswer(answer, embedded, neo4j, manner.runs));
  }
  const sites: SiteOnEngine[] = await inTurn(stands, async (stand) => {
    say(`timing the site: ${stand.name}`);
    return { site: await measureSite(stand.env, manner.starts, manner.runs), load: await measureLoad(stand, graph) };
  });
  return { answers: rows, embedded: sites[0] as SiteOnEngine, neo4j: sites[1] ?? null, scripts: await scriptsOfRoutes(embedded.env) };
}

async function measureAnswer(answer: Answer, embedded: Stand, neo4j: Stand | null, runs: Runs): Promise<AnswerRow> {
  return {
    title: answer.title,
    judged: await measureJudging(answer, await groundOf(embedded.engine, answer), runs),
    embedded: await measureRequest(answer, embedded.engine, runs),
    neo4j: neo4j && (await measureRequest(answer, neo4j.engine, runs)),
  };
}

/** Timing is only worth something where the answers are the same. */
function mustBeEqual(what: string, texts: readonly (string | undefined)[]): void {
  if (new Set(texts).size > 1) throw new Error(`${what} is not the same on both engines: mend that before measuring`);
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of list) results.push(await work(one));
  return results;
}
