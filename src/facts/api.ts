/**
 * The API graph: all models compiled into one automaton. A state (`Api`) is the set of things an
 * expression may denote; a step (`.query`, `()`, argument 0…) leads to another state.
 * States are interned, so equal denotations are the same object and transitions are looked up once.
 */
import type {
  AutoloadRow, CostRow, CredentialRow, DecorationRow, EntryPointRow, EnvDefaultRow, ExposureRow, GuardRow, HeaderRow, IdentityRow, MountRow, PackageModel, PathTestRow, ProcedureRow, PropagatorRow, ProtectionRow, PublicSlotRow, RouteRow, SecretSlotRow,
  RouterRow, ServerSlotRow, SanitizerRow, SchemaRow, SettingsRow, SinkRow, SensitiveRow, SourceKind, SourceRow, TypeArgumentRow,
} from '../models/schema.js';
import { parsePath, type ParsedPath, type Step } from './path.js';

/** The rows a state can carry, by the section of the model they stand in. */
export interface RowsBySection {
  readonly sources: SourceRow;
  readonly sinks: SinkRow;
  readonly propagators: PropagatorRow;
  readonly sanitizers: SanitizerRow;
  readonly guards: GuardRow;
  readonly schemas: SchemaRow;
  readonly identities: IdentityRow;
  readonly protections: ProtectionRow;
  readonly credentials: CredentialRow;
  readonly settings: SettingsRow;
  readonly headers: HeaderRow;
  readonly publicSlots: PublicSlotRow;
  readonly secretSlots: SecretSlotRow;
  readonly envDefaults: EnvDefaultRow;
  readonly serverSlots: ServerSlotRow;
  readonly exposes: ExposureRow;
  readonly costs: CostRow;
  readonly sensitive: SensitiveRow;
  readonly routers: RouterRow;
  readonly typeArguments: TypeArgumentRow;
  /** The other end of a type argument row: the generic that takes it. */
  readonly generics: TypeArgumentRow;
  readonly routes: RouteRow;
  readonly mounts: MountRow;
  readonly procedures: ProcedureRow;
  readonly autoloads: AutoloadRow;
  readonly decorations: DecorationRow;
  readonly pathTests: PathTestRow;
  /** What a guard row's `makesSafe` denotes. */
  readonly vouched: GuardRow;
}
export type Section = keyof RowsBySection;

interface GraphNode {
  readonly id: number;
  readonly edges: Map<string, Set<GraphNode>>;
  /** Argument ranges: `(1..)` from 1 to last. */
  readonly ranges: { readonly from: number; readonly node: GraphNode }[];
  /** Reached without a step: a place name written in another path, an alias. */
  readonly same: Set<GraphNode>;
  readonly rows: { readonly section: Section; readonly row: RowsBySection[Section]; readonly model: PackageModel }[];
}

/** What an expression may denote. Equal denotations are the same object. */
export class Api {
  readonly #nodes: readonly GraphNode[];
  readonly #graph: ApiGraph;
  readonly #steps = new Map<string, Api>();
  readonly #rows = new Map<Section, readonly RowsBySection[Section][]>();
  readonly #held = new Map<SourceKind, boolean>();

  constructor(graph: ApiGraph, nodes: readonly GraphNode[]) {
    this.#graph = graph;
    this.#nodes = nodes;
  }

  /** True when no model knows this value. */
  get isUnknown(): boolean {
    return this.#nodes.length === 0;
  }

  /** @internal */
  get nodes(): readonly GraphNode[] {
    return this.#nodes;
  }

