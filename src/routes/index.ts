/**
 * The routes of one file: what runs before which handler, and what that protects.
 * The tree is built when it is first asked for.
 */
import type { Api } from '../facts/api.js';
import type { Facts, Meaning } from '../facts/facts.js';
import type { Request, Way, WayVerdict } from '../facts/other-files.js';
import type { ControllerRow, GateRow, PackageModel, ProtectionKind } from '../models/schema.js';
import { isFunction, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { hooksBefore, loadOf, loads, pathsUnder, type Load } from './autoload.js';
import { controllerRoutes, linksForAll } from './controllers.js';
import { entryRoutes } from './entry-routes.js';
import { gateVerdict } from './gates.js';
import { gatewayBefore } from './house.js';
import { promises } from './house-names.js';
import { best, insideOf, type Gift } from './inside.js';
import { giftOf, Judge } from './judge.js';
import { spelled, whereFrom } from './provenance.js';
import { procedureArrivals, procedureRoutes } from './procedures.js';
import { mayRegister } from './relevance.js';
import type { Almost, Approach, Given, Link, Miss, Route, Verdict } from './route.js';
import { expand, nameOfHandler, RouterTree, type Registered } from './tree.js';

export type { Almost, Approach, Given, Link, Miss, Route, Verdict };

export class Routes {
  readonly #facts: Facts;
  readonly #judge: Judge;
  #routes: readonly Route[] | undefined;
  readonly #tree: () => RouterTree;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#judge = new Judge(facts);
    this.#tree = remembered(facts, () => new RouterTree(facts));
  }

  /** Every route of the file: registered, by decorator, by file name or directive. */
  get routes(): readonly Route[] {
    return (this.#routes ??= this.#find());
  }

  /** The routes a function handles. */
  routesOf(fn: FunctionNode): readonly Route[] {
    return this.routes.filter((route) => route.functions.includes(fn));
  }

  /** What runs before the handler, in order, on the first way a request can take. */
  before(route: Route): readonly Node[] {
    return route.approaches[0]?.links.map((link) => link.node) ?? [];
  }

  /** Whether everything that runs before or in the handler gives this protection, on every way to it. */
  protectionOf(route: Route, kind: ProtectionKind): Verdict {
    return this.#verdict(route, kind, this.#handlerGift(route, kind));
  }

  /** Where this file leads requests to a value of another one: mounted, handed the app, or registered as a handler. */
  waysTo(denotes: (node: Node) => boolean, request: Request, whereOf: (node: Node) => string): readonly Way[] {
    const mounted = [...this.#routerTree.arrivalsAt(denotes, request), ...procedureArrivals(this.#facts, () => this.#routerTree, denotes, request)].map(({ node, approach }): Way => ({
      where: whereOf(node), paths: approach.paths, methods: request.methods,
      protection: (kind) => seenFromOutside(this.#along(node, approach, { gives: 'no' }, kind), whereOf),
    }));
    const registered = this.routes.filter(({ handler }) => handler !== undefined && this.#leadsTo(handler, denotes)).map((route): Way => ({
      where: whereOf(route.node), paths: route.paths, methods: route.methods,
      protection: (kind) => seenFromOutside(this.protectionBefore(route, kind), whereOf),
    }));
    return [...mounted, ...registered];
  }

  /** Where this file has a folder loaded that another file lies in. */
  loadsOf(filename: string, request: Request, whereOf: (node: Node) => string): readonly Way[] {
    const facts = this.#facts;
    const found = new Map<Node, Load>();
    const arrivals = this.#routerTree.arrivalsBelow((entry, options) => {
      const load = loadOf(facts, entry, options);
      const paths = load === undefined ? undefined : pathsUnder(facts, load, filename);
      if (load !== undefined) found.set(entry, load);
      return paths;
    }, request);
    return arrivals.map(({ node, approach }): Way => ({
      where: whereOf(node), paths: approach.paths, methods: request.methods,
      protection: (kind) => {
        const verdict = seenFromOutside(this.#along(node, approach, { gives: 'no' }, kind), whereOf);
        const load = found.get(approach.links.at(-1)?.node ?? node);
        if (verdict.state === 'protected' || load === undefined) return verdict;
        const hooks = hooksBefore(facts, load, filename).map((hook) => hook.protection(kind, 'handed'));
        const sure = hooks.find((hook) => hook.gives === 'yes');
        if (sure?.gives === 'yes') return { state: 'protected', where: sure.where, row: sure.row };
        const unseen = hooks.find((hook) => hook.gives === 'unknown');
        return verdict.state === 'open' && unseen?.gives === 'unknown' ? { state: 'unknown', because: unseen.because } : verdict;
      },
    }));
  }

  /** What this file hands to a file that it has loaded with its folder. */
  handsTo(filename: string, index: number, arity: number): Api {
    const { none } = this.#facts.catalogue.graph;
    return this.#facts.index.calls.filter((call) => loads(this.#facts, call, filename))
      .reduce((api, call) => api.union(this.#facts.argumentApi(call, 0).parameter(index, arity)), none);
  }

  /** What this file, run before others because of its name, gives a request. */
  gateVerdict(row: GateRow, request: Request, kind: ProtectionKind, whereOf: (node: Node) => string): WayVerdict {
    return seenFromOutside(gateVerdict(this.#facts, this.#judge, row, request, kind), whereOf);
  }

  /** What this file puts before the controllers of another one. */
  everywhereVerdict(model: PackageModel, row: ControllerRow, filename: string, request: Request, kind: ProtectionKind, whereOf: (node: Node) => string): WayVerdict {
    const [first] = this.#facts.file.ast.body;
    const links = linksForAll(this.#facts, model, row, filename, request);
    if (first === undefined || links.length === 0) return { state: 'open', almost: undefined };
    return seenFromOutside(this.#along(first, { paths: request.paths, links, misses: [], unseen: undefined }, { gives: 'no' }, kind), whereOf);
  }

  /** True when a handler is a value, or a wrapper that is handed it. */
  #leadsTo(handler: Node, denotes: (node: Node) => boolean, depth = 0): boolean {
    const inner = unwrap(handler);
    if (denotes(inner)) return true;
    if (depth > 3) return false;
    const calls = [inner, ...this.#facts.meaning(inner).origins].filter((node) => node.type === 'CallExpression');
    return calls.some((call) => call.arguments.some((argument) => !isFunction(argument) && argument.type !== 'SpreadElement' && this.#leadsTo(argument, denotes, depth + 1)));
  }

  /** What a value of this file gives where others put it into a chain, call it, or hand it the app. */
  giftOf(meaning: Meaning, kind: ProtectionKind, as: 'middleware' | 'call' | 'handed'): Gift {
    const functions = meaning.origins.filter(isFunction);
    if (as !== 'middleware' && functions.length === 0) return { gives: 'unknown', because: 'its function is not in sight' };
    switch (as) {
      case 'middleware': {
        const shared = meaning.origins.flatMap((origin) => this.#routerTree.sharedBy(origin));
        if (shared.length > 0) return best(shared.map((link) => this.#judge.link(link, kind)));
        const isShared = meaning.api.rows('identities').some(({ shares }) => shares === true);
        // A plugin's function runs once, when it is registered: requests meet what it mounts, not what it decorates.
        if (isShared && functions.length > 0) return best(functions.map((fn) => this.#mountedIn(fn, kind)));
        return this.#judge.value(meaning, kind);
      }
      case 'call': return best(functions.map((fn) => insideOf(this.#facts, fn, kind)));
      // Whatever it mounts on the app it receives, it mounts before what follows.
      case 'handed': return best(functions.map((fn) => this.#mountedIn(fn, kind)));
    }
  }

  /** What a function puts onto the app that is handed to it. */
  #mountedIn(fn: FunctionNode, kind: ProtectionKind): Gift {
    return best(this.#routerTree.mountedOn(fn).map((link) => this.#judge.link(link, kind)));
  }

  /** The same for what runs before the handler, whatever happens in it. */
  protectionBefore(route: Route, kind: ProtectionKind): Verdict {
    return this.#verdict(route, kind, { gives: 'no' });
  }

  #verdict(route: Route, kind: ProtectionKind, inside: Gift): Verdict {
    const given = route.given.find((entry) => entry.gives === kind);
    if (given !== undefined) return { state: 'protected', by: given.node, row: undefined };
    if (inside.gives === 'yes') return { state: 'protected', by: inside.by, row: inside.row };
    const verdicts = route.approaches.map((approach) => this.#along(route.node, approach, inside, kind));
    const weakest = verdicts.find(({ state }) => state === 'open') ?? verdicts.find(({ state }) => state === 'unknown') ?? verdicts[0];
    if (weakest?.state === 'protected') return weakest;
    const gateway = gatewayBefore(this.#facts, route, kind);
    if (gateway !== undefined) return { state: 'protected', by: route.node, row: undefined, where: gateway.because };
    return weakest ?? { state: 'unknown', because: 'nothing in this file leads to it' };
  }

  #along(node: Node, approach: Approach, inside: Gift, kind: ProtectionKind): Verdict {
    const gifts = approach.links.map((link) => ({ link, gift: this.#judge.link(link, kind) }));
    const sure = gifts.find(({ link, gift }) => gift.gives === 'yes' && link.covers === 'yes');
    if (sure?.gift.gives === 'yes') return { state: 'protected', by: sure.gift.by, row: sure.gift.row, where: sure.gift.where };
    const outside = approach.outside?.protection(kind);
    if (outside?.state === 'protected') return { state: 'protected', by: node, row: outside.row, where: outside.where };
    const maybe = gifts.find(({ gift }) => gift.gives === 'yes');
    if (maybe !== undefined) return { state: 'unknown', because: `the path of \`${spelled(maybe.link.node)}\` cannot be compared with this one` };
    const others = [...gifts.filter(({ link }) => link.how !== 'route').map(({ gift }) => gift), inside];
    const ignored = best(others.filter((gift) => gift.gives === 'ignored'));
    if (ignored.gives === 'ignored') return { state: 'open', almost: { why: 'ignored', node: ignored.by, where: ignored.where } };
    const unseen = others.find((gift) => gift.gives === 'unknown');
    if (unseen?.gives === 'unknown') return { state: 'unknown', because: unseen.because };
    if (outside?.state === 'unknown') return outside;
    if (approach.unseen !== undefined) return { state: 'unknown', because: approach.unseen };
    const beyond = outside?.almost;
    return { state: 'open', almost: this.#almost(approach.misses, kind) ?? (beyond === undefined ? undefined : { ...beyond, node }) };
  }

  #almost(misses: readonly Miss[], kind: ProtectionKind): Almost | undefined {
    for (const why of ['after', 'path'] as const) {
      const miss = misses.find((candidate) => candidate.why === why && this.#judge.link(candidate.link, kind).gives === 'yes');
      if (miss !== undefined) return { why, node: miss.link.node };
    }
    return undefined;
  }

  /** What the handler gives: its functions, the wrapper around it, or nothing that can be seen. */
  #handlerGift(route: Route, kind: ProtectionKind): Gift {
    const { handler, functions } = route;
    if (handler === undefined) return { gives: 'no' };
    const within = this.#judge.handler(functions, kind);
    if (within.gives === 'yes' || within.gives === 'ignored' || functions.includes(handler as FunctionNode)) return within;
    const whole = this.#judge.expression(handler, kind);
    if (whole.gives === 'yes') return whole;
    if (functions.length > 0) return within;
    const elsewhere = this.#facts.behind(handler)?.protection(kind, 'call');
    if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return giftOf(elsewhere, handler);
    if (promises(spelled(handler), kind)) return { gives: 'yes', by: handler };
    if (elsewhere !== undefined) return { gives: 'unknown', because: `\`${spelled(handler)}\` stands in another file, and ${elsewhere.because}` };
    const from = whereFrom(this.#facts, handler);
    return from.kind === 'unseen' && !this.#judge.isKnownCall(handler) ? { gives: 'unknown', because: from.because } : whole;
  }

  #find(): readonly Route[] {
    const facts = this.#facts;
    const registered = mayRegister(facts) ? [...this.#registered(), ...controllerRoutes(facts), ...procedureRoutes(facts, () => this.#routerTree)] : [];
    return [...registered, ...entryRoutes(facts)];
  }

  get #routerTree(): RouterTree {
    return this.#tree();
  }

  #registered(): readonly Route[] {
    const tree = this.#routerTree;
    return tree.registered.map((registered) => this.#route(tree, registered));
  }

  /** Most questions want the handlers of all routes, and the ways to one of them: those are found when they are asked for. */
  #route(tree: RouterTree, registered: Registered): Route {
    const facts = this.#facts;
    const last = registered.handler === undefined ? [] : expand(facts, registered.handler);
    const handler = last.at(-1);
    const approaches = remembered(facts, (): readonly Approach[] => {
      const own = [...registered.before.flatMap((entry) => expand(facts, entry)), ...last.slice(0, -1)].map((node): Link => ({ node, covers: 'yes', how: 'middleware' }));
      return tree.approachesTo(registered).map((approach) => ({ ...approach, links: [...approach.links, ...own] }));
    });
    return {
      methods: registered.methods, node: registered.node, kind: 'registered', handler, given: registered.given,
      get approaches() {
        return approaches();
      },
      get paths() {
        return [...new Set(approaches().flatMap(({ paths }) => paths))];
      },
      name: handler === undefined ? undefined : nameOfHandler(handler),
      functions: handler === undefined ? [] : this.#functionsBehind(handler),
    };
  }

  /** The function itself, or those handed to the calls that wrap it: asyncHandler(fn), validated(schema, fn). */
  #functionsBehind(handler: Node, depth = 0): readonly FunctionNode[] {
    const inner = unwrap(handler);
    const direct = this.#facts.functionsOf(inner);
    if (depth > 3) return direct;
    const calls = [inner, ...this.#facts.meaning(inner).origins].filter((node) => node.type === 'CallExpression');
    return [...new Set([...direct, ...calls.flatMap((call) => call.arguments.flatMap((argument) => (argument.type === 'ObjectExpression' ? [] : this.#functionsBehind(argument, depth + 1))))])];
  }
}

/** An answer that is found once; one that was cut short, because files lead back to each other, is found again. */
function remembered<T>({ others }: Facts, find: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    if (known === undefined) {
      const { cuts } = others;
      known = { answer: find() };
      if (others.cuts !== cuts) others.forgetLater(() => (known = undefined));
    }
    return known.answer;
  };
}

/** A verdict as another file is told it: nodes become places. */
function seenFromOutside(verdict: Verdict, whereOf: (node: Node) => string): WayVerdict {
  switch (verdict.state) {
    case 'protected': return { state: 'protected', where: verdict.where ?? whereOf(verdict.by), row: verdict.row };
    case 'open': {
      const { almost } = verdict;
      return { state: 'open', almost: almost === undefined ? undefined : { why: almost.why, where: almost.where ?? whereOf(almost.node) } };
    }
    case 'unknown': return verdict;
  }
}
