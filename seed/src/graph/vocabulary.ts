import { firstDay } from '@okilet/schema/pack';
import type { Pack } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import { countryOf, formsById, searchable, texts } from './texts.ts';

/** What does not depend on a framework: levels, units, bodies, functions, money, terms. */
export function addVocabulary(pack: Pack, graph: GraphBuilder): void {
  const forms = formsById(pack);
  const { tables } = pack;
  for (const { row } of tables.levels) {
    graph.node(['Level'], row.id, { rank: row.rank, ...texts(row, 'name'), ...forms.get(row.id) });
  }
  for (const entry of tables['unit-types']) {
    const { row } = entry;
    graph.node(['UnitType'], row.id, {
      country: countryOf(entry), ...texts(row, 'name'), ...forms.get(row.id), units: row.units, unitsDate: row.units_date,
    });
    for (const level of row.levels) graph.edge('AT', ['UnitType', row.id], ['Level', level]);
    graph.edge('WITHIN', ['UnitType', row.id], ['UnitType', row.within]);
    graph.edge('VARIANT_OF', ['UnitType', row.id], ['UnitType', row.variant_of]);
  }
  for (const entry of tables.bodies) {
    const { row } = entry;
    graph.node(['Body'], row.id, {
      country: countryOf(entry), kind: row.kind, sphere: row.sphere, ...texts(row, 'name'), ...forms.get(row.id),
      validFrom: row.valid_from && firstDay(row.valid_from), validTo: row.valid_to && firstDay(row.valid_to),
      note: row.note, search: searchable(row, 'name'),
    });
    graph.edge('OF', ['Body', row.id], ['UnitType', row.unit_type]);
    graph.edge('PART_OF', ['Body', row.id], ['Body', row.part_of]);
    graph.edge('HEADS', ['Body', row.id], ['Body', row.heads]);
  }
  for (const { row } of tables.functions) {
    graph.node(['Function'], row.id, {
      kind: row.kind, cofog: row.cofog, benefitRank: row.benefit_rank, laiItem: row.lai_item, laiWeight: row.lai_weight,
      ...texts(row, 'name'), ...texts(row, 'definition'), ...forms.get(row.id), search: searchable(row, 'name', 'definition'),
    });
    graph.edge('PART_OF', ['Function', row.id], ['Function', row.part_of]);
  }
  addMoney(pack, graph);
  for (const { row } of tables.glossary) {
    graph.node(['Term'], row.term, {
      ...texts(row, 'name'), ...texts(row, 'definition'), source: row.source, confusedWith: row.often_confused_with,
      search: searchable(row, 'name', 'definition'),
    });
  }
}

function addMoney(pack: Pack, graph: GraphBuilder): void {
  const forms = formsById(pack);
  for (const { row } of pack.tables['funding-sources']) {
    graph.node(['FundingSource'], row.id, {
      type: row.type, gfsm: row.gfsm, ...texts(row, 'name'), note: row.note, search: searchable(row, 'name'),
    });
    graph.edge('PART_OF', ['FundingSource', row.id], ['FundingSource', row.part_of]);
  }
  for (const entry of pack.tables.budgets) {
    const { row } = entry;
    graph.node(['Budget'], row.id, { country: countryOf(entry), kind: row.kind, ...texts(row, 'name'), ...forms.get(row.id) });
    graph.edge('OF', ['Budget', row.id], ['UnitType', row.unit_type]);
  }
  for (const entry of pack.tables.segments) {
    graph.node(['Segment'], entry.row.id, { country: countryOf(entry), ...texts(entry.row, 'name') });
  }
}
