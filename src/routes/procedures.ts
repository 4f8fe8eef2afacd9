/**
 * Routes that a chain of calls makes: tRPC procedures in their router, Lambda functions in their wrapper.
 * The chain may start in another file: what its steps give is asked of the value that comes from there.
 */
import type { Facts } from '../facts/facts.js';
import type { Catalogue } from '../facts/catalogue.js';
import { matchesGlob } from '../facts/entry-points.js';
import type { ProcedureRow, ProcedureStep } from '../models/schema.js';
import { calleeName, contains, isFunction, parentOf, property, staticKey, unwrap, wrapped, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import type { Request } from '../facts/other-files.js';
import { entryRoutes } from './entry-routes.js';
import { allJoined, joined } from './paths.js';
import { whereFrom } from './provenance.js';
import { objectOf } from './registrations.js';
import type { Approach, Arrival, Given, Link, Route } from './route.js';
import { expand, fromOutside, type RouterTree } from './tree.js';

const DEPTH = 12;
const APPROACHES = 8;
const UNSEEN = 'the router of this procedure is served by a file that this one does not show';

/** The routers of the file that requests come through, when they are asked for. */
type Tree = () => RouterTree;

/** The routes of a file that chains make. */
export function procedureRoutes(facts: Facts, tree: Tree): readonly Route[] {
  const { answers, wraps, handles } = vocabularyOf(facts.catalogue);
  const chained = facts.index.calls.flatMap((call) => {
    const name = calleeName(call.callee);
    if (name !== undefined && answers.has(name)) {
      const row = stepOf(facts, call, 'answers');
      if (row !== undefined) return answeredBy(facts, tree, call, row);
    }
    const row = wraps && call.callee.type === 'Identifier' ? stepOf(facts, call, 'wraps') : undefined;
    return row === undefined ? [] : wrappedBy(facts, tree, call, row);
  });
  if (!handles) return chained;
  const taken = new Set(chained.flatMap(({ functions }) => functions));
  return [...chained, ...facts.index.functions.filter((fn) => !taken.has(fn)).flatMap((fn) => typedHandler(facts, tree, fn))];
}

/**
 * What runs before the handler on a chain of calls, in order: the arguments of its middleware steps, and the value
 * the chain starts from where that comes from another file.
 */
export function procedureLinks(facts: Facts, builder: Node, depth = 0): readonly Link[] {
  const inner = unwrap(builder);
  if (depth > DEPTH) return [];
  const call = stepCall(facts, inner);
  if (call !== undefined) {
    const { node, row, receiver } = call;
    const before = procedureLinks(facts, receiver, depth + 1);
    switch (row.step) {
      case 'middleware': return [...before, ...node.arguments.flatMap((argument) => expand(facts, argument)).flatMap((entry) => middleware(facts, entry, depth))];
      case 'joins': return [...before, ...node.arguments.flatMap((argument) => procedureLinks(facts, argument, depth + 1))];
      default: return before;
    }
  }
  const made = facts.meaning(inner).origins.filter((origin) => origin !== inner && stepCall(facts, origin) !== undefined);
  if (made.length > 0) return made.flatMap((origin) => procedureLinks(facts, origin, depth + 1));
  return whereFrom(facts, inner).kind === 'unseen' ? [link(inner)] : [];
}

/** A middleware may be a chain itself: `isAuthed.unstable_pipe(isAdmin)`. */
function middleware(facts: Facts, entry: Node, depth: number): readonly Link[] {
  const call = stepCall(facts, unwrap(entry));
  if (call === undefined || call.row.step !== 'middleware') return [link(entry)];
  return [...middleware(facts, call.receiver, depth + 1), ...call.node.arguments.map((argument) => link(argument))];
}

const link = (node: Node): Link => ({ node, covers: 'yes', how: 'middleware' });

interface StepCall {
  readonly node: CallNode;
  readonly row: ProcedureRow;
  readonly receiver: Node;
}

/** A call that is a step of some chain, with what it is called on. */
function stepCall(facts: Facts, node: Node): StepCall | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const row = facts.api(callee).rows('procedures').find(({ step }) => CHAINED.has(step));
  return row === undefined ? undefined : { node, row, receiver: callee.object };
}

const CHAINED: ReadonlySet<ProcedureStep> = new Set(['middleware', 'joins', 'input', 'passes', 'answers']);

const stepOf = (facts: Facts, call: CallNode, step: ProcedureStep): ProcedureRow | undefined => facts.api(call.callee).rows('procedures').find((row) => row.step === step);

