import { expect, it } from 'vitest';
import { javaMajor } from './java.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
])('reads the major version of Java in %s', (printed, major) => {
  expect(javaMajor(printed)).toBe(major);
});
