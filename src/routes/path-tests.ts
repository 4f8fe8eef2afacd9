/**
 * What a condition on the request's path comes out as for a path: `pathname.startsWith('/admin')`,
 * `publicPaths.includes(pathname)`, `/^\/api/.test(pathname)`, `isAdminRoute(request)`.
 */
import type { Facts } from '../facts/facts.js';
import { calleeName, isFunction, staticKey, staticString, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { HOLE } from './paths.js';
import { matcherFor } from './matchers.js';

/** `other`: the condition does not look at the path · `maybe`: it does, and cannot be worked out. */
export type Outcome = 'true' | 'false' | 'maybe' | 'other';

const DEPTH = 6;

/** What a condition is for requests to this path. */
export function outcomeOf(facts: Facts, test: Node, path: string, depth = 0): Outcome {
  if (depth > DEPTH) return 'maybe';
  const inner = unwrap(test);
  const again = (part: Node): Outcome => outcomeOf(facts, part, path, depth + 1);
  switch (inner.type) {
    case 'UnaryExpression': return inner.operator === '!' ? not(again(inner.argument)) : 'other';
    case 'LogicalExpression': return inner.operator === '&&' ? both(again(inner.left), again(inner.right)) : not(both(not(again(inner.left)), not(again(inner.right))));
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(inner.operator)) return 'other';
      const value = [inner.left, inner.right].some((side) => isPath(facts, side)) ? textIn(facts, isPath(facts, inner.left) ? inner.right : inner.left) : undefined;
      if (![inner.left, inner.right].some((side) => isPath(facts, side))) return 'other';
      const equal = value === undefined ? 'maybe' : compared(path, (text) => text === value);
      return inner.operator.startsWith('=') ? equal : not(equal);
    }
    case 'CallExpression': return called(facts, inner, path, depth);
    case 'Identifier': {
      const made = facts.meaning(inner).origins.filter((origin) => origin !== inner);
      return made.length === 1 && made[0] !== undefined && made[0].type !== 'Literal' ? again(made[0]) : 'other';
    }
    default: return 'other';
  }
}

function called(facts: Facts, call: Extract<Node, { type: 'CallExpression' }>, path: string, depth: number): Outcome {
  const callee = unwrap(call.callee);
  const [argument] = call.arguments;
  const name = calleeName(callee);
  if (callee.type === 'MemberExpression' && name !== undefined) {
    const { object } = callee;
    if (isPath(facts, object)) return ofPath(facts, name, argument, path);
    if (argument !== undefined && isPath(facts, argument)) {
      if (name === 'test') return patternIn(facts, object, path);
      if (name === 'includes' || name === 'has') return listed(facts, object, (entry) => compared(path, (text) => text === entry));
    }
    if ((name === 'some' || name === 'every') && isFunction(argument)) return some(facts, object, argument, path);
  }
  // The rows stand on the call that made the test: createRouteMatcher(…).
  const [row] = facts.api(callee).rows('pathTests');
  if (row !== undefined) {
    const maker = facts.meaning(callee).origins.find((origin) => origin.type === 'CallExpression');
    const patterns = maker?.type === 'CallExpression' && maker.arguments[0] !== undefined ? textsIn(facts, maker.arguments[0]) : undefined;
    return patterns === undefined ? 'maybe' : any(patterns.map((pattern) => matched(pattern, path)));
  }
  const [fn] = facts.functionsOf(callee);
  if (fn === undefined) return call.arguments.some((handed) => isPath(facts, handed)) ? 'maybe' : 'other';
  const results = facts.index.returns.get(fn) ?? [];
  return results.length === 1 && results[0] !== undefined ? outcomeOf(facts, results[0], path, depth + 1) : call.arguments.some((handed) => isPath(facts, handed)) ? 'maybe' : 'other';
}

/** A method of the path itself. */
function ofPath(facts: Facts, method: string, argument: Node | undefined, path: string): Outcome {
  if (method === 'match') return argument === undefined ? 'maybe' : patternIn(facts, argument, path);
  const text = argument === undefined ? undefined : textIn(facts, argument);
  if (text === undefined) return 'maybe';
  switch (method) {
    case 'startsWith': return compared(path, (whole) => whole.startsWith(text));
    case 'endsWith': return compared(path, (whole) => whole.endsWith(text));
    case 'includes': return compared(path, (whole) => whole.includes(text));
    default: return 'maybe';
  }
}

/** `prefixes.some((prefix) => pathname.startsWith(prefix))` */
function some(facts: Facts, list: Node, callback: FunctionNode, path: string): Outcome {
  const [parameter] = callback.params;
  const tests = facts.index.returns.get(callback) ?? [];
  const texts = textsIn(facts, list);
  if (parameter?.type !== 'Identifier' || tests.length !== 1 || tests[0] === undefined) return 'other';
  const test = unwrap(tests[0]);
  const variable = facts.variableOf(parameter);
  const isElement = (node: Node): boolean => unwrap(node).type === 'Identifier' && facts.variableOf(unwrap(node)) === variable;
  if (!mentionsPath(facts, test)) return 'other';
  if (texts === undefined) return 'maybe';
  return any(texts.map((text) => element(facts, test, isElement, text, path)));
}

