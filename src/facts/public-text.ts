/**
 * Variables and settings in files that are not JavaScript which end in what every visitor downloads: set under a public
 * prefix in a workflow, a compose file, a Dockerfile, or written out with their values in a bundle.
 */
import { isPlaceholder } from '../secrets/index.js';
import type { PackageModel, PublicEnvRow } from '../models/schema.js';
import { jsonEntries } from '../syntax/json-text.js';
import { matchesGlob } from './entry-points.js';

/** A name in a text, and why what it holds is public. */
export interface PublicName {
  readonly name: string;
  /** 0-based offsets of the name. */
  readonly range: readonly [number, number];
  /** The prefix, or the setting it stands in. */
  readonly by: { readonly prefix: string } | { readonly slot: string };
}

interface Row {
  readonly row: PublicEnvRow;
  readonly model: PackageModel;
}

const LINE_LIMIT = 500;
const CONTAINER_LIMIT = 20_000;
const PROGRAM = /\.(?:[cm]?[jt]sx?|html?|map|vue|svelte|astro)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc)$/i;

export class PublicNames {
  readonly #filename: string;
  readonly #models: readonly PackageModel[];
  readonly #dependsOn: (packages: readonly string[]) => boolean;
  #prefixes: readonly string[] | undefined;

  /** `dependsOn`: whether the project around the file uses one of these packages. */
  constructor(filename: string, models: readonly PackageModel[], dependsOn: (packages: readonly string[]) => boolean) {
    this.#filename = filename;
    this.#models = models;
    this.#dependsOn = dependsOn;
  }

  get #rows(): readonly Row[] {
    return this.#models.flatMap((model) => (model.publicEnv ?? []).map((row) => ({ row, model })));
  }

  /** The prefix that makes a variable of this name public. */
  prefixOf(name: string): string | undefined {
    return this.#all.find((prefix) => name.startsWith(prefix) && name.length > prefix.length);
  }

  /** A prefix that is too common to tell counts where the project uses what gives it its meaning. */
  get #all(): readonly string[] {
    this.#prefixes ??= [...new Set(this.#rows.flatMap(({ row: { prefix, from }, model }) => (prefix === undefined || prefix === '' || (from !== undefined && !this.#dependsOn(model.packages)) ? [] : [prefix])))];
    return this.#prefixes;
  }

  /** The names that a text sets, or holds with their values. */
  in(text: string): readonly PublicName[] {
    if (DOCUMENT.test(this.#filename)) return [];
    return [...this.#prefixed(text), ...this.#slots(text), ...builtIn(text)].sort((a, b) => a.range[0] - b.range[0]);
  }

  #prefixed(text: string): readonly PublicName[] {
    if (this.#all.length === 0) return [];
    const pattern = new RegExp(`(?<![A-Za-z0-9_$])(?:${this.#all.join('|')})[A-Z0-9_]+(?![A-Za-z0-9_])`, 'g');
    return [...text.matchAll(pattern)].flatMap(({ 0: name, index }): readonly PublicName[] => {
      const prefix = this.prefixOf(name);
      return prefix === undefined || !isSet(text, index, index + name.length, PROGRAM.test(this.#filename)) ? [] : [{ name, range: [index, index + name.length], by: { prefix } }];
    });
  }

  /** Keys of a config file in JSON whose content the build takes over. */
  #slots(text: string): readonly PublicName[] {
    const rows = this.#rows.filter(({ row }) => row.files?.endsWith('.json') === true && matchesGlob(this.#filename, row.files));
    if (rows.length === 0) return [];
    const slots = rows.flatMap(({ row: { keys = [] } }) => keys).map((key) => ({ key, path: key.split('.') }));
    return jsonEntries(text).flatMap(({ path, range, text: value }): readonly PublicName[] => {
      const slot = slots.find((one) => path.length > one.path.length && one.path.every((part, at) => path[at] === part));
      return slot === undefined || value === undefined || isPlaceholder(value) ? [] : [{ name: path.at(-1) ?? '', range, by: { slot: slot.key } }];
    });
  }
}

/** True where a name is given a value, or handed on to a build: not where it is only read or spoken of. A program gives a value as a text. */
function isSet(text: string, start: number, end: number, isProgram: boolean): boolean {
  // A bundle is one line of megabytes: how far back it begins is not looked for.
  const near = text.slice(Math.max(0, start - LINE_LIMIT), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (/^\s*(?:#|\/\/|\*)/.test(before)) return false;
  const after = text.slice(end, end + LINE_LIMIT);
  const isBuilt = isProgram || before.length === LINE_LIMIT || !after.includes('\n') && after.length === LINE_LIMIT;
  const value = /^\\?["'`]?[ \t]*(?::|\?=|=(?![=>]))[ \t]*(?<rest>[^\n]*)/.exec(after)?.groups?.['rest'];
  if (value !== undefined) {
    // A member that is written (`env.X = …`) or declared (`X: string`) tells nothing of a value in what is built.
    const literal = /^\\?(["'`])(?<text>(?:(?!\\?\1).){1,400})/.exec(value)?.groups?.['text'];
    if (isBuilt || before.endsWith('.')) return literal !== undefined && !isPlaceholder(literal);
    return true;
  }
  if (isBuilt) return false;
  return /^\s*(?:ARG|ENV)\s+$/.test(before) || /(?:--build-arg|--env|-e|--env-var)\s+["']?$/.test(before) ||
    (/^\s*-\s+["']?$/.test(before) && /^["']?[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(after)) || (/["']$/.test(before) && /^["']\s*[,\]]/.test(after));
}

/** What pages and bundles call the settings that were meant for the browser, up to the brace that opens them. */
const CONTAINERS: readonly { readonly opens: RegExp; readonly slot: string }[] = [
  { opens: /__NUXT__(?:\.config)?\s*=\s*(?=\{)/g, slot: '__NUXT__' },
  { opens: /"runtimeConfig"\s*:\s*(?=\{)/g, slot: 'runtimeConfig' },
  { opens: /"extra"\s*:\s*(?=\{)/g, slot: 'extra' },
];
const KEY_VALUE = /(?<=[{,\s])(["']?)(?<name>[A-Za-z_]\w*)\1\s*:\s*(["'])(?<value>(?:(?!\3)[^\\\n]|\\.){1,400})\3/g;

/** Settings that a framework wrote into a page, with their values. */
function builtIn(text: string): readonly PublicName[] {
  return CONTAINERS.flatMap(({ opens, slot }) => {
    let done = 0;
    return [...text.matchAll(opens)].flatMap(({ 0: opening, index }) => {
      const start = index + opening.length;
      // One inside another was read with it.
      if (start < done) return [];
      done = closeOf(text, start);
      const content = text.slice(start, done);
      return [...content.matchAll(KEY_VALUE)].flatMap((match): readonly PublicName[] => {
        const { name = '', value = '' } = match.groups ?? {};
        const at = start + match.index + (match[1]?.length ?? 0);
        return isPlaceholder(value) ? [] : [{ name, range: [at, at + name.length], by: { slot } }];
      });
    });
  });
}

/** Where the brace that opens at `start` is closed, as far as it is looked for. */
function closeOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + CONTAINER_LIMIT); at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  return Math.min(text.length, start + CONTAINER_LIMIT);
}
