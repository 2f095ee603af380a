import type { AnswersTo, Catalogue, Claim, Facts, Records } from '@okilet/schema/facts';
import type { HitType } from '@okilet/schema/vocabulary';
import { EngineError, type Engine, type Run } from '@okilet/seed';
import type { NearClaim } from '../analysis/index.ts';
import { readFactsOfBody } from './body-facts.ts';
import { readCatalogue } from './catalogue.ts';
import { readClaims } from './claim.ts';
import { readFacts, readFactsAbout } from './facts.ts';
import { readFindingVerdicts, type HumanVerdict } from './finding-verdicts.ts';
import { readNeighbours } from './neighbours.ts';
import { readPaths } from './paths.ts';
import { readProvisions, readProvisionsOf, type Provision } from './provision.ts';
import { readRecords } from './records/records.ts';
import { readHits, type HitIds } from './search.ts';
import { readDataset, readVersion, type DatasetRow } from './version.ts';

/** Whole frameworks kept at once; the packs hold 18, a larger set is read again. */
const MOST_FRAMEWORKS = 64;
/** Provisions kept at once, for the labels of citations. */
const MOST_PROVISIONS = 20_000;

/**
 * One data version: every answer of a request comes from one. What does not change within a version is kept, the provisions
 * that citations name among it; other views of one thing ask the engine each time. Each read is version, rows, version in one transaction.
 */
export class Snapshot {
  readonly version: string;
  readonly #engine: Engine;
  #catalogue: Promise<Catalogue> | undefined;
  #records: Promise<Records> | undefined;
  readonly #facts = new Map<string, Promise<Facts>>();
  readonly #provisions = new Map<string, Provision>();
  readonly #findingVerdicts = new Map<string, Promise<HumanVerdict[]>>();

  constructor(engine: Engine, version: string) {
    this.#engine = engine;
    this.version = version;
  }

  /** Levels, units, bodies, functions, money, documents, frameworks. */
  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= kept(this.#read((run) => readCatalogue(run, this.version)), () => (this.#catalogue = undefined));
    return this.#catalogue;
  }

  /** Appeals, questions, terms, events, figures. */
  records(): Promise<Records> {
    this.#records ??= kept(this.#read(readRecords), () => (this.#records = undefined));
    return this.#records;
  }

  /** Everything one framework states. */
  facts(framework: string): Promise<Facts> {
    const known = this.#facts.get(framework);
    if (known) return known;
    if (this.#facts.size >= MOST_FRAMEWORKS) this.#facts.delete(this.#facts.keys().next().value as string);
    const read = kept(this.#read((run) => readFacts(run, framework, this.version)), () => this.#facts.delete(framework));
    this.#facts.set(framework, read);
    return read;
  }

  /** What one framework says of these functions: assignments and marks of searching only. */
  factsAbout(framework: string, functions: readonly string[]): Promise<Facts> {
    return this.#read((run) => readFactsAbout(run, framework, functions, this.version));
  }

  /** What one framework says of one body and of these budgets. */
  factsOfBody(framework: string, body: string, budgets: readonly string[]): Promise<Facts> {
    return this.#read((run) => readFactsOfBody(run, framework, body, budgets, this.version));
  }

  claims(ids: readonly string[]): Promise<Claim[]> {
    return this.#read((run) => readClaims(run, ids));
  }

  /** What people say of the computed findings of one framework. */
  findingVerdicts(framework: string): Promise<HumanVerdict[]> {
    const known = this.#findingVerdicts.get(framework);
    if (known) return known;
    const read = kept(this.#read((run) => readFindingVerdicts(run, framework)), () => this.#findingVerdicts.delete(framework));
    this.#findingVerdicts.set(framework, read);
    return read;
  }

  /** Provisions by id, in any order; an id that does not exist is left out. They are kept: every claim shown names some. */
  async provisions(ids: readonly string[]): Promise<Provision[]> {
    const unknown = ids.filter((id) => !this.#provisions.has(id));
    const read = unknown.length > 0 ? await this.#read((run) => readProvisions(run, unknown)) : [];
    const found = ids.flatMap((id) => this.#provisions.get(id) ?? []).concat(read);
    if (this.#provisions.size + read.length > MOST_PROVISIONS) this.#provisions.clear();
    for (const provision of read) this.#provisions.set(provision.id, provision);
    return found;
  }

  provisionsOf(document: string, edition: string | null): Promise<Provision[]> {
    return this.#read((run) => readProvisionsOf(run, document, edition));
  }

  /** What a reader's words are found in, by type; asked each time. */
  hits(text: string, types: readonly HitType[], first: number): Promise<HitIds[]> {
    return this.#read((run) => readHits(run, text, types, first));
  }

  /** Shortest chains by which one of the first bodies answers to one of the last. */
  paths(framework: string, from: readonly string[], to: readonly string[]): Promise<AnswersTo[][]> {
    return this.#read((run) => readPaths(run, framework, from, to));
  }

  /** Claims around one thing. */
  neighbours(framework: string, focus: string, depth: number, wanted: (edge: NearClaim) => boolean): Promise<NearClaim[]> {
    return this.#read((run) => readNeighbours(run, framework, focus, depth, wanted));
  }

  dataset(): Promise<DatasetRow> {
    return this.#read(readDataset);
  }

  /** Neo4j is read-committed: a load in between shows as two versions, and is read once more. */
  async #read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const [before, rows, after] = await this.#engine.read(async (run) => [await readVersion(run), await work(run), await readVersion(run)] as const);
      if (before === this.version && after === this.version) return rows;
    }
    throw new EngineError('unavailable', `the data moved on from version ${this.version} while it was read`);
  }
}

/** Forgets a promise that fails, so that the next request asks again. */
function kept<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget);
  return promise;
}
