/**
 * What handlers do with the data a client sends: which of it reaches other code without a check.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import { positionsOf } from '../facts/positions.js';
import type { RequestPart, SinkKind } from '../models/schema.js';
import { contains, decoratorsOf, calleeName, functionAround, isFunction, staticKey, unwrap, parentOf, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { CONTAINER_METHODS } from './collections.js';
import type { Flows } from './flows.js';
import type { Origin, Step } from './flow.js';
import { isConstant, isTellingPredicate, referenceOf, stops } from './guards.js';

/** Unchecked data of a client on its way into other code. */
export interface InputUse {
  /** The function that received it from the framework. */
  readonly entry: FunctionNode;
  /** The function that reads it: the same, or one it hands its request to. */
  readonly handler: FunctionNode;
  /** Where the data is read: `req.body`, `await request.json()`, a parameter. */
  readonly read: Node;
  readonly origin: Extract<Origin, { kind: 'source' }>;
  /** True when all of it goes on, not fields picked by name. */
  readonly whole: boolean;
  /** The call that gets it, or the assignment that keeps it. */
  readonly into: Node;
  /** Whether a pipe that stands before all handlers can check it; undefined where no decorator hands it over. */
  readonly pipe: 'may' | 'cannot' | undefined;
}

const HARMLESS_SINKS: ReadonlySet<SinkKind> = new Set(['response', 'log', 'html', 'redirect']);
const DOORS: ReadonlySet<RequestPart> = new Set(['body', 'arguments', 'message']);

/** Every use of request bodies, form data and action arguments that no check stands before. */
export function inputUses(facts: Facts, flows: Flows, parts: ReadonlySet<RequestPart> = DOORS): readonly InputUse[] {
  if (!receivesInput(facts)) return [];
  const uses: InputUse[] = [];
  const add = (value: Node, into: Node): void => {
    for (const { origin, steps } of flows.trace(value, 'shape')) {
      if (origin.kind !== 'source' || origin.row.kind !== 'remote' || origin.row.part === undefined || !parts.has(origin.row.part)) continue;
      const handler = isFunction(parentOf(origin.node)) ? parentOf(origin.node) : functionAround(origin.node);
      if (!isFunction(handler)) continue;
      const pipe = pipeFor(facts, origin.node);
      if (pipe === 'checks') continue;
      if (isRaw(origin, steps)) continue;
      const whole = origin.row.shape === 'object' && origin.rest.length === 0;
      const entry = receiver(facts, handler, origin.node);
      const read = readOf(readStep(origin, steps) ?? origin.read);
      const reader = readerOf(facts, read) ?? entry;
      uses.push({ entry, handler: reader, read: testedBefore(facts, reader, read) ?? read, origin, whole, into, pipe });
    }
  };
  for (const call of facts.index.calls) {
    if (!isBusiness(facts, call)) continue;
    for (const argument of call.arguments) add(argument.type === 'SpreadElement' ? argument.argument : argument, call);
  }
  for (const tagged of facts.index.tags) {
    // sql`INSERT … ${x}`: bound, so no injection, and written all the same.
    if (facts.api(tagged).rows('sanitizers').some((row) => row.kinds.includes('sql'))) for (const value of tagged.quasi.expressions) add(value, tagged);
  }
  for (const write of facts.index.memberWrites) {
    if (keeps(facts, write)) add(write.right, write);
  }
  return uses;
}

/**
 * What pipes make of a decorated parameter. checks: one is given to the decorator, or its type is a class whose fields
 * carry decorators · may: its type is a class of another file, which by the frameworks' convention is such a class ·
 * cannot: its type is gone at run time
 */
function pipeFor(facts: Facts, anchor: Node): 'checks' | InputUse['pipe'] {
  if (anchor.type !== 'Identifier' && anchor.type !== 'ObjectPattern') return undefined;
  const holder = parentOf(anchor);
  const decorators = [...decoratorsOf(anchor), ...(holder?.type === 'TSParameterProperty' ? decoratorsOf(holder) : [])];
  if (decorators.length === 0) return undefined;
  if (decorators.some(({ expression }) => expression.type === 'CallExpression' && expression.arguments.some((argument) => argument.type !== 'Literal'))) return 'checks';
  const type = anchor.typeAnnotation?.typeAnnotation;
  if (type === undefined || type.type === 'TSAnyKeyword' || type.type === 'TSUnknownKeyword') return 'cannot';
  if (type.type !== 'TSTypeReference') return undefined;
  const declaration = facts.typeDeclaration(type);
  if (declaration === undefined) return undefined;
  if (declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'TSTypeAliasDeclaration') return 'cannot';
  if (declaration.type === 'ClassDeclaration') return declaration.body.body.some((member) => decoratorsOf(member).length > 0) ? 'checks' : undefined;
  return declaration.type.startsWith('Import') ? 'may' : undefined;
}

