/** A text with the part between two marks, `<!-- name:start -->` and `<!-- name:end -->`, written anew. */
export function between(text: string, name: string, part: string): string {
  const begin = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the text has lost its marks ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n${text.slice(to)}`;
}
