/**
 * What git says of a file: by the program `git` where it is there and answers, by reading .gitignore where not.
 * Only plumbing that reads is called: nothing that a repository's own config can make run a program (hooks, filters,
 * monitors, pagers, signatures), nothing that reaches the network.
 */
import { execFileSync } from 'node:child_process';
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { entriesIn, exists, read } from './disk.js';
import { log } from './log.js';

export type Answer = 'yes' | 'no' | 'unknown';

const TIMEOUT_MS = 2000;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** An .env file that was committed more often than that has shown what it had. */
const COMMIT_LIMIT = 200;

interface Repository {
  /** The top of the work tree. */
  readonly top: string;
  /** Where this work tree has its index. */
  readonly folder: string;
  /** Where the repository keeps what its work trees share. */
  readonly common: string;
}

/** One file in a git repository. Every answer is looked up when it is first asked for, and never throws. */
export class GitFile {
  readonly #repository: Repository;
  readonly #folder: string;
  readonly #name: string;
  #isTracked: Answer | undefined;
  #isIgnored: Answer | undefined;
  #commits: readonly string[] | undefined | 'unasked' = 'unasked';

  /** `undefined` for a file that lies in no repository. */
  static at(filename: string): GitFile | undefined {
    const repository = isAbsolute(filename) ? repositoryAround(dirname(filename)) : undefined;
    return repository === undefined ? undefined : new GitFile(filename, repository);
  }

  private constructor(filename: string, repository: Repository) {
    this.#repository = repository;
    this.#folder = dirname(filename);
    this.#name = basename(filename);
  }

  /** In the index: the next commit, push and clone have it. */
  get tracked(): Answer {
    if (this.#isTracked === undefined) {
      const { output } = this.#git('ls-files', ['-z', '--', this.#name]);
      this.#isTracked = output === undefined ? 'unknown' : output.length > 0 ? 'yes' : 'no';
    }
    return this.#isTracked;
  }

  /** A pattern keeps it out of `git add .`; tracked files may match one as well. */
  get ignored(): Answer {
    if (this.#isIgnored === undefined) {
      const { status } = this.#git('check-ignore', ['--no-index', '-q', '--', this.#name]);
      this.#isIgnored = status === 0 ? 'yes' : status === 1 ? 'no' : ignoredByPatterns(join(this.#folder, this.#name), this.#repository) ? 'yes' : 'no';
    }
    return this.#isIgnored;
  }

  /** In a commit of any branch, tag or stash. A shallow clone can say yes, but not no. */
  get everCommitted(): Answer {
    const commits = this.#history();
    if (commits === undefined) return 'unknown';
    return commits.length > 0 ? 'yes' : this.#isShallow() ? 'unknown' : 'no';
  }

  /** Its text in each commit that changed it, as far as this clone has them. `undefined` where that cannot be found out. */
  get committedTexts(): readonly string[] | undefined {
    const commits = this.#history();
    if (commits === undefined || commits.length === 0) return commits;
    const { output } = this.#git('cat-file', ['--batch'], commits.map((commit) => `${commit}:./${this.#name}\n`).join(''));
    return output === undefined ? undefined : [...new Set(blobsIn(output))];
  }

  #history(): readonly string[] | undefined {
    if (this.#commits === 'unasked') {
      const { output } = this.#git('rev-list', ['--all', '--full-history', `--max-count=${COMMIT_LIMIT}`, '--', this.#name]);
      this.#commits = output?.toString('latin1').split('\n').filter((line) => line !== '');
    }
    return this.#commits;
  }

  #git(command: Command, options: readonly string[], input?: string): Said {
    const { top } = this.#repository;
    // A history that takes too long to walk says nothing of the other questions; the quick ones say that git hangs.
    if (tooSlow.has(top) || tooSlow.has(`${top} ${command}`)) return REFUSED;
    const said = git(this.#folder, command, options, input);
    if (said.status === 'too slow') tooSlow.add(command === 'ls-files' || command === 'check-ignore' ? top : `${top} ${command}`);
    return said;
  }

  #isShallow(): boolean {
    const list = read(join(this.#repository.common, 'shallow'));
    return list.state === 'read' && list.text.trim() !== '';
  }
}

