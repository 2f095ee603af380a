import { beforeAll, describe, expect, it } from 'vitest';
import { compareOf, ledgerIn, type Change } from '../src/analysis/index.ts';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

const [LAW_2021, LAW_2026, CONCEPT, POLAND] = ['kz-law-2021-07', 'kz-law-2026-11', 'kz-concept-2021', 'bench-poland'];
let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const COMPARE = `query ($frameworks: [ID!]!, $base: ID, $under: ID, $roles: [Role!], $place: ID, $reading: Reading, $only: Boolean) {
  compare(frameworks: $frameworks, base: $base, under: $under, roles: $roles, place: $place, reading: $reading, onlyDifferences: $only) {
    frameworks { id } base { id } summary { value }
    counts { framework { id } cells compared changed cannotTell unread kinds { kind changes onlyInCases cells } }
    rows { function { id } role cells { framework { id } state changes {
      kind body { id } from { id } move dated sentence(lang: ru) { value } claims { id } } } }
  }
}`;
interface Asked {
  readonly compare: {
    readonly frameworks: readonly { id: string }[];
    readonly base: { id: string };
    readonly summary: { value: string };
    readonly counts: readonly { cells: number; compared: number; changed: number; cannotTell: number; unread: number; kinds: readonly { kind: string; changes: number; onlyInCases: number; cells: number }[] }[];
    readonly rows: readonly { function: { id: string }; role: string; cells: readonly { state: string; changes: readonly AskedChange[] }[] }[];
  };
}
interface AskedChange {
  readonly kind: string;
  readonly body: { id: string } | null;
  readonly from: { id: string } | null;
  readonly move: string | null;
  readonly dated: boolean;
  readonly sentence: { value: string };
  readonly claims: readonly { id: string }[];
}
async function changesOn(under: string, role: string, frameworks = [LAW_2021, LAW_2026]): Promise<readonly AskedChange[]> {
  const { compare } = await ask<Asked>(api, COMPARE, { frameworks, under, roles: [role], place: 'kz-rural' });
  return compare.rows.find((row) => row.function.id === under)?.cells.at(-1)?.changes ?? [];
}
const short = ({ kind, body, from, move }: AskedChange) => [kind, body?.id, from?.id, move].filter((part) => part).join(' ');

describe('from the law of July 2021 to that of November 2026', () => {
  it('the rule on which budget pays passes from Parliament to its successor, the Kurultai (Budget Code of 2008, Art. 42(6); of 2025, Art. 22(2))', async () => {
    const moved = (await changesOn('local-budget', 'REGULATE')).find(({ kind }) => kind === 'MOVED');
    expect(moved && short(moved)).toBe('MOVED kz-kurultai kz-parliament SUCCESSOR');
    const { claim } = await ask<{ claim: { citations: { provision: { id: string } }[] } }>(api, '{ claim(id: "kz-law-2026-11.local-budget.regulate.kz-kurultai") { citations { provision { id } } } }');
    expect(moved?.claims.map(({ id }) => id)).toEqual(['kz-law-2026-11.local-budget.regulate.kz-kurultai']);
    expect(claim.citations.map(({ provision }) => provision.id)).toContain('bc-2025@2026-07-14#art_22/para_2');
    expect(moved?.sentence.value).toBe('Местный бюджет, кто устанавливает правила: перешло к преемнику. «Право на 25.07.2021» – Парламент; «Право на 01.11.2026» – Курултай.');
  });
  it('the local community assembly may propose changes to the rural budget (Budget Code of 2025, Art. 94(2))', async () => {
    expect((await changesOn('local-budget', 'PROPOSE')).map(short)).toContain('GAINED kz-assembly');
  });
  it('the order of forecasting rural budgets moves up from the district akimat to that of the oblast (Art. 45(9) of 2008; Art. 80(2) of 2025)', async () => {
    expect((await changesOn('transfers-equalisation', 'REGULATE')).map(short)).toContain('MOVED kz-akimat-oblast kz-akimat-district UP');
  });
  it('the district akimat proposes the visitor levy since 2022, proven by the date alone (Law on local government, Art. 31(1)(31))', async () => {
    const [gained] = await changesOn('tourism', 'PROPOSE');
    expect(gained).toMatchObject({ kind: 'GAINED', body: { id: 'kz-akimat-district' }, dated: true });
  });
  it('counts every cell once, and says in the summary how many cannot be told', async () => {
    const { compare } = await ask<Asked>(api, COMPARE, { frameworks: [LAW_2026, LAW_2021], only: true });
    const [count] = compare.counts;
    expect(compare.frameworks.map(({ id }) => id)).toEqual([LAW_2021, LAW_2026]);
    expect((count?.compared ?? 0) + (count?.cannotTell ?? 0) + (count?.unread ?? 0)).toBe(count?.cells);
    expect(compare.summary.value).toContain(`in ${count?.changed} of ${count?.compared} cells`);
    expect(compare.summary.value).toContain(`${count?.cannotTell} cannot be told`);
    expect(compare.rows.every(({ cells }) => cells.some(({ changes }) => changes.some(({ kind }) => kind !== 'CANNOT_TELL')))).toBe(true);
  });
});

