/**
 * The places of a file where a value is handed to an API: arguments, fields of option bags, results of
 * callbacks, properties that are assigned. What a model says of such a place is found on its `api`.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { classAround, isFunction, staticKey, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import type { Api } from './api.js';
import type { Facts } from './facts.js';

export interface Position {
  /** The value handed over. */
  readonly node: Node;
  /** What the receiving API calls this place. */
  readonly api: Api;
}

const NESTING_LIMIT = 4;

/** Every place of a call's arguments that a model may speak of; fields of object literals included. */
export function positionsOf(facts: Facts, call: CallNode): readonly Position[] {
  const inner = unwrap(call.callee);
  if (inner.type === 'MemberExpression' && !facts.catalogue.mayTakeArguments(staticKey(inner))) return [];
  const callee = inner.type === 'Super' ? parentClassOf(facts, inner) : facts.api(inner);
  if (!callee.takesArguments) return [];
  const found: Position[] = [];
  call.arguments.forEach((argument, index) => {
    const api = callee.argument(index, call.arguments.length);
    if (argument.type === 'SpreadElement') addPositions(facts, argument.argument, api.union(api.element()), found, 0);
    else addPositions(facts, argument, api, found, 0);
  });
  return found;
}

/** The places inside a value that is handed to an API, the value itself first. */
export function positionsIn(facts: Facts, node: Node, api: Api): readonly Position[] {
  const found: Position[] = [];
  addPositions(facts, node, api, found, 0);
  return found;
}

/** `super(…)` calls the constructor of the class that is extended. */
function parentClassOf(facts: Facts, node: Node): Api {
  const extended = classAround(node)?.superClass;
  return extended === undefined || extended === null ? facts.catalogue.graph.none : facts.api(extended);
}

function addPositions(facts: Facts, node: Node, api: Api, found: Position[], nesting: number): void {
  if (api.isUnknown) return;
  found.push({ node, api });
  if (nesting >= NESTING_LIMIT) return;
  const inner = unwrap(node);
  const literals = inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression' ? [inner] : facts.meaning(inner).origins;
  for (const literal of literals) {
    if (literal.type === 'ObjectExpression') {
      for (const property of literal.properties) {
        const name = property.type === 'Property' ? staticKey(property) : undefined;
        if (name !== undefined && property.type === 'Property') addPositions(facts, property.value, api.member(name), found, nesting + 1);
      }
    } else if (literal.type === 'ArrayExpression') {
      for (const element of literal.elements) {
        if (element !== null && element.type !== 'SpreadElement') addPositions(facts, element, api.element(), found, nesting + 1);
      }
    } else if (isFunction(literal)) {
      const returned = api.returned();
      if (!returned.isUnknown) for (const value of facts.index.returns.get(literal) ?? []) addPositions(facts, value, returned, found, nesting + 1);
    }
  }
}

/** The places a file assigns to: `ctx.body = x`. */
export function assignedPositions(facts: Facts): readonly Position[] {
  return facts.index.memberWrites.flatMap((write: TSESTree.AssignmentExpression) => {
    if (write.left.type !== 'MemberExpression') return [];
    const name = staticKey(write.left);
    const object = facts.api(write.left.object);
    const api = (name === undefined ? object.element() : object.member(name)).assigned();
    return api.isUnknown ? [] : [{ node: write.right, api }];
  });
}

/** What entry points and decorated methods return, where that goes to the client. */
export function returnedPositions(facts: Facts): readonly Position[] {
  const found: Position[] = [];
  for (const fn of facts.index.functions) {
    const api = facts.positionOf(fn).returned();
    if (!api.isUnknown) for (const value of facts.index.returns.get(fn) ?? []) addPositions(facts, value, api, found, 0);
  }
  return found;
}
