/**
 * Classes whose methods are routes: decorators say path, method and guards (Nest).
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import type { Request } from '../facts/other-files.js';
import type { ControllerRow, PackageModel } from '../models/schema.js';
import { calleeName, decoratorsOf, isFunction, property, staticKey, unwrap, type CallNode, type ClassNode, type Node } from '../syntax/tree.js';
import { marksPassed, marksSet } from './marks.js';
import { allCovered, allJoined, HOLE, type Coverage } from './paths.js';
import { objectOf } from './registrations.js';
import type { Approach, Link, Route } from './route.js';
import { textsOf } from './texts.js';
import { expand } from './tree.js';

const UNSEEN = 'a guard for all controllers may be registered in another module';

export function controllerRoutes(facts: Facts): readonly Route[] {
  const decorated = facts.index.classes.filter((cls) => decoratorsOf(cls).length > 0);
  if (decorated.length === 0) return [];
  return facts.catalogue.models.flatMap((model) => (model.controllers ?? []).flatMap((row) => decorated.flatMap((cls) => routesOf(facts, { model, row }, cls))));
}

interface Controllers {
  readonly model: PackageModel;
  readonly row: ControllerRow;
}

function routesOf(facts: Facts, from: Controllers, cls: ClassNode): readonly Route[] {
  const { row } = from;
  const controller = decoratorsOf(cls).find((decorator) => isExport(facts, from, decorator, row.controller));
  if (controller === undefined) return [];
  const prefixes = pathsOf(facts, controller);
  const around = [...linksBeforeAll(facts, from), ...linksOf(facts, from, decoratorsOf(cls))];
  return cls.body.body.flatMap((member): readonly Route[] => {
    const fn = member.type === 'MethodDefinition' ? (member.value as Node) : undefined;
    if (member.type !== 'MethodDefinition' || !isFunction(fn)) return [];
    return Object.entries(row.methods).flatMap(([name, method]) => {
      const decorator = decoratorsOf(member).find((candidate) => isExport(facts, from, candidate, name));
      if (decorator === undefined) return [];
      const paths = allJoined(prefixes, pathsOf(facts, decorator));
      const marks = [...decoratorsOf(cls), ...decoratorsOf(member)].flatMap((own) => marksSet(facts, own.expression));
      const links = withoutMarked(facts, [...around, ...linksOf(facts, from, decoratorsOf(member))], marks);
      const unseen = isWholeApp(facts, from) ? undefined : UNSEEN;
      return [{
        methods: [method], paths, node: decorator, kind: 'method' as const, name: staticKey(member), handler: fn, functions: [fn],
        approaches: [unseen === undefined ? { paths, links, misses: [], unseen } : beforeAll(facts, from, { methods: [method], marks }, { paths, links, misses: [], unseen })], given: [],
      }];
    });
  });
}

/** What other modules put before every controller of the app. */
function beforeAll(facts: Facts, { model, row }: Controllers, request: Pick<Request, 'methods' | 'marks'>, way: Approach): Approach {
  const outside = facts.others.everywhere(facts.file.filename, model, row, { ...request, paths: way.paths });
  return outside === undefined ? way : { ...way, outside, unseen: undefined };
}

/** What this file puts before the controllers of another one. */
export function linksForAll(facts: Facts, model: PackageModel, row: ControllerRow, controllerFile: string, request: Request): readonly Link[] {
  return [...withoutMarked(facts, linksBeforeAll(facts, { model, row }), request.marks ?? []), ...consumed(facts, row, controllerFile, request)];
}

/** Guards let pass what is marked for them: `@Public()`. */
function withoutMarked(facts: Facts, links: readonly Link[], marks: readonly string[]): readonly Link[] {
  return marks.length === 0 ? links : links.filter(({ node, how }) => how === 'decorator' || !marksPassed(facts, node).some((mark) => marks.includes(mark)));
}

/** `consumer.apply(limiter).forRoutes('auth')`, or for a controller class of the other file. */
function consumed(facts: Facts, { everywhere }: ControllerRow, controllerFile: string, { paths }: Request): readonly Link[] {
  const names = everywhere?.consumer;
  if (names === undefined) return [];
  return facts.index.calls.flatMap((call): readonly Link[] => {
    if (calleeName(call.callee) !== names.to) return [];
    const applied = applyCall(call, names.apply);
    const covers = call.arguments.map((target): Coverage => {
      const bag = objectOf(facts, target);
      const path = bag === undefined ? target : property(bag, 'path')?.value;
      const texts = path === undefined ? [] : textsOf(facts, path).filter((text) => text !== HOLE);
      if (texts.length > 0) return allCovered(texts, paths);
      const places = facts.behind(target)?.places;
      return places === undefined ? 'maybe' : places.some(({ filename }) => filename === controllerFile) ? 'yes' : 'no';
    });
    const covering = covers.includes('yes') ? 'yes' : covers.includes('maybe') ? 'maybe' : undefined;
    if (applied === undefined || covering === undefined) return [];
    return applied.arguments.flatMap((node) => expand(facts, node)).map((node): Link => ({ node, covers: applied.excludes ? 'maybe' : covering, how: 'middleware' }));
  });
}

