/**
 * How well code looks at a request's `Origin` before it grants something to that site.
 * A browser writes the header, so its form is fixed: scheme, host, and a port where it is not the usual one.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../facts/bindings.js';
import { bindingOf, type Facts } from '../facts/facts.js';
import { sharedHosts } from '../models/shared-hosts.js';
import { calleeName, isFunction, parentOf, staticKey, staticString, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { conditionsAt, constantBehind, type Condition } from './conditions.js';
import { isDevelopmentOnly } from './environment.js';

/**
 * none     any site passes
 * weak     sites the author did not mean pass as well; `test` is the check, `example` an origin it lets through
 * strong   a list, an exact comparison, or something that this file does not show
 */
export type OriginCheck =
  | { readonly how: 'none' }
  | { readonly how: 'strong' }
  | { readonly how: 'weak'; readonly test: Node; readonly example: string };

const NONE: OriginCheck = { how: 'none' };
const STRONG: OriginCheck = { how: 'strong' };
const DEPTH_LIMIT = 4;
const NESTING_LIMIT = 100;

/** Which names stand for the origin, on top of `req.headers.origin` and its kin. */
type Names = ReadonlySet<Variable>;

/** True for the origin as the request brings it: `req.headers.origin`, `req.get('origin')`, a constant that holds it. */
export function isOrigin(facts: Facts, node: Node, names: Names, depth = 0): boolean {
  if (depth > 8) return false;
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier': {
      const variable = facts.variableOf(inner);
      if (variable === undefined) return false;
      if (names.has(variable)) return true;
      const init = constantBehind(facts, inner);
      if (init !== undefined) return isOrigin(facts, init, names, depth + 1);
      return isPickedOrigin(variable);
    }
    case 'MemberExpression':
      return staticKey(inner)?.toLowerCase() === 'origin' && HEADERS.test(calleeName(inner.object) ?? '');
    case 'CallExpression': {
      const callee = unwrap(inner.callee);
      const [first] = inner.arguments;
      if (staticString(first)?.toLowerCase() === 'origin' && callee.type === 'MemberExpression' && READS.has(staticKey(callee) ?? '')) return true;
      if (callee.type === 'MemberExpression' && SAME_TEXT.has(staticKey(callee) ?? '')) return isOrigin(facts, callee.object, names, depth + 1);
      return callee.type === 'Identifier' && callee.name === 'String' && first !== undefined && isOrigin(facts, first, names, depth + 1);
    }
    case 'LogicalExpression':
      return inner.operator !== '&&' ? isOrigin(facts, inner.left, names, depth + 1) : isOrigin(facts, inner.right, names, depth + 1);
    case 'ConditionalExpression':
      return isOrigin(facts, inner.consequent, names, depth + 1) || isOrigin(facts, inner.alternate, names, depth + 1);
    case 'TemplateLiteral':
      return inner.expressions.length === 1 && inner.quasis.every((quasi) => quasi.value.raw === '') && inner.expressions[0] !== undefined && isOrigin(facts, inner.expressions[0], names, depth + 1);
    default:
      return false;
  }
}

const HEADERS = /headers?$/i;
const READS = new Set(['get', 'header']);
const SAME_TEXT = new Set(['toLowerCase', 'toString', 'trim', 'replace']);

const isUrl = (node: Node): boolean => {
  const inner = unwrap(node);
  return inner.type === 'NewExpression' && inner.callee.type === 'Identifier' && inner.callee.name === 'URL';
};

/** `const { origin } = req.headers` */
function isPickedOrigin(variable: Variable): boolean {
  const picked = pickedFrom(variable);
  return picked?.key.toLowerCase() === 'origin' && HEADERS.test(calleeName(picked.from) ?? '');
}

