/**
 * All models, looked up by import specifier. Built once per set of models; a user's own models
 * (`settings.predeploy.models`) make a catalogue of their own.
 */
import type { PackageModel, PublicEnvRow } from '../models/schema.js';
import { ApiGraph, type Api, type EntryPoint, type GraphNode } from './api.js';
import { globPattern } from './glob.js';
import { UNTOLD, type House } from './house.js';

const MEMORY_LIMIT = 20_000;

export class Catalogue {
  readonly graph = new ApiGraph();
  /** What an unbound global name may denote: `catalogue.globals.member('fetch')`. */
  readonly globals: Api;
  /** What a value nothing is known about can do. */
  readonly anything: Api;
  readonly entryPoints: readonly EntryPoint[];
  readonly models: readonly PackageModel[];
  /** What the settings say of the project itself. */
  readonly house: House;
  /** Globs of files that a framework reads or calls. */
  readonly files: readonly string[];
  readonly directives: readonly string[];
  /** Entry points that are told by what their file imports as well. */
  readonly calledByImports: readonly EntryPoint[];
  readonly publicEnv: readonly PublicEnvRow[];
  /** The last names of calls that put values onto apps. */
  readonly decorating: readonly string[];
  readonly #roots = new Map<string, GraphNode[]>();
  readonly #suffixes: { readonly suffix: string; readonly root: GraphNode }[] = [];
  readonly #modules = new Map<string, Api>();
  #argumentNames: { readonly names: ReadonlySet<string> | undefined } | undefined;
  readonly #inFlow = new Map<Api, boolean>();
  readonly #receiving = new Map<string, boolean>();
  #tellingNames: ReadonlySet<string> | undefined;
  readonly #packagesWith = new Map<keyof PackageModel, { readonly names: ReadonlySet<string>; readonly ends: readonly string[] }>();
  #serverOnly: ReadonlyMap<string, 'all' | readonly string[]> | undefined;
  #globalMention: RegExp | undefined;
  #calledFiles: RegExp | undefined;
  readonly #called = new Map<string, boolean>();

  /** @throws {Error} naming the model and row when a path cannot be read. */
  constructor(models: readonly PackageModel[], house = UNTOLD) {
    this.models = models;
    this.house = house;
    for (const model of models) {
      const root = this.graph.newRoot();
      this.graph.add(model, root);
      for (const specifier of model.packages) {
        if (specifier.startsWith('*/')) this.#suffixes.push({ suffix: specifier.slice(1), root });
        else this.#roots.set(specifier, [...(this.#roots.get(specifier) ?? []), root]);
      }
    }
    this.globals = this.graph.intern([this.graph.globals]);
    this.anything = this.graph.intern([this.graph.anything]);
    this.entryPoints = models.flatMap((model) => (model.entryPoints ?? []).map((row) => ({ row, model })));
    const files = models.flatMap((model) => [...(model.entryPoints ?? []).filter(({ imports }) => imports === undefined), ...(model.headerLists ?? []), ...(model.publicEnv ?? [])].map(({ files: glob }) => glob));
    this.files = [...new Set(files.filter((glob) => glob !== undefined))];
    this.decorating = [...new Set(models.flatMap(({ decorations = [] }) => decorations.map(({ at }) => at.slice(at.lastIndexOf('.') + 1))))];
    this.publicEnv = models.flatMap((model) => model.publicEnv ?? []);
    this.calledByImports = this.entryPoints.filter(({ row }) => row.imports !== undefined);
    this.directives = [...new Set(this.entryPoints.flatMap(({ row }) => row.directive ?? []))];
  }

  /** False for calls of members whose name no model mentions before arguments. */
  mayTakeArguments(name: string | undefined): boolean {
    this.#argumentNames ??= { names: this.graph.namesThatTakeArguments() };
    return name === undefined || this.#argumentNames.names === undefined || this.#argumentNames.names.has(name);
  }

  /** True for modules (or one export of them) that values come from or go to: not for what only checks values or names a type. */
  isInFlow(specifier: string, name = '*'): boolean {
    const api = this.module(specifier);
    const asked = name === '*' ? api : api.member(name);
    if (asked.isUnknown) return false;
    let known = this.#inFlow.get(asked);
    if (known === undefined) {
      known = this.graph.leadsToFlow(asked);
      this.#inFlow.set(asked, known);
    }
    return known;
  }

