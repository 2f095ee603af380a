/** The house style of Cypher that is right on both engines, as far as a text shows it. */
export interface HouseRule {
  readonly id: string;
  readonly means: string;
  /** What is wrong with a statement; empty when nothing is. */
  readonly check: (statement: string) => readonly string[];
  /** Statements that it refuses, each in another way. */
  readonly refuses: readonly string[];
}

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    id: 'named',
    means: 'a statement begins with its name in a comment, so that logs and slow-query lists are readable',
    check: (text) => (/^\/\/ \S/.test(text) ? [] : ['it does not begin with // and a name']),
    refuses: ['MATCH (level:Level) RETURN level.id AS id'],
  },
  {
    id: 'aliased',
    means: 'every returned item has a name of its own: without one the embedded engine gives internal numbers for nodes',
    check: (text) => returned(text).filter((item) => !/\sAS\s+\w+$/s.test(item)).map((item) => `${item.trim()} has no AS`),
    refuses: ['// a\nMATCH (level:Level) RETURN level', '// a\nMATCH (level:Level) RETURN level.id AS id, count(*)'],
  },
  {
    id: 'labelled',
    means: 'every node of a pattern carries a label, unless its variable is bound: two hops through a bare node fail on the embedded engine',
    check: (text) => bareNodes(code(text)),
    refuses: [
      '// a\nMATCH (claim:Claim)-[:FOR]->(thing) RETURN claim.id AS id', '// a\nMATCH (claim:Claim)-[:FOR]->() RETURN claim.id AS id',
      '// a\nMATCH (claim:Claim)-[:FOR]->(thing) RETURN thing.id AS thing',
    ],
  },
  {
    id: 'optional-and-exists',
    means: 'no EXISTS, COUNT or pattern predicate beside OPTIONAL MATCH: the embedded engine drops rows',
    check: (text) => (/OPTIONAL MATCH/.test(text) && PREDICATE.test(code(text)) ? ['OPTIONAL MATCH stands beside a subquery or a pattern as a condition'] : []),
    refuses: [
      '// a\nMATCH (a:Body) OPTIONAL MATCH (a)-[:OF]->(u:UnitType) WHERE EXISTS { (u)-[:AT]->(:Level) } RETURN a.id AS id',
      '// a\nMATCH (a:Body) OPTIONAL MATCH (a)-[:OF]->(u:UnitType) WHERE COUNT { (u)-[:AT]->(:Level) } > 0 RETURN a.id AS id',
      '// a\nMATCH (a:Body) OPTIONAL MATCH (a)-[:OF]->(u:UnitType) WHERE (u)-[:AT]->(:Level) RETURN a.id AS id',
      '// a\nMATCH (a:Body) WHERE NOT (a)-[:HEADS]->(:Body) OPTIONAL MATCH (a)-[:OF]->(u:UnitType) RETURN a.id AS id',
    ],
  },
  {
    id: 'subquery-matches-only',
    means: 'inside EXISTS and COUNT stand only MATCH and WHERE',
    check: (text) => [...code(text).matchAll(/(?:EXISTS|COUNT)\s*\{([^{}]*)\}/g)].flatMap(([, inside = '']) => (/\b(?:RETURN|WITH)\b/.test(inside) ? ['RETURN or WITH stands inside EXISTS or COUNT'] : [])),
    refuses: ['// a\nMATCH (a:Body) WHERE EXISTS { MATCH (a)-[:OF]->(u:UnitType) RETURN u } RETURN a.id AS id'],
  },
  {
    id: 'one-engine-only',
    means: 'no form that one engine does not know, or answers otherwise',
    check: (text) => ONE_ENGINE_ONLY.flatMap(({ form, why }) => (form.test(code(text)) ? [why] : [])),
    get refuses() { return ONE_ENGINE_ONLY.map(({ such }) => `// a\n${such}`); },
  },
  {
    id: 'bounded',
    means: 'a path of variable length has an upper bound',
    check: (text) => [...code(text).matchAll(/\[[^\]]*?\*(\d*)(\.\.)?(\d*)[^\]]*\]/g)]
      .flatMap(([path, one, dots, most]) => ((dots === undefined ? one : most) === '' ? [`${path} has no bound`] : [])),
    refuses: ['// a\nMATCH (n:Body)-[:PART_OF*]->(m:Body) RETURN m.id AS id', '// a\nMATCH (n:Body)-[:PART_OF*1..]->(m:Body) RETURN m.id AS id'],
  },
  {
    id: 'plain-values',
    means: 'values come through parameters; a literal is a word of ours',
    check: (text) => [...code(text).matchAll(/'([^']*)'|"([^"]*)"/g)].flatMap(([all, one, two]) => (/^[A-Za-z0-9 |_-]*$/.test(one ?? two ?? '') ? [] : [`${all} stands in the text`])),
    refuses: ["// a\nMATCH (n:Body {id: 'x; DROP'}) RETURN n.id AS id", '// a\nMATCH (n:Body {id: "ауыл"}) RETURN n.id AS id'],
  },
  {
    id: 'reserved',
    means: 'no relationship and no property is named by a word of Cypher: the embedded engine does not read it',
    check: (text) => [...code(text).matchAll(/(?:\[\w*:|\w\.|[{,]\s*)(\w+)(?=\s*[\]:,)}|]|\s)/g)].flatMap(([, name = '']) => (RESERVED.test(name) ? [`${name} is a word of Cypher`] : [])),
    refuses: ['// a\nMATCH (a:Body)-[:IN]->(b:Body) RETURN a.id AS id', '// a\nMATCH (a:Body) RETURN a.set AS found'],
  },
];