/** `base.use(…).input(…).mutation(resolve)`. */
function answeredBy(facts: Facts, tree: Tree, call: CallNode, row: ProcedureRow): readonly Route[] {
  const callee = unwrap(call.callee);
  const handler = call.arguments.at(-1);
  if (callee.type !== 'MemberExpression' || handler === undefined) return [];
  const places = placesOf(facts, call);
  const paths = places.map(({ path }) => path);
  const links = procedureLinks(facts, callee.object);
  return [routeOf(facts, {
    call, row, handler, given: inputsOf(facts, callee.object),
    name: lastSegment(paths[0]) ?? nameOfValue(call),
    approaches: places.length === 0
      ? approachesTo(facts, tree, call, row, { paths: [''], links, misses: [], unseen: UNSEEN }).map((approach) => (approach.paths.every((path) => path === '/') ? { ...approach, paths: [] } : approach))
      : places.flatMap(({ path, root }) => approachesTo(facts, tree, root, row, { paths: [path], links, misses: [], unseen: UNSEEN })),
  })];
}

/** `middy(handler).use(a).use(b)`, and steps added to its name later: `handler.use(c)`. */
function wrappedBy(facts: Facts, tree: Tree, call: CallNode, row: ProcedureRow): readonly Route[] {
  const [handler] = call.arguments;
  if (handler === undefined) return [];
  const steps = stepsAfter(facts, call);
  const links = steps.filter((step) => step.row.step === 'middleware').flatMap(({ node }) => node.arguments.flatMap((argument) => expand(facts, argument)).map(link));
  return [routeOf(facts, { call, row, handler, given: [], name: nameOfValue(call), approaches: approachesTo(facts, tree, call, row, { paths: [], links, misses: [], unseen: UNSEEN }) })];
}

function stepsAfter(facts: Facts, call: CallNode): readonly StepCall[] {
  const found: StepCall[] = [];
  const open: Node[] = [call];
  for (let at = open.pop(); at !== undefined && found.length < 32; at = open.pop()) {
    const node = wrapped(at);
    const parent = parentOf(node);
    if (parent?.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent) {
      const step = stepCall(facts, parent.parent);
      if (step !== undefined) found.push(step);
      open.push(parent.parent);
    } else if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const variable = facts.variableOf(parent.id);
      if (variable !== undefined) open.push(...[...facts.readsOf(variable)].reverse());
    }
  }
  return found;
}

/** A function that its own type, or its first parameter's, makes a handler. */
function typedHandler(facts: Facts, tree: Tree, fn: FunctionNode): readonly Route[] {
  const own = facts.positionOf(fn).rows('procedures').find(({ step }) => step === 'handler');
  const received = own === undefined && fn.params.length > 0 ? facts.received(fn, 0).api.rows('procedures').find(({ step }) => step === 'received') : undefined;
  const exported = facts.usesOf(fn).find((use) => use.kind === 'exported');
  const row = own ?? received;
  if (row === undefined || exported?.kind !== 'exported') return [];
  return [routeOf(facts, { call: fn, row, handler: fn, given: [], name: exported.name, approaches: approachesTo(facts, tree, fn, row, { paths: [], links: [], misses: [], unseen: UNSEEN }) })];
}

interface Parts {
  readonly call: Node;
  readonly row: ProcedureRow;
  readonly handler: Node;
  readonly given: readonly Given[];
  readonly name: string | undefined;
  readonly approaches: readonly Approach[];
}

function routeOf(facts: Facts, { call, row, handler, given, name, approaches }: Parts): Route {
  return {
    methods: [row.method ?? 'ALL'], node: call, kind: 'method', name, handler, given,
    paths: [...new Set(approaches.flatMap(({ paths }) => paths).map(withoutStars))],
    functions: facts.functionsOf(handler), approaches: approaches.slice(0, APPROACHES),
  };
}

/** What stands around the router: a gateway no code shows, nothing at all, or whatever serves it. */
function approachesTo(facts: Facts, tree: Tree, root: Node, row: ProcedureRow, way: Approach): readonly Approach[] {
  if (row.behind !== undefined) return [{ ...way, unseen: `${row.behind} is set up outside this code` }];
  return servedAs(facts, tree, root, way);
}

