/**
 * Where an expression that no model explains comes from, and whether that place could hold a protection.
 */
import { importedName, nameOfExport, type Facts } from '../facts/facts.js';
import { staticKey, unwrap, type Node } from '../syntax/tree.js';

export type Provenance =
  /** Code of this project that this file does not show. */
  | { readonly kind: 'unseen'; readonly because: string; readonly specifier?: string; readonly name?: string }
  /** A published package. */
  | { readonly kind: 'package'; readonly specifier: string }
  /** The file shows it. */
  | { readonly kind: 'here' };

const HERE: Provenance = { kind: 'here' };

/** An expression as text for messages and names: `auth.login`, `limiter().check`. */
export function spelled(node: Node): string {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier': return inner.name;
    case 'ExportSpecifier': return nameOfExport(inner.local);
    case 'ThisExpression': return 'this';
    case 'MemberExpression': return `${spelled(inner.object)}.${staticKey(inner) ?? '[]'}`;
    case 'CallExpression': {
      // What a module is called, not that it is required.
      const [specifier] = inner.callee.type === 'Identifier' && inner.callee.name === 'require' ? inner.arguments : [];
      return specifier?.type === 'Literal' ? String(specifier.value) : `${spelled(inner.callee)}()`;
    }
    case 'NewExpression': return `new ${spelled(inner.callee)}()`;
    case 'AwaitExpression': return spelled(inner.argument);
    case 'ImportExpression': return inner.source.type === 'Literal' ? String(inner.source.value) : 'import()';
    default: return '';
  }
}

/** Follows members and calls to the name an expression starts from. */
export function whereFrom(facts: Facts, node: Node): Provenance {
  return follow(facts, node, { text: spelled(node), member: undefined, depth: 0 });
}

interface Trail {
  /** The whole expression, for messages. */
  readonly text: string;
  /** The member taken last on the way down: the export, where the root is a whole module. */
  readonly member: string | undefined;
  readonly depth: number;
}

function follow(facts: Facts, node: Node, trail: Trail): Provenance {
  const inner = unwrap(node);
  const again = (part: Node, member = trail.member): Provenance => (trail.depth > 12 ? HERE : follow(facts, part, { ...trail, member, depth: trail.depth + 1 }));
  switch (inner.type) {
    case 'MemberExpression':
      return inner.object.type === 'ThisExpression' ? memberOfThis(facts, inner, trail.text) : again(inner.object, staticKey(inner));
    case 'CallExpression': {
      const [specifier] = inner.callee.type === 'Identifier' && inner.callee.name === 'require' ? inner.arguments : [];
      return specifier?.type === 'Literal' ? fromModule(facts, String(specifier.value), trail.member ?? 'default', trail.text) : again(inner.callee);
    }
    case 'NewExpression': return again(inner.callee);
    case 'AwaitExpression': return again(inner.argument);
    case 'TaggedTemplateExpression': return again(inner.tag);
    case 'ImportExpression': return inner.source.type === 'Literal' ? fromModule(facts, String(inner.source.value), trail.member ?? 'default', trail.text) : HERE;
    case 'Identifier': return fromName(facts, inner, trail, again);
    case 'ExportSpecifier': {
      const source = inner.parent.type === 'ExportNamedDeclaration' ? inner.parent.source : null;
      return source === null ? again(inner.local) : fromModule(facts, source.value, nameOfExport(inner.local), trail.text);
    }
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier': {
      const name = importedName(inner);
      return inner.parent.type === 'ImportDeclaration' ? fromModule(facts, inner.parent.source.value, name === '*' ? (trail.member ?? '*') : name, trail.text === '' ? inner.local.name : trail.text) : HERE;
    }
    default: return HERE;
  }
}

function fromName(facts: Facts, identifier: Node, trail: Trail, again: (part: Node) => Provenance): Provenance {
  if (facts.isStandIn(identifier)) return { kind: 'unseen', because: `\`${trail.text}\` comes from another file` };
  const variable = facts.variableOf(identifier);
  if (variable === undefined) return HERE;
  for (const definition of variable.defs) {
    const type: string = definition.type;
    const node = definition.node as Node;
    if (type === 'Parameter') return { kind: 'unseen', because: `\`${trail.text}\` is handed in from outside this file` };
    if (type === 'ImportBinding' && node.type !== 'TSImportEqualsDeclaration') return again(node);
    if (node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference' && node.moduleReference.expression.type === 'Literal') {
      return fromModule(facts, String(node.moduleReference.expression.value), trail.member ?? 'default', trail.text);
    }
    if (node.type === 'VariableDeclarator' && node.init !== null) return again(node.init);
  }
  return HERE;
}

function memberOfThis(facts: Facts, member: Node, text: string): Provenance {
  return facts.meaning(member).origins.every((origin) => origin === member || origin.type.startsWith('TS') || origin.type === 'Identifier')
    ? { kind: 'unseen', because: `\`${text}\` is made outside this file` }
    : HERE;
}

/** A relative or aliased specifier is a file of the project; so may a scoped package or a deep path be that no model knows. */
function fromModule(facts: Facts, specifier: string, name: string, text: string): Provenance {
  if (!facts.catalogue.module(specifier).isUnknown || specifier.startsWith('node:')) return { kind: 'package', specifier };
  const isProject = /^[./~#@]/.test(specifier) || specifier.includes('/');
  return isProject ? { kind: 'unseen', because: `\`${text}\` comes from ${specifier}, which this file does not show`, specifier, name } : { kind: 'package', specifier };
}

/** True for the name of a parameter: what it stands for differs from call to call. */
export function isParameter(facts: Facts, node: Node): boolean {
  return node.type === 'Identifier' && facts.variableOf(node)?.defs.some((definition) => (definition.type as string) === 'Parameter') === true;
}
