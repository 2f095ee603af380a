/** Up to three known ids that look most like this one; for messages about an id that does not exist. */
export function near(id: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(id.length / 3));
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceWithin(id, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance, or a number above the limit when it is larger. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] as number) + Number(a[row - 1] !== b[column - 1]);
      current[column] = Math.min((previous[column] as number) + 1, (current[column - 1] as number) + 1, substitution);
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] as number;
}
