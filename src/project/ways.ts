/**
 * How requests come from other files: who mounts a router, who hands its app to a function, who registers a handler.
 */
import type { Api } from '../facts/api.js';
import type { Facts } from '../facts/facts.js';
import type { Place, Request, Way } from '../facts/other-files.js';
import type { Routes } from '../routes/index.js';
import { isClass, type Node } from '../syntax/tree.js';

/** A file in which a place of another one appears. */
export interface Reader {
  readonly facts: Facts;
  readonly routes: Routes;
  whereOf(node: Node): string;
}

/** True for expressions of a file that are the thing at a place of another. */
export function denoting(facts: Facts, { filename, start }: Place): (node: Node) => boolean {
  return (node) => facts.behind(node)?.places.some((place) => place.start === start && place.filename === filename) === true;
}

export function waysIn({ facts, routes, whereOf }: Reader, place: Place, request: Request): readonly Way[] {
  return routes.waysTo(denoting(facts, place), request, whereOf);
}

/** What this file hands to a parameter of a function at a place: in calls, and through the APIs it gives the function to. */
export function handedIn({ facts }: Reader, place: Place, index: number, arity: number): Api {
  const denotes = denoting(facts, place);
  let api = facts.catalogue.graph.none;
  for (const call of facts.index.calls) {
    if (facts.behind(call.callee) !== undefined && denotes(call.callee)) {
      const argument = call.arguments[index];
      // A client's value or an error is handed over by this caller; apps, requests and databases are what every caller hands.
      const handed = argument === undefined || argument.type === 'SpreadElement' ? undefined : facts.api(argument);
      if (handed?.rows('sources').length === 0) api = api.union(handed);
    }
    call.arguments.forEach((argument, position) => {
      for (const [node, keys] of partsOf(argument)) {
        if (!denotes(node)) continue;
        const handed = keys.reduce((at, key) => at.member(key), facts.argumentApi(call, position));
        api = api.union(handed.parameter(index, arity));
      }
    });
  }
  return api;
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
