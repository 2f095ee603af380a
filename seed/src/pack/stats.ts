import type { FrameworkFile } from '@okilet/schema/pack';
import { VERIFICATIONS, wordsOf, type Verification } from '@okilet/schema/vocabulary';
import { claimsOf, type ClaimEntry, type Draft } from './draft.ts';

/** How much of one framework is coded and read. */
export interface FrameworkStats {
  readonly framework: FrameworkFile;
  readonly assignments: number;
  readonly revenues: number;
  readonly links: number;
  /** How many of these only promise. */
  readonly promised: number;
  /** Functions marked as searched for at least one role. */
  readonly searched: number;
  readonly verified: Readonly<Record<Verification, number>>;
}

/** Counts per framework, by country, then in time order. */
export function statsOf(draft: Draft): FrameworkStats[] {
  const claims = Map.groupBy(claimsOf(draft), ({ raw }) => raw.framework);
  const searched = Map.groupBy(draft.tables.searched, ({ raw }) => raw.framework);
  return draft.frameworks
    .map(({ file, raw }) => countClaims(file, claims.get(raw.framework) ?? [], searched.get(raw.framework)?.length ?? 0))
    .sort((a, b) => place(a) < place(b) ? -1 : 1);
}

function place({ framework }: FrameworkStats): string {
  return [framework.country, framework.as_of, framework.id].join(' ');
}

function countClaims(framework: FrameworkFile, claims: readonly ClaimEntry[], searched: number): FrameworkStats {
  const count = (holds: (entry: ClaimEntry) => boolean) => claims.filter(holds).length;
  return {
    framework,
    assignments: count(({ raw }) => raw.table === 'assignments'),
    revenues: count(({ raw }) => raw.table === 'revenues'),
    links: count(({ raw }) => raw.table === 'links'),
    promised: count(({ row }) => row.definiteness === 'PROMISED'),
    searched,
    verified: Object.fromEntries(wordsOf(VERIFICATIONS).map((word) => [word, count(({ row }) => row.verification === word)])) as Record<Verification, number>,
  };
}

const HEAD = ['Framework', 'On', 'Assignments', 'Revenues', 'Links', 'Of these promised', 'Functions searched', 'Read in the text', 'Through another source', 'From memory'];

/** The counts as a Markdown table, under a sentence that counts the whole. */
export function statsTable(draft: Draft): string {
  const functions = draft.tables.functions.length;
  const rows = statsOf(draft).map(({ framework, assignments, revenues, links, promised, searched, verified }) => {
    const all = assignments + revenues + links;
    return [
      framework.name.en, framework.as_of, number(assignments), number(revenues), number(links), number(promised),
      `${number(searched)} of ${number(functions)}`,
      ...wordsOf(VERIFICATIONS).map((word) => (all === 0 ? '–' : `${number(verified[word])} of ${number(all)}`)),
    ];
  });
  const { tables } = draft;
  const whole = `${number(draft.ids.claims.size)} facts in ${number(rows.length)} frameworks, on ${number(functions)} functions and ${number(tables.bodies.length)} bodies, `
    + `cited from ${number(tables.editions.length)} editions of ${number(tables.documents.length)} documents.`;
  return [whole, '', line(HEAD), line(HEAD.map((_, index) => (index < 2 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
