import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, body, facts, link, world } from '../../test/money-facts.ts';
import { accountabilityOf } from './accountability.ts';
import { deriveAnswers } from './answers-to.ts';
import { MOST_STEPS, pathSentence, shortestChains, stepsOf } from './chains.ts';

const here = world({
  bodies: [
    body('mayor'), body('office', { kind: 'AGENCY' }), body('chief', { heads: 'office' }), body('villagers', { kind: 'ELECTORATE' }),
    body('governor', { unitType: 'county' }), body('county-voters', { kind: 'ELECTORATE', unitType: 'county' }), body('head-of-state', { unitType: 'state' }),
    body('gathering', { kind: 'COMMUNITY' }),
  ],
});
const verdictOf = (id: string, answersTo: ReturnType<typeof answers>[]) => accountabilityOf(here, facts({ answersTo }), id).verdict;

test('answers down where its own voters, up where a body above, both where either can give or end its powers', () => {
  expect(verdictOf('mayor', [answers('mayor', 'villagers')])).toBe('DOWNWARD');
  expect(verdictOf('mayor', [answers('mayor', 'governor')])).toBe('UPWARD_ONLY');
  expect(verdictOf('mayor', [answers('mayor', 'villagers'), answers('mayor', 'governor')])).toBe('BOTH');
});

test('cannot tell to whom a body answers that no link names', () => {
  expect(verdictOf('mayor', [answers('governor', 'head-of-state')])).toBe('CANNOT_TELL');
});

test('lets neither reports nor oversight stand for the power to give or end an office', () => {
  expect(verdictOf('mayor', [answers('mayor', 'villagers', 'INFORMATION'), answers('mayor', 'governor', 'CONTROL')])).toBe('NONE');
});

test('counts the office that heads a body for the body', () => {
  const judged = accountabilityOf(here, facts({ answersTo: [answers('chief', 'villagers')] }), 'office');
  expect([judged.verdict, judged.countedWith, judged.stepsDown]).toEqual(['DOWNWARD', ['chief'], 1]);
});

test('takes a gathering of residents that nobody appoints for the people of its unit', () => {
  expect(verdictOf('mayor', [answers('mayor', 'gathering')])).toBe('DOWNWARD');
});

test('gives voters no verdict', () => {
  expect(verdictOf('villagers', [])).toBeNull();
});

test('shows the nearest body above and the one where the chain ends, and voters of another unit as not its own', () => {
  const { chains, stepsUp } = accountabilityOf(here, facts({
    answersTo: [answers('mayor', 'governor'), answers('governor', 'county-voters'), answers('governor', 'head-of-state')],
  }), 'mayor');
  expect(stepsUp).toBe(1);
  expect(chains.map(({ path, own, voters }) => [path.to, path.steps.length, own, voters])).toEqual([
    ['county-voters', 2, false, true], ['governor', 1, false, false], ['head-of-state', 2, false, false],
  ]);
});

test('sets out the ending of powers as route by part, and drops no link', () => {
  const links = [
    link('1', { kind: 'DISMISSES', from: 'gathering', to: 'mayor', part: 'INITIATES', basis: 'NO_CONFIDENCE' }),
    link('2', { kind: 'DISMISSES', from: 'governor', to: 'mayor', part: 'DECIDES', basis: 'NO_CONFIDENCE' }),
    link('3', { kind: 'DISMISSES', from: 'governor', to: 'mayor', basis: 'LEGALITY' }),
  ];
  const { routes } = accountabilityOf(here, facts({ links }), 'mayor');
  expect(routes.map(({ basis, cells }) => [basis, cells.filter((cell) => cell.links.length > 0).map((cell) => [cell.part, cell.links.map((one) => one.id)])])).toEqual([
    ['NO_CONFIDENCE', [['INITIATES', ['1']], ['DECIDES', ['2']]]],
    ['LEGALITY', [[null, ['3']]]],
  ]);
});

test('counts a promised link for nothing, and lists it', () => {
  const links = [link('p', { kind: 'ELECTS', from: 'villagers', to: 'mayor', definiteness: 'PROMISED' })];
  const judged = accountabilityOf(here, facts({ links, answersTo: deriveAnswers(links) }), 'mayor');
  expect([judged.verdict, judged.links.ELECTS, judged.promised.map((one) => one.id)]).toEqual(['CANNOT_TELL', [], ['p']]);
});

test('leaves what a text takes over from its base out of its own reading', () => {
  const links = [link('old', { kind: 'ELECTS', from: 'villagers', to: 'mayor', inherited: true }), link('new', { kind: 'APPOINTS', from: 'governor', to: 'mayor', part: 'SOLE' })];
  const known = facts({ links, answersTo: deriveAnswers(links) });
  expect([accountabilityOf(here, known, 'mayor').verdict, accountabilityOf(here, known, 'mayor', { reading: 'EFFECTIVE' }).verdict]).toEqual(['UPWARD_ONLY', 'BOTH']);
});

test('tells a body that decides from one that only takes part, also inside one step', () => {
  const links = [
    link('1', { kind: 'APPOINTS', from: 'governor', to: 'mayor', part: 'CONSENTS' }),
    link('2', { kind: 'DISMISSES', from: 'governor', to: 'mayor', part: 'SOLE' }),
  ];
  const { chains } = accountabilityOf(here, facts({ links, answersTo: deriveAnswers(links) }), 'mayor');
  expect(chains[0] && pathSentence(here, chains[0].path, 'en')).toBe('Who answers to whom, step by step: 1) mayor → governor (takes part in appointing, ends the powers).');
});

test('finds chains that are connected, free of circles, and of the length promised', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([agent, principal]) => answers(agent, principal));
  fc.assert(fc.property(fc.array(edge, { maxLength: 30 }), (edges) => {
    for (const [to, { steps }] of shortestChains(stepsOf(edges, []), ['a'], 'SANCTION')) {
      expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
      expect([steps[0]?.agent, steps.at(-1)?.principal]).toEqual(['a', to]);
      steps.slice(1).forEach((step, index) => expect(step.agent).toBe(steps[index]?.principal));
      expect(new Set(steps.map((step) => step.agent)).size).toBe(steps.length);
    }
  }));
});
