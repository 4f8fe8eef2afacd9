/**
 * Which conditions a place stands under: the branches around it and the early exits before it.
 */
import type { Facts } from '../facts/facts.js';
import { contains, parentOf, unwrap, type Node } from '../syntax/tree.js';
import { stops } from './guards.js';

/** `test` came out as `truth` on every way to the place; with `equals`, it equalled that case of a switch. */
export interface Condition {
  readonly test: Node;
  readonly truth: boolean;
  readonly equals?: Node;
}

/** Everything that is certain of conditions where `node` runs; functions around it are left through. */
export function conditionsAt(facts: Facts, node: Node): readonly Condition[] {
  const found: Condition[] = [];
  let child = node;
  for (let parent = parentOf(child); parent !== undefined; child = parent, parent = parentOf(child)) {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.consequent) found.push({ test: parent.test, truth: true });
        else if (child === parent.alternate) found.push({ test: parent.test, truth: false });
        break;
      case 'LogicalExpression':
        if (child === parent.right) found.push({ test: parent.left, truth: parent.operator === '&&' });
        break;
      case 'SwitchCase':
        if (parent.test !== null) found.push({ test: parent.parent.discriminant, truth: true, equals: parent.test });
        found.push(...earlierExits(facts, parent.consequent, child));
        break;
      case 'BlockStatement':
      case 'Program':
        found.push(...earlierExits(facts, parent.body, child));
        break;
      default:
    }
  }
  return found;
}

/** Conditions under which a variable got another value before it is read here: where they held, the old value is gone. */
export function overwritesBefore(facts: Facts, read: Node): readonly Condition[] {
  const variable = read.type === 'Identifier' ? facts.variableOf(read) : undefined;
  if (variable === undefined) return [];
  return variable.references.flatMap((reference) => {
    const identifier: Node = reference.identifier;
    if (!reference.isWrite() || reference.init === true || identifier.range[1] > read.range[0]) return [];
    for (let at = parentOf(identifier); at !== undefined; at = parentOf(at)) {
      if (at.type === 'IfStatement') return contains(at.consequent, identifier) && !contains(at, read) ? [{ test: at.test, truth: false }] : [];
    }
    return [];
  });
}

function earlierExits(facts: Facts, body: readonly Node[], child: Node): readonly Condition[] {
  const found: Condition[] = [];
  for (const statement of body) {
    if (statement === child) break;
    if (statement.type !== 'IfStatement') continue;
    if (stops(facts, statement.consequent)) found.push({ test: statement.test, truth: false });
    if (statement.alternate !== null && stops(facts, statement.alternate)) found.push({ test: statement.test, truth: true });
  }
  return found;
}

/**
 * Asks a question of the parts of a condition: `holds(part, truth)` of a single test, put together over `!`, `&&`, `||`
 * and constants that were given a condition.
 */
export function follows(facts: Facts, test: Node, truth: boolean, holds: (part: Node, truth: boolean) => boolean, depth = 0): boolean {
  const part = unwrap(test);
  if (depth > 12) return false;
  switch (part.type) {
    case 'UnaryExpression':
      return part.operator === '!' && follows(facts, part.argument, !truth, holds, depth + 1);
    case 'AwaitExpression':
      return follows(facts, part.argument, truth, holds, depth + 1);
    case 'LogicalExpression': {
      const left = follows(facts, part.left, truth, holds, depth + 1);
      const right = follows(facts, part.right, truth, holds, depth + 1);
      return (part.operator === '&&') === truth ? left || right : left && right;
    }
    case 'Identifier': {
      if (holds(part, truth)) return true;
      const behind = constantBehind(facts, part);
      return behind !== undefined && follows(facts, behind, truth, holds, depth + 1);
    }
    case 'CallExpression': {
      const [argument] = part.arguments;
      if (argument !== undefined && part.callee.type === 'Identifier' && part.callee.name === 'Boolean') return follows(facts, argument, truth, holds, depth + 1);
      return holds(part, truth);
    }
    default:
      return holds(part, truth);
  }
}

/** What a `const` was given where it is declared. */
export function constantBehind(facts: Facts, identifier: Node): Node | undefined {
  const variable = facts.variableOf(identifier);
  const declarator = variable?.defs[0]?.node as Node | undefined; // scope managers type definitions loosely
  if (variable === undefined || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || declarator.init === null) return undefined;
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true) ? undefined : unwrap(declarator.init);
}