describe('the Concept of 2021, known from its ministry\'s explanations', () => {
  it('in its own reading cannot be told nearly everywhere, and gains or loses nothing', async () => {
    const { compare } = await ask<Asked>(api, COMPARE, { frameworks: [LAW_2021, CONCEPT], only: true });
    const [count] = compare.counts;
    expect(count?.compared).toBeLessThan((count?.cells ?? 0) / 50);
    const changes = (kind: string) => count?.kinds.find((one) => one.kind === kind)?.changes;
    expect(['GAINED', 'LOST', 'MOVED', 'BECAME_SILENT'].map(changes)).toEqual([0, 0, 0, 0]);
  });
  it('laid over its base equals the base but for its own promises', async () => {
    const context = api.context();
    const [world, law, concept] = [await context.world(), await context.facts(LAW_2021 as string), await context.facts(CONCEPT as string)];
    const own = new Set(concept.assignments.filter(({ inherited }) => !inherited).map(({ id }) => id));
    const changes = compareOf(world, [law, concept], { reading: 'EFFECTIVE' }).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes));
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes.filter(({ kind }) => kind !== 'CANNOT_TELL')) {
      expect(change.kind).toBe('PROMISED');
      expect(change.claims.every(({ id }) => own.has(id))).toBe(true);
    }
    const touched = new Set(concept.assignments.filter(({ id }) => own.has(id)).map((claim) => `${claim.function} ${claim.role}`));
    const isTouched = ({ function: id, role }: Change) => (world.upward.get(id) ?? []).some((up) => touched.has(`${up} ${role}`));
    expect(changes.filter((change) => !isTouched(change))).toEqual([]);
  });
});

describe('Kazakhstan and Poland', () => {
  it('meet by level and kind: the gmina council sets rates at the basic level (Constitution of Poland, Art. 168)', async () => {
    const { compare } = await ask<Asked>(api, COMPARE, { frameworks: [LAW_2026, POLAND], base: LAW_2026, under: 'tax-rate-setting', roles: ['DECIDE'] });
    expect(compare.frameworks.map(({ id }) => id)).toEqual([POLAND, LAW_2026]);
    expect(compare.rows[0]?.cells[0]?.changes.map(short)).toContain('GAINED pl-gmina-council');
  });
  it('show the mapping used: who stands at the basic level as an assembly in either country', async () => {
    const { compare } = await ask<{ compare: { bridge: readonly { slot: { name: { value: string } } }[] } }>(api, `{
      compare(frameworks: ["kz-law-2026-11", "bench-poland"], under: "tax-rate-setting", roles: [DECIDE]) {
        bridge { slot { level { id } kind name(lang: ru) { value } } holders { framework { id } bodies { id } } } } }`);
    expect(compare.bridge.find(({ slot }) => slot.name.value === 'Базовый уровень, представительный орган')).toMatchObject({
      slot: { level: { id: 'local' }, kind: 'ASSEMBLY' },
      holders: [{ framework: { id: POLAND }, bodies: [{ id: 'pl-gmina-council' }] }, { framework: { id: LAW_2026 }, bodies: [] }],
    });
  });
});

