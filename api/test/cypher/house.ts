/** The house style of Cypher that is right on both engines, as far as a text shows it. */
export interface HouseRule {
  readonly id: string;
  readonly means: string;
  /** What is wrong with a statement; empty when nothing is. */
  readonly check: (statement: string) => readonly string[];
}

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    id: 'named',
    means: 'a statement begins with its name in a comment, so that logs and slow-query lists are readable',
    check: (text) => (/^\/\/ \S/.test(text) ? [] : ['it does not begin with // and a name']),
  },
  {
    id: 'aliased',
    means: 'every returned item has a name of its own: without one the embedded engine gives internal numbers for nodes',
    check: (text) => returned(text).filter((item) => !/\sAS\s+\w+$/s.test(item)).map((item) => `${item.trim()} has no AS`),
  },
  {
    id: 'labelled',
    means: 'every node of a pattern carries a label, unless its variable is bound: two hops through a bare node fail on the embedded engine',
    check: (text) => bareNodes(code(text)),
  },
  {
    id: 'optional-and-exists',
    means: 'no EXISTS, COUNT or pattern predicate beside OPTIONAL MATCH: the embedded engine drops rows',
    check: (text) => (/OPTIONAL MATCH/.test(text) && /(?:EXISTS|COUNT)\s*\{/.test(text) ? ['OPTIONAL MATCH stands beside EXISTS or COUNT'] : []),
  },
  {
    id: 'one-engine-only',
    means: 'no form that only one engine knows: COLLECT {}, :A|B, quantified paths, CALL without a scope, functions of dates',
    check: (text) => ONE_ENGINE_ONLY.flatMap(([form, why]) => (form.test(code(text)) ? [why] : [])),
  },
  {
    id: 'bounded',
    means: 'a path of variable length has an upper bound',
    check: (text) => [...code(text).matchAll(/\*(\d*)(\.\.)?(\d*)/g)].flatMap(([path, , dots, most]) => (/\[[^\]]*$/.test(code(text).split(path)[0] ?? '') && (dots === undefined || most === '') ? [`${path} has no bound`] : [])),
  },
  {
    id: 'plain-values',
    means: 'values come through parameters; a literal is a word of ours',
    check: (text) => [...code(text).matchAll(/'([^']*)'/g)].flatMap(([, literal = '']) => (/^[A-Za-z0-9 |_-]*$/.test(literal) ? [] : [`'${literal}' stands in the text`])),
  },
];

const ONE_ENGINE_ONLY: readonly [RegExp, string][] = [
  [/COLLECT\s*\{/, 'COLLECT { } is not known to the embedded engine'],
  [/\(\w*:\w+\s*\|/, 'labels are joined by WHERE n:A OR n:B'],
  [/\)\s*-\[[^\]]*\]->\s*\(\)\)\s*\{/, 'a quantified path is not known to the embedded engine'],
  [/CALL\s*\{/, 'a subquery names what it takes over: CALL (x) { }'],
  [/\b(?:date|datetime|duration)\s*\(/, 'dates are ISO strings, compared as strings'],
  [/\b(?:isEmpty|randomUUID|valueType|elementId|id)\s*\(/, 'this function is not the same on both engines'],
  [/\bhead\s*\(\s*collect/i, 'the order of a collected list is not defined: use min()'],
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

/** Nodes of patterns that carry no label and whose variable is bound nowhere with one. */
function bareNodes(text: string): string[] {
  const nodes = [...text.matchAll(/(?:^|[\s\[=,>-])\((\w*)\)/g)];
  return nodes.flatMap(([, name = '']) => {
    if (name === '') return ['() is a bare node'];
    const labelled = new RegExp(`\\(${name}:\\w|\\b${name}:\\w`).test(text);
    const bound = new RegExp(`AS ${name}\\b`).test(text);
    return labelled || bound ? [] : [`(${name}) carries no label`];
  });
}
