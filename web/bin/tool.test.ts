import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { capture, tool } from './tool.ts';

it.each(['eslint', 'playwright', 'svelte-check', 'svelte-kit', 'tsc', 'vite', 'vitest'] as const)('finds %s and runs it under the Node that asks', (name) => {
  const [node, file, ...args] = tool(name, '--version');
  expect(node).toBe(process.execPath);
  expect(existsSync(file ?? '')).toBe(true);
  expect(args).toEqual(['--version']);
});

it('keeps errors beside the output, and the exit code', async () => {
  const { code, output } = await capture([process.execPath, '-e', 'console.error("wrong"); process.exit(3)']);
  expect({ code, output }).toEqual({ code: 3, output: 'wrong\n' });
});
