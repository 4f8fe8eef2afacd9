/** The declarations of the packed package, checked in config files as users write them, with skipLibCheck off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { root } from '../package/repository.js';
import { Workshop, run, type Links } from './project.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

const TYPESCRIPT_6 = { typescript: 'typescript' };
const TYPESCRIPT_7 = { typescript: 'typescript7' };

const ESM = `
import predeploy, { type Plugin } from 'eslint-plugin-predeploy';
import { defineConfig } from 'eslint/config';

const plugin: Plugin = predeploy;
export const version: string = plugin.meta.version;
export const spread = [...predeploy.configs.strict];
export const preset = defineConfig(predeploy.configs.recommended, predeploy.configs['flat/strict']);
export default defineConfig({ plugins: { predeploy }, extends: ['predeploy/strict'], rules: { 'predeploy/no-sql-concat': 'warn' } });
`;

const COMMONJS = `
import predeploy = require('eslint-plugin-predeploy');
import config = require('eslint/config');

export = config.defineConfig({ plugins: { predeploy }, extends: ['predeploy/strict'] }, predeploy.configs.recommended);
`;

const WRONG = `
import predeploy from 'eslint-plugin-predeploy';

export default predeploy.configs.stricter;
`;

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, skipLibCheck: false, noEmit: true, target: 'es2022', module: 'nodenext', types: [] },
  files: ['eslint.config.ts', 'eslint.config.cts'],
});

describe.concurrent('config files check', () => {
  it.each<[string, Links]>([
    ['ESLint 9, TypeScript 6', { eslint: 'eslint9', ...TYPESCRIPT_6 }],
    ['ESLint 10, TypeScript 6', { eslint: 'eslint', ...TYPESCRIPT_6 }],
    ['ESLint 10, TypeScript 7', { eslint: 'eslint', ...TYPESCRIPT_7 }],
  ])('%s', async (_, links) => {
    expect(await complaints(links, ESM)).toEqual([]);
  });

  it('a preset that does not exist is a type error', async () => {
    expect(await complaints({ eslint: 'eslint', ...TYPESCRIPT_7 }, WRONG)).toEqual([expect.stringContaining("Property 'stricter' does not exist")]);
  });
});

it('nothing that is installed with the plugin wants a typescript, so any version fits beside it', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const installed = runtimeClosure(packages);
  expect(installed).toContain('@typescript-eslint/scope-manager');
  const peers = installed.flatMap((name) => Object.keys(packages[`node_modules/${name}`]?.peerDependencies ?? {}));
  expect([...new Set([...peers, ...Object.keys(packages['']?.peerDependencies ?? {})])]).toEqual(['eslint']);
});

async function complaints(links: Links, text: string): Promise<readonly string[]> {
  const files = { 'tsconfig.json': TSCONFIG, 'package.json': '{ "private": true, "type": "module" }', 'eslint.config.ts': text, 'eslint.config.cts': COMMONJS };
  const { stdout, stderr } = await run(workshop.project(links, files), 'typescript/bin/tsc', ['-p', '.', '--pretty', 'false']);
  return `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Record<string, string>; readonly peerDependencies?: Record<string, string> }>>;
}

/** Names of all packages that come with the plugin. */
function runtimeClosure(packages: Lock['packages']): readonly string[] {
  const found = new Set<string>();
  const waiting = Object.keys(packages['']?.dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return [...found];
}