/** The call at the start of a chain that lists the middleware. */
function applyCall(call: CallNode, name: string): { readonly arguments: readonly Node[]; readonly excludes: boolean } | undefined {
  let excludes = false;
  for (let at: Node = unwrap(call.callee); at.type === 'MemberExpression'; ) {
    const inner = unwrap(at.object);
    if (inner.type !== 'CallExpression') return undefined;
    if (calleeName(inner.callee) === name) return { arguments: inner.arguments, excludes };
    excludes = true;
    at = unwrap(inner.callee);
  }
  return undefined;
}

/** The decorator's function is this export of the controller package. */
function isExport(facts: Facts, { model }: Controllers, decorator: TSESTree.Decorator, name: string): boolean {
  const expression = unwrap(decorator.expression);
  return isExported(facts, model, expression.type === 'CallExpression' ? expression.callee : expression, name);
}

function isExported(facts: Facts, model: PackageModel, callee: Node, name: string): boolean {
  const api = facts.api(callee);
  return !api.isUnknown && model.packages.some((specifier) => facts.catalogue.module(specifier).member(name) === api);
}

function pathsOf(facts: Facts, decorator: TSESTree.Decorator): readonly string[] {
  const expression = unwrap(decorator.expression);
  const [argument] = expression.type === 'CallExpression' ? expression.arguments : [];
  if (argument === undefined) return [''];
  const bag = objectOf(facts, argument);
  if (bag === undefined) return textsOf(facts, argument);
  const path = property(bag, 'path');
  return path === undefined ? [''] : textsOf(facts, path.value);
}

/** The guards and interceptors decorators list, and the decorators themselves: a house decorator may be one. */
function linksOf(facts: Facts, from: Controllers, decorators: readonly TSESTree.Decorator[]): readonly Link[] {
  return decorators.flatMap((decorator) => {
    const expression = unwrap(decorator.expression);
    const listed = expression.type === 'CallExpression' ? guardsIn(facts, from, expression) : [];
    const own: Link = { node: expression.type === 'CallExpression' ? expression.callee : expression, covers: 'yes', how: 'decorator' };
    return [...listed.map((node): Link => ({ node, covers: 'yes', how: 'middleware' })), own];
  });
}

function guardsIn(facts: Facts, from: Controllers, call: TSESTree.CallExpression): readonly Node[] {
  const { row, model } = from;
  const lists = [...(row.guards ?? []), ...(row.interceptors ?? [])].some((name) => isExported(facts, model, call.callee, name));
  if (lists) return call.arguments.flatMap((argument) => expand(facts, argument));
  const inner = (row.applied ?? []).some((name) => isExported(facts, model, call.callee, name))
    ? call.arguments
    : facts.functionsOf(call.callee).flatMap((fn) => facts.index.returns.get(fn) ?? []);
  return inner.flatMap((node) => {
    const applied = unwrap(node);
    return applied.type === 'CallExpression' && applied !== call ? [...guardsIn(facts, from, applied), applied.callee] : [];
  });
}

/** What this file puts before every controller: APP_GUARD providers and app.useGlobalGuards(…). */
function linksBeforeAll(facts: Facts, { model, row }: Controllers): readonly Link[] {
  const { everywhere } = row;
  if (everywhere === undefined) return [];
  const providers = facts.index.classes.flatMap(decoratorsOf).flatMap((decorator) => {
    const expression = unwrap(decorator.expression);
    if (expression.type !== 'CallExpression' || !isExported(facts, model, expression.callee, everywhere.module)) return [];
    const bag = objectOf(facts, expression.arguments[0]);
    const list = bag === undefined ? undefined : property(bag, 'providers');
    return list === undefined ? [] : expand(facts, list.value);
  });
  const provided = providers.filter((provider) => {
    const bag = objectOf(facts, provider);
    const token = bag === undefined ? undefined : property(bag, 'provide');
    return token !== undefined && everywhere.tokens.some((name) => isExported(facts, model, token.value, name));
  });
  const used = facts.index.calls.filter((call) => {
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' && everywhere.app.includes(staticKey(callee) ?? '') && !facts.api(callee.object).isUnknown;
  });
  return [...provided, ...used.flatMap((call) => call.arguments)].map((node): Link => ({ node, covers: 'yes', how: 'middleware' }));
}

/** True when the file also starts the app: then nothing else is registered for all controllers. */
function isWholeApp(facts: Facts, { model, row }: Controllers): boolean {
  const hasModule = row.everywhere !== undefined && facts.index.classes.some((cls) => decoratorsOf(cls).some((decorator) => isExport(facts, { model, row }, decorator, row.everywhere?.module ?? '')));
  return hasModule && facts.index.calls.some((call) => facts.api(call).rows('routers').length > 0 && (model.routers ?? []).some((maker) => facts.api(call).rows('routers').includes(maker)));
}
