import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, flag, ids, oneOf, someOf, text } from './codec.ts';

const ROLES = ['DECIDE', 'FUND', 'ANSWER'] as const;
const codec = addressOf({ fw: text, view: oneOf(['questions', 'bodies']), role: someOf(ROLES), open: ids, all: flag });
const empty = codec.read(new URLSearchParams());

describe('the state of a page in its address', () => {
  it('comes back as it was written', () => {
    const id = fc.stringMatching(/^[a-z0-9.-]{1,20}$/);
    const state = fc.record({
      fw: fc.string({ maxLength: 40 }).map((value) => value.trim()),
      view: fc.constantFrom('questions' as const, 'bodies' as const),
      role: fc.subarray([...ROLES]),
      open: fc.uniqueArray(id, { maxLength: 20 }),
      all: fc.boolean(),
    });
    fc.assert(fc.property(state, (given) => {
      expect(codec.read(new URLSearchParams(codec.write(given)))).toEqual(given);
    }));
  });

  it('leaves out what the page shows anyway', () => {
    expect(codec.write(empty)).toBe('');
    expect(codec.change(empty, {})).toBe('?');
  });

  it('is readable by people', () => {
    expect(codec.change(empty, { fw: 'kz-law-2026-11', role: ['FUND', 'DECIDE'], open: ['a.b', 'c'] })).toBe('?fw=kz-law-2026-11&role=decide,fund&open=a.b,c');
  });

  it('takes nothing that means nothing here', () => {
    expect(codec.read(new URLSearchParams('view=pie&role=rule,fund&all=yes&open=,a,,a'))).toEqual({ ...empty, role: ['FUND'], open: ['a'] });
  });

  it('gives a form what it does not set itself', () => {
    const state = { ...empty, fw: 'x', all: true };
    expect(codec.hidden(state, ['fw'])).toEqual([['all', '1']]);
  });
});