/** What a name was picked out of, and under which key: `const { key: name } = from`. */
function pickedFrom(variable: Variable | undefined): { readonly key: string; readonly from: Node } | undefined {
  const name = variable?.defs[0]?.name as Node | undefined;
  const holder = name !== undefined && parentOf(name)?.type === 'AssignmentPattern' ? parentOf(name) : name;
  const picked = holder === undefined ? undefined : parentOf(holder);
  if (picked?.type !== 'Property' || picked.parent.type !== 'ObjectPattern') return undefined;
  const declarator = parentOf(picked.parent);
  const key = staticKey(picked);
  return declarator?.type === 'VariableDeclarator' && declarator.init !== null && key !== undefined ? { key, from: declarator.init } : undefined;
}

/** The weakest check under which a function answers yes (or the origin itself): the `origin` option, or a predicate. */
export function checkOfFunction(facts: Facts, fn: FunctionNode, names: Names, depth = 0): OriginCheck {
  if (depth > DEPTH_LIMIT) return STRONG;
  const granted = grantsOf(facts, fn).map((leaf) => checkOfGrant(facts, leaf, fn, names, depth));
  return weakest(granted.filter((check) => check !== undefined)) ?? STRONG;
}

/** The names by which the function knows the origin: its first parameter, unless that is a context object. */
export function originNames(facts: Facts, fn: FunctionNode): Names {
  const [first] = fn.params;
  const target = first === undefined ? undefined : bindingOf(first);
  const variable = target?.type === 'Identifier' ? facts.variableOf(target) : undefined;
  return new Set(variable === undefined ? [] : [variable]);
}

/** What a function lets pass: second arguments of its callback, else what it returns; branches taken apart. */
function grantsOf(facts: Facts, fn: FunctionNode): readonly Node[] {
  const callbacks = new Set(fn.params.slice(1).flatMap((parameter) => {
    const target = bindingOf(parameter);
    const variable = target.type === 'Identifier' ? facts.variableOf(target) : undefined;
    return variable === undefined ? [] : [variable];
  }));
  const calls = [...callbacks].flatMap((variable) => variable.references.flatMap(({ identifier }) => {
    const call = identifier.parent as Node;
    return call.type === 'CallExpression' && call.callee === identifier ? [call] : [];
  }));
  const values = calls.length > 0 ? calls.flatMap((call) => call.arguments[1] ?? []) : (facts.index.returns.get(fn) ?? []);
  return values.flatMap((value) => branchesOf(facts, value));
}

/** The values an expression may be, each where it is written, so that the conditions around it can be asked for. */
export function branchesOf(facts: Facts, node: Node, depth = 0): readonly Node[] {
  const inner = unwrap(node);
  if (depth > 6) return [inner];
  switch (inner.type) {
    case 'ConditionalExpression':
      return [...branchesOf(facts, inner.consequent, depth + 1), ...branchesOf(facts, inner.alternate, depth + 1)];
    case 'LogicalExpression':
      return isTest(inner) ? [inner] : inner.operator === '&&' ? branchesOf(facts, inner.right, depth + 1) : [...branchesOf(facts, inner.left, depth + 1), ...branchesOf(facts, inner.right, depth + 1)];
    case 'AwaitExpression':
      return branchesOf(facts, inner.argument, depth + 1);
    case 'Identifier': {
      const init = constantBehind(facts, inner);
      return init?.type === 'ConditionalExpression' ? branchesOf(facts, init, depth + 1) : [inner];
    }
    default:
      return [inner];
  }
}

/** True for an expression whose value is yes or no: `!origin || LIST.includes(origin)`. */
function isTest(node: Node, nesting = 0): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'LogicalExpression': return nesting < NESTING_LIMIT && (isTest(inner.right, nesting + 1) || isTest(inner.left, nesting + 1));
    case 'UnaryExpression': return inner.operator === '!';
    case 'BinaryExpression': return true;
    case 'CallExpression': return inner.callee.type === 'MemberExpression' && TESTS.has(staticKey(inner.callee) ?? '');
    default: return false;
  }
}

const TESTS = new Set(['includes', 'has', 'test', 'some', 'every', 'startsWith', 'endsWith', 'match']);