  /** True for modules (or one export of them) through which clients' data comes in. */
  receives(specifier: string, name: string): boolean {
    const key = `${specifier} ${name}`;
    let known = this.#receiving.get(key);
    if (known === undefined) {
      const api = this.module(specifier);
      known = this.graph.leadsToClients(name === '*' ? api : api.member(name));
      this.#receiving.set(key, known);
    }
    return known;
  }

  /** True for names of members (`query`, `post`) whose calls some model wants to hear of, whatever they are called on. */
  tells(name: string): boolean {
    this.#tellingNames ??= this.graph.namesThatTell();
    return this.#tellingNames.has(name);
  }

  /** True for files that a framework reads or calls because of their name. */
  isCalledFile(filename: string): boolean {
    let called = this.#called.get(filename);
    if (called === undefined) {
      this.#calledFiles ??= globPattern(this.files);
      called = this.#calledFiles.test(filename.replaceAll('\\', '/'));
      if (this.#called.size > MEMORY_LIMIT) this.#called.clear();
      this.#called.set(filename, called);
    }
    return called;
  }

  /** True when the text mentions a global that some source, sink, header or option bag hangs on. */
  mentionsGlobal(text: string): boolean {
    this.#globalMention ??= new RegExp(`\\b(?:${this.graph.tellingGlobals().map((name) => name.replace(/[^\w]/g, '\\$&')).join('|')})\\b`);
    return this.#globalMention.test(text);
  }

  /** True for modules of which some model has rows of that section: a file that imports none of them has nothing to ask for. */
  hasRowsOf(section: keyof PackageModel, specifier: string): boolean {
    let packages = this.#packagesWith.get(section);
    if (packages === undefined) {
      const names = this.models.filter((model) => model[section] !== undefined).flatMap((model) => model.packages);
      packages = { names: new Set(names), ends: names.filter((name) => name.startsWith('*/')).map((name) => name.slice(1)) };
      this.#packagesWith.set(section, packages);
    }
    return packages.names.has(specifier.replace(/^node:/, '')) || packages.ends.some((end) => specifier.endsWith(end));
  }

  /** Which exports of a module have no business in a browser: all, these, or (`undefined`) none. */
  serverOnlyIn(specifier: string): 'all' | readonly string[] | undefined {
    this.#serverOnly ??= serverOnlyOf(this.models);
    const name = specifier.startsWith('node:') && !this.#serverOnly.has(specifier) ? specifier.slice('node:'.length) : specifier;
    const own = this.#serverOnly.get(name);
    if (own !== undefined || !name.startsWith('.')) return own;
    return [...this.#serverOnly].find(([suffix]) => suffix.startsWith('*/') && name.endsWith(suffix.slice(1)))?.[1];
  }

  /** What `import * as x from specifier` denotes; unknown where no model speaks of it. */
  module(specifier: string): Api {
    let api = this.#modules.get(specifier);
    if (api === undefined) {
      // `node:fs` and `fs` are one module; `node:sqlite` and the package `sqlite` are two, so a model may list the prefix.
      const name = specifier.startsWith('node:') && !this.#roots.has(specifier) ? specifier.slice('node:'.length) : specifier;
      const roots = [
        ...(this.#roots.get(name) ?? []),
        ...this.#suffixes.filter(({ suffix }) => name.endsWith(suffix)).map(({ root }) => root),
      ];
      api = this.graph.intern(roots);
      this.#modules.set(specifier, api);
    }
    return api;
  }
}

function serverOnlyOf(models: readonly PackageModel[]): ReadonlyMap<string, 'all' | readonly string[]> {
  return new Map(models.flatMap(({ packages, serverOnly = [] }) => serverOnly.flatMap(({ from = packages, names, marks, files }): readonly (readonly [string, 'all' | readonly string[]])[] =>
    marks === true || files !== undefined ? [] : from.map((specifier) => [specifier, names ?? 'all']))));
}
