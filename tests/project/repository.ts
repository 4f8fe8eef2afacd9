/** A git repository on disk, from texts by path. Needs the program `git`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Repository {
  readonly path: string;
  write(name: string, text: string): string;
  git(...command: readonly string[]): string;
  commit(): void;
}

/** A folder that nobody else has, removed after the test. */
export function freshFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(path);
  return path;
}

export function repository(files: Readonly<Record<string, string>> = {}, path = freshFolder()): Repository {
  const git = (...command: readonly string[]): string =>
    execFileSync('git', ['-C', path, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', '-c', 'protocol.file.allow=always', ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } });
  const write = (name: string, text: string): string => {
    const target = join(path, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  };
  mkdirSync(path, { recursive: true });
  git('init', '-q', '-b', 'main');
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path, write, git,
    commit() {
      git('add', '--all');
      git('commit', '-q', '--allow-empty', '-m', 'work');
    },
  };
}