/** True when some function of the file gets its parameters from a framework. */
function receivesInput(facts: Facts): boolean {
  return facts.entryPoints.length > 0 || facts.index.functions.some((fn) => fn.params.some((_, index) => !facts.received(fn, index).api.isUnknown));
}

/** The function whose parameter the value was; inner callbacks read what the handler received. */
function receiver(facts: Facts, fn: FunctionNode, anchor: Node): FunctionNode {
  const variable = facts.variableOf(anchor);
  const definition = variable?.defs[0]?.node as Node | undefined;
  return isFunction(definition) ? definition : outermostHandler(facts, fn);
}

function outermostHandler(facts: Facts, fn: FunctionNode): FunctionNode {
  for (let at: FunctionNode | undefined = fn; at !== undefined; at = functionAround(at)) {
    const candidate = at;
    if (facts.entryPoints.some((entry) => entry.fn === candidate) || candidate.params.some((_, index) => !facts.received(candidate, index).api.isUnknown)) return candidate;
  }
  return fn;
}

/** Bytes that were never parsed: piped on, stored as a file or checked by a signature, they have no fields to check. */
function isRaw(origin: InputUse['origin'], steps: readonly Step[]): boolean {
  if (origin.row.shape === 'object' || origin.row.part !== 'body' || origin.rest.length > 0) return false;
  return !steps.some(({ node }) => node.type === 'CallExpression' && calleeName(node.callee) === 'parse');
}

/** Where the part of the request is taken from its request: the `req.body` in `const { email } = req.body`. */
function readStep(origin: InputUse['origin'], steps: readonly Step[]): Node | undefined {
  const isPart = origin.keys.length > origin.rest.length;
  return isPart ? steps.findLast((step) => step.how === 'property' && unwrap(step.node).type === 'MemberExpression')?.node : undefined;
}

/** The same data read earlier in a condition: `if (!req.body.text) …`. */
function testedBefore(facts: Facts, reader: FunctionNode, read: Node): Node | undefined {
  const inner = unwrap(read);
  if (inner.type !== 'MemberExpression') return undefined;
  const spelled = referenceOf(facts, inner);
  if (spelled === undefined) return undefined;
  return within(reader, facts.index.members).find((member) => {
    if (member.range[1] > read.range[0]) return false;
    const other = referenceOf(facts, member);
    return other?.variable === spelled.variable && other.names.join('.') === spelled.names.join('.') && facts.index.tests.some((test) => contains(test, member));
  });
}

/** The function whose parameter the read starts from. */
function readerOf(facts: Facts, read: Node): FunctionNode | undefined {
  let root = read;
  for (;;) {
    const inner = unwrap(root);
    if (inner.type === 'MemberExpression') root = inner.object;
    else if (inner.type === 'CallExpression') root = inner.callee;
    else if (inner.type === 'AwaitExpression') root = inner.argument;
    else {
      const definition = inner.type === 'Identifier' ? (facts.variableOf(inner)?.defs[0]?.node as Node | undefined) : undefined;
      return isFunction(definition) ? definition : undefined;
    }
  }
}

/** From the name the data comes from to the whole expression that reads it. */
function readOf(anchor: Node): Node {
  let read = anchor;
  for (let parent = parentOf(read); parent !== undefined; parent = parentOf(read)) {
    const isRead = (parent.type === 'MemberExpression' && parent.object === read) || (parent.type === 'AwaitExpression') || parent.type === 'ChainExpression' || parent.type === 'TSAsExpression' || parent.type === 'TSNonNullExpression';
    if (!isRead) break;
    read = parent;
  }
  return read;
}

const LOG = /(?:^|\.)(?:console|log|logger|logging|assert|expect)(?:\.|$)|^(?:debug|log)$/i;
/** Names of unread functions that check, hash or compare rather than use (docs/limits.md, "House names"). */
const CHECKING = /valid|schema|sanit|escape|parse|assert|hash|hmac|digest|compare|encrypt|constructEvent|signature|^is[A-Z]/i;

