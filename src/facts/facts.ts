/**
 * What each expression of one file is: which package API it denotes, and which expressions of the file
 * its value starts from. Everything is computed on demand and remembered per node.
 */
import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { contains, decoratorsOf, calleeName, classAround, functionAround, isClass, isFunction, staticKey, unwrap, wrapped, type CallNode, type ClassNode, type FunctionNode, type Node, parentOf } from '../syntax/tree.js';
import { EMPTY_INDEX, indexNodes, type NodeIndex } from '../syntax/walk.js';
import type { Api } from './api.js';
import { Bindings, placeInPattern, type PatternKey, type Variable } from './bindings.js';
import type { Catalogue } from './catalogue.js';
import type { IdentityRow, SinkKind, TypeArgumentRow } from '../models/schema.js';
import { entryPointsOf, isFileOf, type FileEntryPoint } from './entry-points.js';
import { isBundled } from './file-role.js';
import { noOtherFiles, type FunctionSummary, type OtherFiles, type OtherValue } from './other-files.js';

/** One file, as any parser gives it. */
export interface SourceFile {
  readonly ast: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  readonly text: string;
  /** Absolute or relative path; `<input>` when there is none. */
  readonly filename: string;
  /** True for a file that another one asked for: it concerns somebody. */
  readonly wanted?: true;
}

/**
 * What an expression may be.
 * `origins` are the expressions its value starts from: calls, functions, literals, classes, `this`, type
 * references, or the binding itself (a parameter's name, an import specifier) where the file shows no more.
 */
export interface Meaning {
  readonly api: Api;
  readonly origins: readonly Node[];
}

/** A place a function value reaches. */
export type Use =
  | { readonly kind: 'called'; readonly call: CallNode }
  | { readonly kind: 'argument'; readonly call: CallNode; readonly index: number; /** Keys between the argument and the function: `{ handler: fn }`. */ readonly keys: readonly string[] }
  | { readonly kind: 'exported'; readonly name: string };

/** Array methods that call back with an element, and as which parameter. */
const ELEMENT_CALLBACKS: ReadonlyMap<string, number> = new Map([
  ['map', 0], ['forEach', 0], ['filter', 0], ['find', 0], ['some', 0], ['every', 0], ['flatMap', 0], ['reduce', 1],
]);
/** Kinds of sinks whose calls may take a callback that gets an error first. */
const CALLING_BACK: ReadonlySet<SinkKind> = new Set<SinkKind>(['sql', 'nosql', 'store', 'lookup', 'path', 'shell']);
const DEPTH_LIMIT = 120;
const CALL_SITE_LIMIT = 24;
const ORIGIN_LIMIT = 24;

export class Facts {
  readonly file: SourceFile;
  readonly catalogue: Catalogue;
  readonly others: OtherFiles;
  readonly #meanings = new Map<Node, Meaning>();
  readonly #variables = new Map<Variable, Meaning>();
  readonly #uses = new Map<FunctionNode, readonly Use[]>();
  readonly #elsewhere = new Map<Node, OtherValue | undefined>();
  readonly #standIns = new Map<Node, OtherValue>();
  /** What is being asked, and through how many files the question had come. */
  readonly #open = new Map<Node | Variable, number>();
  readonly #nothing: Meaning;
  #depth = 0;
  #index: NodeIndex | undefined;
  #bindings: Bindings | undefined;
  #membersByName: Map<string, TSESTree.MemberExpression[]> | undefined;
  #writesByName: Map<string, TSESTree.AssignmentExpression[]> | undefined;
  #entryPoints: readonly FileEntryPoint[] | undefined;
  #usesOfImports: readonly ImportUse[] | undefined;
  #asks: boolean | undefined;
  #asksFunctions: boolean | undefined;
  #handles: boolean | undefined;
  #importsFound: ReturnType<typeof importsOf> | undefined;
  #classMembers = new Map<ClassNode, Map<string, Node[]>>();

  constructor(file: SourceFile, catalogue: Catalogue, others: OtherFiles = noOtherFiles) {
    this.file = file;
    this.catalogue = catalogue;
    this.others = others;
    this.#nothing = { api: catalogue.graph.none, origins: [] };
  }

  /** The nodes that questions start from; none in a bundle, or in a file that has nothing to do with any model. */
  get index(): NodeIndex {
    return (this.#index ??= !isBundled(this.file.text) && (this.file.wanted === true || this.#concernsModels()) ? indexNodes(this.file.ast) : EMPTY_INDEX);
  }

  /**
   * True when the file imports something modelled, mentions a modelled global, or may be called by a framework.
   * Decided without a look at the tree below its first level: most files of an application end here.
   */
  #concernsModels(): boolean {
    return this.#importsFlow() || this.catalogue.mentionsGlobal(this.file.text) || this.#isCalled() ||
      (this.others !== noOtherFiles && (this.#importUses.some((use) => this.#concernsOther(use)) || this.#handlesElsewhere));
  }

  /** True when another file hands requests, or the app itself, to functions of this one. What the text says only decides whether to ask. */
  get #handlesElsewhere(): boolean {
    return (this.#handles ??= this.others !== noOtherFiles && HANDLING.test(this.file.text) && this.others.servesRequests(this.file.filename));
  }

  /** What the file imports, as its top and its text show it. */
  get #imports(): ReturnType<typeof importsOf> {
    return (this.#importsFound ??= importsOf(this.file));
  }

  /** The modules that the file names at its top. */
  get specifiers(): readonly string[] {
    return this.#imports.map(({ specifier }) => specifier);
  }

  /** True when something that the file imports is in some flow. */
  #importsFlow(): boolean {
    return this.#imports.some(({ specifier, name }) => this.catalogue.isInFlow(specifier, name));
  }

  /** True when the file imports one of these packages. */
  importsAny(packages: ReadonlySet<string>): boolean {
    return this.#imports.some(({ specifier }) => packages.has(specifier.replace(/^node:/, '')));
  }

  get #importUses(): readonly ImportUse[] {
    return (this.#usesOfImports ??= usesOfImports(this.file, (specifier) => !this.catalogue.module(specifier).isUnknown, (name) => this.catalogue.tells(name)));
  }

  /** True when a framework calls the file because of its name or a directive. */
  #isCalled(): boolean {
    const { text, filename } = this.file;
    return this.catalogue.directives.some((directive) => text.includes(directive)) || this.catalogue.isCalledFile(filename) ||
      this.catalogue.calledByImports.some(({ row }) => isFileOf(row, filename, () => this.specifiers));
  }

