import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { GitFile } from '../../src/project/git.js';
import { freshFolder, repository } from './repository.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const said = (path: string) => {
  const file = GitFile.at(path);
  return file === undefined ? 'no repository' : { ignored: file.ignored, tracked: file.tracked, everCommitted: file.everCommitted };
};

/** The same questions on a machine without git. */
async function saidWithoutGit(path: string) {
  vi.stubEnv('PATH', freshFolder());
  vi.resetModules();
  const { GitFile: Other } = await import('../../src/project/git.js');
  const file = Other.at(path);
  return { ignored: file?.ignored, tracked: file?.tracked, everCommitted: file?.everCommitted, texts: file?.committedTexts };
}

describe('git says of a file', () => {
  it('that there is no repository', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, '.env'), 'A=1');
    expect(said(join(folder, '.env'))).toBe('no repository');
    expect(said('.env')).toBe('no repository');
  });

  it('that it is ignored and was never committed', () => {
    const { path, commit } = repository({ '.gitignore': '.env\n', '.env': 'A=1', 'a.js': '' });
    commit();
    expect(said(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'no' });
  });

  it('that nothing keeps it out', () => {
    const { path } = repository({ '.env': 'A=1' });
    expect(said(join(path, '.env'))).toEqual({ ignored: 'no', tracked: 'no', everCommitted: 'no' });
  });

  it('that it is staged', () => {
    const { path, git } = repository({ '.env': 'A=1' });
    git('add', '.env');
    expect(said(join(path, '.env'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'no' });
  });

  it('that it is tracked, although a pattern would ignore it', () => {
    const { path, write, commit } = repository({ 'apps/my web/.env': 'A=1' });
    commit();
    write('.gitignore', '.env');
    expect(said(join(path, 'apps/my web/.env'))).toEqual({ ignored: 'yes', tracked: 'yes', everCommitted: 'yes' });
  });

  it('that it once was committed, with every text it had', () => {
    const { path, write, commit, git } = repository({ '.env': 'A=first\n' });
    commit();
    write('.env', 'A=second\n');
    commit();
    git('rm', '-q', '--cached', '.env');
    write('.gitignore', '.env');
    commit();
    expect(said(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'yes' });
    expect(GitFile.at(join(path, '.env'))?.committedTexts).toEqual(['A=second\n', 'A=first\n']);
  });

  it('what other branches did, and branches that were merged', () => {
    const { path, write, commit, git } = repository({ '.gitignore': '.env' });
    commit();
    git('switch', '-q', '-c', 'try');
    write('.env', 'A=1');
    git('add', '-f', '.env');
    commit();
    git('switch', '-q', 'main');
    write('.env', 'A=2');
    expect(said(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'yes' });
    git('rm', '-q', '--cached', '--ignore-unmatch', '.env');
    rmSync(join(path, '.env'));
    git('switch', '-q', 'try');
    git('rm', '-q', '.env');
    commit();
    git('switch', '-q', 'main');
    git('merge', '-q', 'try', '-m', 'merge');
    git('branch', '-D', 'try');
    write('.env', 'A=2');
    expect(said(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'yes' });
  });

  it('what nested .gitignore files, negations and .git/info/exclude say', () => {
    const { path } = repository({ '.gitignore': '*.env\n.env*\n!.env.test\nsecret/\n', 'web/.gitignore': '!.env\n', '.env': '', '.env.test': '', 'web/.env': '', 'secret/.gitignore': '!.env', 'secret/.env': '', 'own.txt': '' });
    appendFileSync(join(path, '.git/info/exclude'), '\nown.txt\n');
    expect(['.env', '.env.test', 'web/.env', 'secret/.env', 'own.txt'].map((name) => GitFile.at(join(path, name))?.ignored)).toEqual(['yes', 'no', 'no', 'yes', 'yes']);
  });

  it('the same in a work tree, where .git is a file', () => {
    const { path, commit, git } = repository({ '.env': 'A=1' });
    commit();
    const other = join(freshFolder(), 'tree');
    git('worktree', 'add', '-q', '-b', 'other', other);
    writeFileSync(join(other, '.env.local'), 'A=1');
    appendFileSync(join(path, '.git/info/exclude'), '\n.env.local\n');
    expect(said(join(other, '.env'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'yes' });
    expect(said(join(other, '.env.local'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'no' });
  });

  it('the same in a submodule, which the outer repository knows nothing of', () => {
    const inner = repository({ '.env': 'A=1' });
    inner.commit();
    const outer = repository({ '.gitignore': '.env' });
    outer.git('submodule', 'add', '-q', inner.path, 'lib');
    expect(said(join(outer.path, 'lib/.env'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'yes' });
  });

  it('what a shallow clone can say', () => {
    const { path, write, commit, git } = repository({ '.env': 'A=1' });
    commit();
    git('rm', '-q', '--cached', '.env');
    write('.gitignore', '.env');
    commit();
    const clone = join(freshFolder(), 'clone');
    git('clone', '-q', '--depth', '1', `file://${path}`, clone);
    writeFileSync(join(clone, '.env'), 'A=1');
    expect(said(join(clone, '.env'))).toEqual({ ignored: 'yes', tracked: 'no', everCommitted: 'unknown' });
    expect(said(join(clone, '.gitignore'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'yes' });
  });

  it('in a clone without the old files that it cannot know them, instead of fetching them', () => {
    const { path, write, commit, git } = repository({ '.env': 'A=1' });
    git('config', 'uploadpack.allowFilter', 'true');
    commit();
    git('rm', '-q', '--cached', '.env');
    write('.gitignore', '.env');
    commit();
    const clone = join(freshFolder(), 'clone');
    git('clone', '-q', '--filter=blob:none', `file://${path}`, clone);
    writeFileSync(join(clone, '.env'), 'A=1');
    expect(GitFile.at(join(clone, '.env'))?.everCommitted).toBe('yes');
    expect(GitFile.at(join(clone, '.env'))?.committedTexts).toBeUndefined();
  });

  it('of the repository around the file, whatever a hook has set', () => {
    const other = repository({ '.gitignore': '.env' });
    other.commit();
    const { path, commit } = repository({ '.env': 'A=1' });
    commit();
    vi.stubEnv('GIT_DIR', join(other.path, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.path);
    vi.stubEnv('GIT_INDEX_FILE', join(other.path, '.git/index'));
    expect(said(join(path, '.env'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'yes' });
  });

  it('without running what the repository would have it run', () => {
    const { path, commit, git } = repository({ '.env': 'A=1', '.gitattributes': '.env filter=evil diff=evil\n' });
    commit();
    const trap = join(path, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${path}/ran"\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'diff.evil.textconv', 'diff.external', 'core.pager', 'gpg.program', 'core.sshCommand', 'core.editor']) git('config', key, trap);
    git('config', 'log.showSignature', 'true');
    mkdirSync(join(path, '.git/hooks'), { recursive: true });
    writeFileSync(join(path, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch "${path}/ran"\n`, { mode: 0o755 });
    expect(said(join(path, '.env'))).toEqual({ ignored: 'no', tracked: 'yes', everCommitted: 'yes' });
    expect(GitFile.at(join(path, '.env'))?.committedTexts).toEqual(['A=1']);
    expect(existsSync(join(path, 'ran'))).toBe(false);
  });

  it('nothing, and in time, when git hangs', { timeout: 20_000 }, async () => {
    const { path } = repository({ '.env': 'A=1', '.gitignore': '.env' });
    const bin = freshFolder();
    writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}:/usr/bin:/bin`);
    vi.resetModules();
    const { GitFile: Other } = await import('../../src/project/git.js');
    const start = performance.now();
    const file = Other.at(join(path, '.env'));
    expect([file?.tracked, file?.ignored, file?.everCommitted]).toEqual(['unknown', 'yes', 'unknown']);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each([
    ['a folder that only is called .git', ''],
    ['a file that leads nowhere', 'gitdir: /nowhere/at/all\n'],
    ['a file that says something else', 'hello'],
  ])('that %s is no repository', (_, text) => {
    const folder = freshFolder();
    if (text === '') mkdirSync(join(folder, '.git'));
    else writeFileSync(join(folder, '.git'), text);
    expect(said(join(folder, '.env'))).toBe('no repository');
  });

  it('something even where its own files are broken', () => {
    const { path } = repository({ '.env': 'A=1', '.gitignore': '.env' });
    writeFileSync(join(path, '.git/HEAD'), 'nonsense');
    writeFileSync(join(path, '.git/index'), 'nonsense');
    expect(said(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'unknown', everCommitted: 'unknown' });
  });
});

describe('without the program git', () => {
  it('patterns are read and the rest is unknown', async () => {
    const { path } = repository({ '.gitignore': '.env*\n!.env.test\n', '.env': '', '.env.test': '' });
    expect(await saidWithoutGit(join(path, '.env'))).toEqual({ ignored: 'yes', tracked: 'unknown', everCommitted: 'unknown', texts: undefined });
    expect(await saidWithoutGit(join(path, '.env.test'))).toEqual({ ignored: 'no', tracked: 'unknown', everCommitted: 'unknown', texts: undefined });
  });

  it('nested files, negations, ignored folders and .git/info/exclude count as they do for git', async () => {
    const files = { '.gitignore': '*.env\n.env*\n!.env.test\nsecret/\n/only-here\n', 'web/.gitignore': '!.env\n/local\n', '.env': '', '.env.test': '', 'web/.env': '', 'web/local': '', 'web/in/local': '', 'secret/.gitignore': '!.env', 'secret/.env': '', 'own.txt': '', 'web/only-here': '', 'only-here': '' };
    const { path } = repository(files);
    appendFileSync(join(path, '.git/info/exclude'), '\nown.txt\n');
    const names = Object.keys(files).filter((name) => !name.endsWith('.gitignore'));
    const byGit = names.map((name) => GitFile.at(join(path, name))?.ignored);
    const byPatterns = await Promise.all(names.map(async (name) => (await saidWithoutGit(join(path, name))).ignored));
    expect(byPatterns).toEqual(byGit);
    expect(byGit).toContain('no');
  });

  it('a work tree finds the patterns of the clone it belongs to', async () => {
    const { path, commit, git } = repository({ 'a.js': '' });
    commit();
    const other = join(freshFolder(), 'tree');
    git('worktree', 'add', '-q', '-b', 'other', other);
    appendFileSync(join(path, '.git/info/exclude'), '\n.env\n');
    expect((await saidWithoutGit(join(other, '.env'))).ignored).toBe('yes');
  });
});
