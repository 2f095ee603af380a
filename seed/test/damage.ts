import fc from 'fast-check';

/** A way in which a file comes to harm: by hand, by a spreadsheet, by a disk. */
export type Damage = (content: Buffer) => Buffer;

/** Any harm to a table or a YAML file. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  bytes((content, at, byte) => Buffer.concat([content.subarray(0, at), Buffer.from([byte]), content.subarray(at + 1)])),
  bytes((content, at, byte) => Buffer.concat([content.subarray(0, at), Buffer.from([byte]), content.subarray(at)])),
  bytes((content, at) => content.subarray(0, at)),
  bytes((content, at) => content.subarray(at)),
  fc.constant<Damage>(() => Buffer.alloc(0)),
  lines((all, a, b) => all.with(a, all[b] as string).with(b, all[a] as string)),
  lines((all, a) => all.toSpliced(a, 1)),
  lines((all, a, b) => all.toSpliced(a, 0, all[b] as string)),
  lines((all, a, _, text) => all.with(a, (all[a] as string).replace(/[^,:]*$/, text))),
  columns((cells, a, b) => cells.with(a, cells[b] ?? '').with(b, cells[a] ?? '')),
  columns((cells, a, _, text) => cells.with(a, text)),
  columns((cells, a) => cells.toSpliced(a, 1)),
);

/** One byte somewhere. */
function bytes(harm: (content: Buffer, at: number, byte: number) => Buffer): fc.Arbitrary<Damage> {
  return fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(([at, byte]) => (content) => harm(content, at % (content.length + 1), byte));
}

/** Whole lines. */
function lines(harm: (lines: string[], a: number, b: number, text: string) => string[]): fc.Arbitrary<Damage> {
  return fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: 'grapheme' })).map(([a, b, text]) => (content) => {
    const all = content.toString('utf8').split('\n');
    return Buffer.from(harm(all, a % all.length, b % all.length, text).join('\n'));
  });
}

/** The same column of every line, or of the header alone, as a careless edit in a spreadsheet does. */
function columns(harm: (cells: string[], a: number, b: number, text: string) => string[]): fc.Arbitrary<Damage> {
  return fc.tuple(fc.nat(), fc.nat(), fc.string(), fc.boolean()).map(([a, b, text, headerOnly]) => (content) => {
    const all = content.toString('utf8').split('\n');
    const width = (all[0] ?? '').split(',').length;
    return Buffer.from(all.map((line, index) => {
      if (line === '' || (headerOnly && index > 0)) return line;
      return harm(line.split(','), a % width, b % width, text).join(',');
    }).join('\n'));
  });
}