/** Where other files' procedures and routers stand in routers of this one, or are served here, and how requests come there. */
export function procedureArrivals(facts: Facts, tree: Tree, denotes: (node: Node) => boolean, { paths }: Request): readonly Arrival[] {
  const { trees } = vocabularyOf(facts.catalogue);
  if (!trees) return [];
  const way: Approach = { paths, links: [], misses: [], unseen: UNSEEN };
  return facts.index.calls.flatMap((call): readonly Arrival[] => {
    const row = facts.api(call.callee).rows('procedures').find(({ step }) => step === 'tree' || step === 'adapts' || step === 'serves');
    if (row === undefined) return [];
    if (row.step === 'tree') {
      return call.arguments.flatMap((argument) => heldIn(argument)).filter(({ node }) => denotes(node)).flatMap(({ node, path }) => {
        const above = placesOf(facts, call);
        return (above.length === 0 ? [{ path: '/', root: call }] : above).flatMap((standing) =>
          servedAs(facts, tree, standing.root, { ...way, paths: allJoined([joined(standing.path, path)], paths) }).map((approach) => ({ node, approach })));
      });
    }
    const router = servedBy(facts, call);
    if (router === undefined || !denotes(router)) return [];
    return adapted(facts, tree, call, row, way).map((approach) => ({ node: call, approach }));
  });
}

/** The values of an object literal of routers, with their places in it. */
function heldIn(node: Node, path = '/', depth = 0): readonly { readonly node: Node; readonly path: string }[] {
  const inner = unwrap(node);
  if (inner.type !== 'ObjectExpression' || depth > DEPTH) return [{ node: inner, path }];
  return inner.properties.flatMap((entry) => {
    if (entry.type === 'SpreadElement') return heldIn(entry.argument, path, depth + 1);
    const key = staticKey(entry);
    return key === undefined ? [] : heldIn(entry.value, joined(path, key), depth + 1);
  });
}

/** The ways requests come to a router that a call of this file makes, and on to what stands below it. */
function servedAs(facts: Facts, tree: Tree, root: Node, way: Approach): readonly Approach[] {
  return waysToRoot(facts, tree, root).map((approach) => ({
    ...approach, paths: allJoined(approach.paths, way.paths), links: [...approach.links, ...way.links], misses: [...approach.misses, ...way.misses],
  }));
}

const known = new WeakMap<Facts, Map<Node, readonly Approach[]>>();

/** What stands before a router is the same for all its procedures: it is asked once. */
function waysToRoot(facts: Facts, tree: Tree, root: Node): readonly Approach[] {
  let ways = known.get(facts);
  if (ways === undefined) {
    ways = new Map();
    known.set(facts, ways);
  }
  const before = ways.get(root);
  if (before !== undefined) return before;
  const found = findWays(facts, tree, root, { paths: ['/'], links: [], misses: [], unseen: UNSEEN });
  // What was not seen may be seen when somebody else asks: questions that lead in circles are cut short.
  if (found.every(({ unseen }) => unseen === undefined)) ways.set(root, found);
  return found;
}

function findWays(facts: Facts, tree: Tree, root: Node, way: Approach): readonly Approach[] {
  const served = facts.index.calls.flatMap((call) => {
    const row = facts.api(call.callee).rows('procedures').find(({ step }) => step === 'adapts' || step === 'serves');
    const router = row === undefined ? undefined : servedBy(facts, call);
    if (row === undefined || router === undefined || (unwrap(router) !== root && !facts.meaning(router).origins.includes(root))) return [];
    return adapted(facts, tree, call, row, way);
  });
  return served.length > 0 ? served : fromOutside(facts, root, ['ALL'], way);
}

function servedBy(facts: Facts, call: CallNode): Node | undefined {
  const bag = objectOf(facts, call.arguments[0]);
  return bag === undefined ? undefined : property(bag, 'router')?.value;
}

/** The ways requests come to a handler made of a router: mounted here, called in a handler, exported by a file a framework calls, or mounted elsewhere. */
function adapted(facts: Facts, tree: Tree, call: CallNode, row: ProcedureRow, way: Approach): readonly Approach[] {
  if (row.step === 'serves') return [{ ...way, unseen: undefined }];
  const around = (node: Node): boolean => unwrap(node) === call || facts.meaning(node).origins.some((origin) => origin === call || (isFunction(origin) && contains(origin, call)));
  const mounted = tree().arrivalsAt(around, { paths: way.paths, methods: ['ALL'] }).map(({ approach }) => approach);
  const registered = tree().registered.filter(({ handler }) => handler !== undefined && around(handler)).flatMap((route) => tree().approachesTo(route));
  const entered = entryRoutes(facts).filter(({ handler }) => handler !== undefined && around(handler)).flatMap(({ approaches }) => approaches);
  const inside = facts.index.functions.filter((fn) => contains(fn, call)).map((node): Link => ({ node, covers: 'yes', how: 'route' }));
  const through = [...mounted, ...[...registered, ...entered].map((approach) => ({ ...approach, paths: allJoined(approach.paths.length === 0 ? [''] : approach.paths, way.paths) }))];
  if (through.length > 0) {
    return through.map((approach) => ({ ...approach, links: [...approach.links, ...inside, ...way.links], misses: [...approach.misses, ...way.misses] }));
  }
  const gates = facts.catalogue.entryPoints.flatMap(({ row: entry, model }) => {
    if (entry.files === undefined || entry.kind === 'page' || !matchesGlob(facts.file.filename, entry.files)) return [];
    return facts.others.gatesOf(facts.file.filename, model, entry.kind, { paths: way.paths, methods: ['ALL'] }) ?? [];
  });
  if (gates.length > 0) return gates.map((outside) => ({ ...way, outside, unseen: undefined }));
  return fromOutside(facts, call, ['ALL'], way);
}

