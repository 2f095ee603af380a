import { expect, it } from 'vitest';
import { ran } from '../test/world.ts';

it('lists every command when none is named', async () => {
  const { code, out } = await ran([]);
  expect(code).toBe(2);
  expect(out[0]).toBe('npm run seed -- COMMAND [--help]');
  expect(out.filter((line) => /^ {2}(check|stats) /.test(line))).toHaveLength(2);
});

it('lists them on --help as well, which is no misuse', async () => {
  expect((await ran(['--help'])).code).toBe(0);
});

it('says how one command is called', async () => {
  const { code, out } = await ran(['stats', '--help']);
  expect(code).toBe(0);
  expect(out[0]).toBe('npm run seed -- stats [FOLDER ...]');
});

it('names a command or an option that does not exist, and what does', async () => {
  const unknown = await ran(['chek']);
  expect(unknown).toMatchObject({ code: 2, out: [] });
  expect(unknown.err[0]).toBe('there is no command "chek"');
  expect(unknown.err).toContain('npm run seed -- COMMAND [--help]');
  const misused = await ran(['check', '--all']);
  expect(misused).toMatchObject({ code: 2, out: [] });
  expect(misused.err[0]).toMatch(/^Unknown option '--all'/);
  expect(misused.err).toContain('npm run seed -- check [FOLDER ...] [--warnings] [--accept]');
});