  /** The rows of one section of the models that this value matches. */
  rows<S extends Section>(section: S): readonly RowsBySection[S][] {
    let rows = this.#rows.get(section);
    if (rows === undefined) {
      rows = [...new Set(this.#nodes.flatMap((node) => node.rows.filter((entry) => entry.section === section).map((entry) => entry.row)))];
      this.#rows.set(section, rows);
    }
    return rows as readonly RowsBySection[S][]; // the map holds, per section, only rows of that section
  }

  member(name: string): Api {
    return this.#step(`.${name}`, (node) => [...edge(node, `.${name}`), ...edge(node, '.*')]);
  }
  instance(): Api {
    return this.#step('#', (node) => edge(node, '#'));
  }
  result(): Api {
    return this.#step('()', (node) => edge(node, '()'));
  }
  /** The settled value. What is no promise settles to itself. */
  awaited(): Api {
    return this.#step('await', (node) => [node, ...edge(node, 'await')]);
  }
  element(): Api {
    return this.#step('[]', (node) => edge(node, '[]'));
  }
  tagged(): Api {
    return this.#step('``', (node) => edge(node, '``'));
  }
  assigned(): Api {
    return this.#step('=', (node) => edge(node, '='));
  }
  returned(): Api {
    return this.#step('=>return', (node) => edge(node, '=>return'));
  }
  decorated(): Api {
    return this.#step('@', (node) => edge(node, '@'));
  }
  /** A value annotated with this type or class. */
  annotated(): Api {
    return this.#step('type', (node) => [...edge(node, 'type'), ...edge(node, '#')]);
  }
  /** Argument `index` of a call (or new) with `count` arguments. */
  argument(index: number, count: number): Api {
    const isLast = index === count - 1;
    return this.#step(`(${index}${isLast ? '!' : ''})`, (node) => [
      ...edge(node, `(${index})`),
      ...node.ranges.filter((range) => index >= range.from).map((range) => range.node),
      ...(isLast ? edge(node, '(last)') : []),
    ]);
  }
  /** Parameter `index` of a callback that declares `arity` parameters. */
  parameter(index: number, arity: number): Api {
    return this.#step(`=>${index}/${arity}`, (node) => {
      const speaksOfArity = [...node.edges.keys()].some((key) => key.startsWith('=>') && key.endsWith(`/${arity}`));
      return edge(node, speaksOfArity ? `=>${index}/${arity}` : `=>${index}`);
    });
  }
  /** True when some model speaks of arguments of a call of this value. */
  get takesArguments(): boolean {
    return this.#nodes.some((node) => node.ranges.length > 0 || [...node.edges.keys()].some((key) => key.startsWith('(') && key !== '()'));
  }

  /** True when this value, what it settles to or what it holds is a source of this kind: rows of a query, say. */
  holds(kind: SourceKind): boolean {
    let known = this.#held.get(kind);
    if (known === undefined) {
      known = this.#reaches(kind);
      this.#held.set(kind, known);
    }
    return known;
  }

  #reaches(kind: SourceKind): boolean {
    let level: ReadonlySet<GraphNode> = new Set(this.#nodes);
    for (let depth = 0; depth < HOLDING_LIMIT && level.size > 0; depth += 1) {
      const next = new Set<GraphNode>();
      for (const node of level) {
        if (node.rows.some((entry) => entry.section === 'sources' && (entry.row as SourceRow).kind === kind)) return true; // rows of that section are SourceRows
        for (const same of node.same) next.add(same);
        for (const [key, targets] of node.edges) if (key === 'await' || key === '[]' || key.startsWith('.')) for (const target of targets) next.add(target);
      }
      level = next;
    }
    return false;
  }

  union(other: Api): Api {
    if (other === this || other.isUnknown) return this;
    if (this.isUnknown) return other;
    return this.#graph.intern([...this.#nodes, ...other.#nodes]);
  }

  #step(key: string, targets: (node: GraphNode) => Iterable<GraphNode>): Api {
    if (this.#nodes.length === 0) return this;
    let next = this.#steps.get(key);
    if (next === undefined) {
      next = this.#graph.intern(this.#nodes.flatMap((node) => [...targets(node)]));
      this.#steps.set(key, next);
    }
    return next;
  }
}

/** How deep a result may hold its rows: `.await.rows[]`, and the places in between. */
const HOLDING_LIMIT = 6;
const NONE: ReadonlySet<GraphNode> = new Set();
const edge = (node: GraphNode, key: string): ReadonlySet<GraphNode> => node.edges.get(key) ?? NONE;