/** A call that makes something of its arguments: writes, looks up, sends, or belongs to code that cannot be read here. */
function isBusiness(facts: Facts, call: CallNode): boolean {
  const callee = unwrap(call.callee);
  const api = facts.api(callee);
  if (!api.isUnknown) {
    const kinds = positionsOf(facts, call).flatMap((position) => position.api.rows('sinks').map((row) => row.kind));
    return kinds.some((kind) => !HARMLESS_SINKS.has(kind));
  }
  if (facts.functionsOf(callee).length > 0) return false;
  const name = calleeName(callee) ?? '';
  const text = facts.file.text.slice(callee.range[0], callee.range[1]);
  if (LOG.test(text) || CHECKING.test(name)) return false;
  // verify(body, signature) and tokens.verify(token) check who sent it; users.verify(name, password) looks someone up.
  if (/^verify/.test(name) && (callee.type === 'Identifier' || call.arguments.length === 1)) return false;
  if (callee.type === 'Identifier') {
    const definition = facts.variableOf(callee)?.defs[0];
    // Globals are the language's; parameters (`next`, `done`) are the framework's.
    return definition !== undefined && (definition.type as string) !== 'Parameter' && call.type === 'CallExpression';
  }
  if (callee.type !== 'MemberExpression') return false;
  // createHmac('sha256', secret).update(body): a digest says who sent it.
  if (name === 'update' && facts.api(callee.object).isUnknown && /\bcreateHmac\(/.test(text)) return false;
  // createHash('sha256').update(token): what has no secret says nothing of the sender, and is made to be kept or looked up.
  if (name === 'update' && facts.api(callee.object).isUnknown && /\bcreateHash\(/.test(text)) return true;
  if (['push', 'unshift', 'set', 'add'].includes(name)) return isModuleState(facts, callee.object);
  if (CONTAINER_METHODS.has(name) || !facts.catalogue.anything.member(name).isUnknown || ['forEach', 'has', 'get', 'delete', 'clear', 'test', 'then', 'call', 'apply', 'bind', 'some', 'every'].includes(name)) return false;
  return call.type === 'CallExpression' && isForeign(facts, callee.object);
}

/** True for objects of other files and packages; a framework's own objects and globals are not. */
function isForeign(facts: Facts, object: Node): boolean {
  let root = unwrap(object);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression') root = unwrap(root.type === 'MemberExpression' ? root.object : root.callee);
  if (root.type === 'ThisExpression') return true;
  if (root.type !== 'Identifier') return false;
  const variable = facts.variableOf(root);
  // What a modelled library does besides its sinks is known to be harmless: z.treeifyError(error).
  if (variable === undefined || isImport(variable.defs[0]?.node as Node) && !facts.api(root).isUnknown) return false;
  const definition = variable.defs[0];
  return (definition?.type as string) !== 'Parameter' || facts.api(root).isUnknown;
}

const isImport = (node: Node | undefined): boolean => node?.type.startsWith('Import') === true;

function isModuleState(facts: Facts, object: Node): boolean {
  const root = unwrap(object);
  const definition = root.type === 'Identifier' ? facts.variableOf(root)?.defs[0] : undefined;
  return definition !== undefined && functionAround(definition.name as Node) === undefined;
}

/** `user.name = …` on something that was looked up: it is going to be saved. */
function keeps(facts: Facts, write: TSESTree.AssignmentExpression): boolean {
  if (write.left.type !== 'MemberExpression') return false;
  const object = unwrap(write.left.object);
  if (object.type !== 'Identifier') return false;
  const { api, origins } = facts.meaning(object);
  if (api.rows('sources').length > 0) return api.rows('sources').some((row) => row.kind === 'database');
  return api.isUnknown && origins.some((origin) => origin.type === 'CallExpression' || origin.type === 'AwaitExpression') && functionAround(write) !== undefined;
}

/** Conditions of a function that say anything about a client's data beyond handing it to unread code. */
export function checksInput(facts: Facts, flows: Flows, fn: FunctionNode): boolean {
  return within(fn, facts.index.tests).some((test) => !isBareChoice(test) && mentions(facts, flows, test));
}

/** `done ? 1 : 0` picks by a value; it refuses nothing. */
const isBareChoice = (test: Node): boolean => parentOf(test)?.type === 'ConditionalExpression' && ['Identifier', 'MemberExpression'].includes(unwrap(test).type);

function mentions(facts: Facts, flows: Flows, test: Node): boolean {
  const open: Node[] = [test];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const inner = unwrap(node);
    switch (inner.type) {
      case 'UnaryExpression':
      case 'AwaitExpression': open.push(inner.argument); break;
      case 'LogicalExpression': open.push(inner.left, inner.right); break;
      case 'BinaryExpression':
        // user.password === password compares with what is stored; it says nothing about form.
        if (inner.operator.startsWith('=') || inner.operator.startsWith('!')) {
          if (isConstant(facts, inner.right) || isNothing(inner.right) || inner.left.type === 'UnaryExpression') open.push(inner.left);
          else if (isConstant(facts, inner.left)) open.push(inner.right);
        } else open.push(inner.left, inner.right);
        break;
      case 'CallExpression': {
        const callee = unwrap(inner.callee);
        if (callee.type === 'MemberExpression') open.push(callee.object);
        if (isTellingPredicate(calleeName(callee) ?? '') || ['includes', 'has', 'test', 'some', 'isArray', 'every', 'isInteger', 'isNaN'].includes(calleeName(callee) ?? '')) open.push(...inner.arguments);
        break;
      }
      case 'MemberExpression':
        if (facts.api(inner).rows('guards').length > 0) break;
        if (staticKey(inner) === 'length' ? comesFromClient(flows, inner.object) : comesFromClient(flows, inner)) return true;
        break;
      case 'Identifier':
        if (comesFromClient(flows, inner)) return true;
        break;
      default:
    }
  }
  return false;
}

const isNothing = (node: Node): boolean => (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');

function comesFromClient(flows: Flows, node: Node): boolean {
  return flows.trace(node, 'log').some(({ origin }) => origin.kind === 'source' && origin.row.kind === 'remote' && origin.row.part !== undefined && DOORS.has(origin.row.part));
}

/** A schema check made inside a function, and whether anyone looks at its outcome. */
export interface SchemaCheck {
  readonly call: CallNode;
  /** True when it throws, or its result is tested or its data used. */
  readonly heeded: boolean;
}

/** The schema checks that a function makes on a client's data. */
export function schemaChecks(facts: Facts, flows: Flows, fn: FunctionNode): readonly SchemaCheck[] {
  return within(fn, facts.index.calls).flatMap((call) => {
    if (call.arguments.length === 0) return [];
    const api = facts.api(call).awaited();
    const throws = api.rows('sanitizers').some((row) => row.kinds.includes('shape'));
    const answers = ['success', 'data', 'error', 'value', 'output'].some((name) => api.member(name).rows('guards').length > 0 || api.member(name).rows('sanitizers').length > 0);
    if (!throws && !answers) return [];
    if (!call.arguments.some((argument) => argument.type !== 'SpreadElement' && comesFromClient(flows, argument))) return [];
    return [{ call, heeded: throws || isHeeded(facts, call) }];
  });
}

function isHeeded(facts: Facts, call: CallNode): boolean {
  let value: Node = call;
  for (let parent = parentOf(value); parent?.type === 'AwaitExpression' || parent?.type === 'ChainExpression'; parent = parentOf(value)) value = parent;
  const parent = parentOf(value);
  if (parent?.type === 'ExpressionStatement') return false;
  if (parent?.type !== 'VariableDeclarator') return true;
  if (parent.id.type !== 'Identifier') return true;
  const variable = facts.variableOf(parent.id);
  return variable !== undefined && facts.readsOf(variable).some((read) => isActedOn(facts, read));
}

/** Data that is used, or a condition after which something stops. `if (!result.success) console.warn('…')` goes on. */
function isActedOn(facts: Facts, read: Node): boolean {
  let at = read;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    if (parent.type === 'MemberExpression' && parent.object === at && ['data', 'value', 'output'].includes(staticKey(parent) ?? '')) return true;
    if (parent.type === 'IfStatement' && parent.test === at) return stops(facts, parent.consequent) || parent.alternate !== null;
    if (parent.type === 'BlockStatement' || parent.type === 'ExpressionStatement') return false;
    if (parent.type === 'ReturnStatement' || parent.type === 'ThrowStatement' || parent.type === 'ConditionalExpression' || parent.type === 'CallExpression' || isFunction(parent)) return true;
  }
  return false;
}
