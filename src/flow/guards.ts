/**
 * Conditions that hold where a value is read: `if (!ALLOWED.includes(x)) return` vouches for every later x.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../facts/bindings.js';
import type { Facts } from '../facts/facts.js';
import type { GuardRow, SafeKind } from '../models/schema.js';
import { namesInPattern, calleeName, isFunction, staticKey, staticString, unwrap, type Node, parentOf, type FunctionNode } from '../syntax/tree.js';

/**
 * What a condition says of a value.
 * list: one of known values · literal: equal to a constant · number: a number or boolean · pattern: matches a closed
 * regular expression · model: a model's guard for `kinds` · format: some check of its text, size or type ·
 * predicate: an unread function said yes · presence: it is there
 */
export type Vouch =
  | { readonly how: 'list' | 'literal' | 'number' | 'pattern' | 'format' | 'type' | 'predicate' | 'presence' }
  | { readonly how: 'model'; readonly kinds: GuardRow['kinds'] };

/** A value as code spells it: a variable and the names behind it. */
export interface Reference {
  readonly variable: Variable;
  readonly names: readonly string[];
}

export interface Holding {
  readonly vouch: Vouch;
  /** Set when the guard does not stop but assigns: it vouches only for values written before this node. */
  readonly replacedAt?: Node;
}

/** The variable and names of `req.query.sort`; undefined for anything else. */
export function referenceOf(facts: Facts, node: Node): Reference | undefined {
  const names: string[] = [];
  let at = unwrap(node);
  while (at.type === 'MemberExpression') {
    const name = staticKey(at);
    if (name === undefined) return undefined;
    names.unshift(name);
    at = unwrap(at.object);
  }
  if (at.type !== 'Identifier') return undefined;
  const variable = facts.variableOf(at);
  return variable === undefined ? undefined : { variable, names };
}

/** Everything that conditions on the way to `node` say of the value that `reference` spells. */
export function holdingAt(facts: Facts, node: Node, reference: Reference): readonly Holding[] {
  const holding: Holding[] = [];
  const add: Add = (condition, truth = true, replacedAt) => {
    const vouches: readonly Vouch[] = condition === undefined ? [{ how: 'literal' }] : implied(facts, condition, truth, reference, node);
    for (const vouch of vouches) holding.push(replacedAt === undefined ? { vouch } : { vouch, replacedAt });
  };
  let child: Node = node;
  for (let parent = parentOf(child); parent !== undefined; child = parent, parent = parentOf(child)) {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.consequent) add(parent.test, true);
        else if (child === parent.alternate) add(parent.test, false);
        break;
      case 'LogicalExpression':
        if (child === parent.right && parent.operator !== '??') add(parent.left, parent.operator === '&&');
        break;
      case 'WhileStatement':
        if (child === parent.body) add(parent.test, true);
        break;
      case 'SwitchCase': {
        const { discriminant } = parent.parent;
        if (parent.test !== null && isConstant(facts, parent.test) && matches(facts, discriminant, reference)) holding.push({ vouch: { how: 'literal' } });
        addEarlier(facts, parent.consequent, child, reference, add);
        break;
      }
      case 'Program':
        // Nothing at the top of the file speaks of what is declared in a function.
        if (reference.variable.scope.block !== parent) return holding;
        addEarlier(facts, parent.body, child, reference, add);
        break;
      case 'BlockStatement':
        addEarlier(facts, parent.body, child, reference, add);
        break;
      default:
        if (isFunction(parent) && !isSteady(reference.variable, parent)) return holding;
    }
  }
  return holding;
}

/** Takes a condition that came out as `truth`; without one, the value is one of known constants. */
type Add = (condition: Node | undefined, truth?: boolean, replacedAt?: Node) => void;

