import { claimsOf, type ClaimEntry, type Entry, type Pack } from '../pack/draft.ts';
import { inEffect } from '../pack/effect.ts';

/** What one framework includes, after the rules of decisions.md 3. */
export interface Inclusion {
  readonly framework: string;
  readonly asOf: string;
  /** Own claims in effect at its date. */
  readonly own: readonly ClaimEntry[];
  /** Own claims not in effect at its date. */
  readonly scheduled: readonly ClaimEntry[];
  /** Taken over from the base of a DELTA as it stands at the base's own date, all but what `ended.csv` ends: one coded text, not a mixture of two days. */
  readonly inherited: readonly ClaimEntry[];
  readonly searched: readonly Entry<'searched'>[];
  readonly inheritedSearched: readonly Entry<'searched'>[];
}

/** Works out the inclusions of every framework, bases first. */
export function inclusions(pack: Pack): ReadonlyMap<string, Inclusion> {
  const claims = grouped(claimsOf(pack), (entry) => entry.raw.framework);
  const searched = grouped(pack.tables.searched, (entry) => entry.raw.framework);
  const ended = grouped(pack.tables.ended, (entry) => entry.raw.framework);
  const files = new Map(pack.frameworks.map(({ file }) => [file.id, file]));
  const done = new Map<string, Inclusion>();
  const include = (id: string): Inclusion | null => {
    const ready = done.get(id);
    const file = files.get(id);
    if (ready || !file) return ready ?? null;
    const base = file.closure === 'DELTA' && file.based_on[0] ? include(file.based_on[0]) : null;
    const endedIds = new Set((ended.get(id) ?? []).filter(({ row }) => row.definiteness !== 'PROMISED').map(({ row }) => row.claim));
    const all = claims.get(id) ?? [];
    const inclusion: Inclusion = {
      framework: id,
      asOf: file.as_of,
      own: all.filter((entry) => inEffect(entry.row, file.as_of)),
      scheduled: all.filter((entry) => !inEffect(entry.row, file.as_of)),
      inherited: base ? [...base.inherited, ...base.own].filter((entry) => !endedIds.has(entry.row.id)) : [],
      searched: searched.get(id) ?? [],
      inheritedSearched: base ? [...base.inheritedSearched, ...base.searched] : [],
    };
    done.set(id, inclusion);
    return inclusion;
  };
  for (const id of files.keys()) include(id);
  return done;
}

function grouped<T>(list: readonly T[], key: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item) ?? '';
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