/** A test of one element against the path; `||` of several. */
function element(facts: Facts, test: Node, isElement: (node: Node) => boolean, text: string, path: string): Outcome {
  const inner = unwrap(test);
  if (inner.type === 'LogicalExpression') {
    const sides = [element(facts, inner.left, isElement, text, path), element(facts, inner.right, isElement, text, path)] as const;
    return inner.operator === '||' ? any(sides) : both(...sides);
  }
  if (inner.type === 'BinaryExpression' && inner.operator.startsWith('==')) return isElement(inner.left) || isElement(inner.right) ? compared(path, (whole) => whole === text) : 'maybe';
  if (inner.type !== 'CallExpression' || inner.callee.type !== 'MemberExpression' || !isPath(facts, inner.callee.object)) return 'maybe';
  const [argument] = inner.arguments;
  const written = argument === undefined ? undefined : isElement(argument) ? text : suffixed(argument, isElement, text);
  if (written === undefined) return 'maybe';
  switch (calleeName(inner.callee)) {
    case 'startsWith': return compared(path, (whole) => whole.startsWith(written));
    case 'includes': return compared(path, (whole) => whole.includes(written));
    case 'endsWith': return compared(path, (whole) => whole.endsWith(written));
    default: return 'maybe';
  }
}

/** `${prefix}/` */
function suffixed(node: Node, isElement: (node: Node) => boolean, text: string): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 1 && inner.expressions[0] !== undefined && isElement(inner.expressions[0])) {
    return `${inner.quasis[0]?.value.cooked ?? ''}${text}${inner.quasis[1]?.value.cooked ?? ''}`;
  }
  return inner.type === 'BinaryExpression' && inner.operator === '+' && isElement(inner.left) ? `${text}${staticString(inner.right) ?? ''}` : undefined;
}

function listed(facts: Facts, list: Node, test: (entry: string) => Outcome): Outcome {
  const texts = textsIn(facts, list);
  return texts === undefined ? 'maybe' : any(texts.map(test));
}

function patternIn(facts: Facts, node: Node, path: string): Outcome {
  const inner = unwrap(node);
  const literal = inner.type === 'Literal' ? inner : facts.meaning(inner).origins.find((origin) => origin.type === 'Literal');
  if (literal === undefined || !('regex' in literal)) return 'maybe';
  const matcher = matcherFor(literal.regex.pattern, literal.regex.flags);
  return matcher === undefined ? 'maybe' : compared(path, (text) => matcher.test(text));
}

function matched(pattern: string, path: string): Outcome {
  const matcher = matcherFor(`^${pattern.replace(/\/?\(\.\*\)$/, '(?:/.*)?').replace(/:\w+\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`, '');
  return matcher === undefined ? 'maybe' : compared(path, (text) => matcher.test(text));
}

/** The text of a path with its parameters filled in; a hole makes every answer a guess. */
function compared(path: string, test: (text: string) => boolean): Outcome {
  if (path.includes(HOLE)) return 'maybe';
  const results = ['1', 'a1b2'].map((value) => test(path.replace(/:[\w]+|\*/g, value)));
  return results.every((result) => result) ? 'true' : results.some((result) => result) ? 'maybe' : 'false';
}

/** True for `request.nextUrl.pathname`, `new URL(request.url).pathname`, and names that were given it. */
export function isPath(facts: Facts, node: Node, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > 4) return false;
  if (inner.type === 'MemberExpression') return staticKey(inner) === 'pathname' || (staticKey(inner) === 'path' && isRequest(inner.object));
  if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression' && ['toLowerCase', 'toString', 'replace'].includes(calleeName(inner.callee) ?? '')) return isPath(facts, inner.callee.object, depth + 1);
  if (inner.type !== 'Identifier') return false;
  if (inner.name === 'pathname') return true;
  const definition = facts.variableOf(inner)?.defs[0]?.node as Node | undefined;
  return definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && definition.init !== null && isPath(facts, definition.init, depth + 1);
}

const isRequest = (node: Node): boolean => {
  const inner = unwrap(node);
  return (inner.type === 'Identifier' && /^(?:req|request|event|ctx|c)$/.test(inner.name)) || (inner.type === 'MemberExpression' && /^(?:req|request)$/.test(staticKey(inner) ?? ''));
};

/** True when a condition looks at the path anywhere. */
export function mentionsPath(facts: Facts, node: Node): boolean {
  return facts.file.text.slice(node.range[0], node.range[1]).includes('path');
}

function textIn(facts: Facts, node: Node): string | undefined {
  const inner = unwrap(node);
  return staticString(inner) ?? staticString(facts.meaning(inner).origins[0]);
}

/** The texts of a list or set; `undefined` where one is not in sight. */
export function textsIn(facts: Facts, node: Node): readonly string[] | undefined {
  const inner = unwrap(node);
  const [origin] = inner.type === 'ArrayExpression' || inner.type === 'NewExpression' ? [inner] : facts.meaning(inner).origins;
  if (origin?.type === 'NewExpression' && origin.arguments[0] !== undefined) return textsIn(facts, origin.arguments[0]);
  if (origin?.type === 'ArrayExpression') {
    const texts = origin.elements.map((entry) => (entry === null || entry.type === 'SpreadElement' ? undefined : textIn(facts, entry)));
    return texts.every((text) => text !== undefined) ? texts : undefined;
  }
  const text = origin === undefined ? undefined : staticString(origin);
  return text === undefined ? undefined : [text];
}

const not = (outcome: Outcome): Outcome => (outcome === 'true' ? 'false' : outcome === 'false' ? 'true' : outcome);

/** What is not about the path leaves the answer to what is. */
function both(a: Outcome, b: Outcome): Outcome {
  if (a === 'false' || b === 'false') return 'false';
  if (a === 'maybe' || b === 'maybe') return 'maybe';
  return a === 'other' ? b : b === 'other' ? a : 'true';
}

const any = (outcomes: readonly Outcome[]): Outcome => (outcomes.length === 0 ? 'false' : outcomes.includes('true') ? 'true' : outcomes.includes('maybe') ? 'maybe' : outcomes.includes('other') ? 'other' : 'false');
