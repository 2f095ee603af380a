import type { BudgetExample, Figure } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { byId, number, one, required, text, texts, type Properties } from '../rows.ts';

export const FIGURES = `// figures
MATCH (figure:Figure)
RETURN figure {.*} AS figure,
  [(figure)-[:ABOUT]->(budget:Budget) | budget.id] AS budget,
  [(figure)-[:OF]->(unit:UnitType) | unit.id] AS unitType`;

export const BUDGET_EXAMPLES = `// budgetExamples
MATCH (line:BudgetExample)
RETURN line {.*} AS line,
  [(line)-[:ABOUT]->(budget:Budget) | budget.id] AS budget,
  [(line)-[:OF]->(unit:UnitType) | unit.id] AS unitType`;

export async function readFigures(run: Run): Promise<Figure[]> {
  return (await run<FigureRow>(FIGURES)).map(toFigure).sort(byId);
}

export async function readBudgetExamples(run: Run): Promise<BudgetExample[]> {
  return (await run<LineRow>(BUDGET_EXAMPLES)).map(toLine).sort(byId);
}

interface FigureRow {
  readonly figure: Properties;
  readonly budget: string[];
  readonly unitType: string[];
}
function toFigure({ figure, budget, unitType }: FigureRow): Figure {
  return {
    id: required(figure, 'id'), country: required(figure, 'country'), name: texts(figure, 'name'),
    value: required(figure, 'value'), qualifier: text(figure, 'qualifier'), unit: required(figure, 'unit'),
    year: number(figure, 'year'), yearNote: text(figure, 'yearNote'), geography: texts(figure, 'geography'),
    unitType: one(unitType), budget: one(budget), status: required(figure, 'status'), derived: figure['derived'] === true,
    sourceUrl: text(figure, 'sourceUrl'), sourceNote: text(figure, 'sourceNote'),
    verification: required(figure, 'verification'), note: text(figure, 'note'),
  };
}

interface LineRow {
  readonly line: Properties;
  readonly budget: string[];
  readonly unitType: string[];
}
function toLine({ line, budget, unitType }: LineRow): BudgetExample {
  return {
    id: required(line, 'id'), example: required(line, 'budgetId'), country: required(line, 'country'),
    unitName: texts(line, 'unitName'), region: texts(line, 'region'), unitType: one(unitType), budget: one(budget),
    year: number(line, 'year') ?? 0, stage: required(line, 'stage'), item: required(line, 'item'),
    value: number(line, 'value') ?? 0, unit: required(line, 'unit'), derived: line['derived'] === true,
    sourceUrl: text(line, 'sourceUrl'), verification: required(line, 'verification'), note: text(line, 'note'),
  };
}