/** Guards that stand before `child` in its block: they stop, throw, or put another value in. */
function addEarlier(facts: Facts, body: readonly Node[], child: Node, reference: Reference, add: Add): void {
  const places = placesAbout(facts, reference.variable);
  for (const statement of body) {
    if (statement === child) return;
    if (!holdsAny(statement, places)) continue;
    if (statement.type === 'IfStatement') {
      if (stops(facts, statement.consequent)) add(statement.test, false);
      else if (replaces(facts, statement.consequent, reference)) add(statement.test, false, statement);
      if (statement.alternate !== null && stops(facts, statement.alternate)) add(statement.test, true);
    } else if (statement.type === 'SwitchStatement') {
      const otherwise = statement.cases.find(({ test }) => test === null);
      const isClosed = matches(facts, statement.discriminant, reference) && statement.cases.every(({ test }) => test === null || isConstant(facts, test));
      if (otherwise === undefined || !isClosed) continue;
      if (otherwise.consequent.some((inner) => inner.type !== 'BreakStatement' && stops(facts, inner))) add(undefined);
      else if (otherwise.consequent.some((inner) => replaces(facts, inner, reference))) add(undefined, true, statement);
    } else if (statement.type === 'ExpressionStatement') {
      const expression = unwrap(statement.expression.type === 'AwaitExpression' ? statement.expression.argument : statement.expression);
      if (expression.type === 'CallExpression') add(expression, true);
    }
  }
}

const about = new WeakMap<Variable, readonly number[]>();
/** How often a name made of a name made of the value is followed. */
const ALIAS_LIMIT = 3;

/** Where the code speaks of a variable, or of names that were made of it; in order. */
function placesAbout(facts: Facts, variable: Variable): readonly number[] {
  let places = about.get(variable);
  if (places === undefined) {
    const variables = new Set([variable, ...madeWith(facts, variable)]);
    for (let round = 0, open: readonly Variable[] = [...variables]; round < ALIAS_LIMIT; round += 1) {
      open = open.flatMap((one) => one.references.flatMap(({ identifier }) => namesMadeOf(facts, identifier))).filter((made) => !variables.has(made));
      for (const made of open) variables.add(made);
    }
    places = [...new Set([...variables].flatMap(({ references }) => references.map(({ identifier }) => identifier.range[0])))].sort((a, b) => a - b);
    about.set(variable, places);
  }
  return places;
}

/** What was declared together with a name, and what it was taken out of: `const { error, value } = outcome`. */
function madeWith(facts: Facts, variable: Variable): readonly Variable[] {
  return variable.defs.flatMap((definition) => {
    const node = definition.node as Node; // every definition stands at a node
    if (node.type !== 'VariableDeclarator') return [];
    let root: Node | null = node.init;
    while (root !== null && root.type !== 'Identifier') {
      const inner: Node = unwrap(root);
      root = inner.type === 'MemberExpression' ? inner.object : inner.type === 'CallExpression' ? inner.callee : inner.type === 'AwaitExpression' ? inner.argument : inner === root ? null : inner;
    }
    return [...namesInPattern(node.id), ...(root === null ? [] : [root])].flatMap((name) => facts.variableOf(name) ?? []);
  });
}

/** The names of the declaration or assignment whose value a use is part of. */
function namesMadeOf(facts: Facts, use: Node): readonly Variable[] {
  for (let at: Node | undefined = use, parent = parentOf(use); parent !== undefined && !isFunction(parent); at = parent, parent = parentOf(parent)) {
    const target = parent.type === 'VariableDeclarator' && parent.init === at ? parent.id : parent.type === 'AssignmentExpression' && parent.right === at ? parent.left : undefined;
    if (target !== undefined) return namesInPattern(target).flatMap((name) => facts.variableOf(name) ?? []);
    if (/Statement$/.test(parent.type)) return [];
  }
  return [];
}

function holdsAny({ range: [start, end] }: Node, places: readonly number[]): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Infinity) < end;
}

/** True when control does not pass the statement. */
export function stops(facts: Facts, statement: Node): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return statement.body.some((inner) => stops(facts, inner));
    case 'IfStatement':
      return statement.alternate !== null && stops(facts, statement.consequent) && stops(facts, statement.alternate);
    case 'TryStatement':
      return stops(facts, statement.block);
    case 'ExpressionStatement': {
      const expression = unwrap(statement.expression.type === 'AwaitExpression' ? statement.expression.argument : statement.expression);
      if (expression.type !== 'CallExpression') return false;
      const { callee } = expression;
      if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'process' && staticKey(callee) === 'exit') return true;
      // ctx.throw(400), notFound(): named after not coming back (docs/limits.md, "House names").
      if (NEVER_RETURNS.test(calleeName(callee) ?? '')) return true;
      // A local function that never comes back: function fail() { throw … }.
      return facts.functionsOf(callee).some((fn) => fn.body?.type === 'BlockStatement' && fn.body.body.length > 0 && fn.body.body.at(-1)?.type === 'ThrowStatement');
    }
    default:
      return false;
  }
}

