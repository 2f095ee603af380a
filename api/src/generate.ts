/** Writes the resolver types from the SDL (config in schema/codegen.ts). With --check it writes nothing and exits 1 when a file differs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from '../../schema/codegen.ts';

process.chdir(path.resolve(import.meta.dirname, '../..'));
const check = process.argv.includes('--check');
const outputs = (await generate({ ...config, silent: true }, false)) as readonly { filename: string; content: string }[];
for (const { filename, content } of outputs) {
  if (existsSync(filename) && readFileSync(filename, 'utf8') === content) continue;
  if (check) {
    process.stderr.write(`${path.relative('.', filename)} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  } else writeFileSync(filename, content);
}