  /** True when what other files export can change what is found here: values come in or go out, or something imported is told of. */
  get #asksOthers(): boolean {
    return (this.#asks ??= this.others !== noOtherFiles &&
      (this.file.wanted === true || this.#importsFlow() || this.#isCalled() || this.#importUses.some((use) => this.#concernsOther(use)) || this.#handlesElsewhere));
  }

  /** True when what functions of other files do can change what is found here: clients' data comes in, or queries are written. */
  get #asksOfFunctions(): boolean {
    return (this.#asksFunctions ??= this.#asksOthers &&
      (this.file.wanted === true || this.#isCalled() || QUERY.test(this.file.text) || this.#imports.some(({ specifier, name }) => this.catalogue.receives(specifier, name)) || this.#handlesElsewhere));
  }

  /** True when a path of members from an import leads to something modelled, or to a function that hands values to it. */
  #concernsOther({ specifier, name, members }: ImportUse): boolean {
    let value = this.others.value(this.file.filename, specifier, name);
    for (const member of members) {
      if (value === undefined || !value.api.isUnknown) break;
      value = value.member(member);
    }
    if (value === undefined) return false;
    const leads = (other: OtherValue | undefined): boolean => other !== undefined && this.catalogue.graph.leadsToFlow(other.api);
    return leads(value) || (value.summary?.sinks.length ?? 0) > 0 || (members.length === 0 && (leads(value.result()) || leads(value.annotated())));
  }

  get bindings(): Bindings {
    return (this.#bindings ??= new Bindings(this.file.scopeManager));
  }

  /** Functions of this file that a framework calls because of the file's name or a directive. */
  get entryPoints(): readonly FileEntryPoint[] {
    return (this.#entryPoints ??= entryPointsOf(this));
  }

  variableOf(identifier: Node): Variable | undefined {
    return this.bindings.variableOf(identifier);
  }

  /** The API an expression denotes; `isUnknown` where no model speaks of it. */
  api(node: Node): Api {
    return this.meaning(node).api;
  }

  /** What an expression may be. Never throws; what is not understood has no API and is its own origin. */
  meaning(node: Node): Meaning {
    const inner = unwrap(node);
    const known = this.#meanings.get(inner);
    if (known !== undefined) return known;
    if (this.#isOpen(inner) || this.#depth >= DEPTH_LIMIT) return this.#nothing;
    this.#open.set(inner, this.others.depth);
    this.#depth += 1;
    const { cuts } = this.others;
    try {
      const meaning = this.#compute(inner);
      this.#meanings.set(inner, meaning);
      if (this.others.cuts !== cuts) this.others.forgetLater(() => this.#meanings.delete(inner));
      return meaning;
    } finally {
      this.#depth -= 1;
      this.#open.delete(inner);
    }
  }

  /** True for a question that leads back to itself. Where it came back through other files, what they concluded is not whole. */
  #isOpen(asked: Node | Variable): boolean {
    const depth = this.#open.get(asked);
    if (depth === undefined) return false;
    if (depth !== this.others.depth) this.others.cut();
    return true;
  }

  /** The functions of this file that an expression may be. */
  functionsOf(node: Node): readonly FunctionNode[] {
    if (isFunction(node)) return [node];
    return this.meaning(node).origins.filter(isFunction);
  }

  /** What argument `index` of a call is to the API that is called. */
  argumentApi(call: CallNode, index: number): Api {
    const api = this.api(call.callee);
    return api.isUnknown ? api : api.argument(index, call.arguments.length);
  }

  /** The API of the position a function stands in: `app.get(1)` for an inline handler. */
  positionOf(fn: FunctionNode): Api {
    let api = this.catalogue.graph.none;
    for (const use of this.usesOf(fn)) {
      if (use.kind !== 'argument') continue;
      const handed = this.argumentApi(use.call, use.index).union(this.#anyArgument(use.call, use.index));
      api = api.union(use.keys.reduce((at, key) => (key === '[]' ? at.union(at.element()) : at.member(key)), handed));
    }
    for (const decorator of fn.parent.type === 'MethodDefinition' ? decoratorsOf(fn.parent) : []) api = api.union(this.#decorated(decorator));
    const method = methodOf(fn);
    if (method !== undefined) for (const decorator of decoratorsOf(method.cls)) api = api.union(this.#decorated(decorator).member(method.name));
    const type = declaredType(fn);
    return type === undefined ? api : api.union(this.#typeMeaning(type).api);
  }

  /** What the method of any value at all makes of its argument: `job().catch(fn)`. */
  #anyArgument(call: CallNode, index: number): Api {
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    return name === undefined ? this.catalogue.graph.none : this.catalogue.anything.member(name).argument(index, call.arguments.length);
  }

  /** The calls of this file that run this function. */
  callersOf(fn: FunctionNode): readonly CallNode[] {
    return this.usesOf(fn).flatMap((use) => (use.kind === 'called' ? [use.call] : []));
  }

  /** True when something outside this file can call the function: it is exported, handed on, or an entry point. */
  escapes(fn: FunctionNode): boolean {
    return this.usesOf(fn).some((use) => use.kind !== 'called') || this.usesOf(fn).length === 0;
  }

  /** Where a function's value goes in this file. */
  usesOf(fn: FunctionNode): readonly Use[] {
    let uses = this.#uses.get(fn);
    if (uses === undefined) {
      this.#uses.set(fn, []); // a function that reaches itself adds nothing
      uses = this.#followFunction(fn);
      this.#uses.set(fn, uses);
    }
    return uses;
  }

  /** Reads of a variable, in source order. */
  readsOf(variable: Variable): readonly Node[] {
    return variable.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier);
  }

  /** What `node.name` may be. */
  memberOf(meaning: Meaning, name: string): Meaning {
    let result: Meaning = { api: meaning.api.member(name), origins: [] };
    for (const origin of meaning.origins) {
      result = this.#join(result, this.#memberOfOrigin(origin, name));
      const other = this.elsewhere(origin)?.member(name);
      if (other !== undefined) result = this.#join(result, { api: other.api, origins: [] });
    }
    for (const row of result.api.rows('typeArguments')) result = this.#join(result, this.#typedByArgument(row, meaning));
    return result;
  }

  /** What a type argument says of a member: of the object's own type, else of the generics this file instantiates. */
  #typedByArgument(row: TypeArgumentRow, object: Meaning): Meaning {
    let result = this.#nothing;
    for (const type of this.#typeArguments(row, object)) result = this.#join(result, this.memberOf(this.#typeMeaning(type), row.key));
    return result;
  }

  #typeArguments(row: TypeArgumentRow, object: Meaning): readonly TSESTree.TypeNode[] {
    const own = object.origins.flatMap((origin) =>
      origin.type === 'TSTypeReference' && this.#entityApi(origin.typeName).rows('generics').includes(row) ? firstOf(origin.typeArguments) : []);
    return own.length > 0 ? own : this.index.calls.flatMap((call) =>
      call.type === 'NewExpression' && call.typeArguments !== undefined && this.api(call.callee).rows('generics').includes(row) ? firstOf(call.typeArguments) : []);
  }

  /** A member that another file tells of: of the object's own value there, else of the type argument that is declared there. */
  #memberElsewhere(object: Node, name: string): OtherValue | undefined {
    const own = this.behind(object)?.member(name);
    if (own !== undefined) return own;
    const meaning = this.meaning(object);
    const put = this.#putOnto(meaning, name);
    if (put !== undefined) return put;
    for (const row of meaning.api.member(name).rows('typeArguments')) {
      for (const type of this.#typeArguments(row, meaning)) {
        for (const origin of this.#typeMeaning(type).origins) {
          const member = this.elsewhere(origin)?.member(row.key);
          if (member !== undefined) return member;
        }
      }
    }
    return undefined;
  }

  /** The members of an object the file shows: values written under `name` in literals, classes and assignments. */
  valuesOfMember(meaning: Meaning, name: string): readonly Node[] {
    return meaning.origins.flatMap((origin) => this.#valuesIn(origin, name));
  }

  #join(a: Meaning, b: Meaning): Meaning {
    if (a === this.#nothing) return b;
    if (b === this.#nothing) return a;
    const origins = b.origins.length === 0 ? a.origins : a.origins.length === 0 ? b.origins : [...new Set([...a.origins, ...b.origins])].slice(0, ORIGIN_LIMIT);
    return { api: a.api.union(b.api), origins };
  }

  #compute(node: Node): Meaning {
    const { none } = this.catalogue.graph;
    switch (node.type) {
      case 'Identifier': {
        const other = this.#standIns.get(node);
        if (other !== undefined) return { api: other.api, origins: [node] };
        const variable = this.variableOf(node);
        if (variable === undefined) return { api: this.catalogue.globals.member(node.name), origins: [node] };
        return this.#variableMeaning(variable);
      }
      case 'MetaProperty':
        return { api: this.catalogue.globals.member('import').member('meta'), origins: [node] };
      case 'MemberExpression':
        return this.#memberExpression(node);
      case 'CallExpression':
        return this.#call(node);
      case 'NewExpression':
        return { api: this.api(node.callee).instance(), origins: [node] };
      case 'ImportExpression': {
        const specifier = node.source.type === 'Literal' ? node.source.value : undefined;
        return { api: typeof specifier === 'string' ? this.#module(specifier, '*') : none, origins: [node] };
      }
      case 'ExportSpecifier': {
        const source = node.parent.type === 'ExportNamedDeclaration' ? node.parent.source : null;
        return source === null ? this.meaning(node.local) : { api: this.#module(source.value, nameOfExport(node.local)), origins: [node] };
      }
      case 'AwaitExpression': {
        const inner = this.meaning(node.argument);
        return { api: inner.api.awaited(), origins: inner.origins };
      }
      case 'TaggedTemplateExpression':
        return { api: this.api(node.tag).tagged(), origins: [node] };
      case 'ConditionalExpression':
        return this.#join(this.meaning(node.consequent), this.meaning(node.alternate));
      case 'LogicalExpression':
        return node.operator === '&&' ? this.meaning(node.right) : this.#join(this.meaning(node.left), this.meaning(node.right));
      case 'AssignmentExpression':
        return node.operator === '=' ? this.meaning(node.right) : { api: none, origins: [node] };
      case 'SequenceExpression': {
        const last = node.expressions.at(-1);
        return last === undefined ? this.#nothing : this.meaning(last);
      }
      case 'ThisExpression':
        return { api: this.#inherited(classAround(node)), origins: [node] };
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#classMeaning(node);
      default:
        return { api: none, origins: [node] };
    }
  }

  /** A class is also what it extends: statics and instances of `class User extends Model` are Model's. */
  #classMeaning(cls: ClassNode): Meaning {
    return { api: cls.superClass === null ? this.catalogue.graph.none : this.api(cls.superClass), origins: [cls] };
  }

  #memberExpression(node: TSESTree.MemberExpression): Meaning {
    const object = this.meaning(node.object);
    const name = staticKey(node);
    if (name === undefined) return { api: object.api.element(), origins: [node] };
    const found = this.memberOf(object, name);
    const api = /^\d+$/.test(name) ? found.api.union(object.api.element()) : found.api;
    if (found.origins.length > 0) return { api, origins: found.origins };
    return { api: api.isUnknown ? (this.#putOnto(object, name)?.api ?? api) : api, origins: [node] };
  }

  /** What a plugin put onto the app under this name: `fastify.decorate('prisma', client)`. */
  #putOnto(object: Meaning, name: string): OtherValue | undefined {
    return object.api.isUnknown || !this.catalogue.decorating.some((call) => object.api.member(call).rows('decorations').length > 0) ? undefined : this.others.decorated(this.file.filename, name);
  }

  #call(node: TSESTree.CallExpression): Meaning {
    const required = this.#required(node);
    if (required !== undefined) return { api: this.#module(required, '*'), origins: [node] };
    const callee = unwrap(node.callee);
    const name = calleeName(callee);
    if (callee.type === 'MemberExpression' && name === 'bind') return this.meaning(callee.object);
    const called = this.meaning(callee);
    let result: Meaning = { api: called.api.result(), origins: [] };
    for (const row of result.api.rows('identities')) result = this.#join(result, this.#identity(node, row.is));
    if (callee.type === 'MemberExpression' && name === 'then') {
      const callback = node.arguments[0];
      if (callback !== undefined) for (const fn of this.functionsOf(callback)) result = this.#join(result, this.#returned(fn));
    }
    result = this.#join(result, this.#returnedBy(called));
    return result.origins.length === 0 ? { api: result.api, origins: [node] } : result;
  }

  /** What the functions that a callee may be return. */
  #returnedBy(called: Meaning): Meaning {
    let result = this.#nothing;
    for (const origin of called.origins) {
      if (isFunction(origin)) {
        result = this.#join(result, this.#returned(origin));
      } else {
        const other = this.#asksOfFunctions ? this.elsewhere(origin)?.result() : undefined;
        if (other !== undefined) result = this.#join(result, { api: other.api, origins: [] });
      }
    }
    return result;
  }

  /** What a call of this value gives. */
  resultOf(called: Meaning): Meaning {
    return this.#join({ api: called.api.result(), origins: [] }, this.#returnedBy(called));
  }

  /** What `new` makes of this value. */
  instanceOf(made: Meaning): Meaning {
    return { api: made.api.instance(), origins: made.origins.filter((origin) => isClass(origin) || isFunction(origin)) };
  }

  /** What a value is that is declared to be of this type. */
  annotatedBy(type: Meaning): Meaning {
    let result: Meaning = { api: type.api.annotated(), origins: [] };
    for (const origin of type.origins) {
      if (origin.type === 'TSTypeAliasDeclaration') result = this.#join(result, this.#typeMeaning(origin.typeAnnotation));
      else if (isClass(origin)) result = this.#join(result, { api: this.catalogue.graph.none, origins: [origin] });
      else if (origin.type === 'TSInterfaceDeclaration') result = this.#join(result, this.#join({ api: this.catalogue.graph.none, origins: [origin] }, this.#extended(origin)));
    }
    return result;
  }

  /** What an interface takes over from those it extends; one may extend itself while it is being written. */
  #extended(declaration: TSESTree.TSInterfaceDeclaration): Meaning {
    if (declaration.extends.length === 0 || this.#isOpen(declaration)) return this.#nothing;
    this.#open.set(declaration, this.others.depth);
    try {
      let result = this.#nothing;
      for (const { expression } of declaration.extends) {
        const extended = this.meaning(expression);
        result = this.#join(result, this.annotatedBy(extended));
        const other = this.behind(expression)?.annotated();
        if (other !== undefined) result = this.#join(result, { api: other.api, origins: [] });
      }
      return result;
    } finally {
      this.#open.delete(declaration);
    }
  }

  /** What a name that the file declares at its top level is. */
  declared(name: string): Meaning | undefined {
    const scope = this.file.scopeManager.globalScope;
    const variable = [...(scope?.childScopes.filter(({ type }) => (type as string) === 'module') ?? []), ...(scope === null ? [] : [scope])]
      .map(({ set }) => set.get(name)).find((found) => found !== undefined && found.defs.length > 0);
    return variable === undefined ? undefined : this.#variableMeaning(variable);
  }

  /** The value of another file that an origin stands for. */
  elsewhere(origin: Node): OtherValue | undefined {
    if (!this.#asksOthers) return undefined;
    if (this.#elsewhere.has(origin)) return this.#elsewhere.get(origin);
    this.#elsewhere.set(origin, undefined); // what leads to itself leads nowhere
    const { cuts } = this.others;
    const value = this.#valueElsewhere(origin);
    this.#elsewhere.set(origin, value);
    if (value === undefined && this.others.cuts !== cuts) this.others.forgetLater(() => this.#elsewhere.delete(origin));
    return value;
  }

  #valueElsewhere(origin: Node): OtherValue | undefined {
    switch (origin.type) {
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        return this.#imported((origin.parent as TSESTree.ImportDeclaration).source.value, importedName(origin));
      case 'ExportSpecifier': {
        const source = origin.parent.type === 'ExportNamedDeclaration' ? origin.parent.source : null;
        return source === null ? undefined : this.#imported(source.value, nameOfExport(origin.local));
      }
      case 'ImportExpression':
        return origin.source.type === 'Literal' && typeof origin.source.value === 'string' ? this.#imported(origin.source.value, '*') : undefined;
      case 'CallExpression': {
        const required = this.#required(origin);
        return required === undefined ? (this.#asksOfFunctions ? this.behind(origin.callee)?.result() : undefined) : this.#imported(required, '*');
      }
      case 'NewExpression': return this.behind(origin.callee)?.instance();
      case 'MemberExpression': {
        const name = staticKey(origin);
        return name === undefined ? undefined : this.#memberElsewhere(origin.object, name);
      }
      case 'TSTypeReference': {
        return this.#entityElsewhere(origin.typeName)?.annotated();
      }
      case 'ThisExpression': {
        const parent = classAround(origin)?.superClass ?? undefined;
        return parent === undefined ? undefined : this.behind(parent)?.instance();
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return origin.superClass === null ? undefined : this.behind(origin.superClass);
      case 'Identifier': { // a name that a pattern takes out of a value of another file
        const other = this.#standIns.get(origin);
        if (other !== undefined) return other;
        const declarator = this.variableOf(origin)?.defs[0]?.node as Node | undefined;
        if (declarator?.type !== 'VariableDeclarator' || declarator.init === null || !contains(declarator.id, origin)) return undefined;
        const [first, ...rest] = placeInPattern(origin).keys;
        return rest.reduce<OtherValue | undefined>(
          (value, key) => (key.kind === 'member' ? value?.member(key.name) : key.kind === 'rest' ? value : undefined),
          first?.kind === 'member' ? this.#memberElsewhere(declarator.init, first.name) : first?.kind === 'element' ? undefined : this.behind(declarator.init));
      }
      default: return undefined;
    }
  }

  /** The type of another file that a name stands for: `Env`, `types.Env`. */
  #entityElsewhere(name: Node): OtherValue | undefined {
    if (name.type === 'TSQualifiedName') return this.#entityElsewhere(name.left)?.member(name.right.name);
    const declaration = name.type === 'Identifier' ? (this.variableOf(name)?.defs[0]?.node as Node | undefined) : undefined;
    return declaration?.type.startsWith('Import') === true ? this.elsewhere(declaration) : undefined;
  }

  /** An expression that means a value of another file where the one at `at` is written: a loop's name in one of its rounds. */
  standIn(at: Node, value: OtherValue): Node {
    const { range, loc, parent } = at;
    const node = { type: 'Identifier', name: this.file.text.slice(...range), range, loc, parent, decorators: [], optional: false, typeAnnotation: undefined } as unknown as TSESTree.Identifier; // no parser made it
    this.#standIns.set(node, value);
    return node;
  }

  /** True for an expression that was made to mean a value of another file. */
  isStandIn(node: Node): boolean {
    return this.#standIns.has(node);
  }

  /** The value of another file that an expression may be. */
  behind(node: Node): OtherValue | undefined {
    for (const origin of this.meaning(node).origins) {
      const value = this.elsewhere(origin);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #imported(specifier: string, name: string): OtherValue | undefined {
    return this.#asksOthers && this.catalogue.module(specifier).isUnknown ? this.others.value(this.file.filename, specifier, name) : undefined;
  }

  /** What the function of another file does that is called here. */
  summaryOf(call: CallNode): FunctionSummary | undefined {
    return this.#asksOfFunctions ? this.behind(call.callee)?.summary : undefined;
  }

  #identity(node: TSESTree.CallExpression, is: IdentityRow['is']): Meaning {
    const callee = unwrap(node.callee);
    if (is === '(*)') return node.arguments.reduce((all, argument) => this.#join(all, this.meaning(argument)), this.#nothing);
    if (is === 'this') return callee.type === 'MemberExpression' ? this.meaning(callee.object) : this.#nothing;
    const argument = is === '(last)' ? node.arguments.at(-1) : node.arguments[Number(is.slice(1, -1))];
    return argument === undefined ? this.#nothing : this.meaning(argument);
  }

  #returned(fn: FunctionNode): Meaning {
    let result = this.#nothing;
    for (const value of this.index.returns.get(fn) ?? []) result = this.#join(result, this.meaning(value));
    if (fn.returnType !== undefined && result.api.isUnknown) {
      result = this.#join(result, { api: this.#typeMeaning(fn.returnType.typeAnnotation).api, origins: [] });
    }
    return result;
  }

  /** The specifier of `require('x')` where `require` is the real one. */
  #required(node: TSESTree.CallExpression): string | undefined {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || this.variableOf(node.callee) !== undefined) return undefined;
    const [argument] = node.arguments;
    return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined;
  }

  #module(specifier: string, name: string): Api {
    const api = this.catalogue.module(specifier);
    const own = name === '*' ? api : api.member(name);
    return own.union(this.#imported(specifier, name)?.api ?? own);
  }

  #variableMeaning(variable: Variable): Meaning {
    const known = this.#variables.get(variable);
    if (known !== undefined) return known;
    if (this.#isOpen(variable)) return this.#nothing;
    this.#open.set(variable, this.others.depth);
    const { cuts } = this.others;
    try {
      let meaning = this.#nothing;
      for (const definition of variable.defs) meaning = this.#join(meaning, this.#definitionMeaning(definition));
      for (const reference of variable.references) {
        if (!reference.isWrite() || reference.init === true || reference.writeExpr === null || reference.writeExpr === undefined) continue;
        meaning = this.#join(meaning, this.#written(reference.identifier, reference.writeExpr));
      }
      this.#variables.set(variable, meaning);
      if (this.others.cuts !== cuts) this.others.forgetLater(() => this.#variables.delete(variable));
      return meaning;
    } finally {
      this.#open.delete(variable);
    }
  }

  #definitionMeaning(definition: Variable['defs'][number]): Meaning {
    const node = definition.node as Node;
    const name = definition.name as Node;
    switch (node.type) {
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier': {
        const declaration = node.parent as TSESTree.ImportDeclaration;
        return { api: this.#module(declaration.source.value, importedName(node)), origins: [node] };
      }
      case 'TSImportEqualsDeclaration': {
        const reference = node.moduleReference;
        if (reference.type === 'TSExternalModuleReference' && reference.expression.type === 'Literal') {
          return { api: this.#module(String(reference.expression.value), '*'), origins: [node] };
        }
        return { api: this.#entityApi(reference as Node), origins: [node] };
      }
      case 'VariableDeclarator':
        return this.#declared(node, name);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return (definition.type as string) === 'FunctionName' ? { api: this.catalogue.graph.none, origins: [node] } : this.#parameterMeaning(node, name);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#classMeaning(node);
      case 'CatchClause':
        return name === node.param ? { api: this.catalogue.globals.member('catch'), origins: [name] } : { api: this.catalogue.graph.none, origins: [name] };
      default:
        return { api: this.catalogue.graph.none, origins: [node] };
    }
  }

  #declared(declarator: TSESTree.VariableDeclarator, name: Node): Meaning {
    const annotation = name.type === 'Identifier' ? name.typeAnnotation : undefined;
    const typed = annotation === undefined ? this.#nothing : { ...this.#typeMeaning(annotation.typeAnnotation), origins: [] };
    if (declarator.init !== null) return this.#join(this.#written(name, declarator.init), typed);
    const loop = declarator.parent.parent;
    if (loop.type === 'ForOfStatement') {
      const { keys, defaults } = placeInPattern(name);
      const looped = this.meaning(loop.right);
      const element: Meaning = { api: looped.api.element(), origins: looped.origins.flatMap(elementsOf).flatMap((item) => this.meaning(item).origins) };
      return this.#join(this.#select(element, keys, defaults), { api: this.catalogue.graph.none, origins: [name] });
    }
    return typed.api.isUnknown ? { api: typed.api, origins: [] } : typed;
  }

  /** What a name becomes when `value` is assigned to the pattern it stands in. */
  #written(name: Node, value: Node): Meaning {
    const { keys, defaults } = placeInPattern(name);
    const selected = this.#select(this.meaning(value), keys, defaults);
    return selected.origins.length === 0 && keys.length > 0 && this.elsewhere(name) !== undefined ? { api: selected.api, origins: [name] } : selected;
  }

  #select(meaning: Meaning, keys: readonly PatternKey[], defaults: readonly Node[]): Meaning {
    let result = keys.reduce((at, key) => this.#pick(at, key), meaning);
    for (const fallback of defaults) result = this.#join(result, this.meaning(fallback));
    return result;
  }

  #pick(meaning: Meaning, key: PatternKey): Meaning {
    switch (key.kind) {
      case 'rest': return meaning;
      case 'element': return { api: meaning.api.element(), origins: [] };
      case 'member': {
        const found = this.memberOf(meaning, key.name);
        return /^\d+$/.test(key.name) ? { api: found.api.union(meaning.api.element()), origins: found.origins } : found;
      }
    }
  }

  #parameterMeaning(fn: FunctionNode, name: Node): Meaning {
    const { pattern, keys, defaults } = placeInPattern(name);
    const index = fn.params.indexOf(pattern as TSESTree.Parameter);
    const { none } = this.catalogue.graph;
    if (index < 0) return { api: none, origins: [name] };
    const received = this.parameter(fn, index);
    const selected = this.#select(received, keys, defaults);
    return { api: selected.api, origins: selected.origins.length === 0 ? [name] : selected.origins };
  }

  /** What parameter `index` of a function may be: what it receives from outside, and from callers in this file. */
  parameter(fn: FunctionNode, index: number): Meaning {
    let result = this.received(fn, index);
    if (this.#depth >= DEPTH_LIMIT) return result;
    for (const call of this.callersOf(fn).slice(0, CALL_SITE_LIMIT)) {
      const argument = call.arguments[index];
      if (argument !== undefined && argument.type !== 'SpreadElement') result = this.#join(result, this.meaning(argument));
    }
    return result;
  }

  /** What a parameter is by its type, its decorators, the position of its function and the framework that calls it. */
  received(fn: FunctionNode, index: number): Meaning {
    const parameter = fn.params[index];
    if (parameter === undefined) return this.#nothing;
    let result: Meaning = this.#nothing;
    const target = bindingOf(parameter);
    if ('typeAnnotation' in target && target.typeAnnotation !== undefined) result = this.#join(result, this.#typeMeaning(target.typeAnnotation.typeAnnotation));
    for (const decorator of [...decoratorsOf(parameter), ...decoratorsOf(target)]) {
      result = this.#join(result, { api: this.#decorated(decorator), origins: [] });
    }
    if (this.#depth >= DEPTH_LIMIT) return result;
    result = this.#join(result, { api: this.positionOf(fn).parameter(index, fn.params.length), origins: [] });
    result = this.#join(result, this.#calledBack(fn, index));
    if (index === 0 && this.isErrorCallback(fn)) result = this.#join(result, { api: this.catalogue.globals.member('catch'), origins: [] });
    for (const entry of this.entryPoints) {
      if (entry.fn !== fn) continue;
      const place = entry.row.everyParam ?? entry.row.params?.[index];
      if (place !== null && place !== undefined) result = this.#join(result, { api: this.catalogue.graph.placeOf(entry.model, place), origins: [] });
    }
    if (result.api.isUnknown && isUntyped(target) && this.#mayBeCalledElsewhere(fn) && this.#isHandled(target)) {
      const handed = this.others.parameterOf({ filename: this.file.filename, start: fn.range[0] }, index, fn.params.length);
      if (handed !== undefined) result = this.#join(result, { api: handed, origins: [] });
    }
    return result;
  }

  /** True when members of a parameter are used that requests, responses, apps and databases have. The names only decide whether to ask. */
  #isHandled(parameter: Node): boolean {
    if (parameter.type === 'ObjectPattern') return parameter.properties.some((entry) => entry.type === 'Property' && HANDLED.test(staticKey(entry) ?? ''));
    const variable = parameter.type === 'Identifier' ? this.variableOf(parameter) : undefined;
    return variable !== undefined && this.readsOf(variable).some((read) => {
      const parent = parentOf(read);
      if (parent?.type === 'MemberExpression' && parent.object === read) return HANDLED.test(staticKey(parent) ?? '');
      // It is handed on, or taken apart.
      return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' || (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern');
    });
  }

  /** True for functions that leave the file as such, as far as this file shows; methods may. */
  #mayBeCalledElsewhere(fn: FunctionNode): boolean {
    if (!this.#handlesElsewhere) return false;
    const uses = this.usesOf(fn);
    return uses.length === 0 || uses.some(({ kind }) => kind === 'exported');
  }

  /** What promises and arrays hand to a function given to `then`, `map` and the like. */
  #calledBack(fn: FunctionNode, index: number): Meaning {
    let result = this.#nothing;
    for (const use of this.usesOf(fn)) {
      if (use.kind !== 'argument' || use.index !== 0 || use.keys.length > 0) continue;
      const callee = unwrap(use.call.callee);
      if (callee.type !== 'MemberExpression') continue;
      const method = staticKey(callee);
      if (method === 'then' && index === 0) {
        const promise = this.meaning(callee.object);
        result = this.#join(result, { api: promise.api.awaited(), origins: promise.origins });
      } else if (ELEMENT_CALLBACKS.get(method ?? '') === index) {
        result = this.#join(result, { api: this.api(callee.object).element(), origins: [] });
      }
    }
    return result;
  }

  /**
   * True for the callback of a modelled call to a database, the file system or another process: Node hands such a
   * callback its error first. Those that get something else first (`fs.watch`) do not call it an error.
   */
  isErrorCallback(fn: FunctionNode): boolean {
    const [first] = fn.params;
    if (first?.type !== 'Identifier' || !/^_?(?:e|ex|er|\w*err(?:or)?|\w*exception|problem|failure)\d*$/i.test(first.name)) return false;
    return this.usesOf(fn).some((use) => {
      if (use.kind !== 'argument' || use.keys.length > 0 || use.index !== use.call.arguments.length - 1) return false;
      const { arguments: handed } = use.call;
      return handed.some((_, index) => index < use.index && this.argumentApi(use.call, index).rows('sinks').some(({ kind }) => CALLING_BACK.has(kind)));
    });
  }

  #decorated(decorator: TSESTree.Decorator): Api {
    const expression = unwrap(decorator.expression);
    return this.api(expression.type === 'CallExpression' ? expression.callee : expression).decorated();
  }

  /** What a value of this type is; the type reference itself is the origin where the file declares the type. */
  #typeMeaning(type: TSESTree.TypeNode): Meaning {
    switch (type.type) {
      case 'TSTypeReference': {
        const { typeName } = type;
        if (typeName.type === 'Identifier' && this.variableOf(typeName) === undefined) {
          const [argument] = type.typeArguments?.params ?? [];
          if (typeName.name === 'Promise' && argument !== undefined) return this.#typeMeaning(argument);
        }
        const declaration = this.typeDeclaration(type);
        const declared = this.#declaredType(declaration);
        return this.#join({ api: this.#entityApi(typeName).annotated().union(this.elsewhere(type)?.api ?? declared.api), origins: [type] }, declared);
      }
      case 'TSUnionType':
      case 'TSIntersectionType': {
        let result = this.#nothing;
        for (const member of type.types) result = this.#join(result, this.#typeMeaning(member));
        return result;
      }
      case 'TSTypeQuery':
        return type.exprName.type === 'Identifier' ? this.meaning(type.exprName) : this.#nothing;
      case 'TSTypeLiteral':
        return { api: this.catalogue.graph.none, origins: [type] };
      default:
        return this.#nothing;
    }
  }

  /** What an alias stands for, and what an interface extends; an alias may name itself. */
  #declaredType(declaration: Node | undefined): Meaning {
    if (declaration?.type === 'TSInterfaceDeclaration') return this.#extended(declaration);
    if (declaration?.type !== 'TSTypeAliasDeclaration' || this.#isOpen(declaration)) return this.#nothing;
    this.#open.set(declaration, this.others.depth);
    try {
      return this.#typeMeaning(declaration.typeAnnotation);
    } finally {
      this.#open.delete(declaration);
    }
  }

  #entityApi(name: Node): Api {
    if (name.type === 'TSQualifiedName') return this.#entityApi(name.left).member(name.right.name);
    if (name.type !== 'Identifier') return this.catalogue.graph.none;
    const variable = this.variableOf(name);
    return variable === undefined ? this.catalogue.globals.member(name.name) : this.#variableMeaning(variable).api;
  }

  #memberOfOrigin(origin: Node, name: string): Meaning {
    let result = this.#nothing;
    for (const value of this.#valuesIn(origin, name)) {
      result = this.#join(result, value.type.startsWith('TS') ? this.#typeMeaning(value as TSESTree.TypeNode) : this.meaning(value));
    }
    const cls = this.#classOf(origin);
    if (cls !== undefined) {
      const injected = this.#parameterProperty(cls, name);
      if (injected !== undefined) result = this.#join(result, this.parameter(injected.fn, injected.index));
      if (origin !== cls) result = this.#join(result, { api: this.#inherited(cls).member(name), origins: [] });
    }
    return result;
  }

  /** The expressions (or type nodes) that the file puts under `origin.name`. */
  #valuesIn(origin: Node, name: string, seen: Set<Node> = new Set()): readonly Node[] {
    switch (origin.type) {
      case 'ObjectExpression': {
        if (seen.has(origin)) return []; // state = { ...state, … }: an object may be spread into itself
        seen.add(origin);
        const values: Node[] = [];
        for (const entry of origin.properties) {
          if (entry.type === 'SpreadElement') values.push(...this.meaning(entry.argument).origins.flatMap((spread) => this.#valuesIn(spread, name, seen)));
          else if (staticKey(entry) === name) values.push(entry.value);
        }
        return [...values, ...this.#writtenTo(origin, name)];
      }
      case 'ArrayExpression': {
        const element = /^\d+$/.test(name) ? origin.elements[Number(name)] : undefined;
        return element === null || element === undefined || element.type === 'SpreadElement' ? [] : [element];
      }
      case 'TSInterfaceDeclaration': return this.#signatures(origin, name);
      case 'TSTypeReference':
      case 'TSTypeLiteral': {
        const cls = this.#classOf(origin);
        return cls === undefined ? this.#signatures(origin, name) : this.#membersOfClass(cls, name);
      }
      default: {
        const cls = this.#classOf(origin);
        if (cls !== undefined) return this.#membersOfClass(cls, name);
        const makers = isFunction(origin) ? [origin] : origin.type === 'NewExpression' ? this.functionsOf(origin.callee) : [];
        if (makers.length > 0) return makers.flatMap((maker) => this.#setOnThis(maker, name));
        return origin.type === 'CallExpression' ? this.#writtenTo(origin, name) : [];
      }
    }
  }

  /** What a function that is called with `new` puts on what it makes: `this.login = …`, `Sessions.prototype.login = …`. */
  #setOnThis(maker: FunctionNode, name: string): readonly Node[] {
    if (maker.type === 'ArrowFunctionExpression') return [];
    const found: Node[] = [];
    for (const { left, right } of this.#writesOf(name)) {
      const object = unwrap((left as TSESTree.MemberExpression).object); // indexed as a write to a member
      const isOwn = object.type === 'ThisExpression' && contains(maker, object) && thisOf(object) === maker;
      const isPrototype = object.type === 'MemberExpression' && staticKey(object) === 'prototype' && this.functionsOf(object.object).includes(maker);
      if (isOwn || isPrototype) found.push(right);
    }
    return found;
  }

  #writesOf(name: string): readonly TSESTree.AssignmentExpression[] {
    if (this.#writesByName === undefined) {
      this.#writesByName = new Map();
      for (const write of this.index.memberWrites) {
        const key = write.left.type === 'MemberExpression' ? staticKey(write.left) : undefined;
        if (key !== undefined) listAt(this.#writesByName, key).push(write);
      }
    }
    return this.#writesByName.get(name) ?? [];
  }

  /** Values assigned to `x.name` anywhere in the file where x may be this object. */
  #writtenTo(origin: Node, name: string): readonly Node[] {
    return this.#writesOf(name)
      .filter((write) => write.left.type === 'MemberExpression' && this.meaning(write.left.object).origins.includes(origin))
      .map((write) => write.right);
  }

  #signatures(type: TSESTree.TSTypeReference | TSESTree.TSTypeLiteral | TSESTree.TSInterfaceDeclaration, name: string): readonly Node[] {
    const members = type.type === 'TSTypeLiteral' ? type.members : type.type === 'TSInterfaceDeclaration' ? type.body.body : this.#declaredMembers(type);
    return members.flatMap((member) =>
      member.type === 'TSPropertySignature' && staticKey(member) === name && member.typeAnnotation !== undefined
        ? [member.typeAnnotation.typeAnnotation]
        : [],
    );
  }

  #declaredMembers(type: TSESTree.TSTypeReference): readonly TSESTree.TypeElement[] {
    const declaration = this.typeDeclaration(type);
    if (declaration?.type === 'TSInterfaceDeclaration') return declaration.body.body;
    if (declaration?.type === 'TSTypeAliasDeclaration' && declaration.typeAnnotation.type === 'TSTypeLiteral') return declaration.typeAnnotation.members;
    return [];
  }

  /** The interface, alias, enum or class of this file that a type reference names. */
  typeDeclaration(type: TSESTree.TSTypeReference): Node | undefined {
    if (type.typeName.type !== 'Identifier') return undefined;
    return this.variableOf(type.typeName)?.defs[0]?.node as Node | undefined;
  }

  /** The class an origin is, or is an instance of. */
  #classOf(origin: Node): ClassNode | undefined {
    if (isClass(origin)) return origin;
    if (origin.type === 'ThisExpression') return classAround(origin);
    if (origin.type === 'NewExpression') return this.meaning(origin.callee).origins.find(isClass);
    if (origin.type === 'TSTypeReference') {
      const declaration = this.typeDeclaration(origin);
      return isClass(declaration) ? declaration : undefined;
    }
    return undefined;
  }

  #membersOfClass(cls: ClassNode, name: string, seen: ReadonlySet<ClassNode> = new Set()): readonly Node[] {
    let members = this.#classMembers.get(cls);
    if (members === undefined) {
      members = new Map();
      this.#classMembers.set(cls, members);
      for (const member of cls.body.body) {
        if (member.type === 'MethodDefinition') {
          const key = staticKey(member);
          if (key !== undefined && member.kind !== 'constructor') listAt(members, key).push(member.value as Node);
        } else if (member.type === 'PropertyDefinition') {
          const key = staticKey(member);
          if (key === undefined) continue;
          if (member.value !== null) listAt(members, key).push(member.value);
          if (member.typeAnnotation !== undefined) listAt(members, key).push(member.typeAnnotation.typeAnnotation);
        }
      }
      for (const write of this.index.memberWrites) {
        if (write.left.type !== 'MemberExpression' || write.left.object.type !== 'ThisExpression' || classAround(write) !== cls) continue;
        const key = staticKey(write.left);
        if (key !== undefined) listAt(members, key).push(write.right);
      }
    }
    const own = members.get(name);
    if (own !== undefined) return own;
    const parent = cls.superClass === null ? undefined : this.meaning(cls.superClass).origins.find(isClass);
    // Files in the middle of being written extend classes that extend themselves.
    return parent === undefined || parent === cls || seen.has(parent) || this.#depth >= DEPTH_LIMIT ? [] : this.#membersOfClass(parent, name, new Set(seen).add(cls));
  }

