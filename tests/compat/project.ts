/**
 * Throw-away projects with the packed tarball in them, as a user has it: what is tested is what would be published.
 * The hosts beside it are our devDependencies, linked.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { filesBelow, root } from '../package/repository.js';

/** Name in the project's node_modules to name in ours: `{ eslint: 'eslint8' }`. */
export type Links = Readonly<Record<string, string>>;

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = createRequire(import.meta.url)('eslint-plugin-predeploy/package.json') as Manifest;

/** A folder for one test file's projects, holding the packed package. */
export class Workshop {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  readonly #package = join(this.#folder, 'package');

  /** Packs what the last build left in dist. */
  constructor() {
    refuseStale();
    // One command line: on Windows npm is a script, which only a shell can start.
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', this.#folder], { cwd: root, shell: process.platform === 'win32' });
    const tarball = readdirSync(this.#folder).find((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new Error('npm pack left no tarball.');
    // The tarball's own top folder is called `package`.
    execFileSync('tar', ['-xzf', tarball], { cwd: this.#folder });
  }

  /** Lays out a project. The plugin's own dependencies are linked beside what `links` asks for. */
  project(links: Links, files: Readonly<Record<string, string>>): string {
    const project = mkdtempSync(join(this.#folder, 'project-'));
    const own = Object.fromEntries(Object.keys(dependencies).map((name) => [name, name]));
    for (const [name, ours] of Object.entries({ ...own, ...links })) link(join(root, 'node_modules', ours), join(project, 'node_modules', name));
    // A real copy: through a link the package would find our node_modules instead of the project's.
    cpSync(this.#package, join(project, 'node_modules/eslint-plugin-predeploy'), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, name)), { recursive: true });
      writeFileSync(join(project, name), text);
    }
    return project;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Runs a file of a package in the project, such as `eslint/bin/eslint.js`, with this Node. */
export function run(project: string, file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(project, 'node_modules', file), ...args],
      // Vitest's own NODE_OPTIONS and NODE_ENV are none of the project's business.
      { cwd: project, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '', ...env }, maxBuffer: 32 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}

/** An old build would answer for sources that are no longer there. */
function refuseStale(): void {
  const built = statSync(join(root, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = [...filesBelow('src', '.ts').keys(), ...filesBelow('configs', '.ts').keys()].find((path) => statSync(join(root, path)).mtimeMs > built);
  if (newest !== undefined) throw new Error(`${newest} is newer than the build. Run \`npm run build\` first.`);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(target), path, 'junction');
}