describe('the ledger of the rural akim from 2021 to 2026', () => {
  const LEDGER = `query ($target: ID!, $body: ID!) { ledger(base: "kz-law-2021-07", target: $target, body: $body) {
    summary(lang: ru) { value }
    gains { function { id } role money paid change { kind } claims { citations { provision { id } } } sentence(lang: kk) { value } }
    loses { function { id } role change { kind } } keeps { role } cannotTell { role } promised { role } strengthened { role } weakened { role }
    around { kind function { id } role body { id } } aroundCannotTell } }`;
  interface Line { readonly function: { id: string }; readonly role: string; readonly money: string; readonly paid: boolean | null; readonly change: { kind: string }; readonly claims: readonly { citations: readonly { provision: { id: string } }[] }[]; readonly sentence: { value: string } }
  interface LedgerAsked { readonly ledger: Readonly<Record<'gains' | 'loses' | 'keeps' | 'cannotTell' | 'promised', readonly Line[]>> & { readonly summary: { value: string }; readonly around: readonly { kind: string; function: { id: string }; role: string; body: { id: string } | null }[] } }

  it('gains a say on pastures, which its budget now pays for too (Law on pastures, Art. 9(2)(6-4)), and no power to decide', async () => {
    const { ledger } = await ask<LedgerAsked>(api, LEDGER, { target: LAW_2026, body: 'kz-akim-rural' });
    expect(ledger.gains.map((line) => [line.function.id, line.role, line.money, line.paid])).toContainEqual(['pastures', 'CONSULT', 'YES', true]);
    expect(ledger.gains.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ provision }) => provision.id)))).toContain('past-2017@2026-07-12#art_9/para_2/point_6-4');
    expect(ledger.gains.filter(({ role }) => role === 'DECIDE' || role === 'REGULATE')).toEqual([]);
    expect(ledger.gains[0]?.sentence.value).toMatch(/^Жайылым.*ауыл әкімі пікір білдіреді/);
  });
  it('no longer has to report on targeted transfers: the new Code does not say (Budget Code of 2008, Art. 46(15))', async () => {
    const { ledger } = await ask<LedgerAsked>(api, LEDGER, { target: LAW_2026, body: 'kz-akim-rural' });
    expect(ledger.loses.map((line) => [line.function.id, line.role, line.change.kind])).toContainEqual(['transfers-equalisation', 'ANSWER', 'BECAME_SILENT']);
  });
  it('sees the assembly\'s new say on the rural budget and the oblast\'s on its forecast around it, though its own part of the budget stays', async () => {
    const { ledger } = await ask<LedgerAsked>(api, LEDGER, { target: LAW_2026, body: 'kz-akim-rural' });
    expect(ledger.around).toContainEqual({ kind: 'MOVED', function: { id: 'transfers-equalisation' }, role: 'REGULATE', body: { id: 'kz-akimat-oblast' } });
    expect(ledger.around.some(({ body }) => body?.id.includes('city-republican'))).toBe(false);
  });
  it('tells against the Concept of 2021 only promises and what cannot be told', async () => {
    const { ledger } = await ask<LedgerAsked>(api, LEDGER, { target: CONCEPT, body: 'kz-akim-rural' });
    expect([ledger.gains, ledger.loses, ledger.keeps].map((list) => list.length)).toEqual([0, 0, 0]);
    expect(ledger.cannotTell.length).toBeGreaterThan(ledger.promised.length);
    expect(ledger.summary.value).toContain(`нельзя сказать – ${ledger.cannotTell.length} из ${ledger.cannotTell.length + ledger.promised.length}`);
  });
  it('adds up over all bodies to the changes of the comparison', async () => {
    const context = api.context();
    const [world, law, later] = [await context.world(), await context.facts(LAW_2021 as string), await context.facts(LAW_2026 as string)];
    const comparison = compareOf(world, [law, later]);
    const changes: Change[] = comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes)).filter(({ body }) => body !== null);
    const named = [...new Set(changes.flatMap(({ body, from }) => [body, from]).filter((id) => id !== null))];
    const lines = named.flatMap((body) => ledgerIn(world, comparison, [law, later], body).lines).filter(({ change }) => change !== null);
    expect(lines.length).toBe(changes.length + changes.filter(({ kind }) => kind === 'MOVED').length);
  });
});

describe('bad input', () => {
  const codeOf = async (query: string) => (await answerTo(api, query)).errors?.[0]?.extensions['code'];
  it('is refused in words: a base not compared, unknown ids, a ledger across countries', async () => {
    expect(await codeOf('{ compare(frameworks: ["kz-law-2021-07"], base: "kz-law-2026-11") { reading } }')).toBe('BAD_INPUT');
    expect(await codeOf('{ compare(frameworks: ["kz-law-2021"]) { reading } }')).toBe('NOT_FOUND');
    expect(await codeOf('{ compare(frameworks: ["kz-law-2021-07"], place: "kz-rurl") { reading } }')).toBe('NOT_FOUND');
    expect(await codeOf('{ ledger(base: "kz-law-2021-07", target: "kz-law-2026-11", body: "kz-akim") { reading } }')).toBe('NOT_FOUND');
    expect(await codeOf('{ ledger(base: "kz-law-2021-07", target: "bench-poland", body: "kz-akim-rural") { reading } }')).toBe('BAD_INPUT');
  });
});
