import type { Words } from './types.ts';

/** "A", "A and B", "A, B and C" in the language of the words. */
export function joined(parts: readonly string[], words: Pick<Words, 'and'>): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`;
}

const NUMBERED = /^(art|para|par|point|item|items|sec|bullet|page)_(.+)$/;

/** The path of a provision in words: "art_35/para_1/point_21" is "Article 35, paragraph 1, point 21". */
export function pathLabel(path: string, words: Words): string {
  return path.split('/').map((segment) => segmentLabel(segment, words)).join(', ');
}

function segmentLabel(segment: string, words: Words): string {
  const match = NUMBERED.exec(segment);
  if (!match) return words.path.named[segment] ?? segment.replaceAll('-', ' ');
  const [, kind, number] = match as unknown as [string, string, string];
  switch (kind) {
    case 'art': return words.path.art(number);
    case 'para': return words.path.para(number);
    case 'par': return words.path.par(number);
    case 'point': return words.path.point(number);
    case 'sec': return words.path.section(number);
    case 'bullet': return words.path.bullet(number);
    case 'page': return words.path.page(number);
    default: return words.path.item(number);
  }
}
