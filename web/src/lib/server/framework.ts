import { notThere } from './missing.ts';

interface Framework {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
}

/** The framework asked for; the newest law in force where none is. */
export function frameworkOf<One extends Framework>(id: string, frameworks: readonly One[]): One {
  if (id !== '') return frameworks.find((one) => one.id === id) ?? notThere('framework', id, frameworks.map((one) => one.id));
  const law = frameworks.filter(({ kind, country }) => kind === 'LAW' && country === 'kz').at(-1) ?? frameworks.at(-1);
  return law ?? notThere('framework', id, []);
}
