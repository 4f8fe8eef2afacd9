/**
 * Marks that take a guard back: `@Public()` sets metadata, and a guard that reads it lets such routes pass (Nest).
 */
import { importedName, type Facts, type Meaning } from '../facts/facts.js';
import type { ControllerRow } from '../models/schema.js';
import { calleeName, isClass, isFunction, property, staticKey, unwrap, within, type CallNode, type ClassNode, type Node } from '../syntax/tree.js';
import { objectOf } from './registrations.js';

const DEPTH = 3;

const rowsOf = (facts: Facts): readonly NonNullable<ControllerRow['marks']>[] =>
  facts.catalogue.models.flatMap(({ controllers = [] }) => controllers.flatMap(({ marks }) => marks ?? []));

/** The marks a decorator sets, whoever wrote it. */
export function marksSet(facts: Facts, decorator: Node, depth = 0): readonly string[] {
  const inner = unwrap(decorator);
  if (inner.type !== 'CallExpression' || depth > DEPTH) return [];
  if (rowsOf(facts).some(({ sets }) => calleeName(inner.callee) === sets)) {
    const [key, value] = inner.arguments;
    return key !== undefined && value?.type === 'Literal' && value.value === true ? textsAt(facts, key) : [];
  }
  const own = facts.functionsOf(inner.callee).flatMap((fn) => facts.index.returns.get(fn) ?? []).flatMap((value) => marksSet(facts, value, depth + 1));
  return [...own, ...(facts.behind(inner.callee)?.marks ?? [])];
}

/** The marks with which a guard lets requests pass: `const open = reflector.get(KEY, …); if (open) return true;`. */
export function marksPassed(facts: Facts, guard: Node): readonly string[] {
  const bag = objectOf(facts, guard);
  const named = bag === undefined ? guard : (property(bag, 'useClass') ?? property(bag, 'useExisting') ?? property(bag, 'useValue'))?.value;
  if (named === undefined) return [];
  const inner = unwrap(named);
  const value = inner.type === 'NewExpression' ? inner.callee : inner;
  return [...facts.meaning(value).origins.filter(isClass).flatMap((cls) => passedBy(facts, cls)), ...(facts.behind(value)?.marks ?? [])];
}

/** What other files are told of a value: the marks a decorator sets, or those with which a guard lets requests pass. */
export function marksOf(facts: Facts, { origins }: Meaning): readonly string[] {
  return origins.flatMap((origin) => {
    if (isClass(origin)) return passedBy(facts, origin);
    if (isFunction(origin)) return (facts.index.returns.get(origin) ?? []).flatMap((value) => marksSet(facts, value));
    return [];
  });
}

function passedBy(facts: Facts, cls: ClassNode): readonly string[] {
  const reads = rowsOf(facts).flatMap((row) => row.reads);
  return within(cls, facts.index.calls).filter((call) => call.callee.type === 'MemberExpression' && reads.includes(staticKey(call.callee) ?? '') && letsPass(facts, call))
    .flatMap((call) => (call.arguments[0] === undefined ? [] : textsAt(facts, call.arguments[0])));
}

/** True where a guard is content with what a call found. */
function letsPass(facts: Facts, call: CallNode): boolean {
  const parent = call.parent as Node | undefined;
  const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? facts.variableOf(parent.id) : undefined;
  return [call, ...(variable === undefined ? [] : facts.readsOf(variable))].some(isContent);
}

function isContent(node: Node): boolean {
  const parent = node.parent ?? undefined;
  if (parent?.type === 'LogicalExpression' && parent.operator === '||') return parent.parent.type === 'ReturnStatement' || isContent(parent);
  if (parent?.type === 'BinaryExpression' && parent.operator === '===' && parent.right.type === 'Literal' && parent.right.value === true) return isContent(parent);
  if (parent?.type !== 'IfStatement' || parent.test !== node) return false;
  const [only] = parent.consequent.type === 'BlockStatement' ? parent.consequent.body.slice(-1) : [parent.consequent];
  return only?.type === 'ReturnStatement' && only.argument?.type === 'Literal' && only.argument.value === true;
}

function textsAt(facts: Facts, node: Node): readonly string[] {
  const texts = facts.meaning(node).origins.flatMap((origin): readonly string[] => {
    if (origin.type === 'Literal') return typeof origin.value === 'string' ? [origin.value] : [];
    // Files of guards have little to do with models, and are not asked what they import: the name leads there by itself.
    if (origin.type !== 'ImportSpecifier' && origin.type !== 'ImportDefaultSpecifier') return [];
    return origin.parent.type === 'ImportDeclaration' ? (facts.others.value(facts.file.filename, origin.parent.source.value, importedName(origin))?.texts() ?? []) : [];
  });
  return texts.length > 0 ? texts : (facts.behind(node)?.texts() ?? []);
}