  #parameterProperty(cls: ClassNode, name: string): { fn: FunctionNode; index: number } | undefined {
    const constructor = cls.body.body.find((member): member is TSESTree.MethodDefinition => member.type === 'MethodDefinition' && member.kind === 'constructor');
    const fn = constructor?.value as Node | undefined;
    if (!isFunction(fn)) return undefined;
    const index = fn.params.findIndex((parameter) => {
      if (parameter.type !== 'TSParameterProperty') return false;
      const target = bindingOf(parameter);
      return target.type === 'Identifier' && target.name === name;
    });
    return index < 0 ? undefined : { fn, index };
  }

  /** What instances of a class inherit from a package's class. */
  #inherited(cls: ClassNode | undefined): Api {
    const { none } = this.catalogue.graph;
    if (cls === undefined || cls.superClass === null) return none;
    return this.api(cls.superClass).instance();
  }

  #followFunction(fn: FunctionNode): readonly Use[] {
    const uses: Use[] = [];
    const seen = new Set<Node>();
    const open: { node: Node; keys: readonly string[] }[] = [];
    const readsOfName = (identifier: Node, keys: readonly string[]): void => {
      const variable = this.variableOf(identifier);
      if (variable !== undefined) for (const read of this.readsOf(variable)) open.push({ node: read, keys });
    };
    if (fn.type === 'FunctionDeclaration') {
      if (fn.id !== null) readsOfName(fn.id, []);
      if (fn.parent.type === 'ExportNamedDeclaration') uses.push({ kind: 'exported', name: fn.id?.name ?? 'default' });
      if (fn.parent.type === 'ExportDefaultDeclaration') uses.push({ kind: 'exported', name: 'default' });
    } else {
      open.push({ node: fn, keys: [] });
    }
    for (let entry = open.pop(); entry !== undefined && seen.size < 500; entry = open.pop()) {
      const { keys } = entry;
      const node = wrapped(entry.node);
      if (seen.has(node)) continue;
      seen.add(node);
      const parent = parentOf(node);
      if (parent === undefined) continue;
      switch (parent.type) {
        case 'CallExpression':
        case 'NewExpression': {
          if (parent.callee === node) {
            if (keys.length === 0) uses.push({ kind: 'called', call: parent });
            break;
          }
          const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument);
          if (index < 0) break;
          uses.push({ kind: 'argument', call: parent, index, keys });
          const callee = this.meaning(parent.callee);
          for (const origin of callee.origins) {
            if (!isFunction(origin)) continue;
            const parameter = origin.params[index];
            const target = parameter === undefined ? undefined : bindingOf(parameter);
            if (target?.type === 'Identifier') readsOfName(target, keys);
          }
          if (this.#passesThrough(parent, callee, index)) open.push({ node: parent, keys });
          break;
        }
        case 'MemberExpression': {
          if (parent.object !== node) break;
          const call = parent.parent;
          if (call.type === 'CallExpression' && call.callee === parent) {
            const name = staticKey(parent);
            if (name === 'bind') open.push({ node: call, keys });
            const [callback] = call.arguments;
            if ((name === 'forEach' || name === 'map') && callback !== undefined && isFunction(callback)) {
              const [element] = callback.params;
              if (element !== undefined) this.#bindElement(bindingOf(element), keys, readsOfName);
            }
          }
          break;
        }
        case 'ForOfStatement': {
          const left = parent.left.type === 'VariableDeclaration' ? parent.left.declarations[0]?.id : parent.left;
          if (parent.right === node && left !== undefined) this.#bindElement(left as Node, keys, readsOfName);
          break;
        }
        case 'VariableDeclarator':
          if (parent.init === node && parent.id.type === 'Identifier') {
            readsOfName(parent.id, keys);
            if (parent.parent.parent.type === 'ExportNamedDeclaration' && keys.length === 0) uses.push({ kind: 'exported', name: parent.id.name });
          }
          break;
        case 'AssignmentExpression':
          if (parent.right !== node) break;
          if (parent.left.type === 'Identifier') readsOfName(parent.left, keys);
          else if (parent.left.type === 'MemberExpression') {
            const name = staticKey(parent.left);
            if (name !== undefined) {
              if (this.#isModuleExports(parent.left)) uses.push({ kind: 'exported', name: name === 'exports' ? (keys[0] ?? 'default') : name });
              this.#pushReads(open, name, (object) => this.#sameObject(object, parent.left as TSESTree.MemberExpression), keys);
            }
          }
          break;
        case 'Property': {
          const object = parent.parent;
          const name = staticKey(parent);
          if (object.type !== 'ObjectExpression' || name === undefined || parent.value !== node) break;
          open.push({ node: object, keys: [name, ...keys] });
          if (keys.length === 0) this.#pushReads(open, name, (read) => this.meaning(read).origins.includes(object), keys);
          break;
        }
        case 'PropertyDefinition':
        case 'MethodDefinition': {
          const cls = classAround(node);
          if (parent.type === 'MethodDefinition' && parent.kind === 'constructor') {
            for (const call of this.index.calls) {
              if (call.type === 'NewExpression' && this.#classOf(call) === cls) uses.push({ kind: 'called', call });
            }
            break;
          }
          const name = staticKey(parent);
          if (cls !== undefined && name !== undefined) this.#pushReads(open, name, (read) => this.meaning(read).origins.some((origin) => this.#classOf(origin) === cls), keys);
          break;
        }
        case 'ArrayExpression':
          open.push({ node: parent, keys: ['[]', ...keys] });
          break;
        case 'SpreadElement':
        case 'ConditionalExpression':
        case 'LogicalExpression':
        case 'SequenceExpression':
        case 'AwaitExpression':
          if (!(parent.type === 'ConditionalExpression' && parent.test === node)) open.push({ node: parent, keys });
          break;
        case 'ReturnStatement':
        case 'ArrowFunctionExpression': {
          const maker = parent.type === 'ReturnStatement' ? functionAround(parent) : parent.body === node ? parent : undefined;
          if (maker === undefined) break;
          for (const use of this.usesOf(maker)) if (use.kind === 'called') open.push({ node: use.call, keys });
          break;
        }
        case 'ExportDefaultDeclaration':
          uses.push({ kind: 'exported', name: keys[0] ?? 'default' });
          break;
        case 'ExportSpecifier':
          uses.push({ kind: 'exported', name: parent.exported.type === 'Identifier' ? parent.exported.name : String(parent.exported.value) });
          break;
        default:
      }
    }
    return uses;
  }

  /** Follows a function in a table to the names a loop gives it: `for (const [path, handler] of routes)`. */
  #bindElement(pattern: Node, keys: readonly string[], readsOfName: (identifier: Node, keys: readonly string[]) => void): void {
    const [list, key, ...rest] = keys;
    if (list !== '[]') return;
    if (pattern.type === 'Identifier') readsOfName(pattern, keys.slice(1));
    else if (pattern.type === 'ArrayPattern' && key === '[]') {
      for (const element of pattern.elements) if (element?.type === 'Identifier') readsOfName(element, rest);
    } else if (pattern.type === 'ObjectPattern') {
      for (const entry of pattern.properties) if (entry.type === 'Property' && staticKey(entry) === key && entry.value.type === 'Identifier') readsOfName(entry.value, rest);
    }
  }

  /** True when the result of this call stands for the function handed to it: `asyncHandler(fn)`. */
  #passesThrough(call: CallNode, callee: Meaning, index: number): boolean {
    if (call.type === 'NewExpression') return false;
    const identities = callee.api.result().rows('identities');
    if (identities.length > 0) return identities.some((row) => row.is === `(${index})` || row.is === '(*)' || (row.is === '(last)' && index === call.arguments.length - 1));
    if (!callee.api.isUnknown) return false;
    const makers = callee.origins.filter(isFunction);
    if (makers.length > 0) return makers.some((maker) => this.#wraps(maker, index));
    // A wrapper this file does not show: catchAsync(fn) from another file or an unmodelled package.
    return calleeIsImported(callee);
  }

  /** True for `(fn) => (req, res) => fn(req, res).catch(…)`: what it returns calls what it was given. */
  #wraps(maker: FunctionNode, index: number): boolean {
    const parameter = maker.params[index];
    const target = parameter === undefined ? undefined : bindingOf(parameter);
    const variable = target?.type === 'Identifier' ? this.variableOf(target) : undefined;
    if (variable === undefined) return false;
    const returned = (this.index.returns.get(maker) ?? []).filter(isFunction);
    return returned.some((inner) => this.readsOf(variable).some((read) => contains(inner, read) && parentOf(read)?.type === 'CallExpression' && (parentOf(read) as TSESTree.CallExpression).callee === read));
  }

  #pushReads(open: { node: Node; keys: readonly string[] }[], name: string, matches: (object: Node) => boolean, keys: readonly string[]): void {
    if (this.#membersByName === undefined) {
      this.#membersByName = new Map();
      for (const member of this.index.members) {
        const key = staticKey(member);
        if (key !== undefined) listAt(this.#membersByName, key).push(member);
      }
    }
    for (const member of this.#membersByName.get(name) ?? []) {
      if (member.parent.type === 'AssignmentExpression' && member.parent.left === member) continue;
      if (matches(member.object)) open.push({ node: member, keys });
    }
  }

  #sameObject(object: Node, written: TSESTree.MemberExpression): boolean {
    const origins = new Set(this.meaning(written.object).origins);
    return this.meaning(object).origins.some((origin) => origins.has(origin));
  }

  #isModuleExports(left: TSESTree.MemberExpression): boolean {
    const object = unwrap(left.object);
    if (object.type === 'Identifier' && this.variableOf(object) === undefined) {
      return object.name === 'exports' || (object.name === 'module' && staticKey(left) === 'exports');
    }
    return object.type === 'MemberExpression' && object.object.type === 'Identifier' && object.object.name === 'module' && staticKey(object) === 'exports';
  }
}

