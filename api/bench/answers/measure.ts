import type { Catalogue, Facts } from '@okilet/schema/facts';
import type { Engine } from '@okilet/seed';
import { worldOf } from '../../src/analysis/index.ts';
import { createApi, type Api } from '../../src/index.ts';
import { median, type Runs } from '../timing.ts';
import type { Answer } from './answer.ts';
import { DOCUMENTS } from './documents.ts';
import { plainPass } from './plain.ts';

/** A time of the first answer, for which nothing is kept yet, and of the same again; in milliseconds. */
export interface FirstAndAgain {
  readonly first: number;
  readonly again: number;
}

/** The judging of one answer, and the pass over the same facts that it is held against. */
export interface Judged extends FirstAndAgain {
  readonly plain: number;
}

/** The whole request, and how often it asked the engine. */
export interface Requested extends FirstAndAgain {
  readonly reads: { readonly first: number; readonly again: number };
}

/** What judging is done over: the same on every engine. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly facts: readonly Facts[];
}

/** Reads what one answer is judged from. */
export async function groundOf(engine: Engine, { frameworks }: Answer): Promise<Ground> {
  const context = createApi({ engine }).context();
  const { catalogue } = await context.world();
  return { catalogue, facts: await Promise.all(frameworks.map((id) => context.facts(id))) };
}

/** Times the judging alone. First: over facts that nothing has looked at before. */
export async function measureJudging({ judge }: Answer, { catalogue, facts }: Ground, runs: Runs): Promise<Judged> {
  const world = worldOf(catalogue);
  return {
    plain: await median(runs, () => plainPass(facts), () => undefined),
    first: await median(runs, (fresh: Ground) => judge(worldOf(fresh.catalogue), fresh.facts), () => ({ catalogue: { ...catalogue }, facts: facts.map((one) => ({ ...one })) })),
    again: await median(runs, () => judge(world, facts), () => undefined),
  };
}

/** Times whole requests. First: to an API that has answered, but has kept no facts. */
export async function measureRequest(answer: Answer, engine: Engine, runs: Runs): Promise<Requested> {
  const [counted, reads] = countReads(engine);
  const first = await median(runs, (api: Api) => ask(api, answer), () => awakeApi(counted, reads));
  const readsFirst = reads.count;
  const api = await awakeApi(counted, reads);
  await ask(api, answer);
  const again = await median(runs, () => ask(api, answer), () => { reads.count = 0; });
  return { first, again, reads: { first: readsFirst, again: reads.count } };
}

/** The answer's text, first and again; throws where the two differ. */
export async function answerTwice(answer: Answer, engine: Engine): Promise<string> {
  const api = mount(engine);
  const [first, again] = [await ask(api, answer), await ask(api, answer)];
  if (first !== again) throw new Error(`"${answer.title}" is answered otherwise the second time`);
  return first;
}

function mount(engine: Engine): Api {
  return createApi({ engine, persisted: DOCUMENTS });
}

/** An API that has made its ways ready and knows the version, so that only the facts are new to it. */
async function awakeApi(engine: Engine, reads: { count: number }): Promise<Api> {
  const api = mount(engine);
  await post(api, { query: '{ dataset { version } }' });
  reads.count = 0;
  return api;
}

function countReads(engine: Engine): [Engine, { count: number }] {
  const reads = { count: 0 };
  const counted: Engine = {
    ...engine,
    read: (work) => {
      reads.count += 1;
      return engine.read(work);
    },
  };
  return [counted, reads];
}

function ask(api: Api, { request }: Answer): Promise<string> {
  return post(api, request);
}

async function post(api: Api, body: object): Promise<string> {
  const response = await api.fetch(new Request('http://in.process/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  }));
  const text = await response.text();
  if (!response.ok || text.includes('"errors":[')) throw new Error(`the API answered ${text.slice(0, 500)}`);
  return text;
}