function replaces(facts: Facts, statement: Node, { variable, names }: Reference): boolean {
  const statements = statement.type === 'BlockStatement' ? statement.body : [statement];
  return statements.some((inner) => {
    if (inner.type !== 'ExpressionStatement' || inner.expression.type !== 'AssignmentExpression') return false;
    const written = referenceOf(facts, inner.expression.left);
    return written !== undefined && written.variable === variable && written.names.join('.') === names.join('.');
  });
}

/** A variable that keeps its value once the closure exists, so that a guard outside still holds inside. */
function isSteady(variable: Variable, closure?: Node): boolean {
  return variable.references.every((reference) => {
    if (!reference.isWrite() || reference.init === true) return true;
    const { identifier } = reference;
    return closure !== undefined && (identifier as Node).range[1] <= closure.range[0];
  });
}

const NEVER_RETURNS = /^(?:throw|abort|fail|bail|notFound|redirect|permanentRedirect|unauthorized|forbidden|raise)(?:[A-Z]\w*)?$/;

/** What a callback's answer says of the element it was asked about: `(column) => COLUMNS.includes(column)`. */
export function vouchesOfCallback(facts: Facts, fn: FunctionNode): readonly Vouch[] {
  const [parameter] = fn.params;
  const variable = parameter?.type === 'Identifier' ? facts.variableOf(parameter) : undefined;
  const answers = facts.index.returns.get(fn) ?? [];
  const [answer] = answers;
  return variable === undefined || answer === undefined || answers.length > 1 ? [] : implied(facts, answer, true, { variable, names: [] }, answer);
}

const CONSTANT_LIMIT = 6;

/** What follows for the reference when `condition` came out as `truth`. */
function implied(facts: Facts, condition: Node, truth: boolean, reference: Reference, reader: Node, constants: readonly Node[] = []): readonly Vouch[] {
  const test = unwrap(condition);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' ? implied(facts, test.argument, !truth, reference, reader, constants) : [];
    case 'AwaitExpression':
      return implied(facts, test.argument, truth, reference, reader, constants);
    case 'LogicalExpression': {
      if (test.operator === '??') return [];
      const left = implied(facts, test.left, truth, reference, reader, constants);
      const right = implied(facts, test.right, truth, reference, reader, constants);
      const bothHold = (test.operator === '&&') === truth;
      return bothHold ? [...left, ...right] : left.length > 0 && right.length > 0 ? [weaker(left[0], right[0])] : [];
    }
    case 'BinaryExpression': {
      const told = truthTold(test, truth);
      const model = told === undefined ? [] : modelVouches(facts, told.of, told.truth, reference, reader);
      return [...model, ...comparison(facts, test, truth, reference)];
    }
    case 'CallExpression':
      return [...callVouches(facts, test, truth, reference), ...modelVouches(facts, test, truth, reference, reader)];
    case 'Identifier':
    case 'MemberExpression': {
      const model = modelVouches(facts, test, truth, reference, reader);
      if (model.length > 0) return model;
      const named = conditionBehind(facts, test);
      // Constants can be conditions of each other, in circles or doubling at each step.
      if (named !== undefined) return constants.length >= CONSTANT_LIMIT || constants.includes(named) ? [] : implied(facts, named, truth, reference, reader, [...constants, named]);
      return matches(facts, test, reference) && truth ? [{ how: 'presence' }] : [];
    }
    default:
      return [];
  }
}

