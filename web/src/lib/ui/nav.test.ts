import { expect, it } from 'vitest';
import { NAV } from './nav.ts';

it('the menu leads only to pages that exist', () => {
  const pages = Object.keys(import.meta.glob('../../routes/*/*/+page.svelte')).map((file) => file.split('/').at(-2));
  expect(NAV.filter((item) => !pages.includes(item))).toEqual([]);
});