/** The binding inside a parameter: without its default, its `private` and its rest. */
export function bindingOf(parameter: TSESTree.Parameter): TSESTree.Identifier | TSESTree.ObjectPattern | TSESTree.ArrayPattern | TSESTree.RestElement {
  let target: Node = parameter;
  if (target.type === 'TSParameterProperty') target = target.parameter;
  if (target.type === 'AssignmentPattern') target = target.left;
  return target as TSESTree.Identifier | TSESTree.ObjectPattern | TSESTree.ArrayPattern | TSESTree.RestElement; // what remains by the grammar
}

/** The name an import specifier takes from its module: `default`, `*`, or the export's own. */
export function importedName(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  if (node.type === 'ImportNamespaceSpecifier') return '*';
  return node.imported.type === 'Identifier' ? node.imported.name : String(node.imported.value);
}

/** A path of members that starts at a value imported from elsewhere and is called: `models.user.find(…)`. */
interface ImportUse {
  readonly specifier: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** What a file imports or requires, by name where it says so; names of modules in calls are read off the text. */
/** The name in `export { name } from`. */
export function nameOfExport(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}

function importsOf({ ast, text }: SourceFile): readonly { readonly specifier: string; readonly name: string }[] {
  const found = ast.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map((node) => ({ specifier: statement.source.value, name: importedName(node) }));
    return statement.type === 'ExportNamedDeclaration' && statement.source !== null ? [{ specifier: statement.source.value, name: '*' }] : [];
  });
  if (!text.includes('require(') && !text.includes('import(')) return found;
  return [...found, ...[...text.matchAll(/\b(?:require|import)\(\s*['"`]([^'"`\n]+)['"`]/g)].map(([, specifier = '']) => ({ specifier, name: '*' }))];
}

/** Words of code that serves requests, and of code that registers such code. */
const HANDLING = /\b(?:req|request|ctx|context|reply|app|router|server|fastify)\b\s*[,:).]/;

const HANDLED = /^(?:body|query|params|headers|cookies|files?|url|user|session|ip|get|post|put|patch|delete|all|use|route|register|listen|on|set|authenticate|json|status|send|sendStatus|end|write|redirect|render|cookie|header|req|res|request|response|state|locals|input|addHook|collection|db|execute|raw|\$\w+)$/;

/** A parameter whose type another file has to tell. */
function isUntyped(parameter: Node): boolean {
  const type = 'typeAnnotation' in parameter ? (parameter.typeAnnotation as TSESTree.TSTypeAnnotation | undefined)?.typeAnnotation.type : undefined; // patterns and names only have annotations there
  return type === undefined || type === 'TSAnyKeyword' || type === 'TSUnknownKeyword';
}

/** A text that may hold a query: files that build one are read even when they take nothing from a framework. */
const QUERY = /['"`]\s*(?:select|SELECT|insert\s+into|INSERT\s+INTO|update|UPDATE|delete\s+from|DELETE\s+FROM)\s/;

/**
 * What the top of a file imports from unmodelled modules and calls members of that models tell of, by the text alone;
 * everything it imports where the file writes queries.
 */
function usesOfImports({ ast, text }: SourceFile, isModelled: (specifier: string) => boolean, tells: (member: string) => boolean): readonly ImportUse[] {
  const names = new Map<string, { readonly specifier: string; readonly name: string; readonly members: readonly string[] }>();
  for (const statement of ast.body) {
    if (statement.type === 'ImportDeclaration' && !isModelled(statement.source.value)) {
      for (const clause of statement.specifiers) {
        names.set(clause.local.name, { specifier: statement.source.value, name: importedName(clause), members: [] });
      }
    }
    for (const { id, init } of statement.type === 'VariableDeclaration' ? statement.declarations : []) {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require') continue;
      const [argument] = init.arguments;
      if (argument?.type !== 'Literal' || typeof argument.value !== 'string' || isModelled(argument.value)) continue;
      const specifier = argument.value;
      if (id.type === 'Identifier') names.set(id.name, { specifier, name: '*', members: [] });
      for (const entry of id.type === 'ObjectPattern' ? id.properties : []) {
        const key = entry.type === 'Property' ? staticKey(entry) : undefined;
        if (key !== undefined && entry.value?.type === 'Identifier') names.set(entry.value.name, { specifier, name: '*', members: [key] });
      }
    }
  }
  if (names.size === 0) return [];
  const uses = new Map<string, ImportUse>();
  const writesQueries = QUERY.test(text);
  for (const [root, from] of names) {
    if (writesQueries) uses.set(root, from);
    for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + root.length)) {
      const path = pathAt(text, at, root);
      if (path === undefined || path.length === 0) continue;
      const members = [...from.members, ...path];
      if (writesQueries || tells(members.at(-1) ?? '')) uses.set(`${root}.${members.join('.')}`, { ...from, members });
    }
  }
  return [...uses.values()];
}

const MEMBERS = /((?:\s*\??\.\s*[\w$]+){0,3})\s*(?:\?\.)?[(`<]/y;

/** The members after a name that ends in a call: `user.find` of `models.user.find(`. */
function pathAt(text: string, at: number, root: string): readonly string[] | undefined {
  if (/[\w$.]/.test(text.charAt(at - 1))) return undefined;
  MEMBERS.lastIndex = at + root.length;
  return MEMBERS.exec(text)?.[1]?.split(/\s*\??\.\s*/).slice(1);
}

/** The function whose call gives `this` its value. */
function thisOf(node: Node): FunctionNode | undefined {
  let fn = functionAround(node);
  while (fn?.type === 'ArrowFunctionExpression') fn = functionAround(fn);
  return fn;
}

function methodOf(fn: FunctionNode): { readonly cls: ClassNode; readonly name: string } | undefined {
  if (fn.parent.type !== 'MethodDefinition') return undefined;
  const cls = classAround(fn);
  const name = staticKey(fn.parent);
  return cls === undefined || name === undefined || decoratorsOf(cls).length === 0 ? undefined : { cls, name };
}

/** The type the place of a function expression is declared with: `const list: RequestHandler = …`, or what its maker returns. */
function declaredType(fn: FunctionNode): TSESTree.TypeNode | undefined {
  if (fn.type === 'FunctionDeclaration') return undefined;
  const parent: Node = fn.parent;
  switch (parent.type) {
    case 'VariableDeclarator': return parent.init === fn ? parent.id.typeAnnotation?.typeAnnotation : undefined;
    case 'PropertyDefinition': return parent.value === fn ? parent.typeAnnotation?.typeAnnotation : undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression': return parent.typeAnnotation;
    case 'ReturnStatement': return functionAround(parent)?.returnType?.typeAnnotation;
    case 'ArrowFunctionExpression': return parent.body === fn ? parent.returnType?.typeAnnotation : undefined;
    default: return undefined;
  }
}

function calleeIsImported(callee: Meaning): boolean {
  return callee.origins.some((origin) => {
    if (origin.type === 'ImportSpecifier' || origin.type === 'ImportDefaultSpecifier' || origin.type === 'ImportNamespaceSpecifier') return true;
    let root: Node = origin;
    while (root.type === 'MemberExpression') root = unwrap(root.object);
    return root.type === 'CallExpression' && root.callee.type === 'Identifier' && root.callee.name === 'require';
  });
}

function firstOf(list: TSESTree.TSTypeParameterInstantiation | undefined): readonly TSESTree.TypeNode[] {
  return list?.params.slice(0, 1) ?? [];
}

function elementsOf(node: Node): readonly Node[] {
  return node.type === 'ArrayExpression' ? node.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : [element])) : [];
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
