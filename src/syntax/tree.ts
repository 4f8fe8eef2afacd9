/**
 * Questions about one syntax tree that need no scope and know no library.
 */
import type { TSESTree } from '@typescript-eslint/types';

export type Node = TSESTree.Node;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' || node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression'
  );
}

/** The node around a node. ESLint gives the root `null`, other hosts nothing at all. */
export function parentOf(node: Node): Node | undefined {
  return (node.parent as Node | null | undefined) ?? undefined;
}

export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The decorators of a class, member or parameter. Only TypeScript's parser writes an empty list where there are none. */
export function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  return ('decorators' in node ? (node.decorators as readonly TSESTree.Decorator[] | undefined) : undefined) ?? [];
}

/** The expression inside `as T`, `!`, `satisfies T`, `<T>x`, `(a?.b)` and `x<T>`: the same value at run time. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      default:
        return inner;
    }
  }
}

/** The outermost expression that is still the same value: undoes `unwrap`. */
export function wrapped(node: Node): Node {
  let outer = node;
  for (let parent = outer.parent; parent !== undefined && parent !== null && unwrap(parent) === unwrap(outer) && parent !== outer; parent = outer.parent) {
    outer = parent;
  }
  return outer;
}

/** A name that is certain without running anything: `.x`, `['x']`, `{ x }`, `{ 'x': … }`. */
export function staticKey(
  node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.TSPropertySignature | TSESTree.TSAbstractMethodDefinition | TSESTree.TSAbstractPropertyDefinition | TSESTree.AccessorProperty | TSESTree.TSAbstractAccessorProperty,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The text of a string literal or of a template without holes. */
export function staticString(node: Node | null | undefined): string | undefined {
  if (node === null || node === undefined) return undefined;
  const inner = unwrap(node);
  if (inner.type === 'Literal' && typeof inner.value === 'string') return inner.value;
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The last name of a callee: `query` for `query(…)`, `db.query(…)`, `a.b?.query(…)`. */
export function calleeName(callee: Node): string | undefined {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return staticKey(inner);
  return undefined;
}

/** The nearest function around a node (not the node itself), or undefined at the top of the file. */
export function functionAround(node: Node): FunctionNode | undefined {
  for (let at = node.parent; at !== undefined && at !== null; at = at.parent) {
    if (isFunction(at)) return at;
  }
  return undefined;
}

/** The nearest class around a node. */
export function classAround(node: Node): ClassNode | undefined {
  for (let at = node.parent; at !== undefined && at !== null; at = at.parent) {
    if (isClass(at)) return at;
  }
  return undefined;
}

export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

const ordered = new WeakMap<readonly Node[], readonly { readonly node: Node; readonly index: number }[]>();

/** Those of the nodes that stand in `region`, in their order. For lists that are asked again and again: a look at each node takes too long in big files. */
export function within<T extends Node>(region: Node, nodes: readonly T[]): readonly T[] {
  let entries = ordered.get(nodes) as readonly { readonly node: T; readonly index: number }[] | undefined; // kept under the very list it was made of
  if (entries === undefined) {
    entries = nodes.map((node, index) => ({ node, index })).sort((a, b) => a.node.range[0] - b.node.range[0]);
    ordered.set(nodes, entries);
  }
  let first = 0;
  for (let end = entries.length; first < end;) {
    const middle = (first + end) >>> 1;
    if ((entries[middle]?.node.range[0] ?? 0) < region.range[0]) first = middle + 1;
    else end = middle;
  }
  const found: { readonly node: T; readonly index: number }[] = [];
  for (let entry = entries[first]; entry !== undefined && entry.node.range[0] <= region.range[1]; entry = entries[first]) {
    if (contains(region, entry.node)) found.push(entry);
    first += 1;
  }
  return found.sort((a, b) => a.index - b.index).map(({ node }) => node);
}

/** The property of an object literal with this name; spreads are not followed. The last one wins, as in JavaScript. */
export function property(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.findLast((entry): entry is TSESTree.Property => entry.type === 'Property' && staticKey(entry) === name);
}

/** The names that a pattern binds: of `{ a, b: [c], ...d }`, a, c and d. */
export function namesInPattern(pattern: Node | null): readonly TSESTree.Identifier[] {
  switch (pattern?.type) {
    case 'Identifier': return [pattern];
    case 'ObjectPattern': return pattern.properties.flatMap((entry) => namesInPattern(entry.type === 'Property' ? entry.value : entry));
    case 'ArrayPattern': return pattern.elements.flatMap(namesInPattern);
    case 'AssignmentPattern': return namesInPattern(pattern.left);
    case 'RestElement': return namesInPattern(pattern.argument);
    default: return [];
  }
}

/** The line a node starts in, from 1. Trees of other files carry ranges and no lines. */
export function lineAt(text: string, node: Node): number {
  return text.slice(0, node.range[0]).split('\n').length;
}
