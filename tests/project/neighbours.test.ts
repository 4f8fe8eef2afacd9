import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { envFileKind } from '../../src/project/env-names.js';
import { Neighbours } from '../../src/project/neighbours.js';
import { repository } from './repository.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('a file of variables, by its name', () => {
  it.each([
    ['.env', 'own'], ['.env.local', 'own'], ['.env.production.local', 'own'], ['.env.development.local', 'own'], ['.env.keys', 'own'], ['.envrc', 'own'],
    ['.env.production', 'stage'], ['.env.staging', 'stage'], ['prod.env', 'stage'], ['.env.prod', 'stage'], ['.env-prod', 'stage'],
    ['.env.test', 'trial'], ['.env.development', 'trial'], ['.env.ci', 'trial'], ['docker.env', 'trial'], ['.env.e2e', 'trial'],
    ['.env.example', 'example'], ['.env.sample', 'example'], ['.env.template', 'example'], ['.env.dist', 'example'], ['.env.defaults', 'example'], ['.env.schema', 'example'],
    ['env.example', 'example'], ['example.env', 'example'], ['.env.production.example', 'example'], ['.env.local.example', 'example'], ['env-example-relational', 'example'], ['.env_sample', 'example'],
    ['env.ts', undefined], ['.env.vault', undefined], ['.env.d.ts', undefined], ['environment', undefined], ['.environment', undefined], ['env.example.md', undefined], ['.env.gpg', undefined], ['envelope.txt', undefined], ['package.json', undefined],
  ])('%s is %s', (name, kind) => {
    expect(envFileKind(name)).toBe(kind);
  });
});

describe('examples around a file', () => {
  it('are those of its folder and of those above, up to the project, with lines in comments', () => {
    const { path } = repository({ '.env.example': 'A=\n# B=1\n#export C=\n# D is not one\n', 'apps/web/.env.sample': 'E=\n', 'apps/api/.env.example': 'F=\n', 'apps/web/src/app.ts': '' });
    const examples = new Neighbours(join(path, 'apps/web/src/app.ts')).envExamples();
    expect(examples.map((one) => [one.path.slice(path.length + 1), [...one.names]])).toEqual([['apps/web/.env.sample', ['E']], ['.env.example', ['A', 'B', 'C']]]);
  });

  it('end at the folder that the settings name', () => {
    const { path } = repository({ '.env.example': 'A=\n', 'apps/web/.env.sample': 'E=\n', 'apps/web/app.ts': '' });
    expect(new Neighbours(join(path, 'apps/web/app.ts'), join(path, 'apps')).envExamples()).toHaveLength(1);
  });

  it('are none for a text without a place', () => {
    const nobody = new Neighbours('file.ts');
    expect([nobody.envExamples(), nobody.variablesRead(), nobody.variablesListed().has('A'), nobody.git]).toEqual([[], undefined, false, undefined]);
  });
});

describe('variables that a project mentions', () => {
  it('are in code and config, not in documentation, locks, bundles and packages', () => {
    const files = { 'src/a.ts': 'process.env.IN_CODE', 'b.vue': 'IN_VUE', 'c.yml': 'IN_YAML', 'd.json': 'IN_JSON', 'Dockerfile': 'IN_DOCKER', 'prod.Dockerfile': 'IN_DOCKER_TOO', '.github/workflows/x.yaml': 'IN_WORKFLOW', 'x.prisma': 'IN_PRISMA', 'Makefile': 'IN_MAKE', 'e.py': 'in_python: str' };
    const others = { 'README.md': 'IN_README', 'package-lock.json': 'IN_LOCK', 'pnpm-lock.yaml': 'IN_PNPM', 'a.min.js': 'IN_MIN', 'node_modules/x/i.js': 'IN_PACKAGE', 'dist/a.js': 'IN_DIST', '.next/a.js': 'IN_NEXT', 'a.d.ts': 'IN_TYPES', '.env.example': 'IN_EXAMPLE=' };
    const { path } = repository({ ...files, ...others });
    const read = new Neighbours(join(path, '.env.example')).variablesRead();
    expect(['IN_CODE', 'IN_VUE', 'IN_YAML', 'IN_JSON', 'IN_DOCKER', 'IN_DOCKER_TOO', 'IN_WORKFLOW', 'IN_PRISMA', 'IN_MAKE', 'IN_PYTHON'].filter((name) => read?.has(name) !== true)).toEqual([]);
    expect(['IN_README', 'IN_LOCK', 'IN_PNPM', 'IN_MIN', 'IN_PACKAGE', 'IN_DIST', 'IN_NEXT', 'IN_TYPES', 'IN_EXAMPLE'].filter((name) => read?.has(name) !== false)).toEqual([]);
  });

  it('are mentioned in parts, but not by parts of other words', () => {
    const { path } = repository({ 'a.ts': 'const a = `DB_${x}`; const b = `${x}_HOST`; const locale = "en_US"; const mixed = camelCASE_WORD;' });
    const read = new Neighbours(join(path, 'a.ts')).variablesRead();
    expect(['DB_PORT', 'REDIS_HOST', 'SHOP_US', 'SHOP_WORD', 'DB'].map((name) => read?.has(name))).toEqual([true, true, false, false, false]);
  });

  it('change with the files, after a while', () => {
    const { path, write } = repository({ 'a.ts': 'FIRST_NAME', 'b.ts': '' });
    const neighbours = new Neighbours(join(path, 'a.ts'));
    expect(neighbours.variablesRead()?.has('FIRST_NAME')).toBe(true);
    write('a.ts', 'SECOND_NAME, longer');
    rmSync(join(path, 'b.ts'));
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['performance'] });
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(1e9);
    const read = new Neighbours(join(path, 'a.ts')).variablesRead();
    expect([read?.has('FIRST_NAME'), read?.has('SECOND_NAME')]).toEqual([false, true]);
  });

  it('are looked for without following links', () => {
    const { path } = repository({ 'src/a.ts': 'IN_CODE' });
    symlinkSync(path, join(path, 'src/loop'), 'dir');
    expect(new Neighbours(join(path, 'src/a.ts')).variablesRead()?.has('IN_CODE')).toBe(true);
  });
});

describe('variables that a project lists', () => {
  it('are in examples, stages, and in a developer\'s own file only where git has it', () => {
    const { path, git } = repository({ 'apps/a/.env.example': 'A=', '.env.production': 'B=', '.env.test': 'C=', '.env.local': 'D=', '.env': 'E=', 'x.ts': '' });
    git('add', '.env');
    writeFileSync(join(path, 'README.md'), 'F=');
    const listed = new Neighbours(join(path, 'x.ts')).variablesListed();
    expect(['A', 'B', 'C', 'D', 'E', 'F'].filter((name) => listed.has(name))).toEqual(['A', 'B', 'C', 'E']);
  });
});
