/** The frameworks of another country than the base: held against it nothing was added or taken away. */
export function abroadFrom(base: string, columns: readonly { readonly id: string; readonly country: string }[]): ReadonlySet<string> {
  const home = columns.find(({ id }) => id === base)?.country;
  return new Set(columns.filter(({ country }) => country !== home).map(({ id }) => id));
}