const SECTIONS = [
  'sources', 'sinks', 'propagators', 'sanitizers', 'guards', 'schemas', 'identities', 'protections', 'credentials', 'settings', 'headers', 'publicSlots', 'secretSlots', 'serverSlots', 'envDefaults', 'exposes', 'costs', 'sensitive', 'routers', 'typeArguments', 'pathTests', 'autoloads', 'decorations',
] as const satisfies readonly Section[];

/** Sections whose rows make a file worth reading. */
const TELLING: ReadonlySet<Section> = new Set(['sources', 'sinks', 'routes', 'mounts', 'procedures', 'settings', 'headers', 'routers', 'exposes', 'publicSlots', 'secretSlots', 'serverSlots']);
/** What a checked login says is asked for where something is done with it, and that place tells of itself. */
const tells = ({ section, row }: GraphNode['rows'][number]): boolean => (TELLING.has(section) || (section === 'sensitive' && (row as SensitiveRow).is !== 'drawn')) && !(section === 'sources' && (row as SourceRow).kind === 'session'); // a row of that section
/** Kinds of sinks that are reported without a client's data in sight: an error is sent, a parameter becomes SQL. */
const ALONE: ReadonlySet<SinkRow['kind']> = new Set(['response', 'sql', 'nosql']);

/** All nodes that some path leads to from these. */
function reachableFrom(starts: readonly GraphNode[]): readonly GraphNode[] {
  const seen = new Set<GraphNode>();
  const open = [...starts];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const targets of node.edges.values()) open.push(...targets);
    open.push(...node.same, ...node.ranges.map((range) => range.node));
  }
  return [...seen];
}

/** Builds and interns states. One graph per catalogue. */
export class ApiGraph {
  #count = 0;
  readonly #interned = new Map<string, Api>();
  readonly #places = new Map<string, GraphNode>();
  readonly #roots: GraphNode[] = [];
  readonly #leading = new Map<Api, boolean>();
  readonly none: Api = new Api(this, []);
  readonly globals: GraphNode = this.#node();
  readonly anything: GraphNode = this.#node();

  #node(): GraphNode {
    return { id: this.#count++, edges: new Map(), ranges: [], same: new Set(), rows: [] };
  }

  /** The node of a module. Its `default` is itself: CommonJS packages are imported either way. */
  newRoot(): GraphNode {
    const root = this.#node();
    this.#roots.push(root);
    root.edges.set('.default', new Set([root]));
    return root;
  }