/** The nearest repository: a folder `.git`, or the file that stands for one in work trees and submodules. */
function repositoryAround(start: string): Repository | undefined {
  for (let top = start; ; top = dirname(top)) {
    const folder = gitFolder(join(top, '.git'));
    if (folder !== undefined) {
      const shared = read(join(folder, 'commondir'));
      return { top, folder, common: shared.state === 'read' ? resolve(folder, shared.text.trim()) : folder };
    }
    if (dirname(top) === top) return undefined;
  }
}

function gitFolder(path: string): string | undefined {
  if (!exists(path)) return undefined;
  const file = read(path);
  const folder = file.state === 'read' ? /^gitdir: (.+)/.exec(file.text)?.[1]?.trim() : path;
  if (folder === undefined) return undefined;
  const target = resolve(dirname(path), folder);
  return entriesIn(target).some(({ name }) => name === 'HEAD') ? target : undefined;
}

type Command = 'ls-files' | 'check-ignore' | 'rev-list' | 'cat-file';

/** Repositories that were not answered about in time, or with which command. */
const tooSlow = new Set<string>();

interface Said {
  /** The exit code; `undefined` where git is not there or was ended by something. */
  readonly status: number | 'too slow' | undefined;
  /** What it printed when it was content. */
  readonly output: Buffer | undefined;
}

const REFUSED: Said = { status: undefined, output: undefined };

function git(folder: string, command: Command, options: readonly string[], input: string | undefined): Said {
  const program = (gitProgram ??= findGit());
  if (program === '') return REFUSED;
  // check-ignore takes names as they are, and refuses to be told so.
  const literal = command === 'check-ignore' ? [] : ['--literal-pathspecs'];
  try {
    const output = execFileSync(program, ['-C', folder, '--no-optional-locks', ...literal, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', command, ...options], {
      env: environment(), timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: OUTPUT_LIMIT, windowsHide: true, shell: false,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      ...(input !== undefined && { input }),
    });
    return { status: 0, output };
  } catch (error) {
    const { status, code } = error as { status?: number | null; code?: string }; // what execFileSync throws, whatever went wrong
    if (status !== 1) log('unread', folder, `git ${command} gave no answer`);
    return { status: code === 'ETIMEDOUT' ? 'too slow' : (status ?? undefined), output: undefined };
  }
}

let gitProgram: string | undefined;

/** Where PATH has git: found by hand, since Windows would look into the linted folder first. Packages' own programs are left out. */
function findGit(): string {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder) && !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, name)).find(exists) ?? '';
}

/** Variables that point git to another repository (hooks set them) or make it write; those that only configure it stay. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|REPLACE_REF_BASE|TRACE\w*|EXTERNAL_DIFF|PAGER|\w*_PATHSPECS)$/;

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !MISLEADING.test(name.toUpperCase()));
  // A partial clone would fetch what it lacks: no transport is allowed, so it says that it cannot.
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_OPTIONAL_LOCKS: '0' };
}

/** What `cat-file --batch` prints: a line with the size, that many bytes, a line break; one line for what is not there. */
function blobsIn(output: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const size = / blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.push(output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** git's own order: the folder's patterns before those above it, then what the clone and the user ignore. A folder that is ignored hides all below it. */
function ignoredByPatterns(filename: string, { top, common }: Repository): boolean {
  const parts = relative(top, filename).split(sep);
  const shared = [join(common, 'info', 'exclude'), userPatterns()].map(patternsAt);
  return parts.some((_, index) => {
    const path = parts.slice(0, index + 1);
    for (let depth = index; depth >= 0; depth -= 1) {
      const verdict = verdictOf(patternsAt(join(top, ...parts.slice(0, depth), '.gitignore')), path.slice(depth), index < parts.length - 1);
      if (verdict !== undefined) return verdict;
    }
    return shared.map((patterns) => verdictOf(patterns, path, index < parts.length - 1)).find((verdict) => verdict !== undefined) ?? false;
  });
}

function verdictOf(patterns: Ignore | undefined, path: readonly string[], isFolder: boolean): boolean | undefined {
  const { ignored, unignored } = patterns?.test(`${path.join('/')}${isFolder ? '/' : ''}`) ?? { ignored: false, unignored: false };
  return ignored ? true : unignored ? false : undefined;
}

function patternsAt(path: string): Ignore | undefined {
  const file = read(path);
  return file.state === 'read' ? ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' }).add(file.text) : undefined;
}

function userPatterns(): string {
  const home = process.env['XDG_CONFIG_HOME'] ?? join(process.env['HOME'] ?? process.env['USERPROFILE'] ?? sep, '.config');
  return join(home, 'git', 'ignore');
}
