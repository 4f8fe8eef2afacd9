import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { fingerprintOf } from '../../src/project/fingerprint.js';
import { repository } from './repository.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(): { readonly path: string; write(name: string, text: string): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(path);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  write('package.json', '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }');
  write('apps/web/package.json', '{ "name": "web" }');
  write('apps/web/src/app.ts', 'export const app = 1;');
  write('packages/auth/index.js', 'export const guard = 1;');
  return { path, write };
}

describe('the fingerprint of a project', () => {
  it('is the same as long as nothing changes, in whatever order the disk lists files', () => {
    const { path } = project();
    expect(fingerprintOf(path)).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprintOf(path)).toBe(fingerprintOf(path));
  });

  it.each([
    ['a file is written', (path: string) => { writeFileSync(join(path, 'apps/web/src/app.ts'), 'export const app = 2000;'); }],
    ['a file of the same size is written at another time', (path: string) => { utimesSync(join(path, 'packages/auth/index.js'), 1, 1); }],
    ['a file comes', (path: string) => { writeFileSync(join(path, 'apps/web/src/new.tsx'), ''); }],
    ['a file goes', (path: string) => { rmSync(join(path, 'packages/auth/index.js')); }],
    ['an alias may change', (path: string) => { writeFileSync(join(path, 'apps/web/tsconfig.base.json'), '{}'); }],
    ['an example lists another variable', (path: string) => { writeFileSync(join(path, '.env.example'), 'A='); }],
    ['a workflow may mention another variable', (path: string) => { mkdirSync(join(path, '.github/workflows'), { recursive: true }); writeFileSync(join(path, '.github/workflows/ci.yml'), 'env:'); }],
    ['a workspace may change', (path: string) => { writeFileSync(join(path, 'pnpm-workspace.yaml'), 'packages:'); }],
  ])('changes when %s', (_, change) => {
    const { path } = project();
    const before = fingerprintOf(path);
    change(path);
    expect(fingerprintOf(path)).not.toBe(before);
  });

  it('changes when git ignores, takes in or drops a file of variables, and not with other work of git', () => {
    const { path, write, git, commit } = repository({ 'package.json': '{}', '.env': 'A=1', 'notes.txt': '' });
    const open = fingerprintOf(path);
    write('.gitignore', '.env\n');
    const ignored = fingerprintOf(path);
    git('add', '-f', '.env');
    const tracked = fingerprintOf(path);
    git('rm', '-q', '--cached', '.env');
    const dropped = fingerprintOf(path);
    commit();
    expect(new Set([open, ignored, tracked]).size).toBe(3);
    expect([dropped, fingerprintOf(path)]).toEqual([ignored, ignored]);
  });

  it.each(['node_modules/a/index.js', 'dist/app.js', '.next/server/app.js', 'coverage/report.js', '.git/hooks/a.js', 'README.md', 'apps/web/src/data.csv', 'apps/web/src/app.d.ts', '.eslintcache'])('says nothing of %s', (name) => {
    const { path, write } = project();
    const before = fingerprintOf(path);
    write(name, 'anything');
    expect(fingerprintOf(path)).toBe(before);
  });

  it('is that of the whole workspace from each of its packages, and from there sees the others', () => {
    const { path, write } = project();
    expect(fingerprintOf(join(path, 'apps/web'))).toBe(fingerprintOf(path));
    const before = fingerprintOf(join(path, 'apps/web'));
    write('packages/auth/index.js', 'export const guard = 2000;');
    expect(fingerprintOf(join(path, 'apps/web'))).not.toBe(before);
  });

  it('is that of the folder that the settings name', () => {
    const { path, write } = project();
    const before = fingerprintOf(path, 'apps');
    expect(fingerprintOf(join(path, 'packages'), '../apps')).toBe(before);
    write('packages/auth/index.js', 'export const guard = 2000;');
    expect(fingerprintOf(path, 'apps')).toBe(before);
  });

  it('does not follow links, and takes a folder that is not there for an empty one', () => {
    const { path } = project();
    symlinkSync(path, join(path, 'apps/web/loop'), 'dir');
    expect(fingerprintOf(path)).toBe(fingerprintOf(path));
    expect(fingerprintOf(join(path, 'nowhere'), '.')).toMatch(/^[0-9a-f]{16}$/u);
  });
});
