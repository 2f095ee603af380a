import fc, { type GeneratorValue } from 'fast-check';

/** Choices of one generated request; fast-check draws them, repeats them from a seed and makes a failing one small. */
export interface Chance {
  /** A whole number from 0 to max. */
  upTo(max: number): number;
  /** One in so many times. */
  once(inTimes: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chanceOf(generate: GeneratorValue): Chance {
  const upTo = (max: number) => generate(fc.nat, { max });
  return {
    upTo,
    once: (inTimes) => upTo(inTimes - 1) === 1,
    pick: (list) => list[upTo(list.length - 1)] as (typeof list)[number],
  };
}
