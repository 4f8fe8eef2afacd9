/** What a file exports, read off its top level. */
import type { Facts, Meaning } from '../facts/facts.js';
import { namesInPattern, property, staticKey, unwrap, type Node } from '../syntax/tree.js';
import type { TSESTree } from '@typescript-eslint/types';

/** Where an exported name leads. */
export type Export =
  | { readonly kind: 'own'; readonly meaning: Meaning }
  /** Another file's export, by another name perhaps; `*` is that file as a whole. */
  | { readonly kind: 'from'; readonly specifier: string; readonly name: string }
  /** `export * from`: one of these files may have it. */
  | { readonly kind: 'any'; readonly specifiers: readonly string[] };

/** What goes by a name: `default`, or the export's own. Several where CommonJS writes it in several ways. */
export function exportsNamed(facts: Facts, name: string): readonly Export[] {
  const found: Export[] = [];
  const own = (meaning: Meaning | undefined): void => {
    if (meaning !== undefined) found.push({ kind: 'own', meaning });
  };
  const stars: string[] = [];
  for (const statement of facts.file.ast.body) {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        for (const { local, exported } of statement.specifiers) {
          if (spelling(exported) !== name) continue;
          if (statement.source === null) own(facts.meaning(local));
          else found.push({ kind: 'from', specifier: statement.source.value, name: spelling(local) });
        }
        if (statement.declaration !== null && namesIn(statement.declaration).includes(name)) own(facts.declared(name));
        break;
      case 'ExportDefaultDeclaration':
        if (name === 'default') own(facts.meaning(statement.declaration));
        break;
      case 'ExportAllDeclaration':
        if (statement.exported === null) stars.push(statement.source.value);
        else if (spelling(statement.exported) === name) found.push({ kind: 'from', specifier: statement.source.value, name: '*' });
        break;
      case 'TSExportAssignment':
        own(named(facts, facts.meaning(statement.expression), name));
        break;
      case 'ExpressionStatement':
        for (const { target, value } of commonJsExports(facts, statement.expression)) {
          if (target === 'module') own(named(facts, facts.meaning(value), name));
          else if (target === name) own(facts.meaning(value));
        }
        break;
      default:
    }
  }
  if (found.length === 0 && stars.length > 0 && name !== 'default') found.push({ kind: 'any', specifiers: stars });
  return found;
}

/** What `module.exports` or `export =` is as a whole: what `require` gives. */
export function wholeOf(facts: Facts): readonly Meaning[] {
  return facts.file.ast.body.flatMap((statement) => {
    if (statement.type === 'TSExportAssignment') return [facts.meaning(statement.expression)];
    if (statement.type !== 'ExpressionStatement') return [];
    return commonJsExports(facts, statement.expression).filter(({ target }) => target === 'module').map(({ value }) => facts.meaning(value));
  });
}

function named(facts: Facts, whole: Meaning, name: string): Meaning | undefined {
  if (name === 'default') return whole;
  const member = facts.memberOf(whole, name);
  if (!member.api.isUnknown || member.origins.length > 0) return member;
  // A name the object takes over from an import is its own way to the other file.
  const value = whole.origins.flatMap((origin) => (origin.type === 'ObjectExpression' ? [property(origin, name)?.value] : [])).find((node) => node !== undefined);
  return value === undefined ? undefined : facts.meaning(value);
}

/** `module.exports = x` (target `module`), `exports.name = x`, `module.exports.name = x`, also chained. */
function commonJsExports(facts: Facts, expression: Node): readonly { readonly target: string; readonly value: Node }[] {
  const found: { target: string; value: Node }[] = [];
  let value = unwrap(expression);
  const targets: string[] = [];
  while (value.type === 'AssignmentExpression' && value.operator === '=') {
    const target = value.left.type === 'MemberExpression' ? targetOf(facts, value.left) : undefined;
    if (target !== undefined) targets.push(target);
    value = unwrap(value.right);
  }
  for (const target of targets) found.push({ target, value });
  return found;
}

function targetOf(facts: Facts, left: TSESTree.MemberExpression): string | undefined {
  const name = staticKey(left);
  const object = unwrap(left.object);
  if (isGlobal(facts, object, 'module')) return name === 'exports' ? 'module' : undefined;
  if (isGlobal(facts, object, 'exports')) return name;
  return object.type === 'MemberExpression' && isGlobal(facts, object.object, 'module') && staticKey(object) === 'exports' ? name : undefined;
}

const isGlobal = (facts: Facts, node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name && facts.variableOf(node) === undefined;

const spelling = (name: TSESTree.Identifier | TSESTree.StringLiteral): string => (name.type === 'Identifier' ? name.name : name.value);

function namesIn(declaration: TSESTree.NamedExportDeclarations): readonly string[] {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => namesInPattern(id).map(({ name }) => name));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}
