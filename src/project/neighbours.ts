/**
 * What lies around a file of any kind: what git says of it, the example that lists the variables, the code that reads them.
 */
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { parseEnvFile, type EnvFile } from '../syntax/env-file.js';
import { namesIn, read } from './disk.js';
import { envFileKind, type EnvFileKind } from './env-names.js';
import { GitFile } from './git.js';
import { topOf } from './root.js';
import { Survey } from './survey.js';

/** Names of variables, wherever a project has them. */
export interface VariableNames {
  has(name: string): boolean;
}

/** An example file, with what it lists. */
export interface EnvExample {
  readonly path: string;
  /** Variables that are given a value, an empty one, or stand in a comment: `# SENTRY_DSN=`. */
  readonly names: ReadonlySet<string>;
}

/** An editor goes from project to project; each knows a few thousand words. */
const SURVEY_LIMIT = 4;
const surveys = new Map<string, Survey>();

export class Neighbours {
  readonly #filename: string;
  readonly #told: string | undefined;
  #git: GitFile | undefined | 'unasked' = 'unasked';
  #examples: readonly EnvExample[] | undefined;

  /** `root`: the project's top, where the settings name one. */
  constructor(filename: string, root?: string) {
    this.#filename = filename;
    this.#told = root;
  }

  /** `undefined` for a file that lies in no git repository. */
  get git(): GitFile | undefined {
    if (this.#git === 'unasked') this.#git = GitFile.at(this.#filename);
    return this.#git;
  }

  /** What a file of environment variables is for; `undefined` for other files. */
  get envFileKind(): EnvFileKind | undefined {
    return envFileKind(basename(this.#filename));
  }

  /** The examples that whoever sets up this file's program finds: in its folder, and in those above up to the project's top. */
  envExamples(): readonly EnvExample[] {
    if (this.#examples !== undefined) return this.#examples;
    const found: EnvExample[] = [];
    for (let folder = dirname(this.#filename); isAbsolute(this.#filename); folder = dirname(folder)) {
      for (const name of namesIn(folder)) {
        const file = envFileKind(name) === 'example' ? read(join(folder, name)) : undefined;
        if (file?.state === 'read') found.push({ path: join(folder, name), names: namesListed(parseEnvFile(file.text)) });
      }
      if (folder === this.#top || dirname(folder) === folder) break;
    }
    return (this.#examples = found);
  }

  /** Every variable that some file of the project lists for all to see: examples, values of stages, a developer's own where git has them. */
  variablesListed(): VariableNames {
    const lists = this.#survey()?.lists ?? [];
    return new Set(lists.filter(({ kind, path }) => kind !== 'own' || GitFile.at(path)?.tracked === 'yes').flatMap(({ file }) => [...namesListed(file)]));
  }

  /** Every variable that code or config of the project mentions, also in parts: `DB_${name}`. `undefined` where that cannot be said. */
  variablesRead(): VariableNames | undefined {
    const words = this.#survey()?.words;
    if (words === undefined) return undefined;
    return {
      has(name) {
        if (words.has(name)) return true;
        // DB_HOST may be made of `DB_` and a rest, or of a beginning and `_HOST`.
        for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
          if (words.has(name.slice(0, at + 1)) || words.has(name.slice(at))) return true;
        }
        return false;
      },
    };
  }

  get #top(): string {
    const folder = dirname(this.#filename);
    const told = this.#told;
    return told !== undefined && (folder === told || folder.startsWith(told + sep)) ? told : topOf(folder, (at) => new Set(namesIn(at)));
  }

  #survey(): Survey | undefined {
    if (!isAbsolute(this.#filename)) return undefined;
    const top = this.#top;
    const survey = surveys.get(top) ?? new Survey(top);
    surveys.delete(top);
    surveys.set(top, survey);
    if (surveys.size > SURVEY_LIMIT) surveys.delete(surveys.keys().next().value ?? '');
    return survey;
  }
}

function namesListed({ entries, comments }: EnvFile): ReadonlySet<string> {
  const hidden = comments.flatMap(({ text }) => /^(?:#|\/\/)+\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/.exec(text)?.[1] ?? []);
  return new Set([...entries.map(({ name }) => name), ...hidden]);
}
