import { expect, it } from 'vitest';
import { between } from './between.ts';

it('writes the part between its marks anew, and nothing else', () => {
  const text = 'a\n<!-- rules:start -->\nold\n<!-- rules:end -->\nb\n';
  expect(between(text, 'rules', 'new\n')).toBe('a\n<!-- rules:start -->\n\nnew\n\n<!-- rules:end -->\nb\n');
});

it('is refused where a mark is lost or the marks are swapped', () => {
  const lost = 'the text has lost its marks <!-- rules:start --> and <!-- rules:end -->';
  expect(() => between('a\n<!-- rules:end -->', 'rules', '')).toThrow(lost);
  expect(() => between('<!-- rules:end --><!-- rules:start -->', 'rules', '')).toThrow(lost);
});