function checkOfGrant(facts: Facts, leaf: Node, fn: FunctionNode, names: Names, depth: number): OriginCheck | undefined {
  if (isNo(leaf)) return undefined;
  if (isDevelopmentOnly(facts, leaf)) return undefined;
  const around = checkAt(facts, leaf, names, depth, fn);
  if (around.how === 'strong') return STRONG;
  const own = isGrant(facts, leaf, names) ? undefined : (said(facts, leaf, true, names, depth) ?? STRONG);
  return own === undefined ? around : strongest([around, own]);
}

/** `true`, `'*'`, or the origin handed back. */
function isGrant(facts: Facts, leaf: Node, names: Names): boolean {
  const inner = unwrap(leaf);
  if (inner.type === 'Literal') return inner.value === true || inner.value === '*';
  return isOrigin(facts, inner, names);
}

function isNo(leaf: Node): boolean {
  const inner = unwrap(leaf);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  return inner.type === 'Literal' && (inner.value === null || inner.value === false || inner.value === '');
}

/** What the conditions around a node say of the origin, up to the function `within`. */
export function checkAt(facts: Facts, node: Node, names: Names, depth = 0, within?: FunctionNode): OriginCheck {
  const checks = conditionsAt(facts, node)
    .filter(({ test }) => within === undefined || (within.range[0] <= test.range[0] && test.range[1] <= within.range[1]))
    .map((condition) => checkOfCondition(facts, condition, names, depth));
  return strongest(checks.filter((check) => check !== undefined));
}

function checkOfCondition(facts: Facts, { test, truth, equals }: Condition, names: Names, depth: number): OriginCheck | undefined {
  if (equals !== undefined) return isOrigin(facts, test, names) ? comparedWith(equals) : undefined;
  return said(facts, test, truth, names, depth);
}

const RANK: Readonly<Record<OriginCheck['how'], number>> = { none: 0, weak: 1, strong: 2 };

export function strongest(checks: readonly OriginCheck[]): OriginCheck {
  return checks.reduce((best, check) => (RANK[check.how] > RANK[best.how] ? check : best), NONE);
}

function weakest(checks: readonly OriginCheck[]): OriginCheck | undefined {
  return checks.reduce<OriginCheck | undefined>((worst, check) => (worst === undefined || RANK[check.how] < RANK[worst.how] ? check : worst), undefined);
}

/** What follows for the origin when a condition came out as `truth`; undefined when it does not speak of it. */
function said(facts: Facts, condition: Node, truth: boolean, names: Names, depth: number, nesting = 0): OriginCheck | undefined {
  if (nesting > NESTING_LIMIT) return undefined;
  const test = unwrap(condition);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' ? said(facts, test.argument, !truth, names, depth, nesting + 1) : undefined;
    case 'AwaitExpression':
      return said(facts, test.argument, truth, names, depth, nesting + 1);
    case 'LogicalExpression': {
      const sides = [said(facts, test.left, truth, names, depth, nesting + 1), said(facts, test.right, truth, names, depth, nesting + 1)];
      const spoken = sides.filter((side) => side !== undefined);
      if ((test.operator === '&&') === truth) return spoken.length === 0 ? undefined : strongest(spoken);
      // Either side is enough: one that says nothing of the origin may be a switch of the house (`allowAll || …`).
      return spoken.length === sides.length ? weakest(spoken) : undefined;
    }
    case 'BinaryExpression':
      return comparison(facts, test, truth, names);
    case 'CallExpression':
      return call(facts, test, truth, names, depth);
    case 'Identifier':
    case 'MemberExpression': {
      if (isOrigin(facts, test, names)) return truth ? undefined : STRONG; // no Origin header: nobody is granted anything
      const init = test.type === 'Identifier' ? constantBehind(facts, test) : undefined;
      if (init === undefined || init.type === 'Identifier' || depth > DEPTH_LIMIT) return undefined;
      return said(facts, init, truth, names, depth + 1, nesting + 1);
    }
    default:
      return undefined;
  }
}