/** A condition that is a subquery or a pattern: `EXISTS {`, `COUNT {`, `WHERE (a)-[`, `AND NOT (a)-[`. */
const PREDICATE = /(?:EXISTS|COUNT)\s*\{|\b(?:WHERE|AND|OR|NOT)\s+\(\w+\)\s*<?-/;

const RESERVED = /^(?:in|as|is|with|set|or|not|match|case|delete|null|true|distinct|union|return|where|create|merge)$/i;

const ONE_ENGINE_ONLY: readonly { readonly form: RegExp; readonly why: string; readonly such: string }[] = [
  { form: /COLLECT\s*\{/, why: 'COLLECT { } is not known to the embedded engine', such: 'RETURN COLLECT { MATCH (n:Body) RETURN n.id } AS ids' },
  { form: /\(\w*:\w+\s*[|&]|:!/, why: 'labels are joined by WHERE n:A OR n:B', such: 'MATCH (n:Body|Budget) RETURN n.id AS id' },
  { form: /:\$\(/, why: 'a label is a word of the text', such: 'MATCH (n:$(label)) RETURN n.id AS id' },
  { form: /\)\s*\)\s*\{\s*\d*\s*,?/, why: 'a quantified path is not known to the embedded engine', such: 'MATCH ((:Body)-[:PART_OF]->(:Body)){1,5} RETURN 1 AS one' },
  { form: /CALL\s*\{/, why: 'a subquery names what it takes over: CALL (x) { }', such: 'MATCH (n:Body) CALL { WITH n RETURN n.id AS id } RETURN id AS id' },
  { form: /\b(?:date|datetime|localdatetime|duration)(?:\.\w+)?\s*\(/, why: 'dates are ISO strings, compared as strings', such: 'RETURN date.truncate($unit) AS day' },
  { form: /\b(?:isEmpty|randomUUID|valueType|elementId|id|point)\s*\(/, why: 'this function is not the same on both engines', such: 'MATCH (n:Body) RETURN id(n) AS id' },
  { form: /\bhead\s*\(\s*collect|collect\([^()]*\)\s*\[/i, why: 'the order of a collected list is not defined: use min(), or sort before', such: 'MATCH (n:Body) RETURN head(collect(n.id)) AS id' },
  { form: /\bpercentile(?:Disc|Cont)\s*\(/i, why: 'the embedded engine ignores the share: compute percentiles in TypeScript', such: 'MATCH (n:Figure) RETURN percentileDisc(n.value, $share) AS half' },
  { form: /\[\s*-\d|\.\.\s*-\d/, why: 'a slice counted from the end is empty on the embedded engine', such: 'RETURN $list[-2..] AS last' },
  { form: /\bround\s*\([^()]*,/, why: 'round takes one number: round(x*100)/100', such: 'RETURN round($x, 2) AS x' },
  { form: /(?<!coalesce\()\bsum\s*\(/, why: 'the sum of nothing is null on the embedded engine: coalesce(sum(x), 0)', such: 'MATCH (n:Figure) RETURN sum(n.value) AS total' },
  { form: /\{[^{}]*:\s*(?:count|collect|sum|min|max|avg)\s*\(/, why: 'an aggregate stands in a WITH of its own before a map is made of it', such: 'MATCH (n:Body) RETURN {bodies: count(n)} AS counts' },
  { form: /\b(?:SKIP|LIMIT)\s+[^\s$\d]/, why: 'SKIP and LIMIT take a parameter', such: 'MATCH (n:Body) RETURN n.id AS id LIMIT size($ids)' },
  { form: /\btoString\s*\(\s*(?:\d|toFloat)/, why: 'toString(1.0) is "1" on one engine and "1.0" on the other: format numbers in TypeScript', such: 'RETURN toString(toFloat($x)) AS x' },
  { form: /=~\s*'(?!\(\?iu\))/, why: 'a pattern for Cyrillic letters begins with (?iu)', such: "MATCH (n:Body) WHERE n.search =~ '.*x' RETURN n.id AS id" },
  { form: /IN TRANSACTIONS|\bUSE\b|\bCYPHER\s+\d|\bSHOW\b/, why: 'this is a command of one engine', such: 'CYPHER 5 MATCH (n:Body) RETURN n.id AS id' },
  { form: /\|\s*\[\s*\(/, why: 'a pattern comprehension inside another is not known to the embedded engine: CALL (x) { }', such: 'MATCH (n:Body) RETURN [(n)-[:OF]->(u:UnitType) | [(u)-[:AT]->(l:Level) | l.id]] AS levels' },
];

/** A statement without its comments. */
function code(text: string): string {
  return text.replace(/\/\/[^\n]*/g, '');
}

/** Items of the last RETURN, split at the commas that lie outside brackets. */
function returned(text: string): string[] {
  const body = code(text);
  const at = body.lastIndexOf('RETURN ');
  if (at < 0) return [];
  const list = body.slice(at + 'RETURN '.length).replace(/^DISTINCT\s+/, '').split(/\s(?:ORDER BY|SKIP|LIMIT)\s/)[0] ?? '';
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of list) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) {
      items.push(item.trim());
      item = '';
    } else item += character;
  }
  return [...items, item.trim()].filter((one) => one !== '');
}

/** Nodes of patterns that carry no label and whose variable is bound to none before. */
function bareNodes(text: string): string[] {
  return [...text.matchAll(/(?<=^|[\s[=,>-])\((\w*)\)/g)].flatMap(({ 1: name = '', index }) => {
    if (name === '') return ['() is a bare node'];
    const labelled = new RegExp(`\\b${name}:\\w`).test(text);
    const bound = new RegExp(`AS ${name}\\b`).test(text.slice(0, index));
    return labelled || bound ? [] : [`(${name}) carries no label`];
  });
}