/** The condition that a constant was given: `const ok = ALLOWED.has(x)`. */
function conditionBehind(facts: Facts, node: Node): Node | undefined {
  if (node.type !== 'Identifier') return undefined;
  const variable = facts.variableOf(node);
  const declarator = variable?.defs[0]?.node as Node | undefined;
  if (variable === undefined || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || declarator.init === null || !isSteady(variable)) return undefined;
  const init = unwrap(declarator.init);
  return init.type === 'Identifier' || init.type === 'MemberExpression' ? undefined : init;
}

const STRENGTH = ['list', 'literal', 'number', 'model', 'pattern', 'type', 'format', 'predicate', 'presence'] as const;

function weaker(a: Vouch | undefined, b: Vouch | undefined): Vouch {
  if (a === undefined || b === undefined) return { how: 'presence' };
  return STRENGTH.indexOf(a.how) >= STRENGTH.indexOf(b.how) ? a : b;
}

function comparison(facts: Facts, test: TSESTree.BinaryExpression, truth: boolean, reference: Reference): readonly Vouch[] {
  const { left, right, operator } = test;
  if (operator === 'in') return truth && matches(facts, left, reference) ? [{ how: 'list' }] : [];
  if (operator === 'instanceof') return truth && matches(facts, left, reference) ? [{ how: 'type' }] : [];
  const equal = operator === '===' || operator === '==' ? truth : operator === '!==' || operator === '!=' ? !truth : undefined;
  if (equal === undefined) {
    if (!['<', '<=', '>', '>='].includes(operator)) return [];
    const mentioned = [left, right].some((side) => matches(facts, side, reference) || mentionsInside(facts, side, reference));
    const listed = indexComparison(facts, test, truth, reference);
    return listed.length > 0 ? listed : mentioned ? [{ how: 'format' }] : [];
  }
  for (const [side, other] of [[left, right], [right, left]] as const) {
    const inner = unwrap(side);
    if (inner.type === 'UnaryExpression' && inner.operator === 'typeof' && matches(facts, inner.argument, reference)) {
      if (!equal) return [];
      const type = staticString(other);
      return [{ how: type === 'number' || type === 'boolean' || type === 'bigint' ? 'number' : 'type' }];
    }
    if (matches(facts, inner, reference)) {
      if (isNothing(other)) return equal ? [] : [{ how: 'presence' }];
      return equal && isConstant(facts, other) ? [{ how: 'literal' }] : [];
    }
    if (mentionsInside(facts, inner, reference)) {
      const listed = indexComparison(facts, test, truth, reference);
      return listed.length > 0 ? listed : [{ how: 'format' }];
    }
  }
  return [];
}

/** `ALLOWED.indexOf(x) !== -1`, `ALLOWED.indexOf(x) >= 0`. */
function indexComparison(facts: Facts, test: TSESTree.BinaryExpression, truth: boolean, reference: Reference): readonly Vouch[] {
  const call = unwrap(test.left);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || staticKey(call.callee) !== 'indexOf') return [];
  const [argument] = call.arguments;
  if (argument === undefined || !matches(facts, argument, reference)) return [];
  const found = ['!==', '!=', '>', '>='].includes(test.operator);
  return found === truth ? [{ how: 'list' }] : [];
}

/** Methods that say whether a list has an element that a callback accepts. */
const FINDING = new Set(['some', 'find']);
const LIST_METHODS = new Set(['includes', 'has', 'hasOwnProperty', 'hasOwn', 'some']);

function callVouches(facts: Facts, call: TSESTree.CallExpression, truth: boolean, reference: Reference): readonly Vouch[] {
  const callee = unwrap(call.callee);
  const isArgument = call.arguments.some((argument) => matches(facts, argument.type === 'SpreadElement' ? argument.argument : argument, reference));
  if (callee.type === 'MemberExpression') {
    const name = staticKey(callee) ?? '';
    if (isArgument && LIST_METHODS.has(name)) return truth ? [{ how: 'list' }] : [];
    if (isArgument && name === 'test') return truth ? [{ how: isClosedPattern(facts, callee.object) ? 'pattern' : 'format' }] : [];
    if (FINDING.has(name) && truth && comparesInCallback(facts, call, reference)) return [{ how: 'list' }];
    if (matches(facts, callee.object, reference) || mentionsInside(facts, callee.object, reference)) {
      if (name === 'match' && truth) return [{ how: call.arguments[0] !== undefined && isClosedPattern(facts, call.arguments[0]) ? 'pattern' : 'format' }];
      return [{ how: 'format' }];
    }
    if (name === 'isArray' && isArgument) return truth ? [{ how: 'type' }] : [];
  }
  return isArgument && facts.api(callee).isUnknown && TELLING_PREDICATE.test(calleeName(callee) ?? '') ? [{ how: 'predicate' }] : [];
}