function comparison(facts: Facts, { left, right, operator }: TSESTree.BinaryExpression, truth: boolean, names: Names): OriginCheck | undefined {
  if (operator === 'in') return isOrigin(facts, left, names) && truth ? STRONG : undefined;
  const equal = operator === '===' || operator === '==' ? truth : operator === '!==' || operator === '!=' ? !truth : undefined;
  for (const [side, other] of [[left, right], [right, left]] as const) {
    const inner = unwrap(side);
    if (inner.type === 'UnaryExpression') continue; // typeof origin === 'string'
    if (isOrigin(facts, inner, names) || isHostOf(facts, inner, names)) return equal === true ? comparedWith(other) : undefined;
    if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression' && staticKey(inner.callee) === 'indexOf') {
      const found = ['!==', '!=', '>', '>='].includes(operator) === truth;
      const [argument] = inner.arguments;
      if (argument !== undefined && isOrigin(facts, argument, names)) return found ? STRONG : undefined;
      if (!isOrigin(facts, inner.callee.object, names)) continue;
      const atStart = equal === true && other.type === 'Literal' && other.value === 0;
      return atStart ? prefix(facts, inner, argument) : found ? part(facts, inner, argument) : undefined;
    }
  }
  return undefined;
}

/** `origin === x`: exact, unless x is what sandboxed frames and local files send, which any site can make. */
function comparedWith(other: Node): OriginCheck | undefined {
  const inner = unwrap(other);
  if (staticString(inner) === 'null') return { how: 'weak', test: inner, example: 'null' };
  return STRONG;
}

/** `new URL(origin).host`, `const { hostname } = new URL(origin)`, and constants of it. */
function isHostOf(facts: Facts, node: Node, names: Names, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > 4) return false;
  if (inner.type === 'Identifier') {
    const init = constantBehind(facts, inner);
    if (init !== undefined) return isHostOf(facts, init, names, depth + 1);
    const picked = pickedFrom(facts.variableOf(inner));
    return picked !== undefined && HOST_NAMES.has(picked.key) && isUrlOf(facts, picked.from, names);
  }
  return inner.type === 'MemberExpression' && HOST_NAMES.has(staticKey(inner) ?? '') && isUrlOf(facts, inner.object, names);
}

const HOST_NAMES = new Set(['host', 'hostname', 'origin']);

function isUrlOf(facts: Facts, node: Node, names: Names): boolean {
  const url = unwrap(node);
  const made = url.type === 'Identifier' ? constantBehind(facts, url) : url;
  return made?.type === 'NewExpression' && isUrl(made) && made.arguments[0] !== undefined && isOrigin(facts, made.arguments[0], names);
}

function call(facts: Facts, test: TSESTree.CallExpression, truth: boolean, names: Names, depth: number): OriginCheck | undefined {
  const callee = unwrap(test.callee);
  const [first] = test.arguments;
  const takesOrigin = test.arguments.some((argument) => isOrigin(facts, argument, names) || isHostOf(facts, argument, names));
  if (callee.type === 'MemberExpression') {
    const name = staticKey(callee) ?? '';
    const aboutHost = isHostOf(facts, callee.object, names);
    if (aboutHost || isOrigin(facts, callee.object, names)) {
      if (!truth) return undefined;
      if (name === 'endsWith') return suffix(facts, test, first);
      if (name === 'startsWith') return aboutHost ? part(facts, test, first) : prefix(facts, test, first);
      if (name === 'includes') return part(facts, test, first);
      if (name === 'match') return first === undefined ? STRONG : pattern(facts, test, first);
      return STRONG;
    }
    if (name === 'test' && takesOrigin) return truth ? pattern(facts, test, callee.object) : undefined;
    if ((name === 'some' || name === 'find') && isFunction(first)) {
      const check = checkOfFunction(facts, first, names, depth + 1);
      const mentions = mentionsOrigin(facts, first, names);
      return truth && mentions ? check : undefined;
    }
  }
  if (!takesOrigin) return undefined;
  if (!truth) return undefined;
  const functions = facts.functionsOf(callee);
  if (functions.length === 0) return acceptsNull(facts, callee) ?? STRONG; // a list look-up, or a check in another file
  if (depth > DEPTH_LIMIT) return STRONG;
  return weakest(functions.map((fn) => checkOfFunction(facts, fn, namesInside(facts, fn, test, names), depth + 1))) ?? STRONG;
}

