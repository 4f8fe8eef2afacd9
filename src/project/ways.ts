/**
 * How requests come from other files: who mounts a router, who hands its app to a function, who registers a handler.
 */
import type { Api } from '../facts/api.js';
import type { Facts } from '../facts/facts.js';
import type { OtherValue, Place, Request, Way } from '../facts/other-files.js';
import type { Routes } from '../routes/index.js';
import { isClass, type CallNode, type Node } from '../syntax/tree.js';
import { valueAt, type Files } from './value.js';

/** A file in which a place of another one appears. */
export interface Reader {
  readonly facts: Facts;
  readonly routes: Routes;
  whereOf(node: Node): string;
  readonly uses: ReadonlyMap<string, readonly UseElsewhere[]>;
}

/** True for expressions of a file that are the thing at a place of another. */
export function denoting(facts: Facts, { filename, start }: Place): (node: Node) => boolean {
  return (node) => facts.behind(node)?.places.some((place) => place.start === start && place.filename === filename) === true;
}

export function waysIn({ facts, routes, whereOf }: Reader, place: Place, request: Request): readonly Way[] {
  return routes.waysTo(denoting(facts, place), request, whereOf);
}

/** What this file hands to a parameter of a function at a place: in calls, and through the APIs it gives the function to. */
export function handedIn({ facts, uses }: Reader, place: Place, index: number, arity: number): Api {
  let api = facts.catalogue.graph.none;
  for (const { call, argument, keys } of uses.get(`${place.start} ${place.filename}`) ?? []) {
    if (argument === undefined) {
      // A client's value or an error is handed over by this caller; apps, requests and databases are what every caller hands.
      const node = call.arguments[index];
      const handed = node === undefined || node.type === 'SpreadElement' ? undefined : facts.api(node);
      if (handed?.rows('sources').length === 0) api = api.union(handed);
    } else {
      api = api.union(keys.reduce((at, key) => at.member(key), facts.argumentApi(call, argument)).parameter(index, arity));
    }
  }
  return api;
}

/** The values that a file hands to a parameter of a function at a place, or of a class's constructor. */
export function valuesHandedIn({ facts, uses }: Reader, files: Files, place: Place, index: number): readonly OtherValue[] {
  return (uses.get(`${place.start} ${place.filename}`) ?? []).flatMap(({ call, argument }) => {
    const node = argument === undefined ? call.arguments[index] : undefined;
    return node === undefined || node.type === 'SpreadElement' ? [] : (valueAt(files, facts, node) ?? []);
  });
}

/** The files whose functions and classes are handed something of another file here: `new App([new AuthRoute()])`. */
export function takersIn(facts: Facts, filename: string): readonly string[] {
  const isOf = (value: OtherValue | undefined): boolean => value?.places.some((place) => place.filename === filename) === true;
  return facts.index.calls.flatMap((call) => {
    if (call.arguments.length === 0) return [];
    const takers = (facts.behind(call.callee)?.places ?? []).map((place) => place.filename).filter((name) => name !== filename && name !== facts.file.filename);
    if (takers.length === 0) return [];
    const handsOn = call.arguments.some((argument) => {
      if (argument.type === 'SpreadElement') return false;
      const parts = facts.meaning(argument).origins.flatMap((origin): readonly Node[] => (origin.type === 'ArrayExpression' ? origin.elements.flatMap((element) => element ?? []) : [origin]));
      if (parts.some((part) => isOf(facts.behind(part.type === 'SpreadElement' ? part.argument : part)))) return true;
      return facts.behind(argument)?.rows()?.some(isOf) === true;
    });
    return handsOn ? takers : [];
  });
}

/** A call of something of another file, or a call that is handed it as an argument, perhaps under keys. */
export interface UseElsewhere {
  readonly call: CallNode;
  readonly argument: number | undefined;
  readonly keys: readonly string[];
}

/** What a file does with what others made, by the place where that starts. */
export function usesElsewhere(facts: Facts): ReadonlyMap<string, readonly UseElsewhere[]> {
  const found = new Map<string, UseElsewhere[]>();
  const note = (node: Node, use: UseElsewhere): void => {
    for (const { start, filename } of facts.behind(node)?.places ?? []) {
      const key = `${start} ${filename}`;
      const list = found.get(key);
      if (list === undefined) found.set(key, [use]);
      else list.push(use);
    }
  };
  for (const call of facts.index.calls) {
    note(call.callee, { call, argument: undefined, keys: [] });
    call.arguments.forEach((argument, index) => {
      for (const [node, keys] of partsOf(argument)) note(node, { call, argument: index, keys });
    });
  }
  return found;
}

/** An argument, the elements of a list, the values of an option bag, and what wrappers are handed. */
function partsOf(argument: Node, keys: readonly string[] = []): readonly (readonly [Node, readonly string[]])[] {
  switch (argument.type) {
    case 'Identifier':
    case 'MemberExpression': return [[argument, keys]];
    case 'ArrayExpression': return argument.elements.flatMap((element) => (element === null ? [] : partsOf(element, keys)));
    case 'ObjectExpression': return keys.length > 2 ? [] : argument.properties.flatMap((property) =>
      property.type === 'Property' && property.key.type === 'Identifier' ? partsOf(property.value, [...keys, property.key.name]) : []);
    case 'CallExpression': return [[argument, keys], ...argument.arguments.flatMap((inner) => (inner.type === 'Identifier' || inner.type === 'MemberExpression' ? [[inner, keys] as const] : []))];
    default: return isClass(argument) ? [] : [[argument, keys]];
  }
}
