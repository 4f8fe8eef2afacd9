/**
 * What all files of a project say of environment variables: which names code and config mention, and which names
 * files list. Texts are read once and only the words kept.
 */
import { join } from 'node:path';
import { parseEnvFile, type EnvFile } from '../syntax/env-file.js';
import { entriesIn, read, versionAt } from './disk.js';
import { envFileKind, type EnvFileKind } from './env-names.js';
import { log, timed } from './log.js';

export interface EnvList {
  readonly path: string;
  readonly kind: EnvFileKind;
  readonly file: EnvFile;
}

/** What one file says, in one version. */
interface Page {
  readonly version: string;
  readonly words: readonly string[];
  readonly list: EnvList | undefined;
}

/** Languages that programs, their config and their machines are written in. */
const TEXT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|json[5c]?|ya?ml|toml|ini|conf|cfg|properties|prisma|tf|tfvars|hcl|nix|sh|bash|zsh|fish|ps1|cmd|bat|html|ejs|hbs|pug|njk|tpl|tmpl|py|rb|php|go|rs|java|kt|cs|exs?|xml|gradle)$|^(?:dockerfile|containerfile|makefile|procfile|caddyfile|justfile|jenkinsfile|vagrantfile|tiltfile|gemfile|rakefile|\.npmrc|\.yarnrc|\.envrc)(?:[.\w-]*)$|\.dockerfile$/i;
/** Locks and bundles mention what others mention. */
const LEFT_OUT = /^(?:package-lock|npm-shrinkwrap|composer\.lock)|pnpm-lock|\.min\.|\.bundle\.|\.d\.[cm]?ts$|\.map$/i;
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'vendor', '__generated__', 'storybook-static', 'android', 'ios', 'target', '__pycache__', 'venv', 'locales', 'translations']);
/** Folders with a dot that hold config. */
const HIDDEN: ReadonlySet<string> = new Set(['.github', '.circleci', '.gitlab', '.devcontainer', '.docker', '.husky', '.buildkite', '.azure', '.do', '.ebextensions', '.platform', '.storybook', '.vscode', '.config']);
const FILE_LIMIT = 20_000;
const FOLDER_DEPTH = 24;
/** More is data or a bundle. */
const TEXT_LIMIT = 400_000;
/** Within so short a time a run asks again and again, and nobody writes files. */
const PAUSE_MS = 500;

/** True for the name of a file whose text the survey reads. */
export function isSurveyed(name: string): boolean {
  return envFileKind(name) !== undefined || (TEXT.test(name) && !LEFT_OUT.test(name));
}

/** True for the name of a folder with a dot that holds config of the project. */
export function isHiddenConfig(name: string): boolean {
  return HIDDEN.has(name);
}

export class Survey {
  readonly #root: string;
  #pages = new Map<string, Page>();
  #words: ReadonlySet<string> | undefined;
  #lists: readonly EnvList[] = [];
  #isWhole = true;
  #asked = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** Every word in capitals; of `DB_${name}` the part `DB_`. `undefined` where the project is too large to say. */
  get words(): ReadonlySet<string> | undefined {
    this.#look();
    return this.#isWhole ? this.#words : undefined;
  }

  /** Every file that lists variables. */
  get lists(): readonly EnvList[] {
    this.#look();
    return this.#lists;
  }

  #look(): void {
    const now = performance.now();
    if (this.#words === undefined || now - this.#asked > PAUSE_MS) timed(`${this.#root}, variables`, () => { this.#read(); }, () => `${this.#pages.size} files`);
    this.#asked = performance.now();
  }

  #read(): void {
    const before = this.#pages;
    const pages = new Map<string, Page>();
    const open = [{ folder: this.#root, depth: 0 }];
    let isSame = true;
    this.#isWhole = true;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { name, kind } of entriesIn(at.folder)) {
        const path = join(at.folder, name);
        if (kind === 'folder') {
          if (!SKIPPED.has(name) && (!name.startsWith('.') || isHiddenConfig(name)) && at.depth < FOLDER_DEPTH) open.push({ folder: path, depth: at.depth + 1 });
          continue;
        }
        if (!isSurveyed(name)) continue;
        if (pages.size >= FILE_LIMIT) {
          if (this.#isWhole) log('cut', this.#root, `more than ${FILE_LIMIT} files`);
          this.#isWhole = false;
          break;
        }
        const known = before.get(path);
        const isKnown = known !== undefined && versionAt(path) === known.version;
        isSame &&= isKnown;
        pages.set(path, isKnown ? known : pageOf(path, name));
      }
    }
    if (isSame && pages.size === before.size && this.#words !== undefined) return;
    this.#pages = pages;
    this.#words = new Set([...pages.values()].flatMap(({ words }) => words));
    this.#lists = [...pages.values()].flatMap(({ list }) => list ?? []);
  }
}

function pageOf(path: string, name: string): Page {
  const text = read(path);
  if (text.state === 'unread' || text.text.length > TEXT_LIMIT) return { version: text.version, words: [], list: undefined };
  const { version } = text;
  const kind = envFileKind(name);
  if (kind !== undefined) {
    const file = parseEnvFile(text.text);
    // `postgres://${DB_USER}@…` mentions DB_USER; the names a file gives values to are mentioned by nobody yet.
    return { version, words: file.entries.flatMap(({ value }) => (value.includes('$') ? wordsIn(value) : [])), list: { path, kind, file } };
  }
  // Python's settings classes and Rust's structs read DATABASE_URL as database_url.
  return { version, words: wordsIn(/\.(?:py|rs)$/.test(name) ? text.text.toUpperCase() : text.text), list: undefined };
}

function wordsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<![A-Za-z\d])[A-Z_][A-Z\d_]{2,}(?![a-z])/g)) found.add(word);
  return [...found];
}