/** A list that holds the text `null`. */
function acceptsNull(facts: Facts, callee: Node): OriginCheck | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const entry = elementsOf(facts, callee.object).find((element) => staticString(element) === 'null');
  return entry === undefined ? undefined : { how: 'weak', test: entry, example: 'null' };
}

/** The elements of a list or `new Set([…])` that the file shows. */
function elementsOf(facts: Facts, list: Node): readonly Node[] {
  return facts.meaning(list).origins.flatMap((origin): readonly Node[] => {
    const inner = origin.type === 'NewExpression' && origin.arguments[0] !== undefined ? unwrap(origin.arguments[0]) : origin;
    return inner.type === 'ArrayExpression' ? inner.elements.filter((element) => element !== null) : [];
  });
}

/** Inside a predicate the parameter that receives the origin is the origin. */
function namesInside(facts: Facts, fn: FunctionNode, test: TSESTree.CallExpression, names: Names): Names {
  const inside = new Set(names);
  test.arguments.forEach((argument, index) => {
    const parameter = fn.params[index];
    if (parameter === undefined || !isOrigin(facts, argument, names)) return;
    const target = bindingOf(parameter);
    const variable = target.type === 'Identifier' ? facts.variableOf(target) : undefined;
    if (variable !== undefined) inside.add(variable);
  });
  return inside;
}

function mentionsOrigin(facts: Facts, fn: FunctionNode, names: Names): boolean {
  const inside = (node: Node): boolean => fn.range[0] <= node.range[0] && node.range[1] <= fn.range[1];
  for (const variable of names) if (variable.references.some(({ identifier }) => inside(identifier))) return true;
  return [...facts.index.members, ...facts.index.calls].some((node) => inside(node) && isOrigin(facts, node, names)) || constantsInside(facts, fn).some((node) => isOrigin(facts, node, names));
}

function constantsInside(facts: Facts, fn: FunctionNode): readonly Node[] {
  const scope = facts.file.scopeManager.acquire(fn);
  return (scope?.through ?? []).map((reference) => reference.identifier);
}

/** The texts a value may be: a literal, a constant, or the elements of the list that a callback walks. */
function textsOf(facts: Facts, node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const own = staticString(node);
  if (own !== undefined) return [own];
  const origins = facts.meaning(node).origins.map((origin) => staticString(origin));
  if (origins.length > 0 && origins.every((text) => text !== undefined)) return origins;
  return elementsBehind(facts, node).flatMap((element) => staticString(element) ?? []);
}

/** The elements of the list whose `some`, `find` or `filter` hands this parameter out. */
function elementsBehind(facts: Facts, node: Node): readonly Node[] {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? facts.variableOf(inner) : undefined;
  const fn = variable?.defs[0]?.node as Node | undefined;
  if (!isFunction(fn)) return [];
  const use = fn.parent as Node;
  if (use.type !== 'CallExpression' || use.arguments[0] !== fn || use.callee.type !== 'MemberExpression') return [];
  return elementsOf(facts, use.callee.object);
}

