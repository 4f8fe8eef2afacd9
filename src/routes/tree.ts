/**
 * The routers of a file, what is put on them in which order, and which stands below which.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { bindingOf, type Facts } from '../facts/facts.js';
import type { MountRow, RouteRow, RouterRow } from '../models/schema.js';
import { calleeName, classAround, functionAround, property, unwrap, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { roundsAround, type Round } from './elements.js';
import { exportsOf } from './exports.js';
import { isBefore, momentOf, type Moment } from './order.js';
import { allCovered, allJoined } from './paths.js';
import { isParameter, whereFrom } from './provenance.js';
import { mayBind } from './relevance.js';
import { argumentsIn, beforeIn, mountPaths, objectOf, registrationOf } from './registrations.js';
import type { Request } from '../facts/other-files.js';
import type { Approach, Arrival, Happening, Link, Miss, Registration } from './route.js';
import { textsOf } from './texts.js';

/** An app or router: the expression that makes it, or the parameter that receives it. */
interface Router {
  readonly origin: Node;
  readonly row: RouterRow | undefined;
  readonly prefix: string;
  readonly happenings: Happening[];
  readonly parents: { readonly router: Router; readonly mount: Happening & { kind: 'mount' }; readonly entry: Node }[];
}

/** A route on a router, with the moment it is registered. */
export interface Registered extends Registration {
  readonly router: Node;
  readonly at: Moment;
}

const DEPTH = 6;
const APPROACHES = 8;

