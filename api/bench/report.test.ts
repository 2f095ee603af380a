import { expect, it } from 'vitest';
import { partOf, type Report } from './report.ts';

const report: Report = {
  machine: { day: '2026-11-24', claims: 5792, cores: 2, memory: 16, load: 1, system: 'Linux x64', node: 'v24' },
  answers: [{
    title: 'who', judged: { plain: 0.5, first: 10, again: 5 },
    embedded: { first: 50, again: 20, reads: { first: 3, again: 0 } }, neo4j: { first: 100, again: 25, reads: { first: 3, again: 0 } },
  }],
  embedded: { site: { start: 3000, nothing: 30, alive: 2, pages: { gaps: { first: 80, again: 40 } } }, load: { first: 900, changed: 300 } },
  neo4j: null,
  build: 600,
  growth: { answers: ['who'], sizes: [{ claims: 5792, filled: 900, answers: [{ first: 50, again: 20 }] }, { claims: 1_002_016, filled: 200_000, answers: [{ first: 500, again: 20 }] }] },
  scripts: [{ route: '/about', bytes: 2048 }, { route: '/who', bytes: 45_000 }],
};

it('sets every time beside the plain thing that it is held against, first and again apart', () => {
  const part = partOf(report);
  expect(part).toContain('| who | 0.50 ms | 10 ms (×20) | 5.0 ms (×10) | 50 ms (×100) | 20 ms (×40) | 100 ms (×200) | 25 ms (×50) | 3 | 0 |');
  expect(part).toContain('| page "gaps", first | 80 ms (×40) | not measured |');
  expect(part).toContain('| start to first page | 3.0 s (×100) | not measured | a start of Node that does nothing |');
});

it('holds every size of the data against our own', () => {
  expect(partOf(report)).toContain('| 1,002,016 | 200.0 s | 500 ms (×10) | 20 ms (×1.0) |');
});

it('says when the machine had other work', () => {
  expect(partOf(report)).not.toContain('busy');
  expect(partOf({ ...report, machine: { ...report.machine, load: 7 } })).toContain('busy with other work (load 7)');
});

it('says what was equal on two engines only where there were two', () => {
  expect(partOf(report)).not.toContain('both engines');
  expect(partOf({ ...report, neo4j: report.embedded })).toContain('answers and pages on both engines');
});

it('names the heaviest route first', () => {
  expect(partOf(report)).toContain('`/who` 44, `/about` 2.');
});