const host = (text: string): string => text.replace(/^[a-z]+:\/\//i, '').replace(/^\.+/, '') || 'example.com';

/** `.example.com` admits the house's own subdomains; a bare or shared ending admits strangers. */
function suffix(facts: Facts, test: Node, argument: Node | undefined): OriginCheck {
  const texts = textsOf(facts, argument);
  const open = texts.find((text) => !/^(?:\.|[a-z]*:?\/\/)/i.test(text) || isShared(text));
  if (open === undefined) return STRONG; // unknown text from the environment may well start with a dot
  return { how: 'weak', test, example: open.startsWith('.') ? `https://evil${open}` : `https://evil${host(open)}` };
}

const isShared = (text: string): boolean => text.startsWith('.') && sharedHosts.includes(text.slice(1));

/** A prefix is whole only when it ends after the host: `http://localhost:`. */
function prefix(facts: Facts, test: Node, argument: Node | undefined): OriginCheck {
  const texts = textsOf(facts, argument);
  if (texts.length > 0 && texts.every((text) => /^[a-z][\w.+-]*:\/\/[^/]+[:/]$/i.test(text) || isForeignScheme(text))) return STRONG;
  const [text = 'https://example.com'] = texts.filter((one) => !isForeignScheme(one));
  return { how: 'weak', test, example: /:\/\/$/.test(text) ? `${text}evil.net` : `${text}.evil.net` };
}

/** Pages on the web cannot have such an origin. */
const isForeignScheme = (text: string): boolean => /^(?!https?:)[a-z][\w.+-]*:/i.test(text) && text.length > 5;

function part(facts: Facts, test: Node, argument: Node | undefined): OriginCheck {
  const [text = 'example.com'] = textsOf(facts, argument);
  return { how: 'weak', test, example: `https://${host(text)}.evil.net` };
}

/** What a regular expression lets through, for a literal or every literal that the name may be. */
function pattern(facts: Facts, test: Node, regex: Node): OriginCheck {
  const origins = facts.meaning(regex).origins;
  const literals = [...origins, ...elementsBehind(facts, regex)].filter((origin) => origin.type === 'Literal' && 'regex' in origin);
  return weakest(literals.map((literal) => checkOfPattern(literal, test))) ?? STRONG;
}

/** How much of an origin a regular expression literal holds fast. */
export function checkOfPattern(literal: Node, test: Node = literal): OriginCheck {
  if (literal.type !== 'Literal' || !('regex' in literal)) return STRONG;
  const example = strangerFor(literal.regex.pattern, literal.regex.flags);
  return example === undefined ? STRONG : { how: 'weak', test, example };
}

/** An origin of a stranger that the pattern lets through; undefined when it looks closed. */
function strangerFor(source: string, flags: string): string | undefined {
  let parsed: AST.Pattern;
  let expression: RegExp;
  try {
    parsed = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
    expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return undefined; // the parser of the file has let it pass; another engine may know more syntax
  }
  if (isSlow(parsed)) return undefined;
  const { alternatives } = parsed;
  const names = alternatives.map((alternative) => literalHost(alternative)).filter((name) => name !== '');
  const candidates = [
    'https://evil.net', 'http://evil.net', 'null',
    ...names.flatMap((name) => [`https://${name}.evil.net`, `http://${name}.evil.net`, `https://evil${name.replace(/^\./, '')}`]),
    ...sharedHosts.filter((shared) => source.replaceAll('\\', '').includes(shared)).flatMap((shared) => [`https://evil.${shared}`]),
  ];
  return candidates.find((candidate) => expression.test(candidate));
}

/** The literal text of an alternative, without scheme and port. */
function literalHost(alternative: AST.Alternative): string {
  const text = alternative.elements.flatMap((element) => (element.type === 'Character' ? [String.fromCodePoint(element.value)] : element.type === 'CharacterSet' || element.type === 'Quantifier' || element.type === 'CapturingGroup' || element.type === 'Group' ? ['\0'] : [])).join('');
  const rest = text.replace(/^[\s\S]*:\/\//, '').replace(/:[\s\S]*$/, '');
  return (rest.split('\0').filter((piece) => /[a-z]{2}/i.test(piece)).at(-1) ?? '').replace(/\/$/, '');
}

/** A repetition of a repetition with nothing fixed between the rounds can take forever: such a pattern is not tried. */
function isSlow(pattern: AST.Pattern): boolean {
  let slow = false;
  const endless: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max !== Number.POSITIVE_INFINITY) return;
      const outer = endless.at(-1);
      if (outer !== undefined && !hasFixedPart(outer)) slow = true;
      endless.push(quantifier);
    },
    onQuantifierLeave(quantifier) {
      if (endless.at(-1) === quantifier) endless.pop();
    },
  });
  return slow;
}

function hasFixedPart({ element }: AST.Quantifier): boolean {
  return (element.type === 'Group' || element.type === 'CapturingGroup') && element.alternatives.every(({ elements }) => elements.some(({ type }) => type === 'Character'));
}