export class RouterTree {
  readonly registered: readonly Registered[];
  readonly #facts: Facts;
  readonly #routers = new Map<Node, Router>();
  #exported: ReadonlyMap<Node, string> | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
    const registered: Registered[] = [];
    const mounts: { readonly router: Router; readonly mount: Happening & { kind: 'mount' } }[] = [];
    for (const call of facts.index.calls) {
      const callee = unwrap(call.callee);
      if (callee.type !== 'MemberExpression' || !mayBind(facts, call)) continue;
      for (const { api, round, named } of this.#calleesOf(callee, call)) {
        for (const row of api.rows('routes')) registered.push(...this.#register(call, row, round, named));
        for (const row of api.rows('mounts')) {
          for (const { router, prefix } of this.#receivers(callee.object)) {
            const mount = this.#mountOf(call, row, round, prefix);
            router.happenings.push(mount);
            mounts.push({ router, mount });
          }
        }
      }
    }
    for (const { router, mount } of mounts) this.#adopt(router, mount);
    this.#noteHandedOver();
    for (const { happenings } of this.#routers.values()) happenings.sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1));
    this.registered = registered;
  }

  /** Every way a request reaches what is registered on a router at a moment. */
  approachesTo({ router: origin, at, paths, methods }: Registered): readonly Approach[] {
    const router = this.#routers.get(origin);
    return router === undefined ? [] : this.#approaches(router, at, paths, methods, new Set()).slice(0, APPROACHES);
  }

  /** Where this file mounts a value, or hands it the app, and every way requests reach it there. */
  arrivalsAt(denotes: (node: Node) => boolean, { paths, methods }: Request): readonly Arrival[] {
    return [...this.#routers.values()].flatMap((router) => router.happenings.flatMap((happening): readonly Arrival[] => {
      if (happening.kind === 'handed') {
        if (!denotes(happening.callee)) return [];
        return this.#approaches(router, happening.at, paths, methods, new Set()).map((approach) => ({ node: happening.node, approach }));
      }
      if (happening.kind === 'route') return [];
      const position = happening.entries.findIndex(denotes);
      if (position < 0) return [];
      const before = happening.entries.slice(0, position).map((node): Link => ({ node, covers: 'yes', how: 'middleware' }));
      return this.#approaches(router, happening.at, allJoined(happening.paths, paths), methods, new Set())
        .map((approach) => ({ node: happening.node, approach: { ...approach, links: [...approach.links, ...before] } }));
    }));
  }

  /** Every way requests reach a file that these mounts load without naming it, by its paths there. */
  arrivalsBelow(pathsOf: (entry: Node, options: Node | undefined) => readonly string[] | undefined, { paths, methods }: Request): readonly Arrival[] {
    return [...this.#routers.values()].flatMap((router) => router.happenings.flatMap((happening): readonly Arrival[] => {
      if (happening.kind !== 'mount') return [];
      return happening.entries.flatMap((entry) => {
        const below = pathsOf(entry, happening.options);
        if (below === undefined) return [];
        const own: Link = { node: entry, covers: 'yes', options: happening.options, how: 'plugin' };
        return this.#approaches(router, happening.at, allJoined(below, paths), methods, new Set())
          .map((approach) => ({ node: happening.node, approach: { ...approach, links: [...approach.links, own] } }));
      });
    }));
  }

  /** The hooks of a router that run for whoever mounts it too. */
  sharedBy(origin: Node): readonly Link[] {
    return (this.#routers.get(origin)?.happenings ?? []).flatMap((happening): readonly Link[] =>
      happening.kind === 'mount' && this.#isLetOut(happening) ? happening.entries.map((node) => ({ node, covers: 'yes', how: 'middleware' })) : []);
  }

  #isLetOut(happening: Happening): boolean {
    if (happening.kind !== 'mount' || happening.row.shares === undefined) return false;
    const [first] = happening.node.type === 'CallExpression' ? happening.node.arguments : [];
    const bag = objectOf(this.#facts, first);
    return bag !== undefined && property(bag, happening.row.shares) !== undefined;
  }

  /** What a function mounts on the routers it receives as parameters. */
  mountedOn(fn: FunctionNode): readonly Link[] {
    return [...this.#routers.values()].filter(({ origin, row }) => row === undefined && functionAround(origin) === fn).flatMap(({ happenings }) =>
      happenings.flatMap((happening): readonly Link[] => {
        if (happening.kind === 'handed') return [{ node: happening.callee, covers: 'yes', how: 'handed' }];
        if (happening.kind === 'route' || happening.paths.some((path) => path !== '/')) return [];
        return happening.entries.map((node): Link => ({ node, covers: 'yes', options: happening.options, how: 'middleware' }));
      }));
  }

  /** The functions that may be called; in a loop over method names each round calls another. */
  #calleesOf(callee: TSESTree.MemberExpression, call: CallNode): readonly { api: ReturnType<Facts['api']>; round: Round; named: string | undefined }[] {
    const api = this.#facts.api(callee);
    if (!callee.computed || callee.property.type === 'Literal') {
      if (api.rows('routes').length === 0 && api.rows('mounts').length === 0) return [];
      return roundsAround(this.#facts, call).map((round) => ({ api, round, named: undefined }));
    }
    const object = this.#facts.api(callee.object);
    if (object.isUnknown) return [];
    return roundsAround(this.#facts, call).flatMap((round) =>
      textsOf(this.#facts, callee.property, round).map((named) => ({ api: object.member(named.toLowerCase()), round, named })),
    );
  }

  #register(call: CallNode, row: RouteRow, round: Round, named: string | undefined): readonly Registered[] {
    if (row.opens === true) return [];
    const registration = registrationOf(this.#facts, call, row, round, named);
    if (registration === undefined) return [];
    const at = momentOf(this.#facts, call);
    return this.#receivers(registration.receiver).map(({ router, prefix }) => {
      const { methods, before, handler } = registration;
      const paths = allJoined(prefix, registration.paths);
      const entries = [...before, ...(handler === undefined ? [] : [handler])].flatMap((entry) => expand(this.#facts, entry));
      router.happenings.push({ kind: 'route', node: call, at, methods, paths, entries });
      return { ...registration, paths, router: router.origin, at };
    });
  }

  #mountOf(call: CallNode, row: MountRow, round: Round, prefix: readonly string[]): Happening & { kind: 'mount' } {
    const options = row.options === undefined ? undefined : call.arguments[row.options];
    const bag = row.prefix === undefined ? undefined : objectOf(this.#facts, options);
    const inOptions = bag === undefined || row.prefix === undefined ? undefined : property(bag, row.prefix);
    const paths = inOptions === undefined ? mountPaths(this.#facts, call, row.path, round) : textsOf(this.#facts, inOptions.value, round);
    const before = beforeIn(this.#facts, row.before === undefined ? undefined : objectOf(this.#facts, options), row.before).flatMap((entry) => expand(this.#facts, entry));
    const entries = argumentsIn(this.#facts, call, row.chain, row.path, round).flatMap((entry) => expand(this.#facts, entry));
    return {
      kind: 'mount', node: call, options, at: momentOf(this.#facts, call), paths: allJoined(prefix, paths),
      // Options without anything that they are for are for what follows.
      row: entries.length === 0 && before.length > 0 ? { ...row, encapsulates: false } : row,
      exact: row.exact === true && !paths.includes(''),
      entries: [...before, ...entries],
    };
  }

  /** The routers an expression may be. `router.route('/x')` and `app.basePath('/x')` are the router, under a path. */
  #receivers(receiver: Node, depth = 0): readonly { readonly router: Router; readonly prefix: readonly string[] }[] {
    const { origins } = this.#facts.meaning(receiver);
    const made = origins.filter((origin) => origin.type === 'CallExpression' || origin.type === 'NewExpression');
    return (made.length > 0 ? made : origins).flatMap((origin) => {
      const opened = origin.type === 'CallExpression' ? this.#openedBy(origin) : undefined;
      if (opened === undefined || depth > DEPTH) return [{ router: this.#routerOf(origin), prefix: [''] }];
      return this.#receivers(opened.receiver, depth + 1).map(({ router, prefix }) => ({ router, prefix: allJoined(prefix, opened.paths) }));
    });
  }

  #openedBy(call: TSESTree.CallExpression): { readonly receiver: Node; readonly paths: readonly string[] } | undefined {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const row = this.#facts.api(callee).rows('routes').find((candidate) => candidate.opens === true);
    const path = typeof row?.path === 'number' ? call.arguments[row.path] : undefined;
    if (row === undefined) return undefined;
    return { receiver: callee.object, paths: path === undefined ? [''] : textsOf(this.#facts, path) };
  }

  #routerOf(origin: Node): Router {
    let router = this.#routers.get(origin);
    if (router === undefined) {
      // What a parameter is tells nothing of what its maker has put on it.
      const [row] = isParameter(this.#facts, origin) ? [] : this.#facts.api(origin).rows('routers');
      const argument = row?.prefix !== undefined && (origin.type === 'CallExpression' || origin.type === 'NewExpression') ? origin.arguments[row.prefix.argument] : undefined;
      const bag = objectOf(this.#facts, argument);
      const prefix = bag === undefined || row?.prefix === undefined ? undefined : property(bag, row.prefix.key);
      router = { origin, row, prefix: prefix === undefined ? '' : (textsOf(this.#facts, prefix.value)[0] ?? ''), happenings: [], parents: [] };
      this.#routers.set(origin, router);
    }
    return router;
  }

  /** Finds the routers and plugin functions among what is mounted. */
  #adopt(router: Router, mount: Happening & { kind: 'mount' }): void {
    for (const entry of mount.entries) {
      for (const origin of this.#facts.meaning(entry).origins) {
        const child = this.#routers.get(origin);
        if (child === undefined || child === router) continue;
        child.parents.push({ router, mount, entry });
        if (mount.row.shares !== undefined) router.happenings.push(...child.happenings.filter((happening) => this.#isLetOut(happening)).map((happening) => ({ ...happening, at: mount.at })));
      }
      if (mount.row.encapsulates !== true) continue;
      for (const fn of this.#facts.functionsOf(entry)) {
        const [parameter] = fn.params;
        if (parameter === undefined) continue;
        for (const origin of this.#facts.meaning(bindingOf(parameter)).origins) {
          const child = this.#routers.get(origin);
          if (child === undefined || child === router) continue;
          child.parents.push({ router, mount, entry });
          // What a shared plugin mounts is mounted here.
          if (this.#isShared(entry)) router.happenings.push(...child.happenings.map((happening) => ({ ...happening, at: mount.at })));
        }
      }
    }
  }

  #isShared(entry: Node): boolean {
    const calls = [unwrap(entry), ...this.#facts.meaning(entry).origins].filter((node) => node.type === 'CallExpression');
    const variable = entry.type === 'Identifier' ? this.#facts.variableOf(entry) : undefined;
    const init = variable?.defs[0]?.node as Node | undefined;
    if (init?.type === 'VariableDeclarator' && init.init?.type === 'CallExpression') calls.push(init.init);
    return calls.some((call) => this.#facts.api(call.callee).result().rows('identities').some((row) => row.shares === true));
  }

  /** `setupAuth(app)`, where that function is not in sight, may put anything on the app. */
  #noteHandedOver(): void {
    // An app that is made here and handed on at once has nothing registered on it yet.
    if (this.#routers.size === 0 && !this.#facts.index.calls.some((call) => this.#facts.api(call).rows('routers').length > 0)) return;
    for (const call of this.#facts.index.calls) {
      if (call.arguments.length === 0 || !this.#facts.api(call.callee).isUnknown) continue;
      if (whereFrom(this.#facts, call.callee).kind !== 'unseen' || this.#facts.functionsOf(call.callee).length > 0) continue;
      for (const argument of call.arguments) {
        if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') continue;
        for (const origin of this.#facts.meaning(argument).origins) {
          const router = this.#routers.get(origin) ?? (this.#facts.api(origin).rows('routers').length > 0 ? this.#routerOf(origin) : undefined);
          router?.happenings.push({ kind: 'handed', node: call, at: momentOf(this.#facts, call), callee: call.callee });
        }
      }
    }
  }

  #approaches(router: Router, at: Moment, paths: readonly string[], methods: readonly string[], seen: ReadonlySet<Router>): readonly Approach[] {
    if (seen.has(router) || seen.size > DEPTH) return [];
    const links: Link[] = [];
    const misses: Miss[] = [];
    for (const happening of router.happenings) this.#pass(happening, at, paths, methods, links, misses);
    const full = allJoined([router.prefix], paths);
    const open = this.#unseenAround(router);
    const own = open === 'mounted' ? [] : this.#fromOutside(router, methods, { paths: full, links, misses, unseen: open });
    const within = new Set([...seen, router]);
    const mounted = router.parents.flatMap(({ router: parent, mount, entry }) => {
      const position = mount.entries.indexOf(entry);
      const before: readonly Link[] = mount.entries.slice(0, Math.max(position, 0)).map((node) => ({ node, covers: 'yes', how: 'middleware' }));
      return this.#approaches(parent, mount.at, allJoined(mount.paths, full), methods, within)
        .map((approach) => ({ ...approach, links: [...approach.links, ...before, ...links], misses: [...approach.misses, ...misses] }));
    });
    return [...own, ...mounted];
  }

  #fromOutside(router: Router, methods: readonly string[], way: Approach): readonly Approach[] {
    if (way.unseen === undefined) return [way];
    return fromOutside(this.#facts, receiverOf(router), methods, way);
  }

  #pass(happening: Happening, at: Moment, paths: readonly string[], methods: readonly string[], links: Link[], misses: Miss[]): void {
    const comesFirst = isBefore(happening.at, at);
    if (happening.kind === 'handed') {
      if (comesFirst) links.push({ node: happening.callee, covers: 'yes', how: 'handed' });
      return;
    }
    if (happening.kind === 'route') {
      const takesMethod = happening.methods.includes('ALL') || methods.every((method) => happening.methods.includes(method));
      if (!comesFirst || !takesMethod || allCovered(happening.paths, paths, true) !== 'yes') return;
      links.push(...happening.entries.map((node): Link => ({ node, covers: 'yes', how: 'route' })));
      return;
    }
    const { row } = happening;
    const covers = row.encapsulates === true ? 'yes' : allCovered(happening.paths, paths, happening.exact);
    const inTime = comesFirst || row.ordered === false;
    for (const node of happening.entries) {
      if (this.#isScoped(node, happening)) continue;
      const link: Link = { node, covers: covers === 'maybe' ? 'maybe' : 'yes', options: happening.options, how: row.encapsulates === true ? 'plugin' : 'middleware' };
      if (covers === 'no') misses.push({ link, why: 'path' });
      else if (inTime) links.push(link);
      else misses.push({ link, why: 'after' });
    }
  }

  /** Routers, and plugins that keep what they mount to themselves, are ways of their own, not middleware. */
  #isScoped(entry: Node, { row, options }: Happening & { kind: 'mount' }): boolean {
    const { origins } = this.#facts.meaning(entry);
    const isRouter = (origin: Node): boolean => this.#routers.has(origin) || (this.#facts.api(origin).rows('routers').length > 0 && !(row.shares !== undefined && origin.type.startsWith('Import')));
    if (origins.some(isRouter)) return true;
    if (row.encapsulates !== true) return origins.some((origin) => isErrorHandler(origin));
    const bag = row.prefix === undefined ? undefined : objectOf(this.#facts, options);
    const isRoutes = bag !== undefined && row.prefix !== undefined && property(bag, row.prefix) !== undefined;
    return isRoutes || this.#facts.functionsOf(entry).length > 0;
  }

  /** Why requests may come to a router on ways this file does not show; `mounted` where it shows them all. */
  #unseenAround(router: Router): string | 'mounted' | undefined {
    const exported = this.#exportedAs(router);
    const alone = router.row?.standsAlone;
    if (alone === 'always') return router.parents.length > 0 ? 'mounted' : undefined;
    if (router.parents.length > 0) return 'mounted';
    if (router.row === undefined) {
      const name = router.origin.type === 'Identifier' ? `\`${router.origin.name}\`` : 'the app';
      return `${name} is handed in from outside this file, with what is already mounted on it`;
    }
    if (exported !== undefined) return alone === 'unless-exported' && this.#isEntryFile() ? undefined : 'this router is mounted in a file that this one does not show';
    return alone === 'unless-exported' ? undefined : 'this router is not mounted in this file';
  }

  /** The export that brings a router, or the function that receives it, to other files. */
  #exportedAs(router: Router): string | undefined {
    this.#exported ??= exportsOf(this.#facts);
    const receiver = router.row === undefined ? functionAround(router.origin) : undefined;
    return this.#exported.get(router.origin) ?? (receiver === undefined ? undefined : this.#exported.get(receiver));
  }

  /** `src/index.ts` exports what is served; `src/routes/users.ts` what another file mounts. */
  #isEntryFile(): boolean {
    const path = this.#facts.file.filename.replaceAll('\\', '/');
    return /(?:^|\/)(?:index|main|app|server|worker|_worker|entry)[\w.-]*\.[cm]?[jt]sx?$/.test(path) && !/\/(?:routes?|routers?|controllers?|modules?|features?|handlers?)\//.test(path);
  }
}

/** What other files name to bring a router to life: the call that makes it, or the function or class that is handed it. */
function receiverOf({ origin, row }: Router): Node {
  const fn = row === undefined ? functionAround(origin) : undefined;
  return fn?.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor' ? (classAround(fn) ?? fn) : (fn ?? origin);
}

/** The ways other files lead to a router, a function or a handler of this one, where they are known; else the way this file shows. */
export function fromOutside(facts: Facts, node: Node, methods: readonly string[], way: Approach): readonly Approach[] {
  const ways = facts.others.waysTo({ filename: facts.file.filename, start: node.range[0] }, { paths: way.paths, methods });
  if (ways === undefined) return [way];
  if (ways.length === 0) return [{ ...way, unseen: 'no file of this project mounts it' }];
  return ways.map((outside) => ({ ...way, paths: outside.paths, outside, unseen: undefined }));
}

/** A function with four parameters runs only for errors. */
const isErrorHandler = (origin: Node): boolean =>
  (origin.type === 'FunctionDeclaration' || origin.type === 'FunctionExpression' || origin.type === 'ArrowFunctionExpression') && origin.params.length === 4;

/** The entries of a chain: lists are opened, wherever they are written. */
export function expand(facts: Facts, node: Node, depth = 0): readonly Node[] {
  const inner = unwrap(node.type === 'SpreadElement' ? node.argument : node);
  if (depth > DEPTH) return [inner];
  if (inner.type === 'ArrayExpression') return inner.elements.flatMap((element) => (element === null ? [] : expand(facts, element, depth + 1)));
  const lists = facts.meaning(inner).origins.filter((origin) => origin.type === 'ArrayExpression');
  if (lists.length > 0) return lists.flatMap((list) => expand(facts, list, depth + 1));
  const rows = node.type === 'SpreadElement' || facts.isStandIn(inner) ? facts.behind(inner)?.rows() : undefined;
  return rows === undefined ? [inner] : rows.map((row) => facts.standIn(inner, row));
}

/** The name of what is called, for naming a handler. */
export const nameOfHandler = (handler: Node): string | undefined => {
  const inner = unwrap(handler);
  return inner.type === 'Identifier' || inner.type === 'MemberExpression' ? calleeName(inner) : inner.type === 'CallExpression' ? calleeName(inner.callee) : undefined;
};