/** True for a name of an unread function that says it checks a value (docs/limits.md, "House names"). It acquits, never convicts. */
export const isTellingPredicate = (name: string): boolean => TELLING_PREDICATE.test(name);

const TELLING_PREDICATE = /valid|allow|safe|white_?list|assert|ensure|sanit|permitted|known|^is_?[A-Z]|^check|^verify/i;

/** `COLUMNS.some((column) => column === x)`. */
function comparesInCallback(facts: Facts, call: TSESTree.CallExpression, reference: Reference): boolean {
  const [callback] = call.arguments;
  if (callback === undefined || !isFunction(callback) || callback.body.type !== 'BinaryExpression') return false;
  return matches(facts, callback.body.left, reference) || matches(facts, callback.body.right, reference);
}

/** What a comparison says of one side as a condition: `errors.length > 0`, `result.success === false`, `error !== undefined`. */
function truthTold(test: TSESTree.BinaryExpression, truth: boolean): { readonly of: Node; readonly truth: boolean } | undefined {
  const of = unwrap(test.left);
  const right = unwrap(test.right);
  const value = right.type === 'Literal' ? right.value : undefined;
  const isEqual = test.operator === '===' || test.operator === '==';
  if (isEqual || test.operator === '!==' || test.operator === '!=') {
    if (typeof value === 'boolean') return { of, truth: (value === isEqual) === truth };
    return value === 0 || isNothing(right) ? { of, truth: isEqual !== truth } : undefined;
  }
  if ((test.operator === '>' && value === 0) || (test.operator === '>=' && value === 1)) return { of, truth };
  if ((test.operator === '<' && value === 1) || (test.operator === '<=' && value === 0)) return { of, truth: !truth };
  return undefined;
}

function modelVouches(facts: Facts, condition: Node, truth: boolean, reference: Reference, reader: Node): readonly Vouch[] {
  const found: Vouch[] = [];
  const test = unwrap(condition);
  const api = facts.api(test);
  const method = test.type === 'CallExpression' && test.callee.type === 'MemberExpression' ? facts.catalogue.anything.member(staticKey(test.callee) ?? '').result() : facts.catalogue.graph.none;
  for (const row of [...api.rows('guards'), ...api.awaited().rows('guards'), ...method.rows('guards')]) {
    if (row.accepts !== truth) continue;
    const { argument } = row;
    if (argument !== undefined) {
      const isArgument = callsBehind(facts, test).some((call) => {
        const given = call.arguments[argument];
        return given !== undefined && holds(facts, given, reference);
      });
      if (isArgument) found.push({ how: 'model', kinds: row.kinds });
    } else if (facts.api(reader).rows('vouched').includes(row)) {
      found.push({ how: 'model', kinds: row.kinds });
    }
  }
  return found;
}

/** The calls whose outcome a condition looks at: itself, or those behind `errors` and `errors.length`. */
function callsBehind(facts: Facts, test: Node): readonly TSESTree.CallExpression[] {
  if (test.type === 'CallExpression') return [test];
  const outcome = test.type === 'MemberExpression' ? test.object : test;
  return facts.meaning(outcome).origins.filter((origin) => origin.type === 'CallExpression');
}

/** True when the node spells this value or an object it is read from: a check of `req.body` covers `req.body.name`. */
function holds(facts: Facts, node: Node, reference: Reference): boolean {
  return reference.names.some((_, index) => matches(facts, node, { variable: reference.variable, names: reference.names.slice(0, index) })) || matches(facts, node, reference);
}