/** A mount's star, or the parameter that catches all of tRPC, stands for what follows it. */
const withoutStars = (path: string): string => path.replace(/\/(?:\*\w*|:trpc)(?=\/)/g, '');

/** The schemas of a chain, as far as this file shows it. */
function inputsOf(facts: Facts, builder: Node): readonly Given[] {
  const given: Given[] = [];
  const open: Node[] = [builder];
  for (let count = 0, at = open.pop(); at !== undefined && count < 32; count += 1, at = open.pop()) {
    const call = stepCall(facts, unwrap(at));
    if (call === undefined) {
      open.push(...facts.meaning(at).origins.filter((origin) => stepCall(facts, origin) !== undefined));
      continue;
    }
    if (call.row.step === 'input') given.push({ gives: 'validation', node: call.node, parts: ['arguments'] });
    open.push(call.receiver);
  }
  return given;
}

/** Where a procedure stands: its path in the router at the top of this file, and the call that makes that router. */
interface Standing {
  readonly path: string;
  readonly root: Node;
}

/** Every place a procedure or router has in the routers of the file. */
function placesOf(facts: Facts, value: Node, depth = 0): readonly Standing[] {
  if (depth > DEPTH) return [];
  const node = wrapped(value);
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'Property': {
      const key = staticKey(parent);
      if (parent.value !== node || key === undefined || parent.parent.type !== 'ObjectExpression') return [];
      return placesOf(facts, parent.parent, depth + 1).map(({ path, root }) => ({ path: joined(path, key), root }));
    }
    case 'SpreadElement': return parent.parent.type === 'ObjectExpression' ? placesOf(facts, parent.parent, depth + 1) : [];
    case 'CallExpression': {
      if (!parent.arguments.includes(node as CallNode['arguments'][number]) || stepOf(facts, parent, 'tree') === undefined) return [];
      const above = placesOf(facts, parent, depth + 1);
      return above.length === 0 ? [{ path: '/', root: parent }] : above;
    }
    case 'VariableDeclarator': {
      const variable = parent.init === node && parent.id.type === 'Identifier' ? facts.variableOf(parent.id) : undefined;
      return variable === undefined ? [] : facts.readsOf(variable).flatMap((read) => placesOf(facts, read, depth + 1));
    }
    default: return [];
  }
}

const lastSegment = (path: string | undefined): string | undefined => path?.split('/').findLast((segment) => segment !== '');

/** The name a value is declared or exported under, without what names of procedures end in. */
function nameOfValue(value: Node): string | undefined {
  for (let at: Node | undefined = value; at !== undefined; at = parentOf(at)) {
    if (at.type === 'VariableDeclarator') return at.id.type === 'Identifier' ? at.id.name.replace(/(?<=\w)(?:Route|Procedure|Mutation|Query)$/, '') : undefined;
    if (at.type === 'Property') return staticKey(at);
    if (isFunction(at) && !contains(value, at)) return undefined;
  }
  return undefined;
}

interface Vocabulary {
  readonly answers: ReadonlySet<string>;
  readonly trees: boolean;
  readonly wraps: boolean;
  readonly handles: boolean;
}

const vocabularies = new WeakMap<Catalogue, Vocabulary>();

function vocabularyOf(catalogue: Catalogue): Vocabulary {
  let vocabulary = vocabularies.get(catalogue);
  if (vocabulary === undefined) {
    const rows = catalogue.models.flatMap(({ procedures = [] }) => procedures);
    const named = (step: ProcedureStep): readonly string[] =>
      rows.filter((row) => row.step === step).flatMap(({ register }) => (/\{([^}]*)\}$/.exec(register)?.[1] ?? register.slice(register.lastIndexOf('.') + 1)).split(','));
    vocabulary = { answers: new Set(named('answers')), trees: named('tree').length > 0, wraps: named('wraps').length > 0, handles: named('handler').length + named('received').length > 0 };
    vocabularies.set(catalogue, vocabulary);
  }
  return vocabulary;
}