  /** The state of these nodes and all that is the same as they are. */
  intern(nodes: readonly GraphNode[]): Api {
    if (nodes.length === 0) return this.none;
    const closure = new Set<GraphNode>();
    const open = [...nodes];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (closure.has(node)) continue;
      closure.add(node);
      open.push(...node.same);
    }
    const sorted = [...closure].sort((a, b) => a.id - b.id);
    const key = sorted.map((node) => node.id).join();
    let api = this.#interned.get(key);
    if (api === undefined) {
      api = new Api(this, sorted);
      this.#interned.set(key, api);
    }
    return api;
  }

  /** The node of `place` of the model of `specifier`, made on first mention by whoever comes first. */
  #place(specifier: string, place: string): GraphNode {
    const key = `${specifier}!${place}`;
    let node = this.#places.get(key);
    if (node === undefined) {
      node = this.#node();
      this.#places.set(key, node);
    }
    return node;
  }

  /**
   * Adds a model's paths below `root`, the node of its module.
   * @throws {Error} naming the row when a path cannot be read.
   */
  add(model: PackageModel, root: GraphNode): void {
    const home = homeOf(model);
    const names = new Set(Object.keys(model.places ?? {}));
    for (const alias of Object.keys(model.aliases ?? {})) names.add(alias);
    const add = (path: string, where: string): GraphNode[] => {
      let parsed: ParsedPath;
      try {
        parsed = parsePath(path);
      } catch (error) {
        throw new Error(`model of ${home}, ${where}: ${(error as Error).message}`, { cause: error }); // parsePath throws Errors only
      }
      return this.#walk(parsed, root, home, names);
    };

    for (const [place, paths] of Object.entries(model.places ?? {})) {
      for (const path of paths) {
        for (const end of add(path, `places.${place}`)) end.same.add(this.#place(home, place));
      }
    }
    for (const [place, target] of Object.entries(model.aliases ?? {})) {
      const [specifier = '', name = ''] = target.split('!');
      this.#place(home, place).same.add(this.#place(specifier, name));
    }
    for (const section of SECTIONS) {
      (model[section] ?? []).forEach((row, index) => {
        for (const end of add(row.at, `${section}[${index}].at`)) end.rows.push({ section, row, model });
      });
    }
    // Decorators are compared by what they are, so each needs a state of its own.
    for (const { controller, methods, guards = [], interceptors = [], pipes = [], applied = [], everywhere } of model.controllers ?? []) {
      const names = [controller, ...Object.keys(methods), ...guards, ...interceptors, ...pipes, ...applied, ...(everywhere === undefined ? [] : [...everywhere.tokens, everywhere.module])];
      for (const name of names) this.#follow(root, `.${name}`);
    }
    (model.guards ?? []).forEach((row, index) => {
      if (row.makesSafe === undefined) return;
      for (const end of add(row.makesSafe, `guards[${index}].makesSafe`)) end.rows.push({ section: 'vouched', row, model });
    });
    (model.typeArguments ?? []).forEach((row, index) => {
      for (const end of add(row.of, `typeArguments[${index}].of`)) end.rows.push({ section: 'generics', row, model });
    });
    for (const section of ['routes', 'mounts', 'procedures'] as const) {
      (model[section] ?? []).forEach((row, index) => {
        for (const end of add(row.register, `${section}[${index}].register`)) end.rows.push({ section, row, model });
      });
    }
  }

  /**
   * Names of members after which some model speaks of arguments (`query` for `client.query(0)`); undefined when a
   * wildcard stands there, so that any name may. A call of another member hands nothing to a modelled place.
   */
  namesThatTakeArguments(): ReadonlySet<string> | undefined {
    const nodes = this.#reachable();
    const takes = (node: GraphNode): boolean => node.ranges.length > 0 || [...node.edges.keys()].some((key) => key.startsWith('(') && key !== '()');
    const callable = new Set(nodes.filter(takes));
    for (let grown = true; grown; ) {
      const more = nodes.filter((node) => !callable.has(node) && [...node.same].some((other) => callable.has(other)));
      for (const node of more) callable.add(node);
      grown = more.length > 0;
    }
    const names = new Set<string>();
    for (const node of nodes) {
      for (const [key, targets] of node.edges) if (key.startsWith('.') && [...targets].some((target) => callable.has(target))) names.add(key.slice(1));
    }
    return names.has('*') ? undefined : names;
  }

  /** True when a source, sink, route, option bag or the like can be reached from a value: not for what only checks or carries. */
  leadsToFlow(api: Api): boolean {
    let known = this.#leading.get(api);
    if (known === undefined) {
      known = reachableFrom(api.nodes).some(({ rows }) => rows.some(tells));
      this.#leading.set(api, known);
    }
    return known;
  }

  /** True when a client's data can be reached from a value. */
  leadsToClients(api: Api): boolean {
    return reachableFrom(api.nodes).some(({ rows }) => rows.some(({ section, row }) => section === 'sources' && (row as SourceRow).kind === 'remote')); // rows of that section are SourceRows
  }

  /** Names of members whose calls register routes or hand an argument, or a field of one, to a sink; wildcards aside. */
  namesThatTell(): ReadonlySet<string> {
    const tells = (node: GraphNode): boolean => {
      if (node.rows.some(({ section }) => section === 'routes' || section === 'mounts' || section === 'procedures')) return true;
      const handed = [...node.ranges.map((range) => range.node), ...[...node.edges].flatMap(([key, targets]) => (key.startsWith('(') && key !== '()' ? [...targets] : []))];
      return handed.some((place) => [place, ...[...place.edges.values()].flatMap((targets) => [...targets])].some(({ rows }) => rows.some(({ section }) => section === 'sinks')));
    };
    const names = new Set<string>();
    for (const node of this.#reachable()) {
      for (const [key, targets] of node.edges) if (key.startsWith('.') && key !== '.*' && [...targets].some((target) => [target, ...target.same].some(tells))) names.add(key.slice(1));
    }
    return names;
  }

  /** Global names from which a source, sink, header or option bag can be reached: their mention makes a file worth reading. */
  tellingGlobals(): readonly string[] {
    const names: string[] = [];
    for (const [key, targets] of [this.globals, ...this.globals.same].flatMap(({ edges }) => [...edges])) {
      // A sink for a client's data is nothing without a source, and sources have a name of their own here or an import.
      const isTold = reachableFrom([...targets]).some((node) => node.rows.some((entry) => (entry.section === 'sinks' ? ALONE.has((entry.row as SinkRow).kind) : tells(entry)))); // a row of that section
      if (isTold && key !== '.catch') names.push(key === '.import' ? 'import.meta' : key.slice(1));
    }
    return names;
  }

  #reachable(): readonly GraphNode[] {
    return reachableFrom([...this.#roots, this.globals, this.anything, ...this.#places.values()]);
  }

  /** The state of a place of a model: what a Next route handler's first parameter is, say. */
  placeOf(model: PackageModel, place: string): Api {
    return this.intern([this.#place(homeOf(model), place)]);
  }

  #walk(path: ParsedPath, root: GraphNode, home: string, places: ReadonlySet<string>): GraphNode[] {
    let at = this.#start(path, root, home, places);
    for (const step of path.steps) at = at.flatMap((node) => this.#extend(node, step));
    return at;
  }

  #start({ head }: ParsedPath, root: GraphNode, home: string, places: ReadonlySet<string>): GraphNode[] {
    switch (head.kind) {
      case 'global': return [this.globals];
      case 'any': return [this.anything];
      case 'foreign': return [this.#place(head.specifier, head.place)];
      case 'type': return this.#follow(this.#follow(root, `.${head.name}`), 'type');
      case 'decorated': return this.#follow(this.#follow(root, `.${head.name}`), '@');
      case 'names':
        return head.names.flatMap((name) => {
          if (places.has(name)) return [this.#place(home, name)];
          return name === 'default' ? [root] : this.#follow(root, `.${name}`);
        });
    }
  }

  #extend(node: GraphNode, step: Step): GraphNode[] {
    switch (step.kind) {
      case 'member':
        return step.names === '*' ? this.#follow(node, '.*') : step.names.flatMap((name) => this.#follow(node, `.${name}`));
      case 'instance': return this.#follow(node, '#');
      case 'result': return this.#follow(node, '()');
      case 'await': return this.#follow(node, 'await');
      case 'element': return this.#follow(node, '[]');
      case 'tag': return this.#follow(node, '``');
      case 'assigned': return this.#follow(node, '=');
      case 'returned': return this.#follow(node, '=>return');
      case 'last-argument': return this.#follow(node, '(last)');
      case 'parameter':
        return this.#follow(node, step.arity === undefined ? `=>${step.index}` : `=>${step.index}/${step.arity}`);
      case 'argument': {
        if (step.to !== 'last') return this.#follow(node, `(${step.from})`);
        let range = node.ranges.find((existing) => existing.from === step.from);
        if (range === undefined) {
          range = { from: step.from, node: this.#node() };
          node.ranges.push(range);
        }
        return [range.node];
      }
    }
  }

  #follow(from: GraphNode | GraphNode[], key: string): GraphNode[] {
    return (Array.isArray(from) ? from : [from]).map((node) => {
      const targets = node.edges.get(key);
      const existing = targets?.values().next().value;
      if (existing !== undefined) return existing;
      const made = this.#node();
      node.edges.set(key, new Set([made]));
      return made;
    });
  }
}

/** The name a model's places go by. */
function homeOf(model: PackageModel): string {
  return model.packages[0] ?? 'globals';
}

/** @internal the entry points of a model, with their rows. */
export type EntryPoint = { readonly row: EntryPointRow; readonly model: PackageModel };
export type { GraphNode };
