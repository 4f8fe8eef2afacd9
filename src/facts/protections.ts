/** What expressions and calls give as protections, where they were not told not to. */
import type { TSESTree } from '@typescript-eslint/types';
import type { ProtectionRow } from '../models/schema.js';
import { isFunction, property, staticString, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import type { Facts } from './facts.js';

/** The rows of an expression that its own options do not take back. */
export function protectionsOf(facts: Facts, node: Node): readonly ProtectionRow[] {
  return facts.api(node).rows('protections').filter((row) => !isTakenBack(facts, node, row));
}

/** The rows of a call: of what is called (a middleware run by hand) and of what it answers. */
export function protectionsOfCall(facts: Facts, call: CallNode): readonly ProtectionRow[] {
  return [...protectionsOf(facts, call.callee), ...facts.api(call.callee).result().rows('protections').filter((row) => !isTakenBack(facts, call, row))];
}

/**
 * True when the options or the first text of a protection's own call take it back: `jwt({ credentialsRequired: false })`,
 * `passport.authenticate('anonymous')`. `node` is the expression that `row` was found for: the call, or a name for its result.
 */
export function isTakenBack(facts: Facts, node: Node, row: ProtectionRow): boolean {
  if (row.offWhen === undefined && row.unless === undefined) return false;
  const calls = callsBehind(facts, node);
  return calls.length > 0 && calls.every((call) => isExcepted(facts, call, row) || isOff(facts, call, row));
}

function callsBehind(facts: Facts, node: Node): readonly CallNode[] {
  const inner = unwrap(node);
  const calls = facts.meaning(inner).origins.filter(isCall);
  // A wrapper's result starts from what it was handed.
  return calls.length > 0 || !isCall(inner) ? calls : [inner];
}

const isCall = (node: Node): node is CallNode => node.type === 'CallExpression' || node.type === 'NewExpression';

function isExcepted(facts: Facts, call: CallNode, { unless = [] }: ProtectionRow): boolean {
  const [first] = call.arguments;
  return first !== undefined && textsIn(facts, first).some((text) => unless.includes(text));
}

function textsIn(facts: Facts, node: Node): readonly string[] {
  const text = staticString(node);
  if (text !== undefined) return [text];
  return facts.meaning(node).origins.flatMap((origin) =>
    origin.type === 'ArrayExpression' ? origin.elements.flatMap((element) => (element === null ? [] : (staticString(element) ?? []))) : (staticString(origin) ?? []));
}

function isOff(facts: Facts, call: CallNode, { offWhen }: ProtectionRow): boolean {
  if (offWhen === undefined) return false;
  const origins = call.arguments.map((argument) => facts.meaning(argument).origins);
  const bags = origins.flat().filter((origin) => origin.type === 'ObjectExpression');
  const value = bags.map((bag) => optionIn(facts, bag, offWhen.key)).find((found) => found !== undefined);
  if (value !== undefined) return value.type === 'Literal' && (offWhen.is === 'absent' ? value.value === false : value.value === offWhen.is);
  if (offWhen.is !== 'absent') return false;
  // Options that the file does not show, or spreads in, may set it.
  return bags.every((bag) => bag.properties.every(({ type }) => type === 'Property')) && origins.every((some) => some.length > 0 && some.every(isShown));
}

/** The value of an option; dots in its name reach into nested bags. */
function optionIn(facts: Facts, bag: TSESTree.ObjectExpression, key: string): Node | undefined {
  const [name = '', ...rest] = key.split('.');
  const value = property(bag, name)?.value;
  if (value === undefined || rest.length === 0) return value;
  const inner = facts.meaning(value).origins.find((origin) => origin.type === 'ObjectExpression');
  return inner === undefined ? undefined : optionIn(facts, inner, rest.join('.'));
}

const isShown = (origin: Node): boolean => ['ObjectExpression', 'ArrayExpression', 'Literal', 'TemplateLiteral'].includes(origin.type) || isFunction(origin);