/** True when the node spells exactly this value. */
function matches(facts: Facts, node: Node, reference: Reference): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression') {
    // x.toLowerCase(), String(x): the same value for a check.
    if (inner.callee.type === 'MemberExpression' && ['trim', 'toLowerCase', 'toUpperCase', 'toString'].includes(staticKey(inner.callee) ?? '')) return matches(facts, inner.callee.object, reference);
    if (inner.callee.type === 'Identifier' && ['String', 'Number', 'parseInt', 'parseFloat'].includes(inner.callee.name) && inner.arguments[0] !== undefined) return matches(facts, inner.arguments[0], reference);
    return false;
  }
  if (inner.type === 'UnaryExpression' && (inner.operator === '+')) return matches(facts, inner.argument, reference);
  const spelled = referenceOf(facts, inner);
  return spelled !== undefined && spelled.variable === reference.variable && spelled.names.length === reference.names.length && spelled.names.every((name, index) => name === reference.names[index]);
}

/** True for `x.length`, `x.trim().length`, `Number(x)`: something measured on the value. */
function mentionsInside(facts: Facts, node: Node, reference: Reference): boolean {
  let at = unwrap(node);
  for (let step = 0; step < 8; step += 1) {
    if (matches(facts, at, reference)) return true;
    if (at.type === 'MemberExpression') at = unwrap(at.object);
    else if (at.type === 'CallExpression') {
      const argument = at.arguments.find((item) => matches(facts, item, reference));
      if (argument !== undefined) return true;
      at = unwrap(at.callee);
    } else return false;
  }
  return false;
}

const isNothing = (node: Node): boolean => {
  const inner = unwrap(node);
  return (inner.type === 'Literal' && inner.value === null) || (inner.type === 'Identifier' && inner.name === 'undefined') || staticString(inner) === '' || (inner.type === 'UnaryExpression' && inner.operator === 'void');
};

/** A value the file fixes: literal, enum member, constant of literals. */
export function isConstant(facts: Facts, node: Node, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > 6) return false;
  switch (inner.type) {
    case 'Literal': return true;
    case 'TemplateLiteral': return inner.expressions.every((expression) => isConstant(facts, expression, depth + 1));
    case 'UnaryExpression': return isConstant(facts, inner.argument, depth + 1);
    case 'Identifier':
    case 'MemberExpression': {
      const { origins } = facts.meaning(inner);
      return origins.length > 0 && origins.every((origin) => origin !== inner && (origin.type === 'Literal' || origin.type === 'TSEnumDeclaration' || (origin.type === 'TemplateLiteral' && origin.expressions.length === 0)));
    }
    default: return false;
  }
}

/** `/^[\w-]+$/`: anchored at both ends and closed to quotes, blanks, slashes and line ends. */
function isClosedPattern(facts: Facts, node: Node): boolean {
  for (const origin of facts.meaning(node).origins) {
    if (origin.type !== 'Literal' || !('regex' in origin)) return false;
    const { pattern, flags } = origin.regex;
    if (flags.includes('m') || !pattern.startsWith('^') || !pattern.endsWith('$')) return false;
    if (/(?<!\\)\.(?!\])|\[\^|\\[SDWs]|['"`;]/.test(pattern.replace(/\[[^\]]*\]/g, (set) => set.replaceAll('.', '')))) return false;
  }
  return true;
}

/** Whether a vouch makes a value harmless for this kind of sink. */
export function isEnough(vouch: Vouch, kind: SafeKind): boolean {
  if (kind === 'owner' || kind === 'secret') return vouch.how === 'list' || vouch.how === 'literal';
  switch (vouch.how) {
    case 'list':
    case 'literal':
    case 'number':
    case 'pattern': return true;
    case 'model': return vouch.kinds.includes('all') || vouch.kinds.includes(kind);
    // The name of a predicate may acquit: isValidColumn(x) cannot be read here.
    case 'predicate': return true;
    case 'type': return kind === 'shape' || kind === 'nosql';
    case 'format': return kind === 'shape';
    case 'presence': return false;
  }
}

/** True for a name that a caller fills: what it stands for differs from call to call. */
export function isParameter(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'Identifier' && (facts.variableOf(inner)?.defs[0]?.type as string | undefined) === 'Parameter';
}
