/**
 * Which environment variables a file reads: `process.env.X` in all its spellings, imports of modules that hold them, and
 * the keys of a schema that the environment is checked with.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { givenVariables, selfReadVariables, variableModules } from '../models/environment-names.js';
import { contains, parentOf, staticKey, staticString, unwrap, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import type { Facts } from './facts.js';

export interface VariableRead {
  readonly name: string;
  readonly node: Node;
}

/** True for a variable that is set wherever programs run: NODE_ENV, PORT, PATH, VERCEL_URL. */
export const isGivenVariable = (name: string): boolean => isListed(givenVariables, name);

/** True for a variable that a library, tool or image looks up by itself: AUTH_SECRET, AWS_REGION, POSTGRES_PASSWORD. */
export const isSelfRead = (name: string): boolean => isListed(selfReadVariables, name);

function isListed(list: readonly string[], name: string): boolean {
  return list.some((one) => (one.endsWith('_') ? name.startsWith(one) : one === name));
}

/** In the order of the file. */
export function variablesRead(facts: Facts): readonly VariableRead[] {
  return !MENTION.test(facts.file.text) ? [] : [...membersRead(facts), ...callsRead(facts), ...patternsRead(facts), ...importsRead(facts), ...schemasRead(facts)]
    .sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** No environment is read without one of these words; most files have none. */
const MENTION = /\b_?(?:env|config|settings|getenv|ENV|Config)\b|Env\b|env\(|\$env/;
/** How what holds variables is called, and what holds that. */
const HOLDER = /(?:env|config|settings|vars|secrets|process|meta|Bun|Deno)\w{0,12}(?:\(\))?[!?]?$/i;

/** True for an expression that is spelled like what holds variables, or a name for one. Cheap before dear: most members are of something else. */
export function isSpelledAsHolder(facts: Facts, node: Node): boolean {
  if (HOLDER.test(tailOf(facts, node))) return true;
  const definition = node.type === 'Identifier' ? (facts.variableOf(node)?.defs[0]?.node as Node | undefined) : undefined; // scope managers type definitions loosely
  return definition?.type === 'VariableDeclarator' && definition.init !== null && HOLDER.test(tailOf(facts, definition.init));
}

function tailOf({ file: { text } }: Facts, { range: [start, end] }: Node): string {
  return text.slice(Math.max(start, end - 40), end);
}

/** Names in capitals are variables; `env.get`, `env.toString` are not. */
const isName = (name: string | undefined): name is string => name !== undefined && /^[A-Z][A-Z\d_]*$/.test(name);

/** `process.env.X`, but not `process.env.X = …`. */
function membersRead(facts: Facts): readonly VariableRead[] {
  return facts.index.members.flatMap((node) => {
    const name = staticKey(node);
    return isName(name) && !isWritten(node) && isSpelledAsHolder(facts, node.object) && isVariable(facts, node) ? [{ name, node }] : [];
  });
}

/** `Deno.env.get('X')`, `config.get('X')`, and `env('X')` where this file says what that does. */
function callsRead(facts: Facts): readonly VariableRead[] {
  return facts.index.calls.flatMap((node) => {
    const name = staticString(node.arguments[0]);
    return isName(name) && (isVariable(facts, node) || facts.functionsOf(node.callee).some((fn) => readsParameter(facts, fn))) ? [{ name, node }] : [];
  });
}

/** `(name) => process.env[name]` */
function readsParameter(facts: Facts, fn: FunctionNode): boolean {
  const [name] = fn.params;
  return name?.type === 'Identifier' && facts.index.members.some((member) =>
    member.computed && member.property.type === 'Identifier' && member.property.name === name.name && contains(fn, member) && isEnvironment(facts, member.object));
}

/** `const { X, Y = '' } = process.env` */
function patternsRead(facts: Facts): readonly VariableRead[] {
  const declarators = new Set(facts.file.scopeManager.scopes.flatMap(({ variables }) => variables.flatMap(({ defs }) => defs.map(({ node }) => node as Node))));
  return [...declarators].flatMap((node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern' || node.init === null || !isEnvironment(facts, node.init)) return [];
    return node.id.properties.flatMap((entry) => {
      const name = entry.type === 'Property' ? staticKey(entry) : undefined;
      return isName(name) && entry.type === 'Property' ? [{ name, node: entry.key }] : [];
    });
  });
}

/** `import { X } from '$env/static/private'`, and `env.X` of what `import { env } from '$env/dynamic/private'` brings. */
function importsRead(facts: Facts): readonly VariableRead[] {
  return facts.index.imports.flatMap((node) => {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type' || !variableModules.includes(node.source.value)) return [];
    return node.specifiers.flatMap((specifier): readonly VariableRead[] => {
      if (specifier.type !== 'ImportSpecifier') return [];
      const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
      if (isName(name)) return [{ name, node: specifier }];
      return (facts.variableOf(specifier.local)?.references ?? []).flatMap(({ identifier }) => {
        const member = parentOf(identifier as Node);
        const key = member?.type === 'MemberExpression' && member.object === identifier ? staticKey(member) : undefined;
        return isName(key) && member !== undefined ? [{ name: key, node: member }] : [];
      });
    });
  });
}

/** `z.object({ X: z.string() }).parse(process.env)`, `cleanEnv(process.env, { X: str() })`, `createEnv({ server: { X: … }, runtimeEnv: process.env })`. */
function schemasRead(facts: Facts): readonly VariableRead[] {
  return facts.index.calls.flatMap((call) => {
    if (!call.arguments.some((argument) => holdsEnvironment(facts, argument))) return [];
    const method = unwrap(call.callee);
    return [...(method.type === 'MemberExpression' ? [method.object] : []), ...call.arguments].flatMap((node) => namesIn(facts, node, 0));
  });
}

/** The environment itself; an object that has it, or copies variables of it under their own names. */
function holdsEnvironment(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'ObjectExpression') return isEnvironment(facts, inner);
  return inner.properties.some((entry) => {
    const value = unwrap(entry.type === 'SpreadElement' ? entry.argument : entry.value);
    if (isEnvironment(facts, value)) return true;
    if (value.type !== 'ObjectExpression') return false;
    return value.properties.some((copy) => copy.type === 'Property' && isName(staticKey(copy)) && copy.value.type === 'MemberExpression' && staticKey(copy.value) === staticKey(copy) && isVariable(facts, copy.value));
  });
}

const SCHEMA_DEPTH = 5;

/** Keys in capitals with something built for them. `FORCE_COLOR: '1'` is a value that is given, not asked for. */
function namesIn(facts: Facts, node: Node, depth: number): readonly VariableRead[] {
  if (depth > SCHEMA_DEPTH || isEnvironment(facts, unwrap(node))) return [];
  return facts.meaning(node).origins.flatMap((origin): readonly VariableRead[] => {
    switch (origin.type) {
      case 'ObjectExpression': return origin.properties.flatMap((entry) => {
        if (entry.type === 'SpreadElement') return namesIn(facts, entry.argument, depth + 1);
        const name = staticKey(entry);
        const value = unwrap(entry.value);
        const isBuilt = value.type === 'CallExpression' || value.type === 'ObjectExpression';
        if (!isName(name)) return isBuilt ? namesIn(facts, value, depth + 1) : [];
        return isBuilt ? [{ name, node: entry.key }] : [];
      });
      case 'CallExpression': {
        const method = unwrap(origin.callee);
        return [...(method.type === 'MemberExpression' && unwrap(method.object).type === 'CallExpression' ? [method.object] : []), ...bags(origin)].flatMap((part) => namesIn(facts, part, depth + 1));
      }
      default: return [];
    }
  });
}

function bags(call: CallNode): readonly Node[] {
  return call.arguments.filter((argument) => ['ObjectExpression', 'Identifier', 'CallExpression'].includes(argument.type));
}

function isVariable(facts: Facts, node: Node): boolean {
  return facts.api(node).rows('sources').some(({ kind }) => kind === 'environment');
}

function isEnvironment(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'MemberExpression' && inner.type !== 'Identifier') return false;
  const api = facts.api(inner);
  return !isVariable(facts, inner) && api.member('ANY').rows('sources').some(({ kind }) => kind === 'environment');
}

function isWritten(node: TSESTree.MemberExpression): boolean {
  const holder = parentOf(node);
  return (holder?.type === 'AssignmentExpression' && holder.left === node && holder.operator === '=') || (holder?.type === 'UnaryExpression' && holder.operator === 'delete');
}
